import type { Document, Span } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { asksThen } from '../asked/asks-then.ts'
import type { Evidence } from '../evidence.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import { holdsOffice } from '../text/offices.ts'
import { MONTHS } from '../text/periods.ts'
import { apart, periodsOf } from '../text/periods-of.ts'
import { figureSpans } from '../text/spans.ts'
import { tellingOf } from '../text/telling.ts'
import { announces, besideIn, held, holdsAll, type Matter, MOSTLY, matterOf, opening } from './matters.ts'
import { daysNamed, isMonth, speaksOf } from './named-days.ts'
import type { Overtaking, Standing } from './overtaken.ts'
import { type Revocation, revocationsOf } from './revocations.ts'

/**
 * Finds the newer release that calls off, puts off or moves what an answer tells
 * of as to come. The matter is called off where the older release opens with it,
 * and the answer is a part of the plan; or where the answer itself says just that.
 * What a still newer release announces anew is on again.
 */
export function calledOff(standing: Standing, newer: readonly Document[]): Overtaking | null {
  if (asksThen(standing.own.lens.asked.text)) return null
  for (const [at, document] of newer.entries()) {
    const found = revocationIn(document, standing)
    if (found === null) continue
    if (newer.slice(0, at).some((later) => isOnAgain(later, found.matter, standing.lexicon))) return null
    return { document, spans: spansOf(document, found.revocation) }
  }
  return null
}

/** What a release takes back of an answer: the answer itself before the plan that it is a part of. */
function revocationIn(
  document: Document,
  standing: Standing,
): { readonly revocation: Revocation; readonly matter: Matter } | null {
  const revocations = revocationsOf(document)
  if (revocations.length === 0) return null
  // What is off this year was not off the year before.
  if (apart(periodsOf(standing.own.lens.asked.text).years, periodsOf(document.text).years)) return null
  const all = revocations.map((revocation) => {
    const matter = matterOf(revocation.matter, standing.house)
    return {
      revocation,
      matter: { ...matter, isPartial: matter.isPartial || isOfDay(revocation, document, standing) },
    }
  })
  return (
    all.find(({ revocation, matter }) => revocation.kind === 'off' && isItself(standing, matter)) ??
    all.find(
      ({ revocation, matter }) =>
        revocation.kind === 'off' && isOnDays(standing, matter, revocation, document),
    ) ??
    all.find(({ revocation, matter }) =>
      revocation.kind === 'off' ? isPart(standing, matter) : isMoved(standing, matter),
    ) ??
    null
  )
}

/** "Has cancelled the tours {on 3 February}": of those alone, but where that is the day that was announced. */
function isOfDay({ kind, span, matter }: Revocation, { text }: Document, { own }: Standing): boolean {
  const words = textAt(text, span)
  const behind = words.slice(words.indexOf(matter) + matter.length)
  const day = kind === 'off' ? DAY.exec(behind)?.[1] : undefined
  return day !== undefined && !own.document.text.includes(day)
}

const DAY = new RegExp(
  String.raw`^\s+(?:planned |scheduled )?(?:on|for) ((?:\d{1,2} )?(?:${MONTHS.join('|')})(?: \d{1,2})?|\p{Lu}\p{L}+day)`,
  'u',
)

/** Whether a release announces anew what another called off. */
export function isOnAgain(document: Document, matter: Matter, lexicon: Lexicon): boolean {
  return announces(document, matter, lexicon) && revocationsOf(document).length === 0
}

/** What tells that something is taken back, in the body of its release, and the new day of what is moved. */
export function spansOf(document: Document, revocation: Revocation): readonly Span[] {
  const told = inBody(document, revocation)
  return told.kind === 'off' ? [told.span] : movedTo(document, told)
}

/** The sentence that says it stands for the headline that does. */
function inBody(document: Document, revocation: Revocation): Revocation {
  if (!revocation.isHeadline) return revocation
  const { kind } = revocation
  const headed = termsOf(revocation.matter)
  // "Support for the old version is extended" is not "The new version is put off".
  const isSame = ({ matter }: Revocation): boolean => {
    const words = new Set(termsOf(matter))
    return headed.filter((term) => words.has(term)).length * 2 >= headed.length
  }
  return (
    revocationsOf(document).find((other) => !other.isHeadline && other.kind === kind && isSame(other)) ??
    revocation
  )
}

