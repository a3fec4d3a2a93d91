import { laterFirst } from '../../library/later-first.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Answer, Document, Filter, Question } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { type ComparedReleases, comparedReleases, type Issued } from '../archive/compared-releases.ts'
import type { Draft } from '../cite.ts'
import { draftAt, MAX_WORDS, wordsOf } from '../composition/composition.ts'
import { overview } from '../composition/summary.ts'
import { dissect } from '../pieces/dissect.ts'
import { type Asked, analyse } from '../question.ts'
import { answered, lacking, type Settled } from '../settled.ts'
import { figureSpans } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import { dateNotes } from '../times/date-notes.ts'
import { answerOf, type Shell } from './answer-of.ts'
import { byHouse } from './by-house.ts'
import { isBySame } from './by-same.ts'
import { changesIn } from './changes.ts'
import { tellsDifference } from './differences.ts'
import { noteOf } from './recency.ts'
import { refusalOf } from './refusal-of.ts'
import { isOneStory } from './stories.ts'
import { type ToldAnew, toldAnew } from './told-anew.ts'

/**
 * Answers what has changed from one release of a house to another: what the newer tells
 * otherwise, and below each what the older told, with its day. Figures come first; so many
 * are given as an answer has room for, and a note tells how many more there are.
 *
 * @param meant the release that the conversation is about, whose house is meant; without it
 * the releases that may be asked must be of one house.
 * @returns null for any other question, and where there are no two such releases; refused where they tell nothing otherwise.
 */
export async function releasesCompared(
  shell: Shell,
  meant: Document | null,
  library: Library,
  { filter, maxCitations }: Question,
): Promise<Answer | null> {
  const compared = comparedReleases(shell.resolvedQuestion)
  const [asked, ...others] = compared === null ? [] : analyse(shell.resolvedQuestion)
  if (compared === null || asked === undefined) return null
  const searched = 'chosen'
  const all = releasesOf(compared, meant, library, filter)
  if (all === null) {
    if (!compared.isOfReleases || compared.from === null || compared.to === null) return null
    const none = [{ ...lacking(asked, []), evidence: [] }]
    return await refusalOf(shell, none, library, { filter, searched, isOpen: true, told: NO_HOUSE })
  }
  const settled = settledOf(compared, asked, all, {
    text: shell.resolvedQuestion,
    isOfParts: others.length > 0,
  })
  if (settled === null) return null
  if (settled.composition !== null)
    return answerOf(shell, [settled], library, {
      searched,
      remarks: [],
      maxCitations,
      parts: [settled.asked],
    })
  return await refusalOf(shell, [settled], library, { filter, searched, isOpen: true, told: NOTHING })
}

/** What a reader is told where two releases were read; what they say in other words is not seen. */
const NOTHING = 'No sentence of the newer release was found that tells otherwise what the older one told.'

/** Of several houses the one that has a release of either month; where it is none or several, none is chosen. */
const NO_HOUSE =
  'It is not clear which two releases are meant: no house, or more than one, has a release of either time. Ask again with its name.'

/** The releases of the house that is meant, the newest first; null where it is not clear which. */
function releasesOf(
  { house, from, to }: ComparedReleases,
  meant: Document | null,
  library: Library,
  filter: Filter | undefined,
): readonly Document[] | null {
  const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
  const open = [...library.documents.values()]
    .filter(({ id, published }) => published !== null && (accept?.(id) ?? true))
    .sort(laterFirst)
  const ofNamed = house === null ? open : byHouse(house, open, library)
  const all =
    house === null && meant !== null ? open.filter((one) => one === meant || isBySame(one, meant)) : ofNamed
  const [newest] = all
  if (newest === undefined) return null
  if (all.every((one) => one === newest || isBySame(one, newest))) return all
  if (from === null || to === null) return null
  const [later, earlier] = [issuedThen(all, to), issuedThen(all, from)]
  const heads = later.filter(
    (one, at) =>
      later.findIndex((other) => isBySame(other, one)) === at &&
      earlier.some((other) => isBySame(other, one)),
  )
  const [only, another] = heads
  return only === undefined || another !== undefined ? null : all.filter((one) => isBySame(one, only))
}

/** A question as it is asked, and whether it is read as several: an account of either release. */
interface Whole {
  readonly text: string
  readonly isOfParts: boolean
}

function settledOf(
  compared: ComparedReleases,
  asked: Asked,
  all: readonly Document[],
  whole: Whole,
): Settled | null {
  let isRead = false
  for (const newer of compared.to === null ? all.slice(0, 1) : issuedThen(all, compared.to).slice(0, MOST)) {
    const before = all.filter(({ published }) => (published ?? '') < (newer.published ?? ''))
    const olders = compared.from === null ? before : issuedThen(before, compared.from)
    for (const older of olders.slice(0, compared.from === null ? 1 : MOST)) {
      isRead = true
      const found = comparisonOf(compared, whole, newer, older)
      if (found !== null) return { ...answered(asked, found, SURE), evidence: [] }
    }
  }
  return isRead && compared.isOfChange ? { ...lacking(asked, []), evidence: [] } : null
}

