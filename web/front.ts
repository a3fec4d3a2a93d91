import { type Holdings, type Result, releases, type Summary, suggestions } from './api.ts'
import { POLL_MS } from './asking.ts'
import { longDate } from './dates.ts'
import { button, type Child, h, icon } from './dom.ts'
import { thousands } from './numbers.ts'
import type { problemText } from './problems.ts'

/**
 * Sets what stands before the first question: what the corpus holds and
 * questions that it can answer; or how far the index is; or that no server answers.
 */
export async function showFront(
  place: HTMLElement,
  health: Result<Holdings>,
  ask: (question: string) => void,
): Promise<void> {
  if ('problem' in health) {
    place.replaceChildren(waitingFront(health.problem))
    return
  }
  if (health.value.documents === 0) {
    place.replaceChildren(emptyFront(health.value))
    return
  }
  const [newest, starters] = await Promise.all([releases(ISSUER_SAMPLE), suggestions()])
  const page = 'value' in newest ? newest.value : null
  place.replaceChildren(
    h(
      'section',
      { class: 'front', 'aria-labelledby': 'front-title' },
      h('h2', { id: 'front-title' }, 'Ask the press material'),
      h(
        'p',
        { class: 'deck' },
        'Every answer is made of the releases’ own sentences, each cited to its place and date. What they do not say is not answered.',
      ),
      folio(health.value, page?.documents ?? [], page?.nextCursor === null),
      starters.length > 0 && h('h3', {}, 'It can answer, for example'),
      starters.length > 0 &&
        h(
          'ul',
          { class: 'starters' },
          ...starters.map((text) =>
            h(
              'li',
              {},
              button({}, () => ask(text), h('span', { dir: 'auto' }, text), icon('ask')),
            ),
          ),
        ),
    ),
  )
}

/** Milliseconds after which to look again at a server that has nothing to ask yet; null when it has. */
export function looksAgainAfter(health: Result<Holdings>): number | null {
  if ('problem' in health) return health.problem.kind === 'building' ? POLL_MS : 4 * POLL_MS
  return health.value.documents === 0 ? 4 * POLL_MS : null
}

/** Says what the corpus holds in the masthead, in one short line, whose parts go where there is no room for them. */
export function holdingsParts({ documents, newest }: Holdings): HTMLElement[] {
  const count = `${thousands(documents)} ${documents === 1 ? 'release' : 'releases'}`
  const parts = newest === null ? [count] : [count, `, newest ${longDate(newest)}`]
  return parts.map((part) => h('span', {}, part))
}

/** As many of the newest releases are asked for the names of their issuers. */
const ISSUER_SAMPLE = 100

function folio(
  { documents, newest, underEmbargo, setAside }: Holdings,
  sample: readonly Summary[],
  isAll: boolean,
): HTMLElement {
  const issuers = [...new Set(sample.map((summary) => summary.issuer).filter((issuer) => issuer !== null))]
  return h(
    'dl',
    { class: 'folio' },
    fact(
      documents === 1 ? 'Release' : 'Releases',
      thousands(documents),
      setAside !== undefined && h('span', { class: 'set-aside' }, asideText(setAside)),
    ),
    fact('Newest', longDate(newest)),
    issuers.length > 0 &&
      fact(issuers.length === 1 && isAll ? 'Issuer' : 'Issuers', ...issuerNames(issuers, isAll)),
    embargoFact(underEmbargo),
  )
}

function fact(label: string, ...value: readonly Child[]): HTMLElement {
  return h('div', {}, h('dt', {}, label), h('dd', {}, ...value))
}

function embargoFact(held: Holdings['underEmbargo']): Child {
  if (held === undefined || held.releases === 0) return null
  const next = held.next !== null && `, next ${instant(held.next)}`
  return fact('Under embargo', thousands(held.releases), next)
}

/** Says of how many releases no answer comes: who counts those of an answer should know why they are fewer. */
function asideText({ replaced, withdrawn, copies }: NonNullable<Holdings['setAside']>): string {
  return [
    replaced > 0 && `${thousands(replaced)} replaced`,
    withdrawn > 0 && `${thousands(withdrawn)} withdrawn`,
    copies > 0 && `${thousands(copies)} ${copies === 1 ? 'copy' : 'copies'}`,
  ]
    .filter((part) => part !== false)
    .join(', ')
}

/** In the reader's own time zone, and which it is: an hour that is taken for another breaks an embargo. */
function instant(iso: string): string {
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', ...clock })
}

function issuerNames(issuers: readonly string[], isAll: boolean): Child[] {
  const named = issuers.slice(0, NAMED_ISSUERS)
  const others = issuers.length - named.length
  const rest =
    others === 0
      ? isAll
        ? ''
        : ' and others'
      : ` and ${others}${isAll ? '' : ' or more'} ${others === 1 ? 'other' : 'others'}`
  return [...named.flatMap((issuer, index) => [index > 0 && ', ', h('bdi', {}, issuer)]), rest]
}

/** More names than these are a list and stand under "Releases". */
const NAMED_ISSUERS = 3

function emptyFront({ underEmbargo }: Holdings): HTMLElement {
  const embargo = embargoFact(underEmbargo)
  return h(
    'section',
    { class: 'front', 'aria-labelledby': 'front-title' },
    h('h2', { id: 'front-title' }, 'There is no press material yet'),
    h(
      'p',
      { class: 'deck' },
      'Dateline answers from press releases in its corpus folder. Put some there, and they can be asked at once.',
    ),
    embargo && h('dl', { class: 'folio' }, embargo),
  )
}

function waitingFront(problem: Parameters<typeof problemText>[0]): HTMLElement {
  const isBuilding = problem.kind === 'building'
  return h(
    'section',
    { class: 'front', 'aria-labelledby': 'front-title' },
    h('h2', { id: 'front-title' }, isBuilding ? 'Reading the press material' : 'The server does not answer'),
    h(
      'p',
      { class: 'deck' },
      isBuilding
        ? 'The index is being built. This page becomes usable by itself; you can write your question already.'
        : 'It may have been stopped, or the connection is down. This page tries again by itself.',
    ),
    problem.kind === 'building' &&
      h(
        'div',
        { class: 'progress' },
        h('progress', {
          value: problem.done,
          max: Math.max(1, problem.total),
          'aria-label': 'Releases read',
        }),
        h('p', {}, `${thousands(problem.done)} of ${thousands(problem.total)} releases`),
      ),
  )
}
