/** What may stand inside an element: nodes, text, or nothing. */
export type Child = Node | string | null | undefined | false

type Attributes = Readonly<Record<string, string | boolean | number | undefined>>

/**
 * Makes an element with attributes and children.
 *
 * Text becomes text nodes and never markup: this page shows the words of
 * others, so there is no way here to give HTML. An attribute that is `true`
 * stands without a value; `false` and undefined ones are left out.
 *
 * @example
 * h('p', { class: 'note' }, 'Five < six.') // <p class="note">Five &lt; six.</p>
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...present(children))
  return element
}

/** Makes a button that does `action`. */
export function button(
  attributes: Attributes,
  action: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, ...children)
  element.addEventListener('click', action)
  return element
}

/** Makes an element of SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  return element
}

/** Draws one of the page's icons; it is decoration, so the button around it needs a name. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const image = svg('svg', { viewBox: '0 0 16 16', class: 'icon', 'aria-hidden': 'true' })
  image.append(svg('path', { d: ICONS[name] }))
  return image
}

/** Finds an element of `index.html`; a missing one is a mistake of ours, so it throws. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id)
  if (!(element instanceof kind)) throw new Error(`index.html has no ${kind.name} with the id "${id}"`)
  return element
}

/**
 * Makes a link move the focus to an element of this page and leave the address
 * alone: that names the words that are cited, and Back leads to it.
 */
export function skips(link: HTMLAnchorElement, to: () => HTMLElement | null): void {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const target = to()
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'start' })
  })
}

/** The element with the focus, looked for where `element` is: in the page, or inside a shadow root. */
export function focusedBeside(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement
}

/** Leaves out what is nothing. */
export function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined && child !== false)
}

const SVG = 'http://www.w3.org/2000/svg'

/** Strokes on a 16 by 16 grid. */
const ICONS = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  more: 'M4 6l4 4 4-4',
  link: 'M9 2.5h4.5V7M13 3L7.5 8.5M7 3.5H2.5v10h10V9',
  up: 'M2.5 7.5h2.5v6h-2.5zM5 7.5l3-5c1.6 0 2 1 1.6 2.2L9 6.5h4.5l-1.1 7h-7.4',
  down: 'M2.5 2.5h2.5v6h-2.5zM5 8.5l3 5c1.6 0 2-1 1.6-2.2l-.6-1.8h4.5l-1.1-7h-7.4',
  ask: 'M3 8h9.5M8.5 4l4 4-4 4',
} as const
