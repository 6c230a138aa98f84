/** Caption equals picture: what a caption lacks of its picture. */
import { layOut } from '../../../src/writing/charts/draw-picture.ts'
import type { Message } from '../../../src/writing/message/message.ts'

/** The numbers of a text without their signs, which words may tell: '4.87', '30.2%', '2 350,3'. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,\u00a0]\d+)*%?/g) ?? []

/**
 * Every number of a picture is in its caption with the same digits. The numbers and periods of its axes are a scale, which screen
 * readers skip; its foot names sources, which the caption lists itself.
 */
export function lacking({ text, picture }: Message): readonly string[] {
  if (picture === undefined) return []
  const said = new Set(numbersIn(text))
  const labels = layOut(picture).labels.filter(({ part }) => part === undefined)
  const lost = labels.flatMap(label => numbersIn(label.text).filter(it => !said.has(it)))
  return [
    ...lost.map(it => `${it} of "${text.split('\n')[0]}" is not in the caption`),
    ...(text.length > 1024 ? [`${text.length} characters: ${text}`] : []),
  ]
}
