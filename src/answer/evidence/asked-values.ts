import { rememberedOfBoth } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { cellsAsked, isOtherMeasure } from '../asked/cells.ts'
import { isBore, isOfOtherThing, isOtherSide } from '../asked/dimensions.ts'
import { timesIn } from '../asked/ordinals.ts'
import { isOtherResult } from '../asked/written-measures.ts'
import { isBareCapital } from '../pieces/bare-capitals.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isLeading } from '../pieces/leading.ts'
import type { AnswerType } from '../question.ts'
import { headsPart } from '../text/heads.ts'
import { isLabel } from '../text/labels.ts'
import { isNoCount } from '../text/no-count.ts'
import { overlapping } from '../text/overlapping.ts'
import { mayHold, type TypedSpan } from '../text/spans.ts'
import {
  isAge,
  isAgeLimit,
  isAgent,
  isBeginning,
  isEnd,
  isFax,
  isLasting,
  isShareOf,
  isStretch,
  isVenue,
  tellsNoSample,
  UNIT_AFTER,
} from '../text/value-beside.ts'
import { isOtherLine, ownLine } from './advisory-lines.ts'
import { isAskedTime, isBefore, isLengthOf, isTerm } from './asked-time.ts'
import { commonPlacesIn } from './common-places.ts'
import { commonTimesIn } from './common-times.ts'
import { lacksState } from './concerned.ts'
import { countedTimesIn } from './counted-times.ts'
import { doersIn, isWhereDone, leavesDoerOut } from './doers.ts'
import { freeOf } from './free-of.ts'
import { gatheredIn } from './gathered.ts'
import { isGiven } from './given-away.ts'
import { isGiver } from './givers.ts'
import { CLOSE, type Lens, meansAsked, strength } from './lens.ts'
import { isMargin } from './margins.ts'
import { nonesOf } from './nones.ts'
import { numberedPlacesIn } from './numbered-places.ts'
import { countsMoney, measuresShare, underAsked } from './row-values.ts'
import { isOfAsked, isShareOfAsked, isShareOfFirms } from './shares-of.ts'
import { asksStretch, countsTimes, wantedOf } from './wanted.ts'
import { isOfIssuer, wantsPeople, wantsPerson, wantsTrade } from './wants-person.ts'
import { asksAgeOfPerson, isAgeOfOther } from './whose-age.ts'

/** Types for which the absence of a span tells that the sentence cannot answer. */
export const RECOGNISED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'person',
  'organisation',
  'place',
  'date',
  'duration',
  'money',
  'percent',
  'count',
  'amount',
  'phone',
  'address',
  'email',
  'url',
  'ticker',
])

/** Spans of the asked type that the question itself does not give away. Kept: many rules ask for those of the best candidates. */
export const valuesOf: (view: Lens, candidate: Candidate) => readonly TypedSpan[] =
  rememberedOfBoth(valuesAnew)

