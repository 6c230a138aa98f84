/** The part of subset-font that `npm run fonts` uses; the package has no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'truetype'
    /** OpenType features that are kept, by their tags. */
    readonly keepFeatures?: string[]
    readonly noHinting?: boolean
    /** Tables that are left out, by their tags. */
    readonly dropTables?: string[]
  }
  function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>
  export = subsetFont
}
