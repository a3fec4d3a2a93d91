import type { Block, Document } from '../../model.ts'
import { textAt } from '../../spans.ts'
import type { Draft, DraftNote } from '../cite.ts'
import { headerOf, overNotes } from '../compose.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { type Dissection, dissect } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import { wordCount } from '../text/words.ts'
import { isBody, isOfHouse, isPlainRow, numbersIn } from './body.ts'
import { type Composition, composition, draftAt, MAX_WORDS } from './composition.ts'
import { bestFirst, inOrder, isSaidBy } from './in-order.ts'
import { breaksOff, isAside, isWhole, opensLeaning } from './news.ts'

/**
 * Gives the figures of a release in the order of the text: the table or list that it heads as such
 * ("Key figures", "At a glance"), with what its first paragraph adds to them; where it has none, the
 * sentences and rows that hold most amounts, those first that stand at the top or speak of what the
 * headline does. No figure is given twice. Rows come with the header of their columns.
 */
export function keyFigures(document: Document): Composition | null {
  const dissection = dissect(document)
  return headed(dissection) ?? chosen(dissection)
}

/** The table or list under a heading that promises figures, whole or with a note of how much of it is given; null for none. */
function headed(dissection: Dissection): Composition | null {
  const { document, candidates, headers } = dissection
  const leadOf = ({ lead }: Block): Block | undefined => (lead === null ? undefined : document.blocks[lead])
  const overOf = ({ block }: Candidate): Block | undefined => {
    const above = leadOf(block)
    return above?.kind === 'table-row' ? leadOf(above) : above
  }
  const isPromised = (one: Candidate): boolean => {
    const over = overOf(one)
    return over !== undefined && HEADED.test(textAt(document.text, over))
  }
  const listed = candidates.filter(
    (one) =>
      (one.kind === 'row' || one.block.kind === 'list-item') && !headers.has(one.block) && isPromised(one),
  )
  const over = listed.map(overOf).find((heading) => {
    const own = listed.filter((one) => overOf(one) === heading && hasNumber(one))
    return own.length >= FEWEST_LISTED
  })
  if (over === undefined) return null
  const all = listed.filter((one) => overOf(one) === over)
  const numbered = all.filter(hasNumber)
  let words = 0
  const given = numbered.filter(({ text }) => {
    words += wordCount(text)
    return words <= MAX_WORDS
  })
  const above = given.length < numbered.length ? [] : addedAbove(dissection, given, MAX_WORDS - words)
  const drafts = [...above, ...given].map(draftOf(document))
  return composition(
    drafts.sort((a, b) => a.span.start - b.span.start),
    [...partNotes(given.length, all), ...overNotes(drafts)],
  )
}

/** The sentences of the first paragraph with figures of which the list has none. */
function addedAbove(
  { candidates, document }: Dissection,
  given: readonly Candidate[],
  room: number,
): Candidate[] {
  const opening = openingOf({ candidates })
  const known = new Set(given.flatMap(digitsIn))
  let words = 0
  return candidates
    .filter((one) => one.block === opening?.block && isBody(one) && !isOfHouse(document, one))
    .filter((one) => {
      const numbers = numbersIn(one)
      if (numbers.length === 0 || numbers.some((number) => known.has(number))) return false
      words += wordCount(one.text)
      return words <= room
    })
    .slice(0, MOST_ABOVE)
}

