import { terms as termsOf } from '../../search/tokens.ts'
import { SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isPlainlyOther } from '../support/plainly-other.ts'

/**
 * Answers what something is by the sentence whose subject it is and that says so: "What is the
 * problem?" by "The problem is that the pumps draw in sand", "What is the target for 2030?" by
 * "Our goal is to plant 40,000 trees by 2030". A sentence with the very noun goes before one
 * with another word for it, and either before one that has the word in passing ("targeted grants").
 *
 * @returns the sentences of the release that is asked about, in its order; null for other
 * questions, and where none says so.
 */
export function nounTold({ text }: Asked, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const groups = ASKS.exec(text)?.groups
  const [best] = evidence
  if (groups === undefined || best === undefined) return null
  const { noun = '', of = '' } = groups
  const head = termsOf(noun).at(-1)
  const isOfAny = of === '' && best.lens.names.length === 0
  if (head === undefined || (isOfAny && evidence.some(({ document }) => document !== best.document)))
    return null
  const asked = best.lens.terms.filter(({ weight }) => weight === 1)
  const headAsked = best.lens.terms.find(({ term }) => term === head)
  if (headAsked === undefined) return null
  const told = evidence.flatMap((one) => {
    const worth = one.document === best.document ? tells(one, headAsked, asked) : 0
    return worth < SAME ? [] : [{ one, worth }]
  })
  const most = Math.max(0, ...told.map(({ worth }) => worth))
  const first = told
    .filter(({ worth }) => worth === most)
    .map(({ one }) => one)
    .sort((a, b) => a.candidate.index - b.candidate.index)
  return first.length === 0 || first.length > MOST ? null : first
}

/** More of them are of so many things: of a first, a second and a third prize. */
const MOST = 2

/** How well the subject of a sentence that says what it is stands for the noun that is asked for; 0 where it lacks another word of the question. */
function tells({ lens, candidate }: Evidence, head: WeightedTerm, asked: readonly WeightedTerm[]): number {
  const { whose, subject, of } = SUBJECT.exec(candidate.text)?.groups ?? {}
  if (subject === undefined || !isProse(candidate) || candidate.block.kind === 'boilerplate') return 0
  const last = termsOf(subject).at(-1)
  const { headline } = lens.dissection
  const own = new Set(asked.map(({ term }) => term))
  if (!termsOf(whose ?? '').every((term) => headline.has(term) || own.has(term))) return 0
  // Our plan is not his.
  if (ASKS_THEIRS.test(lens.asked.text) && !TELLS_THEIRS.test(candidate.text)) return 0
  const more = termsOf(subject.replace(MAIN, '')).slice(0, -1)
  const isNarrower = more.some((term) => !own.has(term))
  // The old fare is no cost, nor the fee.
  if (isNarrower && (last !== head.term || FORMER.test(subject))) return 0
  // The cost of a hall is no budget, and may be one cost of several.
  if ((last !== head.term || VALUED.test(subject)) && of !== undefined && asked.length < 2) return 0
  const isOfAll = asked.every(
    (term) =>
      term === head ||
      (term.named && headline.has(term.term)) ||
      strength(term, (word) => word !== last && candidate.terms.has(word)) >= SAME,
  )
  return isOfAll && !isPlainlyOther(lens, candidate) ? strength(head, (term) => term === last) : 0
}

/** "What is the {problem}?", "what's their {main goal} for {2030}?" */
const ASKS =
  /^(?:and |so |but )?what(?:['’]?s| is| was| are| were| will be) (?:the|its|their|his|her|our|your|this) (?<noun>(?:[\p{L}-]+ ){0,2}[\p{L}-]+?)(?: (?:of|for|with|behind|in|at|on|by) (?<of>[^?!;:,]{2,60}?))?[\s?.!]*$/iu

const ASKS_THEIRS = /^(?:and |so |but )?what(?:['’]?s| is| was| are| were| will be) (?:his|her) /iu

const TELLS_THEIRS = /^["“]?(?:His|Her) /u

/** The main goal is the goal. */
const MAIN = /^(?:main|overall|primary|central|key|stated|ultimate|long-term) /u

/** What is so called is not the one that is. */
const FORMER = /^(?:old|former|previous|earlier|original|initial|other|next|second|rival)\b/u

/** What each of several things has. */
const VALUED =
  /\b(?:prices?|costs?|fees?|fares?|charges?|budgets?|values?|worth|rates?|salar(?:y|ies)|pay|wages?|sizes?|lengths?|widths?|heights?|depths?|weights?|capacity|areas?|revenues?|profits?|sales|income|turnover|share|age|speed|distance|duration|number|total|amount|sum)$/u

const WHOSE = String.raw`(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|(?<whose>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})['’]s?)`

/** "A mystery", "the largest in its history", "a matter for the market": said of it, and not what it is. */
const SAID_OF_IT = String.raw`(?!an? (?:\p{L}+ )?(?:nod|gift|matter|surprise|mystery|secret|question|tribute|reminder|sign|success|failure|joke|shame|challenge|record|must|hit|milestone|mistake|disaster|disappointment|triumph|bargain|concern|issue|problem|fact)\b|the (?:same|most|least|first|second|third|last|latest|only|best|worst|biggest|\p{Ll}{3,}est)\b)`

/** What tells what something is: a deed, a clause, a thing, words, a figure or a name. */
const TELLS = String.raw`["“‘$€£¥]|\d|to (?!be\b)\p{Ll}|that |an? (?!\p{Ll}+ed\b)|the |(?:one|two|three|four|five|six|seven|eight|nine|ten|half) |\p{Lu}|(?:its|their|his|her|our) `

/** What only some things are: a way from one place to another, a focus on something. */
const TELLS_OF = String.raw`(?<=\b(?:route|course|path|way|tour|range|span|period|price|fare|age)s?(?: of [^.;:!?,]{2,60}?)? (?:is|was|are|were|will be|remains) )(?:from|between) |(?<=\b(?:focus|emphasis|priority)(?: of [^.;:!?,]{2,60}?)? (?:is|was|will be|remains) )on `

/**
 * "The {problem} is that", "Our {main goal} for the year was to": what stands behind says what it is. "The problem
 * is widespread" does not, nor does "the prize is awarded" or "the price is rising".
 */
const SUBJECT = new RegExp(
  String.raw`^["“]?(?:(?:But|And|Yet|So|Here|Now),? )?${WHOSE} (?<subject>(?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}[\p{Ll}-]*)(?<of> (?:of|for|with|behind|in|at|on) [^.;:!?,]{2,60}?)? (?:is|was|are|were|will be|remains) (?:(?:simple|clear|plain|obvious|therefore|now|still|simply|just): ?|simply |just |clearly |therefore )?${SAID_OF_IT}(?=${TELLS}|${TELLS_OF})`,
  'u',
)