function valuesAnew(view: Lens, candidate: Candidate): TypedSpan[] {
  const wanted = wantedOf(view.asked)
  const { type, types, unit, ofAge } = wanted
  const { text } = candidate
  // The figures of a contact are those of a telephone.
  if (types.length === 0 || (candidate.kind === 'contact' && COUNTED.has(type))) return []
  if (type === 'person' && headsPart(view.asked.text, text)) return []
  // Whom the press calls runs nothing but its office.
  if (wanted.ofLeader && candidate.kind === 'contact' && !PRESS.test(view.asked.text)) return []
  if (isOtherMeasure(view.asked.text, candidate) || isOtherResult(view.asked.text, text)) return []
  if (isOtherLine(type, view, candidate)) return []
  if ((type === 'person' || type === 'organisation') && leavesDoerOut(view, candidate)) return []
  if (type === 'person' && lacksState(view, candidate)) return []
  const isCounted =
    (types.includes('money') && countsMoney(view, candidate)) ||
    (type === 'percent' && measuresShare(view, candidate))
  const isEligible = (span: TypedSpan): boolean =>
    wanted.eligible.has(span.type) ||
    (isCounted && span.type === 'count') ||
    (type === 'money' && span.type === 'percent' && isOfAsked(view, candidate, span))
  const isPerson = wantsPerson(view)
  const byName = types.includes('organisation')
  const ofPeople = wantsPeople(view)
  const ofTrade = wantsTrade(view)
  const isHouseItself = ({ start, end }: TypedSpan): boolean =>
    (ofPeople || isPerson || ofTrade) && isOfIssuer(view, text.slice(start, end))
  const fits = (span: TypedSpan): boolean => {
    switch (span.type) {
      case 'person':
        return (
          !isHouseItself(span) &&
          !isWhereDone(view.asked.text, text, span) &&
          !isGiver(view.asked.text, text, span)
        )
      case 'organisation':
        return (
          !ofPeople &&
          !(ofTrade && isHouseItself(span)) &&
          !isWhereDone(view.asked.text, text, span) &&
          !isGiver(view.asked.text, text, span) &&
          (!isPerson || isAgent(text, span)) &&
          (type !== 'place' || byName || isVenue(text, span))
        )
      case 'date':
        if (/^recently$/iu.test(textAt(text, span))) return false
        if (type === 'date') return isAskedTime(view, candidate, span)
        if (type === 'duration' && !ofAge && asksStretch(view.asked.text)) return isStretch(text, span)
        return (
          type !== 'duration' ||
          ofAge ||
          isBeginning(text, span) ||
          isEnd(text, span) ||
          /\bago$/u.test(textAt(text, span))
        )
      case 'duration':
        if (type === 'count')
          return textAt(text, span)
            .toLowerCase()
            .includes(countsTimes(view.asked.text) ?? '')
        return (
          type !== 'date' ||
          (wanted.isByAnother && isBefore(text, span)) ||
          (types.includes('duration') &&
            ((wanted.isSince && !isLengthOf(text, span)) ||
              (isTerm(text, span, view.asked.text) && !isAgeLimit(text, span))))
        )
      case 'place':
        return !WHERE.test(view.asked.text) || !isNamed(text, span)
      case 'count':
        return !(
          isLabel(text, span) ||
          isNoCount(text, span) ||
          (!ofAge && isAgeLimit(text, span)) ||
          (type === 'amount' && /^one$/iu.test(textAt(text, span))) ||
          (type === 'count' && isBothOthers(view, candidate, span))
        )
      case 'measure':
        return (
          !isBore(view.asked.text, textAt(text, span), text.slice(span.end)) &&
          !isOtherSide(view.asked.text, text.slice(span.end), text.slice(0, span.start)) &&
          !isOfOtherThing(view.asked.text, text.slice(0, span.start), text.slice(span.end), (word) =>
            meansAsked(view, word),
          ) &&
          (type !== 'count' || holdsFocus(view, candidate, span))
        )
      case 'percent':
        return (
          type !== 'count' ||
          ((isShareOf(text, span) || isShareOfAsked(view, candidate, span)) &&
            !isShareOfFirms(view, candidate, span) &&
            !tellsNoSample(view.asked.text, text, span))
        )
      case 'money':
        return !isMargin(view.asked.text, text, span)
      case 'name':
        return !isHouseItself(span)
      case 'phone':
        return !wanted.ofFax || isFax(text, span)
      default:
        return true
    }
  }
  const isMeasured = (span: TypedSpan): boolean =>
    unit === null ||
    unit.test(text.slice(span.start, span.end + (span.type === 'money' ? 0 : UNIT_AFTER))) ||
    (type === 'amount' && span.type === 'count' && unit.test(RATE.exec(text.slice(span.end))?.[0] ?? '')) ||
    (span.type === 'date' && !ofAge)
  // "Nurses": the first word of a sentence, and no name.
  const doers = [
    ...(wanted.ofAgent ? doersIn(view, candidate) : []),
    ...(type === 'person' ? gatheredIn(view, candidate) : []),
  ]
  const mayHave = (): boolean =>
    mayHold(text, [
      ...wanted.eligible,
      ...(isCounted ? (['count'] as const) : []),
      ...(type === 'money' ? (['percent'] as const) : []),
    ])
  const figuresHeld = (): readonly TypedSpan[] => (mayHave() ? candidate.figures() : [])
  const values = [
    ...(wanted.isFigure ? figuresHeld() : candidate.spans()),
    ...(wanted.isPaid ? freeOf(text) : []),
    ...doers,
    ...(type === 'place' ? [...commonPlacesIn(view, candidate), ...numberedPlacesIn(view, candidate)] : []),
    ...(type === 'date' ? [...commonTimesIn(view, candidate), ...countedTimesIn(view, candidate)] : []),
    ...nonesOf(view, candidate),
    ...(wanted.ofTimes === null ? [] : timesIn(text, wanted.ofTimes)),
  ].filter(
    (span) =>
      isEligible(span) &&
      !isGiven(view, candidate, span) &&
      (doers.includes(span) || !isBareCapital(view.dissection, candidate, span)) &&
      (!wanted.ofLeader || isLeading(candidate, span)) &&
      fits(span) &&
      isMeasured(span) &&
      (!wanted.ofTime || span.type === 'date' || isLasting(text, span)) &&
      (!ofAge || (isAge(text, span, asksAgeOfPerson(view)) && !isAgeOfOther(view, candidate, span))),
  )
  const under = underAsked(view, candidate)
  if (under !== null) return values.filter((value) => under.some((cell) => overlapping(cell, value)))
  if (values.length > 0) return values
  const own = ownLine(type, view.dissection.document, candidate)
  return own === null ? cellsAsked(type, view.dissection.document, candidate) : [{ type: 'name', ...own }]
}

