import { textAt } from '../../spans.ts'
import { calledSo, countriesIn } from '../text/countries.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { DETERMINER, lowered, PREPOSITION, put } from '../text/put.ts'
import { typedSpans } from '../text/spans.ts'
import { nameIn } from './name-spans.ts'
import { attributeOf, ownOf } from './slot-attribute.ts'
import { thingAndTime } from './slot-both.ts'
import { nameFor } from './slot-name.ts'
import { askedFor, counted, likeNoun, modifierFor, nounFor } from './slot-noun.ts'
import { onesFor } from './slot-ones.ts'
import { addition, forWhom, phraseFor } from './slot-phrase.ts'
import { roleFor } from './slot-role.ts'
import { inPast, stageFor, timeFor } from './slot-time.ts'
import { wholeOf } from './slot-whole.ts'
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
  if (OTHER_TIME.test(fragment) && NOW.test(previous))
    return fillSlot(fragment, previous.replace(NOW, ''), sure, company)
  return (
    wholeOf(fragment, previous) ??
    clauseFor(fragment, previous) ??
    countryFor(fragment, previous) ??
    letterFor(bare, previous) ??
    stageFor(fragment, previous) ??
    timeFor(fragment, previous) ??
    oneOf(fragment, previous) ??
    onesFor(fragment, previous) ??
    forWhom(bare, previous) ??
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
    beside(bare === fragment ? lowered(bare) : bare, previous)
  )
}

/** "Under the new rosters", "in 2030": what is so then is not asked of the present any more. */
const OTHER_TIME =
  /^(?:under (?:the|its|their) (?:new|old|next|future|planned|proposed|previous|former) |(?:in|from|by|since|until|before|after) (?:19|20)\d\d$)/iu
const NOW = / (?:now|today|currently|at present|at the moment)(?=\s*\?*$)/iu

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
    textAt(previous, old).replace(/^(?:in|on|by|since|during|for|of|at)\s+/u, ''),
  )
}

/** "Once the second shift starts": one more circumstance. */
function clauseFor(fragment: string, previous: string): string | null {
  const body = previous.replace(/[?.!]+$/u, '')
  const compared = /^(?:compared (?:to|with)|versus|vs\.?) (.+)$/iu.exec(fragment)?.[1]
  // "As a share of the total?"
  if (/^as (?:an?|the) /iu.test(fragment)) return `${body} ${lowered(fragment)}?`
  if (compared !== undefined) return `${body} compared with ${lowered(compared)}?`
  if (/^(?:once|if|while|unless|because|as soon as) /iu.test(fragment)) return `${body} ${lowered(fragment)}?`
  // "When will it open originally?" was never to be in the past.
  if (/^(?:originally|initially|at first)$/iu.test(fragment))
    return `${/\bwill\b/iu.test(body) ? body : inPast(body.replace(AT_PRESENT, ''))} ${lowered(fragment)}?`
  if (/^before (?:that|then)$/iu.test(fragment)) return clauseFor('before', previous)
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

/** "And in the UK?", "and the Dutch?" after "How many Irish firms paid?": one country for another, in whatever form. */
function countryFor(fragment: string, previous: string): string | null {
  const word = fragment.replace(PREPOSITION, '').replace(DETERMINER, '')
  const [named, second] = countriesIn(previous)
  const [other] = countriesIn(word)
  // "In US dollars" says in what, and nothing of where.
  if (named !== undefined && IN_MONEY.test(previous.slice(named.end))) return null
  if (named === undefined || second !== undefined || other?.end !== word.length || other.start > 0)
    return null
  // "Within Europe", "to Canada": where to is another thing than where.
  const way = PREPOSITION.exec(fragment)?.[0].trim().toLowerCase()
  const before = /(?<!\p{Ll})(\p{Ll}+) (?:the )?$/u.exec(previous.slice(0, named.start))?.[1] ?? ''
  if (way !== undefined && named.kind === 'name' && PREPOSITION.test(`${before} `) && before !== way)
    return null
  const { start, end, written } = calledSo(previous, named, { word, kind: other.kind })
  // "The Irish minister", "and in Norway?": the Norwegian one.
  const isShort =
    OWNED_BY.test(previous.slice(named.start)) && !ARTICLE_BEFORE.test(previous.slice(0, named.start))
  const isOwn = named.kind === 'own' || isShort
  const isInPlace = isOwn && other.kind === 'name' && end === named.end
  return isInPlace
    ? put(previous, named, other.country.own[0] ?? word)
    : put(previous, { start, end }, written)
}

const IN_MONEY = /^ (?:dollars?|euros?|pounds?|francs?|rupees?|yuan|yen|pesos?|kron(?:a|or|er|ur))\b/u

/** "How many {UK} staff": a short name that says whose something is. */
const OWNED_BY = /^(?:UK|US|U\.K\.|U\.S\.|EU|UAE) \p{Ll}/u
const ARTICLE_BEFORE = /\b(?:the|in|from|for|to) $/iu

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

function beside(wanted: string, previous: string): string {
  const subject = subjectOf(previous)
  // "A ticket" is any.
  return subject === null || /^an? /iu.test(subject)
    ? `What about ${wanted}?`
    : `What about ${wanted} for ${subject}?`
}
