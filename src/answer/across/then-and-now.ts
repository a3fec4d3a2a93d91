import { laterFirst } from '../../library/later-first.ts'
import type { Document, Hit } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type ChangeAsked, valueOfChange } from '../asked/change-asked.ts'
import { documentsOf } from '../composition/document-on.ts'
import { analyse } from '../question.ts'
import { settle } from '../settle.ts'
import { lacking, type Settled } from '../settled.ts'
import { retrieveEitherWay } from '../text/either-way.ts'
import { MONTHS_IN_SHORT } from '../text/periods.ts'
import { isSameValue } from '../text/values.ts'
import { noteOf } from './recency.ts'
import { isSameAttribute } from './same-attribute.ts'
import { countedAnew } from './same-count.ts'
import { othersOfHouse } from './same-house.ts'
import { speaksOfSame } from './speaks-of-same.ts'
import { answering, type Stated } from './stated.ts'
import { isOneStory } from './stories.ts'
import type { Context } from './timely.ts'

/**
 * Answers how a value has changed of which no sentence tells that: by what the newest release
 * of the house gives for it, and below it what an older one gave, with its date.
 *
 * Each release is asked for the value by itself. Both must tell of one thing, or be of one
 * story. Of months or years that are named a release of each must give it.
 *
 * @returns null for other questions, where an answer tells the change itself, and where fewer
 * than two releases give a value, or all give the same.
 */
export async function thenAndNow(
  settled: Settled,
  { library, filter, lexicon }: Pick<Context, 'library' | 'filter' | 'lexicon'>,
): Promise<Settled | null> {
  const change = valueOfChange(settled.asked.text)
  if (change === null || tellsChange(settled)) return null
  const [asked, another] = analyse(change.value)
  if (asked === undefined || another !== undefined) return null
  const found = async (ids?: readonly string[]): Promise<readonly Hit[]> => {
    const chosen = filter?.documents
    const documents = ids?.filter((id) => chosen === undefined || chosen.includes(id)) ?? chosen
    const within = documents === undefined ? filter : { ...filter, documents }
    return (await retrieveEitherWay(library, change.value, { filter: within })).hits
  }
  const first = settled.composition?.drafts[0]?.document ?? documentsOf(await found())[0]
  if (first === undefined) return null
  const house = [first.id, ...othersOfHouse(library, first)]
  // Those of them that may be asked.
  const releases = documentsOf(await found(house)).slice(0, MOST)
  const told: Told[] = []
  for (const document of [...releases].sort(laterFirst)) {
    const one = settle(asked, await found([document.id]), null, lexicon)
    const value = answering(one)
    if (value?.isValue && value.evidence.document === document) told.push({ settled: one, value, document })
  }
  const [newest, ...older] = ofTimes(told, change)
  const before = older.findLast(
    (one) =>
      newest !== undefined &&
      one.document.published !== newest.document.published &&
      !isSameValue(one.value.value, newest.value.value) &&
      isOfSame(newest, one),
  )
  const { composition } = newest?.settled ?? {}
  if (newest === undefined || before === undefined || composition == null) return null
  const { start, end } = before.value.evidence.candidate
  const words = before.document.text.slice(start, end).trim()
  const earlier = noteOf('Earlier', { document: before.document, span: { start, end } }, words)
  const confidence = Math.min(newest.settled.confidence, before.settled.confidence, SURE)
  const { drafts, notes } = composition
  return {
    ...newest.settled,
    asked: settled.asked,
    composition: { drafts, notes: [...notes, earlier] },
    confidence,
  }
}

/**
 * Refuses how a number has changed where all that answers is one number, in words that tell of no
 * change: "It has 40 looms" for "How many more looms than before?". Any other answer stays.
 */
export function unlessOneNumber(settled: Settled): Settled {
  const change = settled.composition === null ? null : valueOfChange(settled.asked.text)
  if (change === null || !/^How many\b/u.test(change.value) || tellsChange(settled)) return settled
  const told = (settled.composition?.drafts ?? [])
    .map(({ document, span }) => textAt(document.text, span))
    .join(' ')
  return MAY_CHANGE.test(told) ? settled : { ...settled, ...lacking(settled.asked, []) }
}

