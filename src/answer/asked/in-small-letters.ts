import { beginsWithGivenName } from '../../corpus/genders.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { isStopWord } from '../../search/tokens.ts'

/**
 * A question that is typed in capitals throughout, or with a capital for each word, in
 * small letters; any other as it is. Of a few words in capitals only those that begin as a
 * question does: others may be a name or a short form ("NATO", "R&D AT IBM").
 *
 * @example
 * inSmallLetters('HOW MANY TILLS ARE THERE?') // => 'how many tills are there?'
 * inSmallLetters('Who Is the CEO of Orme Mill?') // => 'who is the CEO of orme mill?'
 */
export function inSmallLetters(question: string): string {
  const words = question.match(WORDS) ?? []
  if (/\p{Ll}/u.test(question)) {
    if (!isHeadline(words)) return question
    // "Who Is Ada Stone?" asks by a name, which the words "ada" and "stone" are not.
    const [, asking = '', name = ''] = WHO_IS.exec(question) ?? []
    return beginsWithGivenName(name) ? asking.toLowerCase() + name : question.replace(CAPITALISED, lower)
  }
  return words.length < FEWEST && !asks(words) ? question : question.toLowerCase()
}

const WHO_IS = /^(Who (?:Is|Was) )(\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+[\s?]*)$/u

/** Letters with what joins them: "Orme’s", "R&D", "U.S". */
const WORDS = /\p{L}[\p{L}\p{N}\p{M}'’&.-]*(?<![.'’-])/gu

/** A word with a capital and small letters behind it; "CEO", "U.S." and "IonQ" are typed so anywhere. */
const CAPITALISED = /(?<![\p{L}\p{N}.&])\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?![\p{L}\p{N}&]|\.\p{L})/gu

function lower(word: string): string {
  return word.toLowerCase()
}

/** Words. */
const FEWEST = 4

/** "WHO IS IT", "HOW MANY TILLS", "WHO'S NEXT"; "WHO" by itself or before a noun is a body. */
function asks([first = '', second = '']: readonly string[]): boolean {
  const next = second.toLowerCase()
  if (!OPENS.test(first)) return false
  return next === '' ? /['’]/u.test(first) : first !== 'WHO' || DONE.test(next) || isStopWord(next)
}

/** A verb behind who does it. */
const DONE = /(?:s|ed)$/u

const OPENS =
  /^(?:(?:WHO|WHAT|WHEN|WHERE|HOW)(?:['’]S)?|WHOM|WHOSE|WHICH|WHY|IS|ARE|WAS|WERE|DOES|DO|DID|HAS|HAVE|CAN|COULD|WILL|WOULD|SHOULD)$/u

/**
 * Whether words have their capitals as those of a headline, all but small ones. What asks has a
 * verb in small letters behind it otherwise: "Who runs Orme Mill?"; in "Who's Ada Berg of Orme
 * Mill?" and "Is Ada Berg American?" there is none, so that there a word must tell that is of no name.
 */
function isHeadline(words: readonly string[]): boolean {
  const [first = '', second = '', ...others] = words
  if (others.length === 0 || words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word))) return false
  const isWhole = words.length >= FEWEST
  const isTold = [second, ...others].some((word) => /^\p{Lu}\p{Ll}*$/u.test(word) && isPlain(word))
  return ASKS_FOR.test(first) ? isTold || (isWhole && /^\p{Lu}/u.test(second)) : isWhole && isTold
}

const ASKS_FOR = /^(?:Who|Whom|Whose|What|When|Where|Which|How)$/u

/** Whether a word builds a sentence, a verb included, and hardly stands in a name. */
function isPlain(word: string): boolean {
  const small = word.toLowerCase()
  return isStopWord(small) || (LEXICON.isVerb(small) && !LEXICON.isNoun(small))
}

/** Articles, conjunctions and prepositions, small in many a headline, and brands ("iPhone"). */
const SMALL =
  /^(?:an?|the|and|or|nor|but|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|that|to|up|via|vs?|with|\p{Ll}{1,2}\p{Lu}.*)$/u