/** Whether the answer says just what is called off, and the question asks for that. */
function isItself(standing: Standing, matter: Matter): boolean {
  const { own, value, house, lexicon } = standing
  const { candidate, lens } = own
  if (isOfItself(standing, matter)) return true
  if (matter.words.length < 2 || held(matter, candidate.terms, lexicon) < MOSTLY) return false
  const said = new Set(matter.words.map(({ term }) => term))
  if (value !== null && /\d/u.test(value))
    return termsOf(value).every((term) => said.has(term) || !/\d/u.test(term))
  const asked = lens.terms.filter(({ term, weight }) => weight === 1 && !house.has(term))
  return asked.length > 0 && asked.every(({ term }) => said.has(term))
}

/** Whether what is asked for by its days is off on those: "strikes planned for this Friday and Saturday have been called off". */
function isOnDays(
  { own: { lens, candidate, document }, lexicon }: Standing,
  { heads, names }: Matter,
  { span }: Revocation,
  { text, published }: Document,
): boolean {
  // "The concert {with the Tern Quartet} on Saturday" is not that of the choir.
  const own = names.filter(({ word }) => !/day$|^\d/u.test(word))
  const known = new Set([...candidate.terms, ...candidate.carried, ...opening(document).lead])
  if (!holdsAll(own, known, lexicon)) return false
  const asked = daysNamed(lens.asked.text)
  if (asked.length === 0) return false
  const terms = new Set(lens.terms.map(({ term }) => term))
  const words = textAt(text, span)
  const stated = daysNamed(candidate.text)
  return (
    heads.some(({ term }) => terms.has(term)) &&
    asked.every(
      (day) =>
        speaksOf(words, day, published) &&
        stated.some((other) => other.month === day.month && other.day === day.day),
    )
  )
}

/** Whether question and answer both speak of the very thing that is called off, in a release that has its names. */
function isOfItself({ own, lexicon }: Standing, { heads, names, isPartial }: Matter): boolean {
  const { candidate, lens, document } = own
  if (isPartial || heads.length === 0 || tellingOf(candidate.text).tense === 'past') return false
  const asked = new Set(lens.terms.map(({ term }) => term))
  const stated = new Set([...candidate.terms, ...candidate.carried])
  const known = new Set([...stated, ...opening(document).lead])
  return heads.every(({ term }) => asked.has(term) && stated.has(term)) && holdsAll(names, known, lexicon)
}

/** Whether an answer is a part of the plan that its release opens with. */
function isPart({ own, house, lexicon }: Standing, matter: Matter): boolean {
  const { candidate, lens, document } = own
  const { text, type } = lens.asked
  if (matter.isPartial || !announces(document, matter, lexicon)) return false
  if (type === 'person' && holdsOffice(text, candidate.text) === true && !/\bwill\b/iu.test(text))
    return false
  const named = new Set([...candidate.terms, ...candidate.carried, ...termsOf(text)])
  const isNamed = held(matter, named, lexicon)
  if (isNamed >= MOSTLY || isUnder(own, matter, lexicon)) return true
  const beside = besideIn(document, matter, house, lexicon)
  if (beside.size > 0 && (isNamed === 0 || [...beside].some((term) => named.has(term)))) return false
  if (OWN_FIGURES.test(`${text} ${candidate.text}`) || BESIDE.test(candidate.text)) return false
  if (AHEAD.test(candidate.text) || tellingOf(candidate.text).tense === 'future') return true
  const isOfHouse = [...house].some((term) => candidate.terms.has(term))
  return tellingOf(candidate.text).tense === null && !isOfHouse && SCHEDULED.test(candidate.text)
}

/** "The budget is 12 million" is a part of the film that only the question names; what names it itself may tell of a party. */
function isUnder({ candidate, lens }: Evidence, { names }: Matter, lexicon: Lexicon): boolean {
  return (
    names.length > 0 &&
    holdsAll(names, new Set(termsOf(lens.asked.text)), lexicon) &&
    !names.some(({ term }) => candidate.terms.has(term)) &&
    tellingOf(candidate.text).tense !== 'past'
  )
}

/** How a house fares is no part of what it plans. */
const OWN_FIGURES =
  /\b(?:sales|revenues?|turnover|profits?|earnings|ebitda|outlook|guidance|dividends?|employs|founded)\b/iu

