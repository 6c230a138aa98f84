/** The part of Telegram's rich messages (Bot API 10.2, `blocks`) that we use. Names of types and fields are Telegram's. */

/** 'D' shows the day of a moment, 'Dt' the day and the hour. */
export type MomentFormat = 'D' | 'Dt'

export type RichText =
  | string
  | readonly RichText[]
  | { readonly type: 'bold' | 'italic' | 'code' | 'superscript'; readonly text: RichText }
  | { readonly type: 'url'; readonly text: RichText; readonly url: string }
  | {
      readonly type: 'date_time'
      readonly text: RichText
      readonly unix_time: number
      readonly date_time_format: MomentFormat
    }
  /** A footnote, and the `[n]` that leads to it. */
  | { readonly type: 'reference'; readonly text: RichText; readonly name: string }
  | { readonly type: 'reference_link'; readonly text: RichText; readonly reference_name: string }

export interface Cell {
  readonly text: RichText
  readonly is_header?: true
  readonly align: 'left' | 'right'
  readonly valign: 'top'
}

export type Block =
  | { readonly type: 'paragraph' | 'footer'; readonly text: RichText }
  | {
      readonly type: 'table'
      readonly cells: readonly (readonly Cell[])[]
      readonly is_striped: true
      readonly is_compact: true
    }
  | { readonly type: 'details'; readonly summary: RichText; readonly blocks: readonly Block[] }
