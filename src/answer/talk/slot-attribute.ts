import { attributesOf } from '../pieces/attributes.ts'
import { DETERMINER, lowered, put } from '../text/put.ts'
import { nameIn } from './name-spans.ts'
import { isSomeone } from './someone.ts'
import { subjectOf } from './subject.ts'

/** "Ticket price?", "its length": nouns that a thing has, and that so are asked of it. */
const ATTRIBUTE =
  /^(?:price|cost|fee|fare|rent|budget|deadline|date|time|address|location|venue|website|email|e-mail|phone|number|length|height|width|depth|size|area|weight|capacity|speed|range|power|age|name|title|role|job|duration|purpose|aim|goal|reason|revenue|profit|income|turnover|salary|value|origin|population|theme|topic|motto|colou?r|term|status|cash flow|debt|margin|ebitda|ebit|eps|earnings|sales|dividend|backlog|return|yield|score|rating|rate|mass|volume|output|level|density|grade|spending|expenditure|assets|loss|growth|production|turnout|attendance|enrol?ment|occupancy|ticker|symbol|headquarter|premium|minimum|maximum|warranty|percentage|proportion)s?$/iu

/**
 * Asks for what a thing has, "ticket price", of what the question before was about; null for
 * what is no such noun.
 *
 * @param company what was spoken of last and is no person.
 */
export function attributeOf(bare: string, previous: string, company: string | null): string | null {
  const words = bare.split(/\s+/u)
  // An acronym is no name of anybody: "EBITDA".
  // "Margin of error?"
  // "The price at launch", "the fee for adults": of what it is, stands in the question before.
  const head = (DETERMINER.test(bare) ? AT_OR_FOR : OF_OR_FOR).exec(bare)?.[1]?.split(/\s+/u).at(-1)
  const isMeasure = ATTRIBUTE.test(words.at(-1) ?? '') || (head !== undefined && ATTRIBUTE.test(head))
  const isAttribute = isMeasure || attributesOf(bare.toLowerCase()).length > 0
  const isPlain =
    nameIn(lowered(bare)) === null || /^(?:the )?(?:\p{Ll}[\p{Ll}-]*\s){0,3}\p{Lu}{3,}$/u.test(lowered(bare))
  if (!isAttribute || !isPlain) return null
  const noun = `the ${lowered(bare).replace(DETERMINER, '')}`
  const old =
    /\bwhat (?:is|are|was|were) ((?:the|its|their|his|her) [^?]+?)(?=\s(?:of|for|in|at)\b|\s*\?|$)/iu.exec(
      previous,
    )
  if (old?.[1] !== undefined && nameIn(old[1]) === null && (isMeasure || isAttributeOf(old[1]))) {
    const start = old.index + old[0].length - old[1].length
    return put(previous, { start, end: old.index + old[0].length }, noun)
  }
  const own = OWN_ATTRIBUTE.exec(previous)
  if (own !== null && isAttributeOf(own[0]))
    return put(previous, { start: own.index, end: own.index + own[0].length }, noun.replace(/^the /u, ''))
  if (!isMeasure) return null
  const measure = FLOW.test(bare) ? measureAsked(previous) : null
  if (measure !== null) return previous.replace(measure, lowered(bare).replace(DETERMINER, ''))
  // "Orchard’s revenue" has no net profit; Orchard has.
  const last = subjectOf(previous)?.replace(/(?<=\p{L})[’'](?:s)?\s+[\p{L}\s-]+$/u, '') ?? null
  // "How many players can be on a roster?" is asked of the tournament that was named before.
  const subject = last === null || /^an?\s/iu.test(last) ? (company ?? last) : last
  const then = FLOW.test(bare) ? IN_PERIOD.exec(previous)?.[0] : undefined
  if (subject === null) return null
  return then === undefined ? `What is ${noun} of ${subject}?` : `What was ${noun} of ${subject}${then}?`
}

/**
 * The measure that a question asks for without an article or a name: "What was {revenue} last year?"
 * Null where there is none.
 */
export function measureAsked(question: string): string | null {
  const asked = MEASURE.exec(question)?.[1] ?? ''
  return isAttributeOf(asked) ? asked : null
}

const MEASURE =
  /^(?:and )?what (?:is|are|was|were) (?!the\b|its\b|their\b|an?\b)((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)(?= (?:in|at|for|last|this|next|during|an? (?:year|quarter|month)|the (?:year|quarter|month))\b|\s*\?*$)/iu

/** What comes in and goes out over a year or quarter is asked of the one that was spoken of. */
const FLOW =
  /\b(?:revenue|profit|income|turnover|cash flow|ebitda|ebit|eps|earnings|sales|loss|spending|expenditure)(?:es|s)?$/iu

const IN_PERIOD =
  / (?:in|for|during) (?:the )?(?:(?:first|second|third|fourth) (?:quarter|half) (?:of )?|(?:Q[1-4]|H[12]|FY) ?)?(?:19|20)\d\d(?=\s*[?.!]*$)/u

const OF_OR_FOR = /^(.+?) (?:of|per|for) /iu
const AT_OR_FOR =
  /^((?:\p{Ll}[\p{Ll}-]* ){0,3}?\p{Ll}[\p{Ll}-]*) (?:(?:at|per|during|before|after|on) (?!the\b)|(?<=(?:price|cost|fee|fare|rent|charge)s? )for )\p{L}/iu

/** "What was Acme’s {revenue} in May?" */
const OWN_ATTRIBUTE =
  /(?<=^what (?:is|are|was|were) [^?]*[’']s )(?:\p{Ll}[\p{L}-]*\s){0,3}?\p{Ll}[\p{L}-]*(?=\s(?:of|for|in|at|on|last|this|during|by|as|before|a|the)\b|\s*\?|$)/iu

/** Whether words end in a noun that things have: "ticket price". */
export function isAttributeOf(words: string): boolean {
  return ATTRIBUTE.test(words.split(/\s+/u).at(-1) ?? '') || attributesOf(words.toLowerCase()).length > 0
}

/** "Its mass": what the subject has, whatever the question before was. */
export function ownOf(bare: string, previous: string): string | null {
  const noun =
    /^(?:its|their) ((?!(?:first|second|third|last|next|own)\b)(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)$/iu.exec(
      bare,
    )?.[1]
  const subject = noun === undefined ? null : subjectOf(previous)
  if (subject === null) return null
  return `${isSomeone(noun ?? '') ? 'Who' : 'What'} ${/[^su]s$/u.test(noun ?? '') ? 'are' : 'is'} the ${noun} of ${subject}?`
}