/** Words that may tell of more or fewer, and no "more than 40". */
const MAY_CHANGE =
  /\b(?:(?<!\band )(?:more|fewer|less)(?! than \d)|(?<!\bin )addition\p{L}*|add(?:s|ed|ing)?|another|extra|further|gain\p{L}*|t(?:akes?|aking|ook) on|recruit\p{L}*|now|up(?! to)|down|from \d|since|gr[eo]w\p{L}*|sw(?:ell|oll)\p{L}*|climb\p{L}*|jump\p{L}*|soar\p{L}*|surg(?:e|es|ed|ing)|expan\p{L}*|increas\p{L}*|r[io]s(?:e|es|en|ing)|f[ae]ll\p{L}*|drop\p{L}*|plung\p{L}*|dwindl\p{L}*|shed(?:s|ding)?|declin\p{L}*|reduc\p{L}*|shr[aiu]nk\p{L}*|(?:dou|tri)bl\p{L}*|halv\p{L}*|los[est]\p{L}*|cut(?:s|ting)?(?!-)|clos(?:ed|es|ing)|open(?:ed|s|ing)|hir(?:ed|es|ing)|joined|left|record|high(?:er|est)|low(?:er|est)|remain\p{L}*|same|unchanged|still|stable|steady)\b/iu

/** What one release gives for a value. */
interface Told {
  readonly settled: Settled
  readonly value: Stated
  readonly document: Document
}

/** Each costs what ranking one release costs. */
const MOST = 6

/** Nobody says of the two values that they are of one thing. */
const SURE = 0.8

/** Whether an answer tells of the change itself: by a verb for it, by two figures of a kind, or with what was so earlier. */
function tellsChange({ composition, evidence }: Settled): boolean {
  if (composition === null) return false
  const { drafts, notes } = composition
  const quoted = evidence.filter(({ document, candidate }) =>
    drafts.some((draft) => draft.document === document && draft.span.start === candidate.start),
  )
  return (
    notes.some(({ kind }) => kind === 'newer') ||
    quoted.some(({ candidate }) => CHANGES.test(candidate.text)) ||
    hasTwoAlike(quoted.flatMap(({ candidate }) => candidate.figures()).map(({ type }) => type))
  )
}

function hasTwoAlike(types: readonly string[]): boolean {
  return types.some((type, at) => type !== 'date' && types.indexOf(type) !== at)
}

const CHANGES =
  /\b(?:r[io]ses?|risen|grow(?:s|n)?|grew|f[ae]lls?|fallen|climb(?:s|ed)|dropp?(?:s|ed)|(?:in|de)creas(?:e|es|ed)|chang(?:e|es|ed)|rais(?:es|ed)|lower(?:s|ed)|cuts?|doubled?|halved?|recovered|compared with|up from|down from)\b/iu

/** Those of the months or years that are named; all where none is, and from one on where only one is. */
function ofTimes(told: readonly Told[], { months, years }: ChangeAsked): readonly Told[] {
  const [from, to] = months.length > 0 ? months : years
  if (from === undefined) return told
  const timeOf = months.length > 0 ? monthOf : yearOf
  const oldest = told.filter(({ document }) => timeOf(document) === from)
  const latest = to === undefined ? told : told.filter(({ document }) => timeOf(document) === to)
  return oldest.length === 0 ? [] : [...latest.slice(0, 1), ...oldest]
}

function monthOf({ published }: Document): string {
  return MONTHS_IN_SHORT[Number(published?.slice(5, 7)) - 1] ?? ''
}

function yearOf({ published }: Document): string {
  return published?.slice(0, 4) ?? ''
}

function isOfSame(newest: Told, older: Told): boolean {
  const house = new Set(termsOf(`${newest.document.issuer ?? ''} ${older.document.issuer ?? ''}`))
  return (
    countedAnew(newest.value, [older.value.evidence]) !== null ||
    (isSameAttribute(newest.value, older.value) && speaksOfSame(newest.value, older.value)) ||
    (scaleOf(newest) === scaleOf(older) && isOneStory(older.document, newest.document, house))
  )
}

/** Millions, or shares, or neither: a fare is no cost of a line. */
function scaleOf({ value: { value } }: Told): string {
  return SCALE.exec(value)?.[0].toLowerCase().charAt(0) ?? ''
}

const SCALE = /(?:thousand|million|billion|trillion|(?<=\d ?)(?:bn|m|k)\b)|%|per ?cent/iu
