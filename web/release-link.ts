import { type Child, h } from './dom.ts'
import type { Cited } from './place.ts'
import { addressOf } from './source.ts'

/** Opens a release, at words in it when some are given. */
export type Open = (id: string, cited?: Cited) => void

/** Makes a link that opens a release here; with a modifier key the browser opens its address, as of any link. */
export function linkTo(
  id: string,
  open: Open,
  cited: Cited | undefined,
  ...children: readonly Child[]
): HTMLAnchorElement {
  const link = h('a', { href: addressOf(id, cited), dir: 'auto' }, ...children)
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open(id, cited)
  })
  return link
}
