import type { Document, Hit } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { type Part, partAsked, partAskedOf } from './asked/part-asked.ts'
import { documentAsked } from './composition/document-about.ts'
import { partTold } from './composition/part-told.ts'
import { type Asked, withoutPointer } from './question.ts'
import { answered, lacking, type Outcome } from './settled.ts'
import { pointerIn } from './talk/pointed.ts'

/**
 * What any reader may ask of a release without a word of it, by the sentences that tell such a part of its matter:
 * "Who is affected?", "What went wrong?".
 *
 * @returns null for any other question, and where its sentences may tell the part in other words.
 */
export function settlePart(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  if (asked.whole !== null) return null
  const pointer = pointerIn(asked.text)
  const question = pointer === null ? asked.text : withoutPointer(asked.text, pointer)
  const part = partAsked(question)
  if (part === null) return null
  const document = documentAsked(asked, hits, meant, lexicon)
  const told = document === null ? null : partTold(part, question, document)
  if (told !== null) return answered(asked, told, SAID_SO[part] ?? LIKELY)
  // Of a thing that is named some sentence may tell it all the same.
  const isOfAll = partAskedOf(question) === null
  return isOfAll && ONLY_SO.has(part) ? { ...lacking(asked, []), confidence: UNTOLD } : null
}

/** The words say so, but may say it of something narrower. */
const LIKELY = 0.7

const SAID_SO: Partial<Record<Part, number>> = { trouble: 0.75 }

/** Below what is answered. */
const UNTOLD = 0.3

/**
 * Parts that no sentence tells in words of the question: of 38 answers that were looked for by these, for lack
 * of such sentences, three were right.
 */
const ONLY_SO: ReadonlySet<Part> = new Set<Part>([
  'trouble',
  'workings',
  'duty',
  'name',
  'origin',
  'outcome',
  'benefit',
  'partners',
  'job cuts',
])
