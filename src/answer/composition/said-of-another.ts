import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isOfSame, told } from './told.ts'

/**
 * Finds that the best evidence for a yes or no says it of another thing: "The
 * aviary stays open." for "Is the monkey house still open?", where the release
 * speaks of a monkey house elsewhere.
 *
 * @returns the sentence that says it of the very thing; empty where none does, so
 * that the question is to be refused; null where the best evidence may stand.
 */
export function saidOfAnother(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (asked.type !== 'yesno' || best === undefined || refused !== null || !isOfAnother(asked, best))
    return null
  const own = subjectTerms(asked.text)
  const other = evidence.find(
    (one) =>
      one.document === best.document &&
      isProse(one.candidate) &&
      own.every((term) => one.candidate.terms.has(term)) &&
      told(one) >= TELLS_IT &&
      isOfSame(one),
  )
  return other === undefined ? [] : [other]
}

/** Share of what is asked that a sentence must tell. */
const TELLS_IT = 0.75

function isOfAnother({ text }: Asked, { candidate, lens }: Evidence): boolean {
  const opening = OPENING.exec(candidate.text)?.[1]
  if (opening === undefined || !isProse(candidate) || candidate.quotation !== null) return false
  const own = subjectTerms(text)
  // What the release does not know by this word it may well call by another.
  if (own.length === 0 || !own.every((term) => lens.dissection.frequency.has(term))) return false
  const holds = (term: string): boolean => candidate.terms.has(term) || candidate.carried.has(term)
  const asked = lens.terms.filter(({ term }) => own.includes(term))
  return asked.length > 0 && asked.every((term) => strength(term, holds) < RELATED)
}

/** Of `strength`: a word that goes with another. */
const RELATED = 0.5

/** "The aviary stays": what a sentence is about, by an article and at most two words. */
const OPENING =
  /^(?:The|A|An) ((?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+) (?:is|are|was|were|has|have|will|stays?|remains?|\p{Ll}+ed)\b/u

/** Stems of the thing that a yes or no is asked of. */
function subjectTerms(question: string): string[] {
  return termsOf(SUBJECT.exec(question)?.[1] ?? '')
}

const SUBJECT =
  /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|may|must) (?:the|its|their|both) ((?:[\p{Ll}-]+ ){1,3}?)(?=(?:be|been|being|still|already|yet|now|also|ever|open|closed|free|available|under|on|in|at|\p{Ll}+(?:ed|en)|remain|stay|go|close|reopen|have|get|take)\b)/iu
