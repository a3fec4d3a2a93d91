import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { CONTRAST } from '../../search/contrasts.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { dissect } from '../pieces/dissect.ts'
import { MONTHS, NUMBERS } from '../text/periods.ts'
import { figureSpans } from '../text/spans.ts'

/** A sentence of a release, and the one of an older release that tells the same of another time. */
export interface ToldAnew {
  readonly now: Span
  readonly before: Span
}

/**
 * Pairs the sentences, items and rows of a release with those of an older one that say the
 * same in the same words but for a figure or a state, in the order of the newer.
 *
 * What both say word for word is left out, and so is what differs only by the month in
 * which each was issued ("our report for May", "our report for June"). Contacts, quotations
 * and the lines on the house take no part.
 *
 * @example
 * toldAnew(july, may).map(({ now }) => july.text.slice(now.start, now.end)) // => ['The fare is 6 euros.']
 */
export function toldAnew(newer: Document, older: Document): readonly ToldAnew[] {
  const [now, before] = [linesOf(newer), linesOf(older)]
  const [nowSaid, beforeSaid] = [now, before].map((lines) => new Set(lines.map(({ key }) => key)))
  const free = before.filter(({ key }) => nowSaid?.has(key) === false)
  return now.flatMap((line) => {
    if (beforeSaid?.has(line.key) !== false) return []
    const alike = free
      .filter((other) => other.isRow === line.isRow)
      .map((other) => ({ other, share: likeness(line, other) }))
      .filter(({ other, share }) => (line.isRow ? share === 1 : isToldAnew(line, other, share)))
      .sort((a, b) => b.share - a.share)
    const best = alike[0]?.other
    if (best === undefined) return []
    free.splice(free.indexOf(best), 1)
    return [{ now: line.span, before: best.span }]
  })
}

interface Line {
  readonly span: Span
  readonly isRow: boolean
  /** Its words, what belongs to the month of issue left out. */
  readonly key: string
  /** Its words as they are written, the first in small letters. */
  readonly plain: readonly string[]
  /** Stems of its words that are no figures and not of the house. */
  readonly words: ReadonlySet<string>
}

/** Whether two sentences give other figures for one thing, or say of it by one word or two that it is otherwise. */
function isToldAnew(one: Line, other: Line, share: number): boolean {
  const [now, before] = [figuresOf(one.key), figuresOf(other.key)]
  if (now.length > 0 && now.length === before.length && now.join() !== before.join()) return share >= ALIKE
  return now.join() === before.join() && share >= HALF && isOtherState(one.plain, other.plain)
}

/** Whether of two sentences with the same first word one denies what the other says, or says the contrary: "is {closed}" and "is {open}". */
function isOtherState(now: readonly string[], before: readonly string[]): boolean {
  const [added, gone] = [apart(now, before), apart(before, now)]
  if (now[0] !== before[0] || added.length > FEW || gone.length > FEW) return false
  if ([...added, ...gone].some((word) => DENIES.test(word))) return true
  return termsOf(added.join(' ')).some((one) =>
    termsOf(gone.join(' ')).some((two) => CONTRAST.excludes(one, two)),
  )
}

function apart(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word))
}

const DENIES = /^(?:not|no|never|nobody|none|without|cannot)$|n[’']t$/u

/** Words of a sentence that another has as well, of all that either has. */
const ALIKE = 0.6

const HALF = 0.5

/** Words of either by which a state is told otherwise. */
const FEW = 2

function figuresOf(key: string): string[] {
  return figureSpans(key).map(({ start, end }) => key.slice(start, end))
}

const linesOf = rememberedOf((document: Document): readonly Line[] => {
  const { candidates } = dissect(document)
  const house = new Set(termsOf(document.issuer ?? ''))
  return candidates
    .filter(({ kind, block, quotation }) => KINDS.has(kind) && TELLING.has(block.kind) && quotation === null)
    .filter(({ kind, text }) => kind !== 'row' || hasValue(text))
    .map(({ kind, text, start, end }) => {
      const key = withoutIssue(text.replace(/\s+/gu, ' ').trim().toLowerCase(), document.published)
      const label = kind === 'row' ? (key.split(' | ')[0] ?? '') : key
      const words = tokens(label).filter(
        ({ stop, word, term }) => !stop && !FIGURE.test(word) && !house.has(term),
      )
      const plain = text.trim().split(/[^\p{L}\p{N}’'./:-]+/u)
      return {
        span: { start, end },
        isRow: kind === 'row',
        key,
        plain: plain.map((word, at) => (at === 0 ? word.toLowerCase() : word.replace(/[.:]+$/u, ''))),
        words: new Set(words.map(({ term }) => term)),
      }
    })
    .filter(({ words }) => words.size > 0)
})

/** Whether a row has more than periods, as what heads the columns has. */
function hasValue(row: string): boolean {
  return figureSpans(row).some(
    ({ type, start, end }) => type !== 'date' && !/\b(?:Q[1-4]|20\d\d)\b/u.test(row.slice(start, end)),
  )
}

const KINDS: ReadonlySet<string> = new Set(['sentence', 'item', 'row'])

const TELLING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-row'])

const FIGURE = new RegExp(
  String.raw`\d|^(?:${NUMBERS.join('|')}|${MONTHS.join('|')}|thousand|million|billion|bn)$`,
  'u',
)

/** A month without a day is told by how many months before the release it was. */
function withoutIssue(text: string, published: string | null): string {
  if (published === null) return text
  const issued = Number(published.slice(5, 7))
  return text.replace(MONTH_ALONE, (_, month: string) => {
    const back = (issued - 1 - MONTHS.indexOf(month) + MONTHS.length) % MONTHS.length
    return `month ${back} back`
  })
}

const MONTH_ALONE = new RegExp(
  String.raw`(?<!\d(?:st|nd|rd|th)? )\b(${MONTHS.join('|')})\b(?! \d{1,2}\b)(?: (?:19|20)\d\d)?`,
  'gu',
)

function likeness({ words: one }: Line, { words: other }: Line): number {
  const both = [...one].filter((term) => other.has(term)).length
  return both / (one.size + other.size - both)
}
