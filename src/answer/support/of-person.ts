import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { hasGivenName, isPersonIn } from './person-away.ts'
import { isOfFamily, isPlainlyThere, placeOf } from './plainly-there.ts'

/**
 * Whether it is asked what a person did or has, and a sentence tells nothing of that:
 *
 * - it tells a sum, where their pay or fortune is asked for, and speaks neither of the person nor of "him" or "her";
 * - the person only says it, not of themselves, and it has no word for what they are asked to have done;
 * - it names nobody else where somebody near to the person is asked for.
 *
 * Whoever is called by an office is paid what a sentence with a word for that tells.
 *
 * @example
 * // "How much does Ada Berg earn?": "The work costs 3 million euros." => true
 * // "Did Ada Berg resign?": "“The hall is full,” said Ada Berg." => true
 * // "Who is Ada Berg's boss?": "Ada Berg is chief executive." => true
 */
export function isNothingOfPerson(view: Lens, candidate: Candidate): boolean {
  if (!isProse(candidate)) return false
  const { asked, dissection } = view
  if (asksPayOfOffice(asked.text)) return !TELLS_PAY.test(candidate.text)
  const person = personAsked(asked.text)
  if (person === null) return false
  if (!isPersonIn(dissection, person.surname) && !speaksIn(dissection, person.surname)) return false
  if (person.other !== '') return !tellsOther(candidate, person)
  if (person.isFigure && !speaksOf(candidate, person.surname)) return true
  return person.isDeed && isOnlySaidBy(candidate, person.surname) && !hasMatter(view, candidate)
}

/** Whether it is asked what somebody is paid who is called by what they are: "What does the director earn?" */
const asksPayOfOffice = remembered((question: string): boolean => {
  const [, noun = ''] = OFFICE_IS_PAID.exec(question) ?? PAY_OF_OFFICE.exec(question) ?? []
  return noun !== '' && (isPersonNoun(noun) || /^c[efot]o$/iu.test(noun))
})

const OFFICE_IS_PAID =
  /^(?:and |so |but )?(?:what|how much) (?:does|did|will|is|was) (?:the|its|their|an?) (?:[\p{L}-]+ ){0,2}?(\p{L}+) (?:earn|make|get paid|paid|take home)\s*\?*$/iu

