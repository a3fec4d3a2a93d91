import { capitalise } from '../text/word-forms.ts'

/**
 * Writes questions that are set apart by other signs than a question mark and a capital as
 * sentences of their own: by a semicolon, a slash or a new line, with numbers or dashes
 * before them, or in small letters throughout.
 *
 * Only what begins as a question does is parted so, and only from what begins as one too:
 * "We close at six; when do you?" is a remark and its question. What stands in quotation
 * marks is left.
 *
 * @example
 * asSentences('1) who built the mill; 2) when did it open?')
 * // => 'who built the mill? When did it open?'
 */
export function asSentences(question: string): string {
  const bare = question.replace(MARKER, '$<before>')
  let written = ''
  let last = 0
  for (const { index, 0: sign, groups } of bare.matchAll(SEAM)) {
    const piece = bare.slice(last, index)
    const isQuestion = sign.startsWith('?') || OPENS.test(piece)
    if (!isQuestion || isInMarks(written + piece)) continue
    written += `${piece.replace(/[\s,.]+$/u, '')}? ${capitalise(groups?.next ?? '')}`
    last = index + sign.length
  }
  return written + bare.slice(last)
}

/** Whether a text ends inside quotation marks. */
function isInMarks(text: string): boolean {
  const plain = text.split('"').length % 2 === 0
  return plain || text.lastIndexOf('“') > text.lastIndexOf('”')
}

const ASKING =
  "(?:who(?:m|se)?|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|(?:in|at|for|by|on|from|to|with) (?:what|which|whom|how (?:much|many|long)))(?=\\s|['’]s\\s)"

/** How a question begins, and what it may be led in by. */
const OPENS = new RegExp(String.raw`^\s*(?:(?:and|also|but|so|then|plus),? )*${ASKING}`, 'iu')

/** "1) ", "(b) ", "- ": what counts the questions, at the beginning, on a new line or behind a question. */
const MARKER = new RegExp(
  String.raw`(?<before>^\s*|\n\s*|[?;]\s+)(?:\(?(?:\d{1,2}|[a-e])[.)]|[-–—•*])\s*(?=${ASKING})`,
  'giu',
)

/** Between two questions. */
const SEAM = new RegExp(
  String.raw`(?:\?\s+|\s*;\s+|\s+\/+\s+|\s*\n\s*)(?<next>(?:(?:and|also|but|plus),? )?${ASKING})`,
  'giu',
)
