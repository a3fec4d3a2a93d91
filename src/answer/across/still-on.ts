import { isLater, laterFirst } from '../../library/later-first.ts'
import { folded, issuerKey } from '../../library/markers.ts'
import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { documentsOf } from '../composition/document-on.ts'
import type { Settled } from '../settled.ts'
import { capitalise } from '../text/word-forms.ts'
import { answeredAt } from './answered-at.ts'
import { isOnAgain, spansOf } from './called-off.ts'
import { holdsAll, matterOf, opening } from './matters.ts'
import { daysNamed, isMonth, speaksOf } from './named-days.ts'
import { replacementsOf } from './replacements.ts'
import { type Revocation, revocationsOf } from './revocations.ts'

/**
 * Answers whether something goes ahead, or is cancelled, by the newest release that
 * was found to call it off, put it off or move it: "The strike planned for next
 * Tuesday has been called off." for "Is the strike on 27 May going ahead?".
 *
 * @returns null for other questions, and where nothing found takes it back or a newer
 * release announces it again.
 */
export function stillOn(settled: Settled, lexicon: Lexicon): Settled | null {
  const { asked, evidence, composition } = settled
  // Which week "next week" is, depends on the day of asking.
  if (!ASKS_ON.test(asked.text) || SOON.test(asked.text)) return null
  const answering = composition?.drafts[0]?.document
  const documents = documentsOf(evidence).sort(laterFirst)
  for (const [at, document] of documents.entries()) {
    if (answering !== undefined && isLater(answering, document)) return null
    const house = new Set(termsOf(document.issuer ?? ''))
    const moved = dayMoved(asked.text, document, house, lexicon)
    if (moved !== null) return answeredAt(settled, document, moved, SAID)
    const revocation = revocationsOf(document).find((one) =>
      isOfAsked(asked.text, one, document, house, lexicon),
    )
    if (revocation === undefined) continue
    const matter = matterOf(revocation.matter, house)
    if (documents.slice(0, at).some((later) => isOnAgain(later, matter, lexicon))) return null
    return answeredAt(settled, document, spansOf(document, revocation), SAID)
  }
  return null
}

/**
 * The sentence that gives another day for the one that is asked about, of a release that opens with all
 * else that is asked: "They leave on 19 November instead of 12 October" for "Is the launch still on 12 October?".
 */
function dayMoved(
  question: string,
  document: Document,
  house: ReadonlySet<string>,
  lexicon: Lexicon,
): readonly Span[] | null {
  const days = daysNamed(inTitleCase(question))
  if (days.length === 0) return null
  const asked = tokens(question).filter(
    ({ stop, term, word }) =>
      !stop && !house.has(term) && !ON_WORDS.test(word) && !isMonth(word) && !/^\d/u.test(word),
  )
  if (!holdsAll(asked, opening(document).lead, lexicon)) return null
  const replacement = replacementsOf(document).find(({ old }) =>
    days.every(({ month, day }) => daysNamed(old).some((one) => one.month === month && one.day === day)),
  )
  return replacement?.spans ?? null
}

/** "The concert in {Bray}" */
const IN_PLACE = /\b(?:in|at) (\p{Lu}\p{L}+)/u

const SOON = /\b(?:(?:next|this|coming) (?:week(?:end)?|month|\p{L}+day)|tomorrow|tonight|today)\b/iu

/** It is said in so many words, but may be of something like it. */
const SAID = 0.8

/** "Is the fair going ahead?", "Will the concert take place?", "Has the strike been called off?" */
const ASKS_ON =
  /^(?:and |so |but |then )?(?:is|are|was|were|will|has|have|does|do)\b.*\b(?:go(?:ing)? ahead|still (?:on|planned|happening|coming|going(?: on)?)|tak(?:e|ing) place|happening|happen|called off|cancel(?:l?ed)|postponed|put off|on(?= *\??$))\b/iu

/** Words of such a question that say nothing of what it is. */
const ON_WORDS =
  /^(?:going?|ahead|still|on|off|take|taking|place|happen(?:ing)?|call(?:ed)?|cancel(?:l?ed)|postponed|put|planned|coming|now|today|yet|\p{L}*day|next|this|week(?:end)?)$/iu

/** Whether what a release takes back is what is asked about, and on the day that is asked about. */
function isOfAsked(
  question: string,
  { matter: phrase, span }: Revocation,
  document: Document,
  house: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const { heads, isPartial } = matterOf(phrase, house)
  if (heads.length === 0 || (isPartial && !/day\b/iu.test(phrase))) return false
  if (!holdsAll(heads, new Set(termsOf(question)), lexicon)) return false
  const words = textAt(document.text, span)
  const [there, here] = [IN_PLACE.exec(words)?.[1], IN_PLACE.exec(question)?.[1]]
  if (there !== undefined && here !== undefined && there !== here) return false
  const known = new Set([...termsOf(words), ...opening(document).lead])
  // "Holm" is a town where the house that has it in its name is not meant.
  const isHouse = ` ${folded(question)} `.includes(` ${issuerKey(document)} `)
  const asked = tokens(question).filter(
    ({ stop, term, word }) =>
      !stop && !(isHouse && house.has(term)) && !ON_WORDS.test(word) && !isMonth(word) && !/^\d/u.test(word),
  )
  if (asked.length === 0 || !holdsAll(asked, known, lexicon)) return false
  const days = daysNamed(inTitleCase(question))
  return (
    days.every((day) => speaksOf(words, day, document.published)) ||
    (!isPartial && daysNamed(words).length === 0)
  )
}

/** Months with their capital, which many leave out. */
function inTitleCase(question: string): string {
  return question.replace(/\p{L}+/gu, (word) => (isMonth(word) ? capitalise(word) : word))
}
