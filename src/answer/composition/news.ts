import { hasAddress } from '../../corpus/addresses.ts'
import type { Candidate } from '../pieces/candidates.ts'

/** Whether words end as a sentence does; a line of a name, an address or a wire's signature does not. */
export function isWhole(words: string): boolean {
  return ENDS.test(words)
}

const ENDS = /[.!?…]['"”’)\]]*$/u

/**
 * Whether a piece says where to read on ("For more, visit www.…") or what the text
 * itself is ("This article is sponsored."), and nothing that the release is about.
 */
export function isAside({ text }: Candidate): boolean {
  return OF_ITSELF.test(text) || hasAddress(text)
}

const OF_ITSELF =
  /^(?:This|The)\s(?:article|(?:press\s|news\s)?release|content|communication|publication|report|post|page|material)\s(?:may\s|does\snot\s|contains\s|includes\s|shall\s|(?:has\sbeen|was|is)\s(?:\p{L}+ly\s)?(?:being\s)?(?:not\s|for\s|intended|provided|sponsored|paid|disseminated|distributed|issued|published|prepared|produced|brought)\b)/u
