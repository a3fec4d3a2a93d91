import { isRegion } from '../../corpus/names.ts'
import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { attributesOf } from '../pieces/attributes.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { added, DETERMINER, lowered, PREPOSITION, PREPOSITIONS, put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { isBesideName } from './beside-name.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { thingAndTime } from './slot-both.ts'
import { nameFor } from './slot-name.ts'
import { askedFor, counted, likeNoun, modifierFor, nounFor, onesFor, withNoun } from './slot-noun.ts'
import { roleFor } from './slot-role.ts'
import { inPast, stageFor, timeFor } from './slot-time.ts'
import { isSomeone } from './someone.ts'
import { headOf } from './splice.ts'
import { subjectOf } from './subject.ts'
import { isSeveral } from './talk.ts'
import { sameTimeOf } from './time-before.ts'

/**
 * Puts a fragment where its like stood in the question before: a time for a
 * time, a name for a name, a role for a role, "in Europe" for "in Asia", a
 * counted plural for a counted plural. An attribute ("ticket price") is asked of
 * what the question before was about, and a fragment that is like nothing in it
 * is set beside it.
 *
 * @param sure the reader said "and" or "what about", so the question before goes on.
 * @param company what was spoken of last and is no person: whose role another role is.
 *
 * @example
 * fillSlot('in Europe', 'How many shops are there in Asia?', true)
 * // => 'How many shops are there in Europe?'
 */
export function fillSlot(
  given: string,
  previous: string,
  sure: boolean,
  company: string | null = null,
): string {
  const both = thingAndTime(given, previous)
  const then = both === null ? null : timeFor(both.time, previous)
  if (both !== null && then !== null) return fillSlot(both.thing, then, sure, company)
  const fragment = sameTime(sameTimeOf(given, previous), previous)
  const bare = fragment.replace(PREPOSITION, '')
  return (
    clauseFor(fragment, previous) ??
    letterFor(bare, previous) ??
    stageFor(fragment, previous) ??
    timeFor(fragment, previous) ??
    oneOf(fragment, previous) ??
    onesFor(fragment, previous) ??
    attributeOf(bare, previous, company) ??
    roleFor(bare, previous, company) ??
    phraseFor(fragment, previous) ??
    likeNoun(bare, previous) ??
    addition(fragment, previous) ??
    askedFor(fragment, previous) ??
    nameFor(bare, previous, sure) ??
    counted(bare, previous) ??
    modifierFor(bare, previous) ??
    (sure ? nounFor(bare, previous) : null) ??
    ownOf(bare, previous) ??
    (sure ? subjectFor(bare, previous) : null) ??
    beside(bare, previous)
  )
}

/** "And the one for adults?" after "Which one has a sauna?": another one is asked for, by what it is for or has. */
function oneOf(fragment: string, previous: string): string | null {
  const [, several, preposition = '', rest = ''] =
    /^the one(s)? (for|with|without) (.+)$/iu.exec(fragment) ?? []
  const which = WHICH_ONE.exec(previous)?.[1]
  if (rest === '' || which === undefined) return null
  const verb = several === undefined ? ['is', 'has'] : ['are', 'have']
  return preposition.toLowerCase() === 'with'
    ? `${which} ${verb[1]} ${rest}?`
    : `${which} ${verb[0]} ${preposition} ${rest}?`
}

const WHICH_ONE =
  /^(which (?:ones?|\p{Ll}[\p{L}-]*|of (?:the|them|these|those)(?: \p{Ll}[\p{L}-]*)?))(?= (?:is|are|was|were|has|have|does|do|did|offers?|makes?|sells?)\b)/iu

/** "For the same year" after "in 2023" is for 2023. */
function sameTime(fragment: string, previous: string): string {
  const old = typedSpans(previous).find((span) => span.type === 'date')
  if (old === undefined) return fragment
  return fragment.replace(
    /\bthe same (?:year|quarter|month|period|time|season|day|week)\b/iu,
    previous.slice(old.start, old.end).replace(/^(?:in|on|by|since|during|for|of|at)\s+/u, ''),
  )
}

