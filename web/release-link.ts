import { type Child, h } from './dom.ts'
import { addressOf } from './source.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Opens a release, at a place in it when one is given. */
export type Open = (id: string, place?: Place) => void

/** Makes a link that opens a release here; with a modifier key the browser opens its address, as of any link. */
export function linkTo(
  id: string,
  open: Open,
  place: Place | undefined,
  ...children: readonly Child[]
): HTMLAnchorElement {
  const link = h('a', { href: addressOf(id, place), dir: 'auto' }, ...children)
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open(id, place)
  })
  return link
}