/** What two releases tell otherwise of the same; else what the newer says to be otherwise, or what either is about. */
function comparisonOf(
  { isOfChange }: ComparedReleases,
  { text, isOfParts }: Whole,
  newer: Document,
  older: Document,
): Compared | null {
  const told = figuresFirst(toldAnew(newer, older), newer)
  if (told.length >= (isOfChange ? 1 : SEVERAL)) return composed(told, newer, older)
  // An account of either release says more than the openings of both.
  if (!isOfChange) return isOfParts ? null : ofBoth(newer, older)
  const changes = changesTold(newer, older)
  if (changes !== null || !DIFFER.test(text) || isMostlyIn(newer, older)) return changes
  return ofBoth(newer, older)
}

type Compared = NonNullable<Settled['composition']>

/** What the newer release itself tells to be otherwise than it was, of what the older is about. */
function changesTold(newer: Document, older: Document): Compared | null {
  if (!isOneStory(older, newer, new Set(termsOf(`${newer.issuer ?? ''} ${older.issuer ?? ''}`)))) return null
  const drafts: Draft[] = []
  for (const { span, behind, figures, text } of changesIn(newer)) {
    const isRevised = behind !== null || tellsDifference(text) || REVISED.test(text)
    if (!isRevised || figures().length === 0 || drafts.length === MOST_CHANGES) continue
    if (wordsOf(drafts) + wordCount(text) <= MAX_WORDS) drafts.push(draftAt(newer, span))
  }
  return drafts.length === 0 ? null : { drafts, notes: dateNotes(drafts) }
}

/** "Is now to be finished by", "which now stands at": of what was to be otherwise. */
const REVISED =
  /\b(?:(?:is|are) now (?:to|expected|planned|due|scheduled|set)|now (?:stands?|expects?|plans?|costs?|comes? to)|will now)\b/iu

/** An answer cites five places. */
const MOST_CHANGES = 3

/** How two releases of two things differ is told by what either is about; what has changed is not. */
const DIFFER = /\bdiffer/iu

/** Whether a release repeats an older one in half of its sentences or more. */
function isMostlyIn(newer: Document, { text }: Document): boolean {
  const sentences = dissect(newer).candidates.filter(({ kind }) => kind === 'sentence')
  return sentences.filter((one) => text.includes(one.text)).length * 2 >= sentences.length
}

/** What either opens with, the older first. */
function ofBoth(newer: Document, older: Document): Compared | null {
  const drafts = [older, newer].flatMap((one) => overview(one, ACCOUNT)?.drafts ?? [])
  return drafts.length === 0 ? null : { drafts, notes: [] }
}

/** Sentences of either release. */
const ACCOUNT = 2

/** To be compared, two releases must tell more than one thing otherwise; else an account of both says more. */
const SEVERAL = 2

/** What is told in the same words may be of another thing of that kind. */
const SURE = 0.85

function issuedThen(documents: readonly Document[], { year, month, day }: Issued): readonly Document[] {
  return documents.filter(({ published }) => {
    const [ofYear, ofMonth, ofDay] = (published ?? '').slice(0, 10).split('-')
    return (
      Number(ofMonth) === month &&
      (year === null || ofYear === year) &&
      (day === null || Number(ofDay) === day)
    )
  })
}

/** Releases of a month that are read. */
const MOST = 4

function figuresFirst(told: readonly ToldAnew[], { text }: Document): readonly ToldAnew[] {
  const hasFigure = ({ now }: ToldAnew): boolean =>
    figureSpans(textAt(text, now)).some(({ type }) => type !== 'date')
  return [...told.filter(hasFigure), ...told.filter((one) => !hasFigure(one))]
}

function composed(told: readonly ToldAnew[], newer: Document, older: Document): Compared {
  const wordsOf = ({ now, before }: ToldAnew): number =>
    wordCount(textAt(newer.text, now)) + wordCount(textAt(older.text, before))
  const kept: ToldAnew[] = []
  let words = 0
  for (const one of told) {
    words += wordsOf(one)
    if (kept.length > 0 && (kept.length === PAIRS || words > MAX_WORDS)) break
    kept.push(one)
  }
  const left = told.length - kept.length
  return {
    drafts: kept.map(({ now }) => draftAt(newer, now)),
    notes: [
      ...kept.map(({ before }) =>
        noteOf('Earlier', { document: older, span: before }, textAt(older.text, before).trim()),
      ),
      ...(left === 0
        ? []
        : [
            {
              kind: 'metadata' as const,
              text: `The newer release tells ${left === 1 ? 'one more thing' : `${left} more things`} otherwise.`,
              at: [],
            },
          ]),
    ],
  }
}

/** Two sentences each; an answer cites five places. */
const PAIRS = 2
