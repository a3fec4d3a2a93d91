import { hasRegularPast } from '../text/past.ts'
import { FIRST_SINCE, WHEN_LAST } from './first-since.ts'

/**
 * Whether a sentence speaks of another time than its question: who won is not
 * told by who will play, when it will open not by when it was founded.
 *
 * @example
 * otherTense('Which team won the cup?', 'Twelve teams will compete for the cup.') // => true
 */
export function otherTense(question: string, stated: string): boolean {
  // "Last" stands as "first" in a question to a release that tells when it is the first since.
  if (WHEN_LAST.test(question) && FIRST_SINCE.test(stated)) return false
  // "Is expected to draw" is nothing that happened.
  const settled = stated.replace(AHEAD, ' ')
  const ahead = settled !== stated
  if (ASKS_AHEAD.test(question)) {
    return !ahead && !OPEN_ENDED.test(stated) && !MAY.test(stated) && isTold(stated)
  }
  return ASKS_BACK.test(question) && !ASKS_OPEN.test(question) && ahead && !isTold(settled)
}

/** Whether a text has a verb in the past. */
function isTold(text: string): boolean {
  return PAST.test(text) || hasRegularPast(text)
}

/** "Have a bad back" is no perfect; "who designed it" asks by the verb. */
const ASKS_BACK =
  /\b(?:did|was|were|won|had|ha(?:s|ve)(?! (?:an?|any|no)\b))\b(?! to\b)|^(?:and |so )?who (?:\p{L}{2,}(?<!e)ed|built|made|bought|sold|led|gave|took|wrote|paid)\b/iu
const ASKS_AHEAD = /\b(?:will|going to)\b/iu

/** What is planned may be told of in any tense. */
const ASKS_OPEN =
  /\b(?:shall|would|expect(?:s|ed)?|plann?(?:s|ed)?|due|scheduled|to be|set to|can|could|should)\b/iu

const AHEAD =
  /\b(?:will|shall|(?:is|are) (?:set|scheduled|expected|slated|due|planned|invited|going|about|designed)|to be held|upcoming|forthcoming|(?:plan|aim|intend|hope|look|expect)s? to|agree(?:d|s)? to|agreements? to|potential)\b(?:(?: to| also| not| only| then| soon)? be (?:\p{L}+ly )?\p{L}+ed\b)?/giu

/** "Opens on 3 May", "until June", "can be booked", "payable in June": the present tells of what is to come; "launched by Orme" does not. */
const OPEN_ENDED =
  /\b(?:can|until|from|starts?|begins?|opens?|is|are|payable|due|effective|scheduled|slated|planned|expected)\b|(?<!\p{L}(?:ed|en|wn|ught|ilt) )\bby\b/iu

/** With a capital it is a month. */
const MAY = /\bmay\b/u

const PAST = /\b(?:was|were|had|did|won|made|took|began|grew|rose|fell|sold|became|paid)\b/iu
