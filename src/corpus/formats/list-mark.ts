/** Signs that begin the items of a list and no other line; the last three are letters of a word processor's symbol font. */
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
 * line, by their places: two or more right below each other, or the first below a colon.
 *
 * @example
 * itemLines(['It offers', '(1) tours', '(2) ferries']) // => Set { 1, 2 }
 */
export function itemLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  const marks = lines.map(itemMark)
  let at = 0
  while (at < marks.length) {
    const first = marks[at] ?? null
    let end = at
    while (first !== null && isMarkAt(marks[end] ?? null, first, end - at + 1)) end++
    if (end - at > 1 || (end > at && /:\s*$/u.test(lines[at - 1] ?? '')))
      for (let item = at; item < end; item++) found.add(item)
    at = Math.max(end, at + 1)
  }
  return found
}

/** Length of the mark of an item, with the space behind it; 0 of an item without one. */
export function markLength(item: string): number {
  return ITS_MARK.exec(item)?.[0].length ?? 0
}

const ITS_MARK = new RegExp(
  `^(?:[-*–+o]\\s+|[${LIST_SIGNS}]\\s*|\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-z])[.)]\\s+|\\(?[A-Z]\\)\\s+)(?=\\S)`,
  'u',
)
