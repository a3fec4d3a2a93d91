import { isGivenName } from '../../corpus/genders.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { isStopWord } from '../../search/tokens.ts'
import { capitalise } from '../text/word-forms.ts'

/**
 * A question that is typed in small letters with the capitals of its names: of words that no
 * English is, and of what stands behind a given name. A question with capitals of its own stays.
 *
 * A word of a trade may be unknown, too: whoever asks this must make sure of the name otherwise.
 *
 * @example
 * withNames("what is petra lund's job") // => "what is Petra Lund's job"
 */
export function withNames(question: string): string {
  if (/.\p{Lu}/su.test(question)) return question
  let isBehindGiven = false
  return question.replace(WORD, (word) => {
    const isName = !isStopWord(word) && (isBehindGiven || !LEXICON.knows(word))
    isBehindGiven = isName && !isBehindGiven && isGivenName(word)
    return isName ? capitalise(word) : word
  })
}

/** What no letter or mark of a longer word stands beside, nor an article before; a possessive may. */
const WORD =
  /(?<![\p{L}\p{N}'’-]|\b(?:the|an?|its|their|this|these|any|some) )\p{L}{3,}(?:-\p{L}+)*(?![\p{L}\p{N}])/gu
