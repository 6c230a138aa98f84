import { z } from 'zod'
import type { RichBlock, RichText } from '../shapes.ts'
import { checkedLink } from '../text/link.ts'
import { flag, json } from './pieces.ts'

const cannot = "can't parse InputRichBlock: "
const style = z.enum([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'subscript',
  'superscript',
  'marked',
  'code',
])
const name = z.string().min(1)
const address = z.string().refine(url => checkedLink(url) !== undefined, `${cannot}Wrong HTTP URL`)
const moment = z.string().regex(/^(?:r|w?[dD]?[tT]?)$/, `${cannot}Wrong date-time format`)

const richText: z.ZodType<RichText> = z.lazy(() =>
  z.union(
    [
      z.string(),
      z.array(richText),
      z.strictObject({ type: style, text: richText }),
      z.strictObject({ type: z.literal('url'), text: richText, url: address }),
      z.strictObject({ type: z.literal('date_time'), text: richText, unix_time: z.int(), date_time_format: moment }),
      z.strictObject({ type: z.literal('anchor'), name }),
      z.strictObject({ type: z.literal('anchor_link'), text: richText, anchor_name: z.string() }),
      z.strictObject({ type: z.literal('reference'), text: richText, name }),
      z.strictObject({ type: z.literal('reference_link'), text: richText, reference_name: name }),
    ],
    { error: `${cannot}Unsupported rich text type` },
  ),
)

const cell = z.strictObject({
  text: richText.exactOptional(),
  is_header: z.literal(true).exactOptional(),
  colspan: z.int().min(1).exactOptional(),
  rowspan: z.int().min(1).exactOptional(),
  align: z.enum(['left', 'center', 'right']),
  valign: z.enum(['top', 'middle', 'bottom']),
})
const yes = z.literal(true).exactOptional()
const blocks: z.ZodType<readonly RichBlock[]> = z.lazy(() => z.array(block))

const block: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.enum(['paragraph', 'footer']), text: richText }),
      z.strictObject({ type: z.literal('heading'), text: richText, size: z.int().min(1).max(6) }),
      z.strictObject({ type: z.literal('pre'), text: richText, language: z.string().exactOptional() }),
      z.strictObject({ type: z.literal('divider') }),
      z.strictObject({ type: z.literal('anchor'), name }),
      z.strictObject({ type: z.literal('list'), items: z.array(z.strictObject({ blocks })) }),
      z.strictObject({ type: z.literal('blockquote'), blocks, credit: richText.exactOptional() }),
      z.strictObject({
        type: z.enum(['expandable_blockquote', 'pullquote']),
        text: richText,
        credit: richText.exactOptional(),
      }),
      z.strictObject({
        type: z.literal('table'),
        cells: z.array(z.array(cell)).min(1),
        is_bordered: yes,
        is_striped: yes,
        is_compact: yes,
        caption: richText.exactOptional(),
      }),
      z.strictObject({ type: z.literal('details'), summary: richText, blocks, is_open: yes }),
    ],
    { error: `${cannot}the playground has no block of this type` },
  ),
)

/** InputRichMessage as blocks. The playground does not accept HTML, Markdown or media in it. */
export const richInput = json(
  z.strictObject(
    {
      blocks: z.array(block).exactOptional(),
      is_rtl: flag.exactOptional(),
      skip_entity_detection: flag.exactOptional(),
    },
    {
      error: issue =>
        issue.code === 'unrecognized_keys' ? 'the playground reads rich messages as blocks only' : undefined,
    },
  ),
)
