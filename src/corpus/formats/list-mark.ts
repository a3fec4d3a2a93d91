/**
 * Signs that begin the items of a list of plain text, with a blank behind them; the last three are
 * letters of a word processor's symbol font. Where no blank need follow (PDFs) or items stand in
 * running text, only those count that stand nowhere else: those of `pdf-groups.ts` and of `sentences.ts`.
 */
export const LIST_SIGNS = '•●▪■◦‣∙·⁃►❖○□➢➤✓✔✅\uf0b7\uf0a7\uf0d8'

/** A mark of a list at the beginning of a line, and words behind it: "- tours", "2. ferries". */
export const LIST_MARK = new RegExp(`^\\s*(?:[-*${LIST_SIGNS}]|\\d{1,2}[.)])\\s+\\S`, 'u')

/**
 * The mark with which a line begins that may be an item, without its brackets; null for
 * another line. A hyphen, dash, plus or small o may begin other lines as well, and so may a
 * number or letter: whether the line is an item, those beside it tell (`isMarkAt`).
 *
 * @example
 * itemMark('(ii) ferries') // => 'ii'
 */
export function itemMark(line: string): string | null {
  const [, sign, counted, capital] = ITEM_MARK.exec(line.slice(0, LONGEST_MARK)) ?? []
  return sign ?? counted ?? capital ?? null
}

/** Not "- 30 -", "– ends –", "+ 44 20 …"; and a capital needs its bracket: "A. Berg" is a name. */
const ITEM_MARK = new RegExp(
  `^\\s*(?:([-–*o${LIST_SIGNS}]|\\+(?!\\s+\\d))|\\(?(\\d{1,2}|[ivx]{1,4}|[a-z])[.)]|\\(?([A-Z])\\))\\s+(?!\\d+\\s?-\\s*$|(?:[Ee]nds?|ENDS?)\\b)\\S`,
  'u',
)

const LONGEST_MARK = 40

/**
 * Whether a mark is that of the `nth` item, from 1, of a list whose first item has the mark
 * `first`: the same sign, or the next number or letter.
 */
export function isMarkAt(mark: string | null, first: string, nth: number): boolean {
  const counted = COUNTED.get(first)
  if (counted !== undefined) return mark === counted[nth - 1]
  return mark === first && (first === 'o' || !/[\p{L}\d]/u.test(first))
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** What counts items, by the first of its kind. */
const COUNTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['1', Array.from({ length: 99 }, (_, at) => String(at + 1))],
  ['a', LETTERS],
  ['A', LETTERS.map((letter) => letter.toUpperCase())],
  ['i', ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']],
])

/**
 * The lines of a paragraph that are items of a list whose marks might also begin another
 * line, by their places: one or more below a colon, or two or more at the top of the paragraph,
 * where en dashes are marks only if the words above it (`isLed`) lead in. The lines of an item
 * that is wrapped are indented or go on in small letters.
 *
 * @example
 * itemLines(['It offers:', '(1) tours', '(2) ferries'], false) // => Set { 1, 2 }
 */
export function itemLines(lines: readonly string[], isLed: boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const marks = lines.map(itemMark)
  let at = 0
  while (at < marks.length) {
    const first = marks[at] ?? null
    const isBelowColon = at === 0 ? isLed : /:\s*$/u.test(lines[at - 1] ?? '')
    const items = first !== null && (at === 0 || isBelowColon) ? runOf(lines, marks, at, first) : []
    if (isBelowColon ? at > 0 || items.length > 1 : items.length > 1 && first !== '–')
      for (const item of items) found.add(item)
    at = Math.max(items.at(-1) ?? at, at) + 1
  }
  return found
}

/** The items of a list that begins at a line, up to a line that is neither an item nor part of one. */
function runOf(
  lines: readonly string[],
  marks: readonly (string | null)[],
  from: number,
  first: string,
): number[] {
  const items: number[] = []
  for (let at = from; at < lines.length; at++) {
    const mark = marks[at] ?? null
    if (isMarkAt(mark, first, items.length + 1)) items.push(at)
    else if (mark !== null || items.length === 0 || !WRAPPED.test(lines[at] ?? '')) break
  }
  return items
}

const WRAPPED = /^(?:\s{2}|\s*\p{Ll})/u

/** Length of the mark of an item, with the space behind it; 0 of an item without one. */
export function markLength(item: string): number {
  return ITS_MARK.exec(item)?.[0].length ?? 0
}

const ITS_MARK = new RegExp(
  `^(?:[-*–+o]\\s+|[${LIST_SIGNS}]\\s*|\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-z])[.)]\\s+|\\(?[A-Z]\\)\\s+)(?=\\S)`,
  'u',
)
