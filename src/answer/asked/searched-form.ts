import { isKnownPerson } from '../../corpus/genders.ts'
import { HONORIFIC, isPerson } from '../../corpus/names.ts'
import { PERSON_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/** Puts the places of a match otherwise. */
export type Written = (all: string, ...groups: string[]) => string

/** No single person is asked for by them: "board of directors", "driver of growth", "contact for the press". */
const NO_ONE = new Set(
  'board contact lead member partner driver host name people candidate colleague lot head'.split(' '),
)

const words = (nouns: ReadonlySet<string>): string => [...nouns].filter((noun) => !NO_ONE.has(noun)).join('|')

/** What stands before an office and is no part of it: "quotes by the chair", "tell me the mayor". */
const NO_TITLE = String.raw`(?:what|who|whose|which|is|are|was|were|does|do|did|and|so|but|by|of|from|the|an?|to|in|at|for|with|about|on|not|no|name|list|tell|give|show|find|get|ask|quotes?|statements?|comments?|words|all|any|more|me|than|as|how|why|when|where|can|could|will|would|has|have|had|says?|said|summarise|compare|explain|describe)`

/** An office or part, with at most three words before it: "vice president", "incoming chief executive". */
const OFFICE = String.raw`(?:(?!${NO_TITLE}\b)[\p{L}-]+ ){0,3}?(?:${words(ROLE_WORDS)}|boss|winner|recipient|successor|predecessor|creator|head(?= of (?!state\b|cattle\b|government\b)))`

/** Somebody by what they are or do: "the head nurse", "the first customer", "the importer". */
const SOMEBODY = String.raw`(?:[\p{L}-]+ ){0,3}?(?:${words(PERSON_NOUNS)}|creator|nurse|patient|client|customer|tenant|(?:[\p{L}]{2,}(?:${[
  'porter',
  'ributor',
  'ractor',
  'plier',
  'tailer',
  'ilder',
  'veloper',
  'facturer',
  'erator',
  'onsor',
].join('|')})))`

/** No verb stands there, and nothing is asked behind it. */
const REST = String.raw`(?!(?:[^?]*\b(?:is|are|was|were|will|has|have|had|does|do|did|can|that|which|who|whose|where|and|or)\b|[^?]*[,;:]))[^?]{2,60}?`

const END = String.raw`(?=[\s?.!]*$)`

/** Things that have numbers of their own, and what is counted in the body. */
const NUMBERED = String.raw`(?:tele)?phones?|mobile|fax|contact|call|lot|batch|serial|model|account|registration|reference|licen[cs]e|order|part|item|product|case|key|flight|train|record|charity|company|tax|ticker|identification|latest|new|any|some|more|all|these|those|its|their|official|blood|cell|word|head|the|in|by|on|vote|exact|revenue|sales?|profit|earnings|income|budget|cost|price|trading|traffic|growth|inflation|(?:un)?employment|production|output|export|import|crime|quarter|financial|bread|food|water|energy|crew`

/** On these somebody is, and speaks of nothing: "on the board", "on leave", "on Monday", "on 3 May". */
const NO_MATTER = String.raw`(?!(?:(?:the|its|their|a|an) )?(?:[\p{L}-]+ )?(?:board|panel|committee|council|jury|team|staff|leave|loan|sale|show|display|track|time|air|call|stage|tour|holiday|trial|duty|site)(?=[\s?.!]*$| (?:of|in|at|for)\b)|(?:${[...DAYS, ...MONTHS].join('|')})\b|\d)`

/**
 * What is typed as into a search box, a noun with what it is of, as a question: "number of
 * students", "chief executive of Orme", "location of the mill", "name of the head nurse".
 */
export const SEARCHED: readonly (readonly [form: RegExp, written: Written])[] = [
  [
    new RegExp(
      String.raw`^(?:the )?(?:total |exact |current )?number of (?=\p{L})(?!(?:the|an?|each|every|this|that|these|those|its?|their)\b)(${REST})${END}`,
      'iu',
    ),
    (_, what = '') => `How many ${what}`,
  ],
  [
    new RegExp(String.raw`^(?:the )?(?:exact |current )?location of (${REST})${END}`, 'iu'),
    (_, what = '') => `Where is ${what}`,
  ],
  [
    new RegExp(String.raw`^(?:the )?(?:exact )?date of (the ${REST})${END}`, 'iu'),
    (_, what = '') => `When is ${what}`,
  ],
  [
    new RegExp(String.raw`^(?:(?:the )?name of )?(?:the )?(${OFFICE} (?:of|at|for) ${REST})${END}`, 'iu'),
    (_, who = '') => `Who is the ${who}`,
  ],
  [
    new RegExp(
      String.raw`^(?:what(?: is|['’]s) )?(?:the )?name of the (${SOMEBODY}(?: (?:of|at|for|in) ${REST})?)${END}`,
      'iu',
    ),
    (_, who = '') => `Who is the ${who}`,
  ],
  [
    new RegExp(String.raw`^(?:the )?(${OFFICE})(?:['’]s)? name${END}`, 'iu'),
    (all, who = '') => (/\bofficial$/iu.test(who) ? all : `Who is the ${who}`),
  ],
  // "Ann Lee on the strike", "Dr. Lee on fares"
  [
    new RegExp(
      String.raw`^(?!(?:Is|Are|Was|Were|Does|Do|Did|Has|Have|Had|Will|Can|Who|What|When|Where|Why|How|Which|Whose|And|So|But|Tell|Give|List|Name|Quotes?|Any|Information|Info)\b)(${HONORIFIC}?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:de|la|van|von|der|den|al|bin|ter) )?\p{Lu}[\p{L}’'-]+){0,3}) on ${NO_MATTER}(${REST})${END}`,
      'u',
    ),
    (all, name = '', matter = '') =>
      mayBeQuoted(name, matter) ? `What does ${name} say about ${matter}` : all,
  ],
  // "The chief executive on the strike"
  [
    new RegExp(String.raw`^(the ${OFFICE}) on ${NO_MATTER}(${REST})${END}`, 'iu'),
    (_, who = '', matter = '') => `What does ${who} say about ${matter}`,
  ],
  // "Student numbers", "tunnel count", and no "lot numbers" or "blood count"
  [
    new RegExp(
      String.raw`^(?:the )?(?:total )?(?!(?:${NUMBERED})\b)(\p{L}{3,}) (?:numbers|count)${END}`,
      'iu',
    ),
    (_, noun = '') => `How many ${several(noun)}`,
  ],
]

/** Whether somebody is named whose words on a matter are sought: whoever is named at length, if what follows is no name of a place. */
function mayBeQuoted(name: string, matter: string): boolean {
  const isTitled = LEADING_HONORIFIC.test(name)
  if (!/\s/u.test(name) || !isPerson(name.replace(LEADING_HONORIFIC, ''))) return isTitled
  return isTitled || isKnownPerson(name) || /^\p{Ll}/u.test(matter)
}

const LEADING_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u')

/** More than one of a thing; people that work or live somewhere are many as they are. */
function several(noun: string): string {
  if (/(?:s|staff|personnel|people|police|crew|population)$/iu.test(noun)) return noun
  return noun
    .replace(/(?<=[^aeiou])y$/iu, 'ie')
    .replace(/(?<=x|ch|sh)$/iu, 'e')
    .concat('s')
}
