import type { Block, Document, Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { isQuestion } from '../text/is-question.ts'
import { overlapping } from '../text/overlapping.ts'

/** A question that a release puts itself, and answers. */
export interface OwnQuestion {
  /** Without the mark of it: "Q:", "3." */
  readonly text: string
  readonly terms: ReadonlySet<string>
}

/** Says of each piece of a release, in their order, which question of the release it answers. */
export type Answering = (piece: Span, block: Block) => OwnQuestion | null

/**
 * Follows the questions that a release puts itself, "**Which streets?** Mill Lane
 * and Corn Row." or a question as a heading or on a line of its own: what stands
 * behind one, up to the end of its paragraph, answers it; what stands below one
 * that is alone does so to the end of its section, or of the next paragraph and
 * its list. A question inside a line is put to nobody, and one that is quoted is
 * somebody's; none answers another.
 *
 * @example
 * const answering = answersIn(document)
 * pieces.map((piece) => answering(piece, block)?.text) // => [undefined, 'Which streets?']
 */
export function answersIn(document: Document): Answering {
  let open: (OwnQuestion & { readonly block: Block; below: Block | null; isAlone: boolean }) | null = null
  let last: Block | null = null
  return (piece, block) => {
    const opens = block !== last || document.text[piece.start - 1] === '\n'
    last = block
    if (isOwnQuestion(document, piece)) {
      if (!opens) return null
      const text = textAt(document.text, piece).replace(MARK, '')
      open = {
        text,
        terms: new Set(terms(text)),
        block,
        below: null,
        isAlone: isLast(document, piece, block),
      }
      return null
    }
    if (open === null || block === open.block) return open
    if (!open.isAlone || !ANSWERS.has(block.kind)) {
      open = null
      return null
    }
    open.below ??= block
    const isOfIt = block === open.below || block.kind !== 'paragraph' || open.block.kind === 'heading'
    if (!isOfIt) open = null
    return open
  }
}

/** "Q: ", "Question 3. ", "3) " */
const MARK = /^\s*(?:Q(?:uestion)?\s*\d*|\d{1,2})\s?[.:)]\s*/iu

/** What can stand below a question to answer it. */
const ANSWERS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-row', 'quotation'])

function isOwnQuestion({ text, quotations }: Document, piece: Span): boolean {
  const words = textAt(text, piece)
  return (
    (isQuestion(words) || INDIRECT.test(words)) &&
    !quotations.some((quotation) => overlapping(quotation, piece))
  )
}

/** "How the money will be spent:"; a heading without a colon stands over more than answers it. */
const INDIRECT = /^(?:who|what|when|where|which|why|how) [^.?!:]+:$/iu

function isLast({ text }: Document, piece: Span, block: Block): boolean {
  return text.slice(piece.end, block.end).trim() === ''
}

/** Whether an answer only says yes or no, and what stands behind it says more. */
export function isBareAnswer(text: string): boolean {
  return /^(?:yes|no|not (?:yet|really|at all)|of course(?: not)?|certainly|indeed)[.!]$/iu.test(text)
}
