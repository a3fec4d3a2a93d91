import { isGivenName } from '../../corpus/genders.ts'
import { isHonorific } from '../../corpus/names.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'

/**
 * Whether it is asked what somebody's job is, and neither a sentence nor what leads it in
 * has one: no noun for what one person is ("engineer", "head of sales"), and no verb that
 * tells what is done in an office. Several are no job of one: "our workers".
 *
 * @example
 * // "What's her job?": "The mill runs 40 looms." => true
 */
export function tellsNoJob({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!ASKS_JOB.test(asked.text)) return false
  if (candidate.kind === 'contact' && isForInterviews(asked.text, candidate.text)) return true
  const told = [candidate.text, leadText(dissection.document, candidate)].join('\n')
  if (DOES_JOB.test(told)) return false
  return !(told.match(/\p{L}[\p{L}-]+/gu) ?? []).some(isPost)
}

/** "What's her job?", "what is Ada Berg's new role", "what does she do for a living" */
const ASKS_JOB =
  /^(?:and |so |but )?what(?:['’]?s| is| was) (?:his|her|their|[\p{L}.’'-]+(?: [\p{L}.’'-]+)?['’]s?) (?:new |current |own )?(?:job(?: title)?|role|position|title|post|occupation|profession)\s*[?.!]*\s*$/iu

/** The same of somebody by name, by "her", or by what they are. */
export function tellsNoJobOfOne(view: Lens, candidate: Candidate): boolean {
  return isOfOne(view) && tellsNoJob(view, candidate)
}

/** The same of a thing or a house: "the kettle's role", "Orme's position". */
export function tellsNoJobOfThing(view: Lens, candidate: Candidate): boolean {
  return !isOfOne(view) && tellsNoJob(view, candidate)
}

/** Whether whose job it is has a whole name or an office, or the release has somebody with that surname. */
function isOfOne({ asked, dissection }: Lens): boolean {
  const whose = WHOSE.exec(asked.text)?.[1]?.toLowerCase()
  if (whose === undefined) return true
  const words = whose.split(' ')
  if (words[0] === 'the' || /^an?$/u.test(words[0] ?? '')) return isPost(words.at(-1) ?? '')
  const { quotations, text } = dissection.document
  return (
    words.length > 1 ||
    quotations.some(({ speaker }) => speaker?.name?.toLowerCase().endsWith(` ${whose}`)) ||
    [...text.matchAll(TWO_NAMES)].some(
      ([, first = '', last = '']) =>
        last.toLowerCase() === whose && (isGivenName(first) || isHonorific(first)),
    )
  )
}

const WHOSE = /^(?:and |so |but )?what(?:['’]?s| is| was) (?!(?:his|her|their) )(.+?)(?:['’]s|(?<=s)['’])\s/iu

/** Two words with capitals, of which the first may be the last of two more. */
const TWO_NAMES = /(\p{Lu}[\p{L}.-]*) (?=(\p{Lu}[\p{L}-]+))/gu

/** Whether a line tells whom to ask for the one whose job is asked: who is to be asked has a job there. */
function isForInterviews(question: string, line: string): boolean {
  const [, whom = ''] = FOR_INTERVIEWS.exec(line) ?? []
  const own = termsOf(whom)
  return whom !== '' && termsOf(question).some((term) => own.includes(term))
}

/** "For interviews with {Ada Berg}: Ole Lind, press officer": whom somebody else is asked for. */
const FOR_INTERVIEWS =
  /\b(?:interviews?|contacts?|speak|talk|arrange\p{L}*|photos?|pictures|inquir\p{L}+|enquir\p{L}+) (?:with|to|for|of|about) (\p{Lu}[^:,]{2,80})(?::|,? (?:contact|call|e-?mail|please)\b)/iu

const DOES_JOB =
  /\b(?:c[efmot]o|(?:leads|heads|runs|oversees|manages|chairs|directs)(?! (?:to|up|out|on)\b)|(?:he|she|who) (?:also |now )?(?:teaches|practi[cs]es|joins|joined)|(?:works|worked|serves|served) as|vice[- ]president|in charge of|head of|responsible for|(?:its|their|our|the|board|as|is) chair|chair of|(?:left|right)[- ](?:winger?|back)|midfield\p{L}*)\b/iu

function isPost(word: string): boolean {
  const noun = word.toLowerCase()
  return (
    !/s$/u.test(noun) &&
    !ANYBODY.test(noun) &&
    (LEXICON.isPerson(noun) || (isPersonNoun(noun) && noun.length > 5))
  )
}

/** What everybody is, whatever they do. */
const ANYBODY =
  /^(?:person|people|man|woman|member|user|client|customer|child|family|one|someone|individual|adult|friend|expert|winner|recipient|have)$/u
