import { type Facets, facets, releases, type Summary } from './api.ts'
import { longDate } from './dates.ts'
import { button, h } from './dom.ts'
import { fillDrawer } from './drawer.ts'
import { glanceView } from './glance.ts'
import { filterOf, type LimitKeeper, NO_LIMITS } from './limits.ts'
import { limitForm } from './limits-form.ts'
import { thousands } from './numbers.ts'
import { problemText } from './problems.ts'
import { STATUS_TEXT } from './release.ts'
import { linkTo, type Open } from './release-link.ts'
import { timeline } from './timeline.ts'

/**
 * Opens the list of releases, newest first, with a form that limits them. The
 * limits are those of the answers too, and stay when the list is closed.
 */
export async function showReleases(
  drawer: HTMLDialogElement,
  limits: LimitKeeper,
  open: Open,
): Promise<void> {
  const found = h('p', { class: 'found', role: 'status' })
  const list = h('ol', { class: 'releases' })
  const more = h('div', { class: 'more' })
  const choose: Open = (id, cited) => {
    drawer.close()
    open(id, cited)
  }
  /** Counts what was looked up, so that a slow answer to an earlier look does not overwrite a later one. */
  let looks = 0

  const add = async (cursor: string | null, look: number) => {
    const result = await releases(RELEASES_A_PAGE, cursor, filterOf(limits.get()))
    if (look !== looks) return
    if ('problem' in result) {
      more.replaceChildren(
        h('p', {}, problemText(result.problem)),
        button({ class: 'link' }, () => void add(cursor, look), 'Try again'),
      )
      return
    }
    const { documents, nextCursor, total } = result.value
    const items = documents.map((summary) => releaseLine(summary, choose))
    if (cursor === null) list.replaceChildren(...items)
    else list.append(...items)
    const rest = total - list.childElementCount
    const next = nextCursor
    more.replaceChildren(
      ...(next === null
        ? []
        : [button({ class: 'quiet' }, () => void add(next, look), `Show more (${thousands(rest)} left)`)]),
    )
    if (cursor !== null) items[0]?.querySelector('a')?.focus()
  }
  const refresh = async () => {
    looks++
    const look = looks
    const filter = filterOf(limits.get())
    const { year: period } = limits.get()
    // The line shows all times, so that one can go from a month to the next.
    const times = period === '' ? null : facets(filterOf({ ...limits.get(), year: '' }))
    const [counted, ofAllTimes] = await Promise.all([facets(filter), times, add(null, look)])
    if (look !== looks || 'problem' in counted) return
    line.show(
      ofAllTimes === null || 'problem' in ofAllTimes ? counted.value.months : ofAllTimes.value.months,
      period,
    )
    found.replaceChildren(...foundText(counted.value, all, filter !== undefined, clear))
  }
  const clear = () => {
    limits.set(NO_LIMITS)
    form.show()
    form.focus()
    void refresh()
  }
  const form = limitForm(limits, () => void refresh())
  const line = timeline((period) => {
    form.keep()
    limits.set({ ...limits.get(), year: period })
    form.show()
    void refresh()
  })

  fillDrawer(drawer, 'releases-title', 'Releases', form.element, found, line.element, list, more)
  drawer.showModal()
  const whole = await facets(undefined)
  const all = 'value' in whole ? whole.value.total : null
  if ('value' in whole) form.offer(whole.value)
  await refresh()
}

/** What one look takes in; the rest comes on demand. */
const RELEASES_A_PAGE = 50

function foundText({ total }: Facets, all: number | null, isLimited: boolean, clear: () => void) {
  if (!isLimited) return [`${thousands(total)} ${total === 1 ? 'release' : 'releases'}`]
  const count = `${total === 0 ? 'None' : thousands(total)}${all === null ? '' : ` of ${thousands(all)}`}`
  const effect = total === 0 ? 'No question has an answer with this filter.' : 'Answers come from these only.'
  return [
    `${count} ${all === 1 ? 'release' : 'releases'}. ${effect} `,
    button({ class: 'link' }, clear, 'Remove the filter'),
  ]
}

function releaseLine(summary: Summary, open: Open): HTMLElement {
  const { id, title, issuer, published, status } = summary
  const place = summary.placeName ?? summary.place
  return h(
    'li',
    {},
    linkTo(id, open, undefined, title),
    h(
      'p',
      {},
      h('span', {}, longDate(published)),
      issuer !== null && h('span', { dir: 'auto' }, issuer),
      place !== null && h('span', { dir: 'auto' }, place),
      status !== 'current' && h('span', { class: `flag ${status}` }, STATUS_TEXT[status]),
    ),
    glanceView(id, title, open),
  )
}
