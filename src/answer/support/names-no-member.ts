import { folded } from '../../library/markers.ts'
import { remembered } from '../../remembered.ts'
import { baseForms } from '../../search/morphology.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'

/**
 * Whether it is asked to name houses or places of a kind, and a sentence has no name but those of
 * the question and of the issuer: "the 14 universities of the town" names none of them. Rows,
 * items and contacts are names by themselves.
 *
 * @example
 * // "Name the universities.": "Orme works with 14 universities." => true
 */
export function namesNoMember({ asked, dissection: { document } }: Lens, candidate: Candidate): boolean {
  const noun = isProse(candidate) ? kindToName(asked.text) : null
  if (noun === null || listsKinds(noun, candidate.text)) return false
  const own = folded(document.issuer ?? '')
  const question = folded(asked.text)
  return candidate.spans().every((span) => {
    if (span.type !== 'name' || SHORT.test(textAt(candidate.text, span))) return true
    const name = folded(textAt(candidate.text, span).replace(/['’]s?$/u, ''))
    return own.includes(name) || name.includes(own) || question.includes(name)
  })
}

/** The plural of the houses or places that are to be named; null of any other question. */
const kindToName = remembered((question: string): string | null => {
  const noun = NAMES.exec(question)?.[1]?.toLowerCase() ?? ''
  return baseForms(noun).some((one) => ORGANISATION_NOUNS.has(one) || PLACES.has(one)) ? noun : null
})

/** "Name the three {universities} in the town", "what are the names of the {banks}?" */
const NAMES =
  /^(?:(?:and|so|please|can you|could you) )*(?:name|list|give me|tell me|what (?:are|were))(?: me)?(?: all)?(?: of)?(?: the)?(?: names of)?(?: the)?(?: (?:other|new|\d+|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+ing|\p{Ll}+(?:al|an|ish|ic|ve|ed)))? (\p{Ll}{3,}s)\b(?=\s*[.?!]*\s*$| (?:in|of|at|from|with|that|which|who|where|involved|mentioned|named|taking|it|they)\b)/iu

/** "AI-assisted"; "the UK" is a country. */
const SHORT = /^(?:\p{Lu}{2}-|(?:AI|AR|HR|ID|IP|IT|PC|PR|TV|VR)$)/u

/** Whether a sentence tells of what kinds they are: "its {divisions are paper, timber and} energy". */
function listsKinds(noun: string, text: string): boolean {
  const told = text.toLowerCase().split(noun).slice(1)
  return told.some((behind) => KINDS.test(behind))
}

const KINDS =
  /^(?: of [^,.:;]{1,40})?(?::| (?:are|is|were|include|includes|including|such as)\b)[^.:;]{2,200}?(?:,| and | or )/u

const PLACES: ReadonlySet<string> = new Set(
  'city town village country county state province district borough island region port airport park street'.split(
    ' ',
  ),
)
