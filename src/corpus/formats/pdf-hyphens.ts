/** Joins the words of a line to the line before. */
export type Join = (before: string, words: string) => string

/**
 * Makes a function that joins two lines of a document, mending a word that was
 * parted at the line's end.
 *
 * A hyphen stays when the document elsewhere writes the word with it, when the
 * word has another one, or when both parts are words by themselves ("long-" and
 * "term"); it goes when the document writes the word in one, and otherwise too.
 *
 * @example
 * joinLines(['a cor-', 'poration'])('a cor-', 'poration') // => 'a corporation'
 */
export function joinLines(lines: readonly string[]): Join {
  const vocabulary = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const from = before !== undefined && BROKEN.test(before) ? 1 : 0
    for (const word of (line.match(WORDS) ?? []).slice(from)) {
      if (!line.endsWith(`${word}-`)) vocabulary.add(word.toLowerCase())
    }
  }
  return (before, words) => {
    const left = BROKEN.exec(before)?.[1]
    const right = /^\p{Ll}[\p{L}\p{N}’']*/u.exec(words)?.[0]
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + words
    // A dash set without spaces is none the wider for the end of a line.
    if (/\S[—/]$/u.test(before) || (/^—\S/u.test(words) && /[\p{L},]$/u.test(before))) return before + words
    if (left === undefined) return before === '' ? words : `${before} ${words}`
    if (right === undefined) return before + words
    return isRealHyphen(left.toLowerCase(), right.toLowerCase(), vocabulary)
      ? before + words
      : before.slice(0, -1) + words
  }
}

/** A word parted at the end of a line. */
const BROKEN = /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[-\u2010]$/u

const WORDS = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

function isRealHyphen(left: string, right: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(`${left}-${right}`) || left.includes('-') || /\p{N}$/u.test(left)) return true
  if (vocabulary.has(left + right)) return false
  return FIRST_PARTS.has(left) || (left.length > 2 && vocabulary.has(left) && vocabulary.has(right))
}

/** Words that begin compounds with a hyphen; as syllables of a longer word they are rare. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  'all award best cloud co cost cross data decision double early end energy ex first five forward four full government half hard health high high-tech ice industry large late left life long low market mid multi near new next non off old one on-site open part post price privately publicly quarter ready real record right second self short single six small so-called state ten third three top two user value water well wide world year zero'.split(
    ' ',
  ),
)