/** "Once the second shift starts": one more circumstance. */
function clauseFor(fragment: string, previous: string): string | null {
  const body = previous.replace(/[?.!]+$/u, '')
  const compared = /^(?:compared (?:to|with)|versus|vs\.?) (.+)$/iu.exec(fragment)?.[1]
  if (compared !== undefined) return `${body} compared with ${lowered(compared)}?`
  if (/^(?:once|if|while|unless|because|as soon as) /iu.test(fragment)) return `${body} ${lowered(fragment)}?`
  if (!/^(?:before|after|afterwards|previously|earlier)$/iu.test(fragment)) return null
  const during = /\bduring (the [\p{L}-]+(?: [\p{L}-]+)?)\s*$/iu.exec(body)
  const way = /^after/iu.test(fragment) ? 'after' : 'before'
  if (during === null && /^(?:before|previously|earlier)$/iu.test(fragment))
    return `${inPast(body.replace(AT_PRESENT, ''))} before?`
  return during === null ? `${body} ${way} that?` : `${body.slice(0, during.index)}${way} ${during[1]}?`
}

const AT_PRESENT = / (?:now|today|currently|at present|at the moment)$/iu

/** "And B?" after "Proposition A", "and 3?" after "Phase 2". */
function letterFor(bare: string, previous: string): string | null {
  if (!/^(?:\p{Lu}|\d{1,3})$/u.test(bare)) return null
  const old = /(?<=\b\p{Lu}\p{L}+ )(?:\p{Lu}|\d{1,3})\b/u.exec(previous)
  return old === null ? null : put(previous, { start: old.index, end: old.index + old[0].length }, bare)
}

/** "Ticket price?", "its length": nouns that a thing has, and that so are asked of it. */
const ATTRIBUTE =
  /^(?:price|cost|fee|fare|rent|budget|deadline|date|time|address|location|venue|website|email|e-mail|phone|number|length|height|width|depth|size|area|weight|capacity|speed|range|power|age|name|title|role|job|duration|purpose|aim|goal|reason|revenue|profit|income|turnover|salary|value|origin|population|theme|topic|motto|colou?r|term|status|cash flow|debt|margin|ebitda|ebit|eps|earnings|sales|dividend|backlog|return|yield|score|rating|rate|mass|volume|output|level|density|grade|spending|expenditure|assets|loss|growth|production|turnout|attendance|enrol?ment|occupancy|ticker|symbol|headquarter|premium|minimum|maximum|warranty|percentage|proportion)s?$/iu

