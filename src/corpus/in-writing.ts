import { lastSentence } from './last-sentence.ts'
import { subjectBefore } from './lead-ins.ts'
import type { Words } from './roles.ts'
import { ADVERB, VERB } from './speech-verbs.ts'

/**
 * Reads whose words a letter has that is named behind a quotation: "…," his letter says. Of "the
 * letter" and "it" they are whose the sentence before is that tells of such a letter; a house
 * writes, too, and the caller tells whether somebody is called so.
 *
 * @example
 * inWriting(', the letter reads.', 'In a letter to the growers, Lee promised more. ') // => { name: 'Lee', role: null }
 */
export function inWriting(behind: string, ahead: string): Words | null {
  const [, owner, written, it] = NAMED.exec(behind) ?? []
  const whose = owner ?? it ?? ''
  if (/^h/iu.test(whose)) return { name: /^his/iu.test(whose) ? 'he' : 'she', role: null }
  if (whose === '') return null
  const told = WRITTEN.exec(lastSentence(ahead.trimEnd()))?.[1]
  const name = told === undefined || (written !== undefined && told !== written) ? null : subjectBefore(ahead)
  return name === null ? null : { name, role: null }
}

const LETTER = '(letter|message|note|email|e-mail|memo|telegram|postcard|column|diary|post|tweet|statement)'

const NAMED = new RegExp(
  `^[\\s,—–-]*(?:([Hh]is|[Hh]er|the)\\s(?:\\p{Ll}+\\s){0,2}?${LETTER}|(it))\\s${ADVERB}(?:reads?|says|said|${VERB})\\b`,
  'u',
)

/** "In a letter to the growers", "sent a message": what there is one of, and no reply of a house. */
const WRITTEN = new RegExp(`\\b(?:an?|his|her)\\s(?:\\p{Ll}+\\s){0,2}?${LETTER}\\b`, 'u')