/** Headings of figures, short as headings are: "Key figures", "Results at a glance", "Financial highlights:", "Facts about the mill". */
const HEADED =
  /^(?=[^\n]{1,80}$)(?:(?:[\p{L}\p{N}’'&-]+ ){0,4}?(?:key|main|selected|headline|financial|operational|operating|business|performance) (?:(?:and|&|financial|operational|operating|performance) ){0,2}(?:figures|facts|numbers|data|statistics|stats|metrics|indicators|results|highlights)\b|(?:quick |fast )?facts\b|(?:figures|numbers|statistics|highlights)\b|[^\n]{0,60}\b(?:at a glance|in (?:figures|numbers|brief)|by the numbers|facts (?:and|&) figures|fact ?box)\b)/iu

/** One or two lines do not tell what a release says in figures. */
const FEWEST_LISTED = 3

/** Sentences above a list that is whole by itself. */
const MOST_ABOVE = 2

function hasNumber({ text }: Candidate): boolean {
  return /\d/u.test(text) || IN_WORDS.test(text)
}

/** "Studios: two" */
const IN_WORDS = /:\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu

function digitsIn({ text }: Candidate): string[] {
  return (text.match(/\d(?:[\d.,]*\d)?/gu) ?? []).map((number) => number.replaceAll(',', ''))
}

function partNotes(given: number, all: readonly Candidate[]): DraftNote[] {
  if (given === all.length) return []
  const kind = all[0]?.kind === 'row' ? 'rows of the table' : 'items of the list'
  return [{ kind: 'metadata', text: `${given} of the ${all.length} ${kind} are given.`, at: [] }]
}

/** A row comes with the header of its columns. */
function draftOf(document: Document): (one: Candidate) => Draft {
  return (one) => {
    const header = one.kind === 'row' ? headerOf(document, one.block) : null
    const at = header === null ? [] : [{ document, span: { start: header.start, end: header.end } }]
    return draftAt(document, one, null, at)
  }
}

/** The sentences and rows with most figures, where no heading promises them. */
function chosen(dissection: Dissection): Composition | null {
  const { document, candidates, headline } = dissection
  const first = openingOf(dissection)?.block
  const inHeadline = (one: Candidate): number =>
    one.tokens.filter(({ term }) => /\d/u.test(term) && headline.has(term)).length
  const ofHeadline = (one: Candidate): number => [...one.terms].filter((term) => headline.has(term)).length
  const weight = (one: Candidate): number =>
    ((numbersIn(one).length + inHeadline(one) + (LARGE_SUM.test(one.text) ? 1 : 0)) *
      (isFragment(one) || isPlainRow(document, one) || isPrice(dissection, one) || opensLeaning(one)
        ? FRAGMENT
        : 1) *
      (one.block === first ? AT_TOP : 1) *
      (1 + SUBJECT * Math.min(MOST_SUBJECT, ofHeadline(one)))) /
    Math.sqrt(one.tokens.length + SHORT)
  const found = bestFirst(
    candidates.filter(
      (candidate) =>
        ((isBody(candidate) &&
          SAYS_OF_WHAT.test(candidate.text) &&
          !isAside(candidate) &&
          !breaksOff(candidate) &&
          !isOfHouse(document, candidate)) ||
          (candidate.kind === 'row' && candidate.block.lead !== null)) &&
        numbersIn(candidate).length > 0,
    ),
    weight,
  )
  const rows = found.filter(({ kind }) => kind === 'row').slice(MAX_ROWS)
  const kept = found.filter((one) => !rows.includes(one))
  const drafts = inOrder([], kept, document, MAX_FIGURES, givesNothingNew).map((draft) => {
    const one = kept.find(({ start }) => start === draft.span.start)
    return one === undefined ? draft : draftOf(document)(one)
  })
  return composition(drafts, overNotes(drafts))
}

/** A word at least: "$100+$1.5" says of nothing. */
const SAYS_OF_WHAT = /\p{L}{3}/u

/** Whether those that are taken say nearly the same, or a row has the figure of one of them, as a row and a sentence of one sum. */
function givesNothingNew(one: Candidate, taken: readonly Candidate[]): boolean {
  const numbers = new Set(numbersIn(one))
  const isGiven = (other: Candidate): boolean =>
    (one.kind === 'row') !== (other.kind === 'row') && numbersIn(other).some((number) => numbers.has(number))
  return isSaidBy(one, taken) || taken.some(isGiven)
}

const MAX_FIGURES = 5

/** A table is read as a whole; its rows must not crowd out what the text says. */
const MAX_ROWS = 2

/** What a release puts first weighs more. */
const AT_TOP = 1.5

/** For each word of the headline, up to so many. */
const SUBJECT = 0.25
const MOST_SUBJECT = 2

/** "£27 million", "$1.3bn", "€ 240,000": no price that a reader pays. */
const LARGE_SUM =
  /\p{Sc}\s?\d[\d.,]*\s?(?:thousand|million|billion|trillion|[mb]n?\b)|\p{Sc}\s?\d{1,3}(?:,\d{3})+/iu

/** Whether a line stands in a list of prices, which is no news where the headline does not speak of it. */
function isPrice({ document }: Dissection, { block, kind }: Candidate): boolean {
  const over = block.lead === null ? undefined : document.blocks[block.lead]
  const words = over === undefined ? '' : textAt(document.text, over)
  const isListed = kind === 'row' || block.kind === 'list-item'
  return isListed && PRICES.test(words) && !PRICES.test(`${document.title} ${document.subtitle ?? ''}`)
}

const PRICES = /\b(?:tickets?|admissions?|entr(?:y|ance)|prices?|fares?|fees?|rates?|tariffs?|charges)\b/iu

/** Whether a piece is neither a row nor a sentence, nor an item that says of what its figure is: "100 % cotton". */
function isFragment({ kind, text }: Candidate): boolean {
  if (kind === 'row' || isWhole(text) || wordCount(text) >= FEWEST) return false
  return kind !== 'item' || /^\P{L}*\d/u.test(text)
}

/** Words of a sentence that lost its stop. */
const FEWEST = 8

const FRAGMENT = 0.5

/** Words that count for every sentence, so that the shortest is not the best for that alone. */
const SHORT = 8
