import type { Facets } from './api.ts'
import { periodName } from './dates.ts'
import { h } from './dom.ts'
import type { LimitKeeper } from './limits.ts'

/** Makes the form that limits the releases by words, issuer and year; it keeps what is set at once. */
export function limitForm(limits: LimitKeeper, changed: () => void) {
  const { text: words, issuer: name } = limits.get()
  const text = h('input', {
    type: 'text',
    id: 'limit-text',
    autocomplete: 'off',
    maxlength: 200,
    value: words,
  })
  const issuers = h('datalist', { id: 'issuers' })
  const issuer = h('input', {
    // Not "search": Escape would empty it there in place of closing the list.
    type: 'text',
    id: 'limit-issuer',
    list: 'issuers',
    maxlength: 200,
    autocomplete: 'off',
    value: name,
  })
  const year = h('select', { id: 'limit-year' }, h('option', { value: '' }, 'All'))
  const field = (label: string, control: HTMLElement) =>
    h('div', {}, h('label', { for: control.id }, label), control)
  const element = h(
    'form',
    { class: 'limit', role: 'search', 'aria-label': 'Filter the releases' },
    field('Words', text),
    field('Issuer', issuer),
    field('Year', year),
    issuers,
  )

  /** A month, and a year that no release has any more, would be a limit that nobody sees. */
  const showYear = (period: string) => {
    year.querySelector('.other')?.remove()
    year.value = period
    if (year.value !== period) {
      year.append(h('option', { class: 'other', value: period, selected: true }, periodName(period)))
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  /** Whether anything of it is new. */
  const keep = (): boolean => {
    clearTimeout(timer)
    const next = { text: text.value, issuer: issuer.value, year: year.value }
    if (JSON.stringify(next) === JSON.stringify(limits.get())) return false
    limits.set(next)
    return true
  }
  const take = () => {
    if (keep()) changed()
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(take, TYPING_MS)
  }
  text.addEventListener('input', soon)
  issuer.addEventListener('input', soon)
  year.addEventListener('change', take)
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    take()
  })

  return {
    element,
    /** Fills in the years and issuers that there are. */
    offer(facets: Facets) {
      const years = facets.years.map((one) => one.year).reverse()
      year.append(...years.map((one) => h('option', { value: one }, one)))
      showYear(limits.get().year)
      issuers.append(...facets.issuers.map((one) => h('option', { value: one.issuer })))
    },
    /** Keeps what was typed a moment ago, for whoever changes another limit and looks up all of them. */
    keep,
    /** Shows what was set elsewhere, in place of what was typed. */
    show() {
      clearTimeout(timer)
      const now = limits.get()
      text.value = now.text
      issuer.value = now.issuer
      showYear(now.year)
    },
    focus: () => text.focus(),
  }
}

/** Long enough that a word is typed in one go, short enough to feel direct. */
const TYPING_MS = 250