const PAY_OF_OFFICE =
  /^(?:and |so |but )?(?:what|how (?:much|high)) (?:is|was) (?:the|its|their) (?:[\p{L}-]+ ){0,2}?(\p{L}+)['’]s (?:\p{L}+ )?(?:salary|pay|wages?|income|bonus|compensation|remuneration)\s*\?*$/iu

const TELLS_PAY =
  /\b(?:salar(?:y|ies)|pa(?:y|ys|id)|earn\p{L}*|wages?|compensat\p{L}+|remunerat\p{L}+|fees?|bonus(?:es)?|incomes?|ma(?:kes?|de)|takes? home|(?:an?|per) (?:hour|day|week|month|year))\b/iu

/** Of whom something is asked, and what. */
interface PersonAsked {
  /** The term of their surname. */
  readonly surname: string
  /** What they are paid or own is asked for. */
  readonly isFigure: boolean
  /** Who near to them is asked for: "boss"; empty for nobody. */
  readonly other: string
  /** It is asked what they did, other than saying or thinking something. */
  readonly isDeed: boolean
}

const personAsked = remembered((question: string): PersonAsked | null => {
  const [, owner = '', thing = ''] = OWNS.exec(question) ?? []
  const [, doer = '', deed = ''] = (owner === '' && DOES.exec(question)) || []
  // "Does Ada Berg's firm": of something of theirs.
  const surname = /['’]s?$/u.test(doer) ? undefined : termsOf(owner || doer).at(-1)
  if (surname === undefined) return null
  return {
    surname,
    isFigure: (FIGURE.test(question) && IS_PAID.test(deed)) || MONEY_OF_PERSON.test(thing),
    other: NEAR_TO_PERSON.test(thing) ? thing : '',
    isDeed: deed !== '' && !SAYS_OR_THINKS.test(deed) && !TOLD_BY_OFFICE.test(deed),
  }
})

const NAME = String.raw`((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})`

/** "What is {Ada Berg}'s {annual salary}?" */
const OWNS = new RegExp(
  String.raw`^(?:[Ww]ho|[Ww]hat|[Hh]ow (?:much|high|big|large))(?:['’]s| is| are| was| were| will be) ${NAME}['’]s? (\p{Ll}[\p{L} -]{2,40}?)\s*\?*$`,
  'u',
)

/** "How much does {Ada Berg} {earn}?", "Did {Berg} {resign}?" */
const DOES = new RegExp(
  String.raw`^(?:[^?]{1,60} )?(?:[Dd]oes|[Dd]id|[Hh]as|[Hh]ad|[Mm]uch (?:is|was)) ${NAME} (?:already |ever |really |now |also )?(\p{Ll}[\p{L}-]*)`,
  'u',
)

const FIGURE = /^(?:and |so |but )?how much\b/iu

const IS_PAID = /^(?:earn(?:s|ed)?|paid|get|make|take)$/u

/** What only one person has, so that a sum that is nobody's is none of it. */
const MONEY_OF_PERSON =
  /^(?:\p{L}+ )?(?:salary|wages?|pay|income|earnings|bonus|fortune|net worth|wealth|budget|pension|fee|compensation|remuneration)$/iu

const NEAR_TO_PERSON =
  /^(?:new |former |current )?(?:boss|bosses|superior|manager|wife|husband|spouse|partner|sons?|daughters?|mother|father|parents?|brothers?|sisters?|assistant|deputy|lawyer|agent|predecessor|successor|mentor|teacher|doctor|coach|rival|opponent|fianc[eé]e?)$/iu

/** What somebody does as long as they are what they are called: a professor teaches. */
const TOLD_BY_OFFICE =
  /^(?:work|teach|lecture|practi[cs]e|serve|lead|run|head|manage|direct|represent|chair|own|coach|play|edit|hold|oversee)s?$/iu

/** Told by a speaker’s own words, whichever they are. */
const SAYS_OR_THINKS =
  /^(?:say|said|tell|told|think|thought|believe|hope|want|wish|expect|feel|felt|like|love|hate|mention|comment|describe|discuss|talk|speak|spoke|spoken|respond|reply|react|answer|explain|call|called|see|seen|praise|criti[cs]\p{L}*|blame|thank|warn|promise|pledge|predict|plan|intend|announce|claim|suggest|recommend|regret|apologi[sz]e|admit|deny|confirm|agree|disagree|support|welcome|oppose|mean|meant|know|knew|have|make|made|do|need|stress|emphasi[sz]e|note|point|express|add|urge|ask|address|quote|refer|compare|worry|fear|enjoy|appreciate|value|recognise|recognize|cite|give|gave|given|credit|view|consider|regard|care|look|argue|conclude|envisage|envision|anticipate|assert|contend|foresee|imagine|observe|remark|reveal|disclose|report|insist|maintain|caution|assure|declare|acknowledge|concede|reject|dispute|demand|propose|advocate|champion|highlight|underscore|outline|share|summari[sz]e|define|characteri[sz]e|liken|forecast|project|estimate|reckon|aim|seek|try|strive|advise)(?:s|d|ed|ing)?$/iu

/** Whether somebody of that surname speaks in a release, which tells that it is a person, however rare the name. */
function speaksIn({ document }: Lens['dissection'], surname: string): boolean {
  return document.quotations.some(({ speaker }) => termsOf(speaker?.name ?? '').at(-1) === surname)
}

/** Whether a sentence, or what it stands under, has the person’s name or one of them for "him" or "her". */
function speaksOf({ text, terms, carried, lead }: Candidate, surname: string): boolean {
  return terms.has(surname) || carried.has(surname) || lead.has(surname) || OF_ONE.test(text)
}

const OF_ONE = /\b(?:he|she|him|his|her|hers|I|me|my|mine|who|whose)\b/iu

/** Whether a sentence has the word for whom is asked for, or that for what they do ("succeeds"), or names somebody else; in what is said, surely so. */
function tellsOther({ text, tokens, spans, quotation }: Candidate, { surname, other }: PersonAsked): boolean {
  const asked = termsOf(other)
  if (tokens.some(({ term }) => asked.some((one) => isOfFamily(one, term)))) return true
  return spans().some(({ type, start, end }) => {
    const name = text.slice(start, end)
    return type === 'person' && !termsOf(name).includes(surname) && (quotation === null || hasGivenName(name))
  })
}

/** Whether a sentence is what the person says, and not of themselves. */
function isOnlySaidBy({ text, quotation }: Candidate, surname: string): boolean {
  const speaker = quotation?.speaker?.name ?? ''
  return termsOf(speaker).at(-1) === surname && !/\b(?:I|my|me|myself)\b/u.test(text)
}

/** Whether any word of the question but names is there, or another that stands for it. */
function hasMatter(view: Lens, candidate: Candidate): boolean {
  const matters = view.terms.filter(({ named, optional }) => !named && !optional)
  if (matters.length === 0 || matters.length > MOST) return true
  const place = placeOf(view, candidate)
  return matters.some((matter) => isPlainlyThere(matter, view.asked.text, place))
}

/** Matters of a question; more of them tell more together. */
const MOST = 2
