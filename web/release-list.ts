import { releases, type Summary } from './api.ts'
import { longDate } from './dates.ts'
import { button, h } from './dom.ts'
import { fillDrawer } from './drawer.ts'
import { problemText } from './problems.ts'
import { STATUS_TEXT } from './release.ts'
import { addressOf } from './source.ts'

/** Opens the list of releases, newest first; `open` gets the id of the chosen one. */
export async function showReleases(drawer: HTMLDialogElement, open: (id: string) => void): Promise<void> {
  const list = h('ol', { class: 'releases' })
  const more = h('div', { class: 'more' })
  const add = async (cursor: string | null) => {
    const result = await releases(RELEASES_A_PAGE, cursor)
    if ('problem' in result) {
      more.replaceChildren(
        h('p', {}, problemText(result.problem)),
        button({ class: 'link' }, () => void add(cursor), 'Try again'),
      )
      return
    }
    const { documents, nextCursor, total } = result.value
    const items = documents.map((summary) => releaseLine(summary, choose))
    list.append(...items)
    const rest = total - list.childElementCount
    more.replaceChildren(
      ...(nextCursor === null
        ? []
        : [
            button(
              { class: 'quiet' },
              () => void add(nextCursor),
              `Show more (${rest.toLocaleString('en')} left)`,
            ),
          ]),
    )
    if (cursor !== null) items[0]?.querySelector('a')?.focus()
  }
  const choose = (id: string) => {
    drawer.close()
    open(id)
  }
  fillDrawer(drawer, 'releases-title', 'Releases', list, more)
  drawer.showModal()
  await add(null)
}

/** What one look takes in; the rest comes on demand. */
const RELEASES_A_PAGE = 50

function releaseLine(
  { id, title, issuer, published, place, status }: Summary,
  open: (id: string) => void,
): HTMLElement {
  const link = h('a', { href: addressOf(id), dir: 'auto' }, title)
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open(id)
  })
  return h(
    'li',
    {},
    link,
    h(
      'p',
      {},
      h('span', {}, longDate(published)),
      issuer !== null && h('span', { dir: 'auto' }, issuer),
      place !== null && h('span', { dir: 'auto' }, place),
      status !== 'current' && h('span', { class: `flag ${status}` }, STATUS_TEXT[status]),
    ),
  )
}