function attributeOf(bare: string, previous: string, company: string | null): string | null {
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
  // "Orchard’s revenue" has no net profit; Orchard has.
  const last = subjectOf(previous)?.replace(/(?<=\p{L})[’'](?:s)?\s+[\p{L}\s-]+$/u, '') ?? null
  // "How many players can be on a roster?" is asked of the tournament that was named before.
  const subject = last === null || /^an?\s/iu.test(last) ? (company ?? last) : last
  const then = FLOW.test(bare) ? IN_PERIOD.exec(previous)?.[0] : undefined
  if (subject === null) return null
  return then === undefined ? `What is ${noun} of ${subject}?` : `What was ${noun} of ${subject}${then}?`
}

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

function isAttributeOf(words: string): boolean {
  return ATTRIBUTE.test(words.split(/\s+/u).at(-1) ?? '') || attributesOf(words.toLowerCase()).length > 0
}

/** A phrase takes the place of one with the same preposition: "in Europe" of "in Asia". */
function phraseFor(fragment: string, previous: string): string | null {
  const preposition = PREPOSITION.exec(fragment)?.[0].trim()
  if (preposition === undefined) return null
  // "When is it sold there?", "and in Alder?"
  const there =
    /^(?:in|at|near)$/iu.test(preposition) && !IN_TIME.test(fragment) ? THERE.exec(previous) : null
  if (there !== null)
    return put(previous, { start: there.index, end: there.index + there[0].length }, lowered(fragment))
  const named = nameSpans(previous).find(({ start }) =>
    new RegExp(String.raw`\b${preposition}\s+(?:the\s+)?$`, 'iu').test(previous.slice(0, start)),
  )
  if (
    named !== undefined &&
    (/^\s(?!(?:and|or)\b)(?:\p{Ll}+(?:ed|en|s(?!\s*\?*$))|did|had|was|were|is|are)\b/u.test(
      previous.slice(named.end),
    ) ||
      isInside(previous, named)) &&
    !IN_TIME.test(fragment)
  )
    return put(previous, named, fragment.replace(PREPOSITION, ''))
  const figure = sameUnit(fragment, previous)
  if (figure !== null) return put(previous, figure, fragment.charAt(0).toLowerCase() + fragment.slice(1))
  const old = new RegExp(
    String.raw`\b${preposition}\s+(?!which|what|whom)[\p{L}\p{N}’'&. -]+?(?=\s(?:${PREPOSITIONS}|is|are|was|were|do|does|did|has|have|had|will|can|would|could|get|take|leave|reach|cost|say|start|open)\b|\s*[?,]|$)`,
    'iu',
  ).exec(previous)
  // "A ticket for {Made to Last}, for adults": who it is for stands beside what it is for.
  if (old !== null && isBesideName(fragment, old[0], previous)) return null
  // "In Europe" is beside "in 2026".
  return old === null || IN_TIME.test(old[0]) !== IN_TIME.test(fragment)
    ? null
    : put(
        previous,
        { start: old.index, end: old.index + old[0].length },
        withNoun(fragment.charAt(0).toLowerCase() + fragment.slice(1), old[0]),
      )
}

/** A place that is pointed at, and not what there is. */
const THERE =
  /(?<!\b(?:is|are|was|were|be|has|have|get|got) )\bthere(?=\s*\?*$|\s(?:in|at|on|since|for|by|now)\b)/u

/** "Can people in {Alder} swim in the lake?": who does it is there, and the verb stands behind. */
function isInside(question: string, { start, end }: Span): boolean {
  const [, verb = ''] = /^ (\p{Ll}+) \S/u.exec(question.slice(end)) ?? []
  return DOERS_IN.test(question.slice(0, start)) && LEXICON.isVerb(verb)
}

const DOERS_IN =
  /\b(?:do|does|did|will|can|could|would|should|may|must) (?:the |its )?(?:\p{Ll}+ ){1,3}(?:in|at|from|on|near) $/iu

/** "With 20 mg" after "on 40 mg": a figure of the same unit, with its preposition. */
function sameUnit(fragment: string, previous: string): Span | null {
  const unit = FIGURE.exec(fragment)?.[1]
  if (unit === undefined) return null
  const old = new RegExp(
    String.raw`\b(?:${PREPOSITIONS})\s+\d[\d.,]*\s?${unit.replace(/[^\p{L}]/gu, '.')}(?=\s|\?|$)`,
    'iu',
  ).exec(previous)
  return old === null ? null : { start: old.index, end: old.index + old[0].length }
}

/** Nothing but a figure with its unit. */
const FIGURE = new RegExp(String.raw`^(?:${PREPOSITIONS})\s+\d[\d.,]*\s?([\p{L}%/]+)$`, 'iu')

const IN_TIME =
  /\b(?:1[5-9]\d\d|20\d\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|quarter|month|week|season|half)\b/iu

/** "Within its own state", "for children": one more circumstance of the same question. */
function addition(fragment: string, previous: string): string | null {
  const like = /^(?:for|of|with|about|at)\s/iu.test(fragment) && nameIn(fragment) !== null
  // "To Canada" for "within Europe".
  const way = isRegion(fragment.replace(PREPOSITION, '').replace(DETERMINER, '')) ? WAY.exec(previous) : null
  const isPlace = way !== null && !IN_TIME.test(way[0])
  if (way !== null && PREPOSITION.test(fragment) && isPlace)
    return put(previous, { start: way.index, end: way.index + way[0].length }, lowered(fragment))
  return PREPOSITION.test(fragment) && !like ? added(withoutAudience(previous, fragment), fragment) : null
}

/** "And for children?" after "an adult ticket": a ticket, for children. */
function withoutAudience(previous: string, fragment: string): string {
  return /^for\s/iu.test(fragment)
    ? previous.replace(FOR_WHOM, (_, article: string) => (article === 'an' ? 'a ' : `${article} `))
    : previous
}

const FOR_WHOM =
  /\b(an?|the|one) (?:famil(?:y|ies)|adults?|child(?:ren)?|students?|pupils?|seniors?|youth|groups?|members?|visitors?|residents?|concession(?:ary)?|couples?)(?:['’]s?)? (?=(?:day |season |single |return |annual |monthly |weekly )?(?:tickets?|pass(?:es)?|fares?|admission|entry|memberships?|subscriptions?|rates?|prices?|cards?|tours?)\b)/u

/** The last phrase that says where. */
const WAY =
  /\b(?:within|in|to|from|across|outside)\s+(?:the\s+)?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)*)(?=\s*[?.!]*$)/u

/** "Its mass": what the subject has, whatever the question before was. */
function ownOf(bare: string, previous: string): string | null {
  const noun =
    /^(?:its|their) ((?!(?:first|second|third|last|next|own)\b)(?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)$/iu.exec(
      bare,
    )?.[1]
  const subject = noun === undefined ? null : subjectOf(previous)
  if (subject === null) return null
  return `${isSomeone(noun ?? '') ? 'Who' : 'What'} ${/[^su]s$/u.test(noun ?? '') ? 'are' : 'is'} the ${noun} of ${subject}?`
}

/** "The fans": they take the place of the one who does it. */
function subjectFor(bare: string, previous: string): string | null {
  const subject = subjectOf(previous)
  if (
    subject === null ||
    !/^(?:the|its|their|this|that)\s\p{Ll}/u.test(lowered(bare)) ||
    nameIn(subject) === null
  )
    return null
  const at = previous.indexOf(subject)
  const owner = /\b(?:the|an?|its|their) (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]* (?:of|for|in|at) $/u.exec(
    previous.slice(0, at),
  )
  const start = owner?.index ?? at
  if (
    !/\b(?:does|do|did|is|are|was|were|will|can|could|should|would|has|have)\s+$/iu.test(
      previous.slice(0, start),
    )
  )
    return null
  const whose = /^(.+?[’']s)\s/u.exec(subject)?.[1]
  // "Acme’s revenue" is asked of the segment and of its game, and gives way to the surplus, as "Acme’s yard" does to the hall.
  if (
    whose !== undefined &&
    /^(?:the|their|its)\s/iu.test(bare) &&
    /^what (?:is|are|was|were)\b/iu.test(previous)
  ) {
    const isBody = ORGANISATION_NOUNS.has(headOf(bare)) || !/^the\s/iu.test(bare)
    const [from, to, words] = isBody
      ? [0, whose.length, `${lowered(bare)}’s`]
      : [whose.length + 1, subject.length, lowered(bare).replace(DETERMINER, '')]
    return put(previous, { start: at + from, end: at + to }, words)
  }
  const asked = put(previous, { start, end: at + subject.length }, lowered(bare))
  return isSeveral(bare) ? asked.replace(/\bdoes(?=\s)/iu, (verb) => (verb === 'Does' ? 'Do' : 'do')) : asked
}

function beside(bare: string, previous: string): string {
  const subject = subjectOf(previous)
  const wanted = lowered(bare)
  return subject === null ? `What about ${wanted}?` : `What about ${wanted} for ${subject}?`
}