/** What is told beside the plan. */
const BESIDE = /\b(?:also|in addition|additionally|separately|meanwhile|besides|independently|regardless)\b/iu

/** Whatever else it tells: "will own half of the combined company". */
const AHEAD = /\b(?:will|shall|(?:is|are) (?:to|expected|due|set|planned|scheduled))\b/iu

/** The present tells of what is to come: "the doors open at seven". */
const SCHEDULED =
  /\b(?:costs?|opens?|starts?|begins?|ends?|closes?|lasts?|runs?|takes? place|is on|are on|is at|goes? on sale|admission|tickets?|entry|features?|includes?)\b/iu

/** Whether an answer gives the day of what is put off or moved, and not that of its tickets. */
function isMoved(standing: Standing, matter: Matter): boolean {
  const { own, lexicon } = standing
  const { candidate, lens, document } = own
  const { type, text } = lens.asked
  const isOfDay = type === 'date' || daysNamed(text).some((day) => speaksOf(candidate.text, day, null))
  if (!isOfDay || tellingOf(candidate.text).tense === 'past') return false
  if (isDayOf(standing, matter)) return true
  const words = matter.words.map(({ word }) => word).join(' ')
  const other = ANCILLARY.exec(`${lens.asked.text} ${candidate.text}`)
  if (other !== null && !ANCILLARY.test(words)) return false
  if (isTurnOf(standing, matter)) return true
  if (!announces(document, matter, lexicon)) return false
  return held(matter, new Set([...candidate.terms, ...candidate.carried]), lexicon) >= MOSTLY
}

/** "Has moved its target action date": a sentence of the older release says that this is the day which answers. */
function isDayOf({ own: { document }, value, lexicon }: Standing, matter: Matter): boolean {
  if (value === null || matter.words.length < 2 || !/\d/u.test(value)) return false
  return ownSentences(document).some(({ start, end }) => {
    const words = document.text.slice(start, end)
    if (!words.includes(value)) return false
    const own = termsOf(words)
    return (
      holdsAll(matter.heads, new Set(own), lexicon) &&
      holdsAll(matter.words, new Set([...own, ...opening(document).lead]), lexicon)
    )
  })
}

/**
 * "Moves the {release} of Ledger 4": what is asked for is when that comes, by
 * whatever word, and nothing beside it that has a day of its own.
 */
function isTurnOf({ own, house, lexicon }: Standing, matter: Matter): boolean {
  const { candidate, lens, document } = own
  const words = matter.words.filter(({ word }) => !TURN.test(word))
  if (words.length === 0 || words.length === matter.words.length) return false
  const known = new Set([...candidate.terms, ...candidate.carried, ...termsOf(document.title)])
  const said = new Set(words.map(({ term }) => term))
  const asked = lens.terms.filter(
    ({ term, folded, weight }) =>
      weight === 1 && !house.has(term) && !TURN.test(folded) && !/^\d/u.test(folded) && !isMonth(folded),
  )
  return (
    TURN.test(candidate.text) &&
    asked.length > 0 &&
    asked.every(({ term }) => said.has(term)) &&
    holdsAll(words, known, lexicon)
  )
}

/** That something comes about. */
const TURN =
  /\b(?:releas|launch|re-?open|start|beg[iau]n|availab|publi(?:sh|cation)|com(?:e|es|ing)\b|arriv|complet|premier|debut|introduc|date\b|day\b|out\b|due\b|ready\b|deliver|finish)/iu

/** They have days of their own. */
const ANCILLARY =
  /\b(?:tickets?|registrations?|register|applications?|apply|entries|accreditations?|abstracts?|deadlines?|submissions?|submitted|on sale|bookings?|payments?|paid)\b/iu

/** What says that it is moved, and the first sentence from there on that gives a day. */
function movedTo(document: Document, { span }: Revocation): readonly Span[] {
  const all = ownSentences(document)
  const at = all.findIndex(({ start }) => start === span.start)
  const next = all
    .slice(at, at + NEXT)
    .find(({ start, end }) =>
      figureSpans(document.text.slice(start, end)).some(({ type }) => type === 'date'),
    )
  return next === undefined || next.start === span.start
    ? [span]
    : [span, { start: next.start, end: next.end }]
}

/** The new day stands in the sentence or right behind it. */
const NEXT = 3
