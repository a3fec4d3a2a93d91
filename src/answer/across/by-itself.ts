import type { Document, Hit } from '../../model.ts'
import { tokens } from '../../search/tokens.ts'
import { documentsOf } from '../composition/document-on.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { fragmentOf, WHY_THE, withoutConjunction } from '../talk/fragment.ts'
import { isOfACase } from '../talk/of-a-case.ts'
import { COUNTS_AGAIN } from '../talk/with-subject.ts'
import { ISSUERS, ROLE_WORDS } from '../text/cues.ts'
import { isBySame } from './by-same.ts'

/**
 * Whether a question says itself all that it asks: it may have no name of its own,
 * but nothing in it points at what was said before either. "Where were the lamps
 * made?" may go on with a talk of their price, or begin anew.
 *
 * @example
 * standsByItself('How many lamps caught fire?') // => true
 * standsByItself('And how many of them?') // => false
 */
export function standsByItself(question: string): boolean {
  const own = question.trim()
  return (
    withoutConjunction(own) === own &&
    fragmentOf(own, false) === null &&
    !COUNTS_AGAIN.test(own) &&
    !POINTS.test(withoutThereIs(own)) &&
    speaksOf(own) &&
    !WITHOUT_VERB.test(own) &&
    !WHY_THE.test(own) &&
    !OF_WHOEVER.test(own) &&
    !ELLIPTIC.test(own) &&
    !isOfACase(own) &&
    !isOfWhatHappened(own)
  )
}

/** A question without the "there" that points nowhere: "How many lamps are there?" */
export function withoutThereIs(question: string): string {
  return question.replace(THERE_IS, '$1')
}

const THERE_IS = /\b(is|are|was|were|will|be|been) there\b/giu

/** Whether it asks how many were affected, and by what was said before. */
export function isOfWhatHappened(question: string): boolean {
  return BEFELL.test(question.trim())
}

/** What is said of people whatever befell them. */
const BEFALLEN_WORDS = '(?:affected|involved|concerned)'

/** A word that stands for what was spoken of, in whatever word the release tells it. */
export const BEFALLEN = new RegExp(`^${BEFALLEN_WORDS}$`, 'u')

const BEFELL = new RegExp(
  String.raw`^(?:and |but |so )?how many (?:\p{L}+ ){1,3}?(?:were|are|was|have been|had been) ${BEFALLEN_WORDS}\s*\?*$`,
  'iu',
)

/** "What was last year's?": of what, was said before. */
const ELLIPTIC = /\p{L}['’]s?\s*\?*$/u

/** "In which lines of business?" */
const WITHOUT_VERB =
  /^(?:in|at|on|for|from|to|with|by|of|under|about|against) (?:which|what|whom|whose|how many|how much)\b(?!.*\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may|might)\b)/iu

/** Two words that say something, or "the" thing: not "Which countries?". */
function speaksOf(own: string): boolean {
  return DEFINITE.test(own) || tokens(own).filter(({ stop }) => !stop).length > 1
}

const DEFINITE = /\bthe \p{L}/u

/** What points back, or compares with what was said. */
const POINTS =
  /\b(?:it|its|they|them|theirs?|he|she|his|hers?|him|this|that|these|those|there|then|such|ones?|others?|else|another|also|too|either|again|instead|same|more|less|fewer|both|former|latter|before|afterwards|later|earlier)\b/iu

/** "The company", "the firm’s": whoever is spoken of. */
export const OF_WHOEVER = new RegExp(
  String.raw`\b(?:the|our|your) (?:${ISSUERS.source.replace(/^\^|\$$/gu, '')})\b`,
  'iu',
)

/**
 * Whether another release is the only one that a question can be about: it has
 * words that the release spoken of lacks, and of all that was found nobody else's
 * has them too. What every house has, its people and offices above all, tells none apart:
 * "What did the CEO say?" is asked of the house spoken of, though only another release has the word.
 */
export function isOnlyThere(asked: Asked, other: Document, meant: Document, hits: readonly Hit[]): boolean {
  if (asked.type === 'person' || asked.whole !== null) return false
  const fresh = asked.terms
    .filter(
      ({ term, folded, weight }) =>
        weight === 1 &&
        !ROLE_WORDS.has(folded) &&
        !isKnownTo(dissect(meant), term) &&
        isKnownTo(dissect(other), term),
    )
    .map(({ term }) => term)
  if (fresh.length === 0) return false
  const documents = documentsOf(hits)
  return documents.every(
    (third) =>
      third === other || isBySame(third, other) || !fresh.every((term) => isKnownTo(dissect(third), term)),
  )
}
