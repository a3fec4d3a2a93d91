import type { AnswerActions } from './answer.ts'
import type { Answer, Citation } from './api.ts'
import { quotationButtons } from './cite-menu.ts'
import { quotationIn } from './citing.ts'
import { longDate } from './dates.ts'
import { type Child, h } from './dom.ts'
import { rowWords } from './row-words.ts'
import { unwrapped } from './unwrapped.ts'

type Refusal = NonNullable<Answer['refusal']>

/**
 * Sets a refusal so that nobody takes it for an answer: what is missing, the
 * nearest passages as quotations (they often hold what was meant), and whom to
 * ask instead.
 */
export function refusalView(
  refusal: Refusal,
  chip: (citations: readonly Citation[], marker: number) => Child,
  actions: AnswerActions,
  isLimited: boolean,
): HTMLElement {
  const { message, unsupported, nearest, contact } = refusal
  return h(
    'div',
    { class: 'refusal' },
    h('p', { class: 'label' }, labelOf(refusal, isLimited)),
    h('p', { class: 'message', dir: 'auto' }, message),
    unsupported.length > 0 &&
      h(
        'p',
        { class: 'missing' },
        'Not found: ',
        // Seen they are apart by themselves; heard they need a comma.
        ...unsupported.flatMap((term, index) => [
          index > 0 && h('span', { class: 'hidden' }, ', '),
          h('b', { dir: 'auto' }, term),
        ]),
      ),
    nearest.length > 0 &&
      h(
        'div',
        { class: 'nearest' },
        h('h3', {}, 'The nearest it has'),
        ...nearest.map((citation) => nearestView(citation, chip(nearest, citation.marker), actions)),
      ),
    contact !== null && contactView(contact),
  )
}

/** Where nothing of the question is known to be missing, the passages below may well answer it. */
function labelOf({ reason, unsupported, nearest }: Refusal, isLimited: boolean): string {
  const mayBeThere = unsupported.length === 0 && nearest.length > 0 && reason !== 'conflicting_premise'
  const where = isLimited ? 'the releases that you chose' : 'the material'
  return mayBeThere ? `No certain answer in ${where}` : `Not in ${where}`
}

function nearestView(citation: Citation, chip: Child, actions: AnswerActions): HTMLElement {
  const buttons = quotationButtons(actions.cite, (style) => quotationIn(style, citation, citation.quote))
  return h(
    'blockquote',
    {},
    h(
      'p',
      { dir: 'auto' },
      h('span', { class: 'words' }, ...rowWords(unwrapped(citation.quote))),
      '\u2060',
      h('span', { class: 'pointers' }, chip, ...buttons),
    ),
    h('footer', {}, h('bdi', {}, citation.title), ', ', longDate(citation.published)),
  )
}

function contactView({
  name,
  role,
  organisation,
  email,
  phone,
  url,
}: NonNullable<Refusal['contact']>): HTMLElement {
  const who = [name, role, organisation].filter((part) => part !== null)
  return h(
    'div',
    { class: 'contact' },
    h('h3', {}, 'Press contact of the nearest release'),
    h(
      'p',
      {},
      ...who.map((part) => h('span', { dir: 'auto' }, part)),
      phone !== null && link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone),
      email !== null && link(`mailto:${encodeURIComponent(email).replace('%40', '@')}`, email),
      url !== null && (isWeb(url) ? link(url, url) : h('span', { dir: 'auto' }, url)),
    ),
  )
}

function link(href: string, text: string): HTMLElement {
  return h('a', { href, rel: 'noreferrer', dir: 'auto' }, text)
}

/** Only such addresses become links: a release may hold any, also `javascript:` ones. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
