import { tokens } from '../../search/tokens.ts'

/**
 * Whether all that a text counts of something are some of them: those who did
 * something, those of one sort, or so many out of others. False where it counts none.
 *
 * @param counted stems of the noun that is counted, with what the question says of it.
 * @example
 * countsSome('Of the 90 pupils who sat the paper, 70 passed.', ['pupil']) // => true
 */
export function countsSome(text: string, counted: readonly string[]): boolean {
  const last = counted.at(-1)
  const told = [...text.matchAll(FIGURE)].flatMap(({ index, 0: figure }) => {
    const start = index + figure.length
    const behind = WORDS.exec(text.slice(start))?.[0] ?? ''
    const words = tokens(behind)
    const at = words.findIndex(({ term }) => term === last)
    const end = start + (words[at]?.end ?? 0)
    return at === -1
      ? []
      : [{ before: text.slice(0, index), sorts: words.slice(0, at), after: text.slice(end) }]
  })
  return (
    told.length > 0 &&
    told.every(
      ({ before, sorts, after }) =>
        sorts.some(({ term, stop }) => !stop && !counted.includes(term)) ||
        OUT_OF.test(before) ||
        WHICH.test(after),
    )
  )
}

const FIGURE = /\b\d[\d,.]*\s/gu

/** Up to three words. */
const WORDS = /^\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*){0,2}/u

const OUT_OF =
  /\b(?:of (?:the|its|their|these|those)|another|other|further|more than half of the|first|last)\s$/iu

const WHICH = /^\s(?:who|whose|that|which)\b/u
