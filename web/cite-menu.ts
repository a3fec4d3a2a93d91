import { STYLES, type Style } from './citing.ts'
import { button, focusedBeside, icon } from './dom.ts'
import { placeBeside } from './preview.ts'
import { written } from './store.ts'

/** Writes what is to be copied in a style; rejects with a message in plain words. */
export type Write = (style: Style) => Promise<string>

/**
 * Runs the menu of styles, of which there is one for the whole page. What was
 * chosen last is remembered in this browser, and is what the copy buttons do.
 *
 * Arrow keys, Home and End move in it; Escape and Tab leave it, with the focus
 * back where it was.
 */
export function citeMenu(
  menu: HTMLElement,
  local: Pick<Storage, 'getItem' | 'setItem'>,
  copy: (text: Promise<string>, source: HTMLElement) => Promise<void>,
) {
  let opener: HTMLElement | null = null
  /** Where the opener stood in the window. */
  let openedAt = 0

  const style = (): Style => {
    const kept = local.getItem(KEY) ?? ''
    return isStyle(kept) ? kept : 'plain'
  }
  const close = (isBack: boolean) => {
    if (opener === null) return
    const from = opener
    opener = null
    menu.hidden = true
    menu.replaceChildren()
    from.setAttribute('aria-expanded', 'false')
    if (isBack) from.focus({ preventScroll: true })
  }
  const open = (from: HTMLElement, write: Write) => {
    opener = from
    const current = style()
    menu.replaceChildren(
      ...Object.entries(STYLES).map(([name, label]) =>
        button(
          { role: 'menuitemradio', 'aria-checked': String(name === current), tabindex: -1 },
          () => {
            if (!isStyle(name)) return
            written(() => local.setItem(KEY, name))
            close(true)
            void copy(write(name), from)
          },
          label,
        ),
      ),
    )
    menu.hidden = false
    from.setAttribute('aria-expanded', 'true')
    placeBeside(menu, from)
    openedAt = from.getBoundingClientRect().top
    menu.querySelector<HTMLElement>('[aria-checked="true"]')?.focus({ preventScroll: true })
  }

  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      // Not prevented, Escape would also close the source panel, and Tab go on from the end of the page.
      event.preventDefault()
      return close(true)
    }
    const items: Element[] = [...menu.querySelectorAll('button')]
    const next = nextOf(event.key, items.indexOf(focusedBeside(menu) ?? menu), items.length)
    if (next === null) return
    event.preventDefault()
    const item = items[next]
    if (item instanceof HTMLElement) item.focus({ preventScroll: true })
  })
  addEventListener('pointerdown', (event) => {
    // What lies inside a shadow root is seen from outside as its host.
    const target = event.composedPath()[0]
    if (target instanceof Node && !menu.contains(target) && !opener?.contains(target)) close(false)
  })
  const follow = () => {
    // A browser tells of scrolling that ended before the menu was opened only now.
    if (opener !== null && Math.abs(opener.getBoundingClientRect().top - openedAt) > 1) close(false)
  }
  addEventListener('scroll', follow, { passive: true })
  addEventListener('resize', () => close(false))

  return {
    /** A button that copies in the style chosen last. */
    copyButton(
      attributes: { readonly class: string; readonly name?: string },
      write: Write,
      child: Node | string,
    ) {
      const { class: className, name } = attributes
      const element: HTMLElement = button(
        { class: className, 'aria-label': name, title: name },
        () => void copy(write(style()), element),
        child,
      )
      return element
    },
    /** A button that opens the menu. */
    menuButton(attributes: { readonly class: string; readonly name?: string }, write: Write, child?: string) {
      const { class: className, name } = attributes
      const element: HTMLElement = button(
        {
          class: `cite-menu ${className}`,
          'aria-label': name,
          title: name,
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
          'aria-controls': menu.id,
        },
        () => (opener === element ? close(true) : open(element, write)),
        child ?? icon('more'),
      )
      return element
    },
  }
}

export type CiteMenu = ReturnType<typeof citeMenu>

const KEY = 'dateline:cite-style'

function isStyle(name: string): name is Style {
  return Object.hasOwn(STYLES, name)
}

/** The place that a key leads to, round at both ends; null for other keys. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Makes the two buttons beside a quotation: copy it, and choose how. */
export function quotationButtons(menu: CiteMenu, write: Write): HTMLElement[] {
  return [
    menu.copyButton(
      { class: 'copy-quote', name: 'Copy this quotation with its source' },
      write,
      icon('copy'),
    ),
    menu.menuButton({ class: 'copy-quote', name: 'Cite this quotation in a style' }, write),
  ]
}

/** Makes the buttons under an answer, in one line with others. */
export function answerButtons(menu: CiteMenu, write: Write): HTMLElement[] {
  return [
    menu.copyButton({ class: 'link' }, write, 'Copy'),
    menu.menuButton({ class: 'link' }, write, 'Copy as…'),
  ]
}
