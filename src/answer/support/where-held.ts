import { valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'

/**
 * Whether it is asked where something stands, and a sentence gives only where something else
 * takes place or is shown: where a forum on mines is held is no place of a mine.
 *
 * @example
 * // "Where is its mine?": "It speaks at a forum on mining, held in Corran." => true
 * // "Where is its mine?": "Its mine is in Corran." => false
 */
export function isWhereHeld(view: Lens, candidate: Candidate): boolean {
  const { text, type } = view.asked
  if (type !== 'place' || candidate.kind !== 'sentence' || !ASKS_OF_THING.test(text)) return false
  const places = valuesOf(view, candidate).filter((value) => value.type !== 'address' && value.type !== 'url')
  const [first] = places.toSorted((one, other) => one.start - other.start)
  // What stands behind it is what that is on: "held in Corran, on mining in the north".
  return first !== undefined && HELD.test(candidate.text.slice(0, first.start))
}

/** What stands somewhere for good. */
const THING = oneOf(
  'mines?',
  'mills?',
  'factor(?:y|ies)',
  'plants?',
  'offices?',
  'headquarters?',
  'stores?',
  'shops?',
  'projects?',
  'propert(?:y|ies)',
  'deposits?',
  'farms?',
  'houses?',
  'homes?',
  'buildings?',
  'sites?',
  'warehouses?',
  'labs?',
  'laborator(?:y|ies)',
  'facilit(?:y|ies)',
  'hotels?',
  'restaurants?',
  'compan(?:y|ies)',
  'firms?',
  'schools?',
  'hospitals?',
  'clinics?',
  'brewer(?:y|ies)',
  'vineyards?',
  'data cent(?:er|re)s?',
)

/** "Where is its main mine located?", "Where are the offices of Orme?" */
const ASKS_OF_THING = new RegExp(
  String.raw`^(?:and |so |but )?where(?:['’]?s| is| are)(?: [\p{L}\d.&’'-]+){0,5}? ${THING}(?: of [^?]{2,40})?(?: (?:located|situated|based|found))?\s*\?*$`,
  'iu',
)

/** "A forum {being held in }Corran" */
const HELD =
  /\b(?:held|hosted|staged|tak(?:es?|ing) place|took place|(?:present(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|speak(?:s|ing)?|spoke)(?: (?:\p{L}+ ){0,3}?)?) ?(?:at|in) (?:the )?(?:\p{Lu}[\p{L}’'-]* (?:(?:in|of|the|at) )?){0,4}$/u
