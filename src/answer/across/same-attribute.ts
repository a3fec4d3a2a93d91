import { folded, issuerKey } from '../../library/markers.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { daysIn } from '../asked/day-over.ts'
import { HOUR } from '../evidence/asked-time.ts'
import { strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { isOfOtherMarket } from '../support/other-market.ts'
import { countsSome } from '../text/counts-some.ts'
import { ISSUERS } from '../text/cues.ts'
import { officeOfAnother } from '../text/office-of.ts'
import { holdsOffice, officeTerms } from '../text/offices.ts'
import { MONTHS } from '../text/periods.ts'
import { periodsOf } from '../text/periods-of.ts'
import { tellingOf } from '../text/telling.ts'
import { periodsMeant } from '../times/periods-meant.ts'
import { isBySame } from './by-same.ts'
import { isOfParty } from './joint-issuers.ts'
import { standsIn, tellsNoPast } from './stands-in.ts'
import { PRESENT, type Stated } from './stated.ts'

/**
 * Tells whether two sentences of one house say the same thing of it: they hold the
 * same words of the question, in whatever form, and are of the same kind. A time
 * that the question names must stand in both; how something stands is told of the year of
 * its release (see `standsIn`).
 *
 * What names the house goes without saying in a release of its own. An office is
 * the same by whatever name, unless it is one of another house.
 */
export function isSameAttribute(ours: Stated, theirs: Stated): boolean {
  const [own, other] = [ours.evidence, theirs.evidence]
  if (kindOf(own) !== kindOf(other)) return false
  const { asked } = own.lens
  const periods = periodsOf(asked.text)
  const { years } = periodsMeant(periods, asked.text, other.document.published)
  const isOfYears = years.size > 0 && isOfAll(years, ours, theirs)
  if (periods.years.size > 0 && !isOfYears) return false
  if (UNITS.some((unit) => periods[unit].size > 0 && !holdsAll(other, unit, periods[unit]))) return false
  if (other.features.topic < own.features.topic) return false
  if (asked.type === 'quotation' && other.features.coverRest < own.features.coverRest) return false
  if (asked.type !== 'person' && other.features.typeNear < own.features.typeNear) return false
  if (UNAFFECTED.test(other.candidate.text)) return false
  if (isOfOtherMarket(asked, own.candidate.text, other.candidate.text)) return false
  if (BEGAN.test(asked.text) && !BEGAN.test(other.candidate.text)) return false
  if (!isOfHouse(own, other) || isAgeOfAnother(own, other) || isOfSome(own, other)) return false
  const office = holdsOffice(asked.text, other.candidate.text)
  if (office === false || isOfAnotherHouse(other) || isUnlike(own, other)) return false
  const known = goingWithoutSaying(own, other)
  const called = officeTerms(asked.text)
  return own.lens.terms.every((term) => {
    if (PRESENT.has(term.folded) || known.has(term.term)) return true
    if (isOfYears && (term.folded === 'year' || years.has(term.folded))) return true
    if (office === true && (own.lens.roles.has(term.term) || called.includes(term.term))) return true
    if (comesAbout(term, other)) return true
    const same = other.lens.terms.find(({ term: stem }) => stem === term.term)
    if (same !== undefined && (hasAsGoodAs(same, other) || goesOnAbout(same, other))) return true
    // "It is 18 metres wide" under "The lido reopens": of the lido, and the other must be of it too.
    return (
      !hasAsGoodAs(term, own) && !(own.lens.dissection.headline.has(term.term) && !isSpokenOf(term, other))
    )
  })
}

/** "Orme has 900 pupils" and "Of the 90 pupils who sat the paper": some are no new count of all. */
function isOfSome({ lens, candidate: own }: Evidence, { candidate: other }: Evidence): boolean {
  const { type, focus } = lens.asked
  return type === 'count' && countsSome(other.text, focus) && !countsSome(own.text, focus)
}

/** "Orla Brack, 45" and "Tove Lind, 71" are the ages of two people; "who is 45" may be that of anybody. */
function isAgeOfAnother({ lens, candidate: own }: Evidence, { candidate: other }: Evidence): boolean {
  if (!ASKS_AGE.test(lens.asked.text)) return false
  const [ours, theirs] = [agedIn(own.text), agedIn(other.text)]
  return ours.length > 0 && theirs.length > 0 && !ours.some((name) => theirs.includes(name))
}

function agedIn(text: string): string[] {
  return [...text.matchAll(OF_AGE)].map(([, name = '', owner = '']) => name || owner)
}

const ASKS_AGE = /\bhow old\b|\bage\b/iu

/** Whose age it is by the name right before it: "Orla {Brack}, 45,", "{Brack}’s age". */
const OF_AGE = new RegExp(
  String.raw`(?!(?:${MONTHS.join('|')})\b)(\p{Lu}[\p{L}-]+),? \(?(?:aged? )?\d{1,2}(?=[,.;)]|\s*$)|(\p{Lu}[\p{L}-]+)[’']s? age(?!\p{L})`,
  'gu',
)

/** What stays as it is has no new value. */
const UNAFFECTED = /\b(?:un|not )affected\b|\bun(?:changed|altered)\b|\bas (?:planned|before)\b/iu

/** When a house was founded: nothing that is launched later is told of it. */
const BEGAN = /\b(?:found(?:ed|ing)|establish(?:ed|ment)|incorporated|chartered)\b/iu

/** Whether a sentence is of the house of another, or names it in a release of others. */
function isOfHouse(own: Evidence, other: Evidence): boolean {
  const { candidate, document } = other
  if (own.document.issuer === null || document.issuer === null || isBySame(own.document, document))
    return true
  if (isOfParty(own, other)) return true
  return ` ${folded(candidate.text)} `.includes(` ${issuerKey(own.document)} `)
}

/** An item of a list that is a sentence says how much there is as any sentence does; the steps of a list are no days. */
function kindOf({ candidate: { kind, text }, lens: { asked } }: Evidence): string {
  return kind === 'item' && asked.type !== 'date' && SENTENCE.test(text) ? 'sentence' : kind
}

const SENTENCE = /^\W*\p{Lu}\P{Lu}.*\s(?:is|are|was|were|has|have|had|will|\p{L}{2,}ed)\s.*\.\s*$/su

/** Whether a sentence stands in a release, or a paragraph, that has a word. */
function isSpokenOf({ term }: WeightedTerm, { candidate, lens: { dissection } }: Evidence): boolean {
  return dissection.headline.has(term) || candidate.carried.has(term) || candidate.lead.has(term)
}

/** "When is it open?": that it is from 8 a.m. to 6 p.m. is nothing like that it opens on 3 May. */
function isUnlike(own: Evidence, other: Evidence): boolean {
  if (own.lens.asked.type !== 'date' || !ASKS_STATE.test(own.lens.asked.text)) return false
  const [one, two] = [own, other].map(({ candidate: { text } }) => ({
    hours: HOUR.test(text),
    day: daysIn(text).dates.size > 0,
  }))
  return (
    one !== undefined &&
    two !== undefined &&
    one.hours !== one.day &&
    two.hours !== two.day &&
    one.hours !== two.hours
  )
}

function hasAsGoodAs(term: WeightedTerm, { candidate }: Evidence): boolean {
  return strength(term, (stem) => candidate.terms.has(stem)) >= HELD
}

/** "The bakery will employ 150 people. {It} opens in May": the bakery does, which is the subject before. */
export function goesOnAbout({ term }: Pick<WeightedTerm, 'term'>, { candidate, lens }: Evidence): boolean {
  const before = lens.dissection.candidates[candidate.index - 1]
  if (!OPENS_WITH_IT.test(candidate.text) || before?.block !== candidate.block) return false
  const subject = SUBJECT.exec(before.text)?.[1] ?? ''
  return termsOf(subject).includes(term)
}

const OPENS_WITH_IT = /^(?:it|they)\b/iu

/** Up to the first verb that is no noun. */
const SUBJECT =
  /^((?:the|this|its|their|our|a|an)\s(?:(?!\b(?:and|who|which|that)\b)[^,.;:]){3,60}?)\s(?:is|are|was|were|will|has|have|had|can|would|shall|must)\b/iu

/** A related word that stands for the question's as well as this is the same word to a reader. */
const HELD = 0.8

/** Stems of the issuer and of what may stand for it, and of the speaker who speaks both sentences. */
function goingWithoutSaying(own: Evidence, other: Evidence): ReadonlySet<string> {
  const { asked, terms } = own.lens
  const houses = terms.filter(({ folded }) => ISSUERS.test(folded)).map(({ term }) => term)
  const speaker = own.features.speaker === 1 && other.features.speaker === 1 ? asked.speech?.speaker : null
  return new Set([...houses, ...termsOf(`${own.document.issuer} ${other.document.issuer} ${speaker ?? ''}`)])
}

const ASKS_STATE = /\b(?:is|are)\b.*\b(?:open|closed|staffed|manned|available)\b/iu

/** "Lund chief executive Ada Berg" in a release of Orme tells nothing of who heads Orme. */
function isOfAnotherHouse({ lens: { asked }, candidate, document }: Evidence): boolean {
  if ((asked.type !== 'person' && asked.type !== 'quotation') || document.issuer === null) return false
  const office = OFFICE_ASKED.exec(asked.text)?.[1]
  return (
    office !== undefined && officeOfAnother(`Who is the ${office} of ${document.issuer}?`, candidate.text)
  )
}

const OFFICE_ASKED =
  /\b(CEO|CFO|COO|CTO|chief executive(?: officer)?|chair(?:man|woman|person)?|president|managing director)\b/u

/** When something is to begin, or to end, is told by any verb for it: "produce the first power", "first power is now due". */
function comesAbout({ folded }: WeightedTerm, { lens: { asked }, candidate: { text } }: Evidence): boolean {
  if (asked.type !== 'date' || tellingOf(text).tense === 'past') return false
  return TURNS.some((turn) => turn.test(folded) && (turn.test(text) || AT_ALL.test(text)))
}

/** Verbs for one event each. */
const TURNS: readonly RegExp[] = [
  /\b(?:start|beg[iau]n|launch|open|reopen|deliver|produc|releas|com(?:e|es|ing)\b|arriv|availab|operat)/iu,
  /\b(?:complet|clos|finish|end(?:s|ed|ing)?\b|conclud)/iu,
]

const AT_ALL = /\b(?:due|expected|scheduled|planned|postponed|delayed|put off|brought forward|moved)\b/iu

const UNITS = ['quarters', 'months'] as const

/** Whether a sentence is of the years that are asked about: it names them, or tells how it stands in them. */
function isOfAll(years: ReadonlySet<string>, own: Stated, other: Stated): boolean {
  return holdsAll(other.evidence, 'years', years) || (tellsNoPast(own) && standsIn(years, other))
}

function holdsAll(
  { candidate: { text, years } }: Evidence,
  unit: (typeof UNITS)[number] | 'years',
  asked: ReadonlySet<string>,
): boolean {
  const held = periodsOf(text)[unit]
  return [...asked].every((one) => held.has(one) || (unit === 'years' && years.has(one)))
}
