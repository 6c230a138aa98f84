/** Reads the advance widths of a TrueType font. */

/** The advance width of each character of `text` that the font has, in thousandths of the font's size. */
export function advances(font: Buffer, text: string): ReadonlyMap<string, number> {
  const glyphOf = glyphs(table(font, 'cmap'))
  const unitsPerEm = table(font, 'head').readUInt16BE(18)
  const metrics = table(font, 'hmtx')
  const count = table(font, 'hhea').readUInt16BE(34)
  const widths = new Map<string, number>()
  for (const character of text) {
    const glyph = glyphOf(character.codePointAt(0) ?? 0)
    if (glyph === 0) continue
    const width = metrics.readUInt16BE(4 * Math.min(glyph, count - 1))
    widths.set(character, Math.round((1000 * width) / unitsPerEm))
  }
  return widths
}

function table(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue
    return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12))
  }
  throw new Error(`the font has no table ${tag}`)
}

/** The glyph of a code point; 0 when the font does not have it. Reads a cmap of format 4 (Windows, BMP). */
function glyphs(cmap: Buffer): (code: number) => number {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + 8 * i))
  const map = offsets.map(at => cmap.subarray(at)).find(it => it.readUInt16BE(0) === 4)
  if (map === undefined) throw new Error('the font has no cmap of format 4')
  const size = map.readUInt16BE(6)
  const ends = 14
  const starts = 16 + size
  const deltas = 16 + 2 * size
  const ranges = 16 + 3 * size
  return code => {
    for (let i = 0; i < size; i += 2) {
      if (map.readUInt16BE(ends + i) < code) continue
      const start = map.readUInt16BE(starts + i)
      if (start > code) return 0
      const offset = map.readUInt16BE(ranges + i)
      const delta = map.readUInt16BE(deltas + i)
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = map.readUInt16BE(ranges + i + offset + 2 * (code - start))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
