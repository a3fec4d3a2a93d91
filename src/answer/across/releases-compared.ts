import { laterFirst } from '../../library/later-first.ts'
import { answerable } from '../../library/standing.ts'
import type { Library } from '../../library.ts'
import type { Answer, Document, Filter, Question } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { type ComparedReleases, comparedReleases, type Issued } from '../archive/compared-releases.ts'
import { draftAt, MAX_WORDS } from '../composition/composition.ts'
import { type Asked, analyse } from '../question.ts'
import { answered, lacking, type Settled } from '../settled.ts'
import { figureSpans } from '../text/spans.ts'
import { wordCount } from '../text/words.ts'
import { answerOf, type Shell } from './answer-of.ts'
import { isBySame } from './by-same.ts'
import { noteOf } from './recency.ts'
import { refusalOf } from './refusal-of.ts'
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
  const [asked] = compared === null ? [] : analyse(shell.resolvedQuestion)
  const settled =
    compared === null || asked === undefined ? null : settledOf(compared, asked, meant, library, filter)
  if (settled === null) return null
  const searched = 'chosen'
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

function settledOf(
  compared: ComparedReleases,
  asked: Asked,
  meant: Document | null,
  library: Library,
  filter: Filter | undefined,
): Settled | null {
  const accept = answerable(library, filter === undefined ? undefined : acceptDocument(library, filter))
  const all = [...library.documents.values()]
    .filter(({ id, published }) => published !== null && (accept?.(id) ?? true))
    .filter((one) => meant === null || one === meant || isBySame(one, meant))
    .sort(laterFirst)
  const [newest] = all
  if (newest === undefined || !all.every((one) => one === newest || isBySame(one, newest))) return null
  let isRead = false
  for (const newer of compared.to === null ? all.slice(0, 1) : issuedThen(all, compared.to)) {
    const before = all.filter(({ published }) => (published ?? '') < (newer.published ?? ''))
    for (const older of compared.from === null ? before.slice(0, 1) : issuedThen(before, compared.from)) {
      isRead = true
      const told = figuresFirst(toldAnew(newer, older), newer)
      if (told.length >= (compared.isOfChange ? 1 : SEVERAL))
        return { ...answered(asked, composed(told, newer, older), SURE), evidence: [] }
    }
  }
  return isRead && compared.isOfChange ? { ...lacking(asked, []), evidence: [] } : null
}

/** To be compared, two releases must tell more than one thing otherwise; else an account of both says more. */
const SEVERAL = 2

/** What is told in the same words may be of another thing of that kind. */
const SURE = 0.85

function issuedThen(documents: readonly Document[], { year, month, day }: Issued): readonly Document[] {
  return documents
    .filter(({ published }) => {
      const [ofYear, ofMonth, ofDay] = (published ?? '').slice(0, 10).split('-')
      return (
        Number(ofMonth) === month &&
        (year === null || ofYear === year) &&
        (day === null || Number(ofDay) === day)
      )
    })
    .slice(0, MOST)
}

/** Releases of a month that are read. */
const MOST = 4

function figuresFirst(told: readonly ToldAnew[], { text }: Document): readonly ToldAnew[] {
  const hasFigure = ({ now }: ToldAnew): boolean =>
    figureSpans(text.slice(now.start, now.end)).some(({ type }) => type !== 'date')
  return [...told.filter(hasFigure), ...told.filter((one) => !hasFigure(one))]
}

function composed(
  told: readonly ToldAnew[],
  newer: Document,
  older: Document,
): NonNullable<Settled['composition']> {
  const wordsOf = ({ now, before }: ToldAnew): number =>
    wordCount(newer.text.slice(now.start, now.end)) + wordCount(older.text.slice(before.start, before.end))
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
        noteOf(
          'Earlier',
          { document: older, span: before },
          older.text.slice(before.start, before.end).trim(),
        ),
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
