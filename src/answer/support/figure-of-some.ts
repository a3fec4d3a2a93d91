import type { Document } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked what a house takes in, and a sentence tells that alone of so many things
 * that it counts: "There are 3 shops with revenue above $2 million" tells no revenue of the house.
 *
 * Those that are counted must be some by their grammar: there are so many, they are so many of all,
 * or a clause opens with so many of them. "Its 3 shops" are all there are, and "runs 3 shops with
 * revenue of $2 million" may be said of the house.
 *
 * @example
 * // "What is the trust's revenue?": "Today 3 shops have revenue above $2 million." => true
 * // "What revenue do the shops have?": "Today 3 shops have revenue above $2 million." => false
 */
export function isFigureOfSome({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate) || !asksTakings(asked.text)) return false
  const { text } = candidate
  const some = [...text.matchAll(OF_SOME)]
  const [first] = some
  if (first === undefined || !OPENS_SOME.test(text.slice(0, first.index))) return false
  const own = new Set(
    [asked.text, document.issuer ?? ''].flatMap((words) => tokens(words).map(({ term }) => term)),
  )
  const nouns = some.map(({ groups }) => groups?.noun ?? '')
  const isAsked = nouns.some((noun) => tokens(noun).some(({ term }) => own.has(term)))
  if (isAsked || nouns.some((noun) => BRINGS_IN.test(noun)) || tellsOfAsked(asked.text, document, candidate))
    return false
  return !TAKINGS.test(text.replace(OF_SOME, ' '))
}

/** Whether a sentence has another word of the question than the house and what it takes in: "the {sponsors}", who "sponsored" it. */
function tellsOfAsked(question: string, { issuer }: Document, { tokens: said }: Candidate): boolean {
  const house = new Set(tokens(issuer ?? '').map(({ term }) => term))
  const known = new Set(said.map(({ term }) => term))
  return tokens(question).some(
    ({ term, word, stop }) => !stop && !house.has(term) && known.has(term) && !OF_TAKINGS.test(word),
  )
}

/** Times, in which a house takes in its own, and those who work for one, who bring it in. */
const BRINGS_IN =
  /^(?:days|weeks|months|quarters|years|seasons|nights|weekends|employees|workers|members|agents|advis[eo]rs|consultants|colleagues|drivers|dealers|sellers|representatives)$/iu

const TAKEN = '(?:revenues?|sales|turnover|income|profits?|earnings|takings|losses|loss)'

const SORT = String.raw`(?:(?:annual|yearly|total|net|gross|operating|overall|combined|current|latest|quarterly|monthly) ){0,2}`

const OF_TAKINGS = new RegExp(
  String.raw`^(?:${TAKEN}|annual|yearly|total|net|gross|operating|overall|combined|current|latest|quarterly|monthly|high|large|big|now|today|currently|ha(?:s|ve|d)|ma[dk]e|earn(?:ed)?|generated?|report(?:ed)?|post(?:ed)?)$`,
  'iu',
)

const TAKINGS = new RegExp(String.raw`\b${TAKEN}\b`, 'iu')

/** "What is the trust's {annual revenue}?", "How high are its {sales}?", "How much {revenue} does it have?" */
const asksTakings = remembered((question: string): boolean => ASKS.test(question))

const ASKS = new RegExp(
  String.raw`^(?:and |so |but )?(?:${oneOf(
    String.raw`(?:what|how (?:high|large|big|much))(?:['’]s| is| are| was| were) (?:the |its |their )?(?:[^?]{1,60}['’]s? )?${SORT}${TAKEN}(?: of [^?]{1,60}?)?`,
    String.raw`(?:what|how much|how high an?) ${SORT}${TAKEN} (?:does|do|did|has|have) [^?]{1,60}? (?:have|had|make|made|earn|earned|generate|generated|report|reported|post|posted)`,
  )})(?: now| today| currently)?\s*[?.!]*$`,
  'iu',
)

const COUNT = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a few|many|dozens of|hundreds of)`

/** "{3 platforms generating annual revenue}", "{13 more shops with sales}", "{5 farms that have turnover}" */
const OF_SOME = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£¥])${COUNT} (?:of (?:its|the|their|our|them|these|those) )?(?:\p{Ll}[\p{L}-]* ){0,3}?(?<noun>\p{Ll}[\p{L}-]*s) (?:(?:that|which) (?:each )?(?:have|had|earn|earned|make|made|generate|report|post)|with|having|each (?:have|had|with)|have|had|earn(?:ed|ing)?|generat(?:e|ed|ing)|mak(?:e|ing)|made|report(?:ed|ing)?|post(?:ed|ing)?|record(?:ed|ing)?) (?:an? )?(?!combined|total|joint|aggregate)(?:\p{Ll}+ )?${TAKEN}\b`,
  'giu',
)

/** What stands before those of whom there are so many, and not before all of them: "There are now {3 shops}", "Today {3 shops}". */
const OPENS_SOME =
  /(?:^(?:[^,;]{1,40}, )?|; |\bthere (?:are|were) |\bthere (?:have|had) been |\bthem (?:are|were) |\b(?:but|while|of which|of whom) )(?:(?:now|today|currently|already|also|at present|so far|to date|meanwhile|more than|over|about|some|around|at least|nearly|almost),? ){0,3}$/iu
