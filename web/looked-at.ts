import type { AnswerActions } from './answer.ts'
import { type Answer, type Passage, search } from './api.ts'
import { longDate } from './dates.ts'
import { h } from './dom.ts'
import { filterOf, type Limits } from './limits.ts'
import { problemText } from './problems.ts'
import { linkTo } from './release-link.ts'

/**
 * Makes the closed list of releases that were looked at for an answer and that
 * it does not cite; what is in it is asked for when it is first opened, and
 * after a failure when it is opened again. Null where there is no other release.
 */
export function lookedAt(answer: Answer, limits: Limits, actions: AnswerActions): HTMLElement | null {
  const cited = new Set(answer.citations.map(({ documentId }) => documentId))
  if (answer.index.documents <= cited.size) return null
  const place = h('div', {})
  const details = h('details', { class: 'looked-at' }, h('summary', {}, 'Also looked at'), place)
  let isAsked = false
  const fill = async () => {
    if (!details.open || isAsked) return
    isAsked = true
    const result = await search(answer.resolvedQuestion, filterOf(limits), LOOKED_AT)
    isAsked = 'value' in result
    const others = 'value' in result ? firstOfEach(result.value).filter(([id]) => !cited.has(id)) : []
    place.replaceChildren(
      'problem' in result
        ? h('p', {}, problemText(result.problem))
        : others.length === 0
          ? h('p', {}, 'Nothing else has the words of the question.')
          : h('ul', {}, ...others.slice(0, MOST).map(([, passage]) => line(passage, actions))),
    )
  }
  details.addEventListener('toggle', () => void fill())
  return details
}

/** As many passages as the server reads for an answer. */
const LOOKED_AT = 20

/** More are the list of releases. */
const MOST = 8

/** The best passage of each release, best first. */
function firstOfEach(passages: readonly Passage[]): [string, Passage][] {
  return [...new Map(passages.toReversed().map((passage) => [passage.documentId, passage]))].reverse()
}

function line({ documentId, title, issuer, published, start, end, text }: Passage, actions: AnswerActions) {
  const link: HTMLElement = linkTo(
    documentId,
    (id, cited) => actions.openRelease(id, cited, link),
    { start, end, quote: text },
    title,
  )
  return h(
    'li',
    {},
    link,
    issuer !== null && h('span', { class: 'issuer' }, h('bdi', {}, issuer)),
    h('span', { class: 'date' }, longDate(published)),
  )
}
