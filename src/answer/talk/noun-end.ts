import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'

/**
 * Takes the verbs from the end of a noun phrase that was cut out of a question: they
 * are what is asked of it. A word that is a noun as well stays, and so does the first.
 *
 * @example
 * withoutVerb('the night ferry enter') // => 'the night ferry'
 */
export function withoutVerb(phrase: string): string {
  const end = /(?<=\S)\s+(\p{Ll}+)$/u.exec(phrase)
  if (end === null || !isVerbOnly(end[1] ?? '')) return phrase
  const rest = phrase.slice(0, end.index)
  return /^(?:the|an?|its|their|this|these|those|[’']s?)$/iu.test(rest.trim()) ? phrase : withoutVerb(rest)
}

/** Whether a word is a verb and no noun: "enter", "consists", "born". */
export function isVerbOnly(word: string): boolean {
  return LEXICON.isMereVerb(word) || /^(?:born|borne|torn|worn|sworn|due)$/u.test(word)
}

/** Whether a word is what somebody is doing: "hiring", and no "evening". */
export function isDoing(word: string): boolean {
  return /ing$/u.test(word) && baseForms(word).some((form) => form !== word && LEXICON.isVerb(form))
}
