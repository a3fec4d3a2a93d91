import type { Span } from '../model.ts'

/** A quoted span, marks included. */
export interface Quoted extends Span {
  /** The paragraph ends before the quotation does. */
  readonly isOpen: boolean
}

/** Whether a paragraph quotes in straight single marks, as British offices do, and in no other. */
export function hasStraightSingles(words: string): boolean {
  return words.includes("'") && !/["“”„«»‘]/u.test(words) && OPENS.test(words) && CLOSES.test(words)
}

/**
 * Speech in straight single marks: from a mark that opens a word to one behind a
 * stop. Of two that open, the first counts, as one may quote in a quotation, unless
 * a mark between them closes it: "The show 'Cats' ran. 'We loved it,' said Ann Lee".
 *
 * @example
 * straightSingles("'It's very good,' said Ann Lee.") // => [{ start: 0, end: 17, isOpen: false }]
 */
export function straightSingles(words: string): Quoted[] {
  const spans: Quoted[] = []
  let open = -1
  let isClosed = false
  for (let at = words.indexOf("'"); at !== -1; at = words.indexOf("'", at + 1)) {
    const before = words.slice(Math.max(0, at - 1), at)
    const behind = words.slice(at + 1, at + LONGEST_ELISION)
    if (/^$|[\s(—–:]/u.test(before)) {
      if (!/^[\p{L}\d]/u.test(behind) || ELISION.test(behind)) continue
      if (open === -1 || isClosed) [open, isClosed] = [at, false]
    } else if (open !== -1 && /^$|^[\s.,;:!?)—–-]/u.test(behind)) {
      if (/[,.?!…]/u.test(before) || SAID_BEHIND.test(words.slice(at + 1, at + 1 + LONGEST_VERB))) {
        spans.push({ start: open, end: at + 1, isOpen: false })
        open = -1
      } else isClosed = true
    }
  }
  return spans
}

/**
 * Speech in single marks of a paragraph that has double ones, too, where these quote
 * inside of it: "'They say \"later\", and mean never,' said Ann Lee." None where any
 * double mark stands outside.
 *
 * @example
 * singlesAround(`'A "small" fire is one,' said Ann Lee.`) // => [{ start: 0, end: 23, isOpen: false }]
 */
export function singlesAround(words: string): Quoted[] {
  if (!/['‘]/u.test(words) || !DOUBLE.test(words)) return []
  const straight = words.replace(/[‘’]/gu, "'")
  if (!OPENS.test(straight) || !CLOSES.test(straight)) return []
  const spans = straightSingles(straight)
  const isInside = ({ index }: RegExpMatchArray): boolean =>
    spans.some(({ start, end }) => start < (index ?? 0) && (index ?? 0) < end)
  return [...words.matchAll(DOUBLES)].every(isInside) ? spans : []
}

const DOUBLE = /["“”„«»]/u
const DOUBLES = /["“”„«»]/gu

const OPENS = /(?:^|[\s(—–:])'[\p{L}\d]/u
const CLOSES =
  /[,.?!…]'(?:$|[\s)—–-])|\p{L}',?\s(?:said|says|added|adds|explained|explains|commented|comments)\s/u

/** The stop stands behind the mark, as British offices set it, or nowhere: "'It works', said Ann Lee". */
export const SAID_BEHIND = /^,?\s(?:said|says|added|adds|explained|explains|commented|comments)\s/u

/** Characters in which such a verb stands behind a mark. */
export const LONGEST_VERB = 14

/** "'90s", "'24 season", "rock 'n' roll", "'em", "'tis" */
const ELISION = /^(?:\d\d(?!\d)|n'|(?:em|tis|twas|til|cause|bout|round)(?!\p{L}))/iu

const LONGEST_ELISION = 8
