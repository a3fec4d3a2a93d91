import { type Lens, meansAsked } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether it is asked what something is or does, and a sentence breaks off right behind
 * the question's words, as the first lines of an article do: what is asked for would follow.
 *
 * @example
 * // "What do bakers like Orme hope for?": "Bakers like Orme hope that the…" => true
 */
export function isCutOff(view: Lens, { text, tokens }: Candidate): boolean {
  if (view.asked.type !== 'other' || !ASKS_WHAT.test(view.asked.text) || !BREAKS_OFF.test(text)) return false
  const told = tokens.filter(({ stop }) => !stop)
  // Said once more, a word of the question is no longer where its answer begins.
  const last = told.findLastIndex(
    ({ word, term }, at) => meansAsked(view, word) && told.findIndex((one) => one.term === term) === at,
  )
  return last >= 0 && told.length - 1 - last < TELLING
}

const ASKS_WHAT = /\bwhat (?!else\b)/iu
const BREAKS_OFF = /(?:…|\.{3})["”’)]*\s*$/u

/** So many words behind those of the question may tell what is asked. */
const TELLING = 2
