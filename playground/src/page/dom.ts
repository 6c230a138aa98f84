type Child = Node | string | undefined | false
type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** Creates an element with attributes and children. Text becomes a text node; no HTML is parsed. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children.filter(child => child !== undefined && child !== false))
  return element
}

/** A button that calls `act` when it is pressed. */
export function button(
  attributes: Attributes,
  act: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children)
  element.addEventListener('click', act)
  return element
}

/** The page's own element with that id. Errors: a page without it is broken. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element
}

/**
 * Makes these the children of the element. An equal child stays, with its focus and its open list; so its handlers must read the
 * state when they run.
 */
export function fill(parent: HTMLElement, ...children: readonly HTMLElement[]): void {
  children.forEach((child, index) => {
    const there = parent.children[index]
    if (there === undefined) parent.append(child)
    else if (!there.isEqualNode(child)) there.replaceWith(child)
  })
  while (parent.children.length > children.length) parent.lastElementChild?.remove()
}

const svg = 'http://www.w3.org/2000/svg'

const icons = {
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12l16-8-5 16-3.5-6.5L4 12zm7.5 1.5L20 4',
  clip: 'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.6 1.6 0 0 1-2.3-2.3l7.6-7.6',
  slash: 'M9 19l6-14',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M6 20h12',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  reply: 'M10 6l-6 5.5L10 17M4.5 11.5H13a7 7 0 0 1 7 7',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  open: 'M8 16L17 7M9 7h8v8',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  keys: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8.2 9.5h2M13.8 9.5h2M8.2 14.5h2M13.8 14.5h2',
  check: 'M6 12.5l4 4 8-9',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20a6 6 0 0 1 12 0M16 4.4a3.5 3.5 0 0 1 0 6.4M18 14.6a6 6 0 0 1 3.5 5.4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2',
  silent: 'M4 4l16 16M9 5.6A5.5 5.5 0 0 1 17.5 10v4M6.5 9.5V14L5 17h12M10 20h4',
  channel: 'M4 10v4h3l9 4.5v-13L7 10zM19 9.5a4 4 0 0 1 0 5M8 14.5l1.2 5H12',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
} as const

export type IconName = keyof typeof icons

/** An icon: lines in the colour of the text. */
export function icon(name: IconName): SVGElement {
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', '0 0 24 24')
  picture.setAttribute('class', 'icon')
  picture.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', icons[name])
  picture.append(path)
  return picture
}
