import { laterFirst } from '../../library/later-first.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { countsSome } from '../text/counts-some.ts'
import { isItself } from './staff-of.ts'

/**
 * Answers how many of something the house has that issued a release by the sentence
 * that says so of the house, where the best one counts only some of them: "Orme College
 * has 900 pupils" before "Of the 90 pupils who sat the paper, 70 passed".
 *
 * @returns the sentence, of the newest release that says it; null for other questions,
 * where the best one counts all, and where none says it, or one release twice.
 */
export function countOfHouse({ text }: Asked, evidence: readonly Evidence[]): Evidence | null {
  const [best] = evidence
  const [, noun = '', house = ''] = ASKS_HOW_MANY.exec(text) ?? []
  const counted = termsOf(noun)
  if (best === undefined || counted.length === 0 || !isItself(house, best.document)) return null
  if (!countsSome(best.candidate.text, counted)) return null
  const told = evidence.filter(
    (one) => isProse(one.candidate) && isItself(house, one.document) && saysOfHouse(one, counted),
  )
  const [newest, next] = told.sort((a, b) => laterFirst(a.document, b.document))
  return newest === undefined || next?.document === newest.document ? null : newest
}

/** "How many {pupils} does Orme College have?", with nothing behind it that says which. */
const ASKS_HOW_MANY =
  /\bhow many ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) (?:does|do|did|has|have|had) ([^?]{2,80}?) (?:(?:currently|now|originally|initially|first) )?(?:have|got|count|teach|serve|look after|operate|run|own)(?: (?:in total|in all|altogether|overall|now|today|currently|at present|at first|originally|initially))?\s*\?*$/iu

/**
 * Whether a sentence tells what a question asks of the house that issued its release: how many
 * of something it has, by whatever verb of having.
 */
export function countsOfHouse({ text }: Asked, one: Evidence): boolean {
  const [, noun = '', house = ''] = ASKS_HOW_MANY.exec(text) ?? []
  const counted = termsOf(noun)
  return (
    counted.length > 0 && isItself(house, one.document) && isProse(one.candidate) && saysOfHouse(one, counted)
  )
}

/** Whether a sentence says of the house itself, or of "it", that it has so many. */
function saysOfHouse({ candidate, document }: Evidence, counted: readonly string[]): boolean {
  if (candidate.quotation !== null) return false
  const [, subject = '', noun = ''] = TELLS.exec(candidate.text.replace(/\s+/gu, ' ')) ?? []
  const own = termsOf(noun)
  const last = counted.at(-1) ?? ''
  return own.includes(last) && counted.every((term) => own.includes(term)) && isItself(subject, document)
}

const TELLS =
  /^((?:The |the )?[\p{L}\d’'&-]+(?: (?:of |the |for )?\p{Lu}[\p{L}\d’'&.-]*){0,5})(?:,[^.;]{0,80},)? (?:now |currently |also )?(?:has|had|counts|teaches|serves|looks after|operates|runs|owns)\s(?:(?:about|around|some|nearly|almost|over|roughly|approximately|more than|a total of) )?\d[\d,.]*\s((?:\p{L}+[ -]){0,2}\p{L}+)/u
