import type { Document } from '../../model.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { asksFirst } from '../asked/asks-then.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { isQuestion } from '../text/is-question.ts'
import { tellingOf } from '../text/telling.ts'
import { GROUPS, NEEDLESS } from './change-words.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { hasWordOrSynonym } from './same-thing.ts'
import { isOneStory } from './stories.ts'

/**
 * Finds the newest release of the same story that opens with what has happened to whom
 * or what is asked about by name: "Anna Holt, who had been missing since Sunday, was found
 * safe" for "What happened to Anna Holt?", where the older one tells that she is missing.
 */
export function happenedSince({ own, house }: Standing, newer: readonly Document[]): Overtaking | null {
  const { lens } = own
  if (!ASKS_FATE.test(lens.asked.text)) return null
  const names = lens.names.filter((name) => !name.every((term) => house.has(term)))
  if (names.length === 0) return null
  for (const document of newer) {
    if (!isOneStory(own.document, document, house)) continue
    const first = openingOf(dissect(document))
    if (first === undefined || !names.every((name) => name.every((term) => first.terms.has(term)))) continue
    if (!tellingOf(onOneLine(first.text)).hasPast) continue
    return { document, spans: [{ start: first.start, end: first.end }] }
  }
  return null
}

/** "What happened to Anna Holt?", "What has become of the tug Skarv?" */
const ASKS_FATE =
  /^(?:and |so |but )?what(?:['’]s| has| have)? (?:(?:ever )?happened (?:to|with)|bec[ao]me of) /iu

/**
 * Finds the newer release that tells as done what the answer tells of as to come, where it
 * is asked when or whether it comes about: "The one in Bray opened on 3 August" for "When does
 * the shop in Bray open?", of which the older said that it would follow before Christmas.
 *
 * All that the question calls it by stands in the sentence; what "the one" is may be told by
 * the sentence before.
 */
export function cameAbout({ own, house, lexicon }: Standing, newer: readonly Document[]): Overtaking | null {
  const { text, type } = own.lens.asked
  if (!ASKS_COMING.test(text) || asksFirst(text)) return null
  const groups = GROUPS.filter((group) => group.test(text))
  if (groups.length === 0 || !tellingOf(onOneLine(own.candidate.text)).hasFuture) return null
  const thing = tokens(text).filter(
    ({ stop, word, term }) =>
      !stop && !house.has(term) && !NEEDLESS.test(word) && !groups.some((group) => group.test(word)),
  )
  if (thing.length < FEWEST) return null
  const told = (one: Candidate, before: Candidate | undefined): boolean => {
    const done = DONE.exec(one.text)
    if (done === null || !groups.some((group) => group.test(done[0])) || isQuestion(one.text)) return false
    if (type === 'date' && !one.figures().some((figure) => figure.type === 'date')) return false
    const { published } = own.document
    const years = [...one.text.matchAll(YEAR)].map(([year]) => year)
    if (published !== null && years.some((year) => year < published.slice(0, 4))) return false
    const isOne = ONE.test(one.text.slice(0, done.index)) && before?.block === one.block
    const said = new Set(termsOf(clauseOf(one.text, done.index)))
    const ahead = new Set(isOne ? before.terms : [])
    const isTold = (token: Token): boolean =>
      hasWordOrSynonym(token, said, lexicon) || (lexicon.isNoun(token.word) && ahead.has(token.term))
    return thing.some(({ term }) => said.has(term)) && thing.every(isTold)
  }
  for (const document of newer) {
    if (!DONE.test(document.text)) continue
    const { candidates } = dissect(document)
    const found = candidates.find(
      (one, at) => isProse(one) && one.quotation === null && told(one, candidates[at - 1]),
    )
    if (found !== undefined) return { document, spans: [{ start: found.start, end: found.end }] }
  }
  return null
}

const ASKS_COMING = /^(?:and |so |but )?(?:when|is|are|has|have|did|does|do|will)\b/iu

/** A place and a thing, so that it is no other of its kind. */
const FEWEST = 2

/** That it has come about. */
const DONE =
  /\b(?:(?:re-?)?opened|started|began|begun|launched|completed|finished|closed|(?:has|have) been open|(?:is|are) (?:now|already) open)\b/iu

const ONE = /\bones?\b/iu

const YEAR = /\b(?:1[5-9]|20)\d\d\b/gu

/** The clause that tells it, with what it says of when. */
function clauseOf(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(':', at)) + 1
  const to = text.indexOf(';', at)
  return text.slice(from, to < 0 ? text.length : to)
}