/** "18,000 {jars an hour}": what a machine makes in a time is its speed. */
const RATE = /^ (?:[\p{L}-]+ ){1,3}?(?:per|an?|each|every) (?:second|minute|hour|day)\b/u

const PRESS = /\b(?:press|media|communications?|public relations|pr)\b/iu

/** Characters of "according to the new " and the like. */
const NAMED_WITHIN = 80

const WHERE = /\bwhere\b/iu

/** "The core, known as Linden Park", "the new Linden Park will": what it is called, or what something is said of, and not where it is. */
function isNamed(text: string, { start, end }: TypedSpan): boolean {
  const before = text.slice(Math.max(0, start - NAMED_WITHIN), start)
  return (
    NAMES.test(before) || ACCORDING.test(before) || (SUBJECT.test(before) && IS_SAID.test(text.slice(end)))
  )
}

const NAMES = /\b(?:as|called|named(?: after)?|dubbed|titled|nicknamed) (?:the )?["“]?$/u
const ACCORDING = /\baccording to (?:the )?$/u
/** An article and an adjective, behind no preposition: "that the new". */
const SUBJECT =
  /(?<!\b(?:in|at|on|of|near|from|to|for|by|with|around|across|outside|inside|through) )\bthe \p{Ll}+ $/iu
const IS_SAID = /^ (?:will|would|is|are|was|were|has|have|can|could)\b/u

/** What is counted or measured. */
export const COUNTED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'count',
  'amount',
  'percent',
  'money',
  'duration',
])

/** "768 million gallons" counts gallons. */
function holdsFocus(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  return candidate.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      view.focus.some((noun) => strength(noun, (term) => term === token.term) >= CLOSE),
  )
}

/** "Both mills" for a count of millers. */
function isBothOthers(view: Lens, candidate: Candidate, span: TypedSpan): boolean {
  const noun = view.focus.at(-1)
  if (noun === undefined || !/^both$/iu.test(textAt(candidate.text, span))) return false
  const next = candidate.tokens.find(({ start }) => start >= span.end)
  return (
    next !== undefined &&
    !next.stop &&
    /^\p{L}+[^su]s$/u.test(next.word) &&
    strength(noun, (term) => term === next.term) < CLOSE
  )
}
