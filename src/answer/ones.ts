import { put } from './put.ts'
import { askedNoun, capitalise, nameIn } from './subject.ts'
import { isSeveral, possessive, subjectIn, type Talk } from './talk.ts'
import { withoutS } from './word-forms.ts'

/**
 * Says what "the Italian one" and "the ones in Chile" are: of the things that the
 * conversation asked for last. Null where it asked for none.
 *
 * @example
 * // after 'Which clubs does Acme own?'
 * replaceOnes('How far did the Italian one climb?', talk) // => 'How far did Acme’s Italian club climb?'
 */
export function replaceOnes(core: string, talk: Talk): string | null {
  const one = ONE_OF.exec(core)
  const several = one === null ? null : severalIn(talk)
  if (one === null || several === null) return null
  const { index, 0: words } = one
  const noun = /ones$/iu.test(words) ? several : withoutS(several)
  const subject = nameIn(subjectIn(talk) ?? '')
  const owner = subject === null || core.includes(subject) ? 'the' : possessive(subject)
  const whole = `${owner} ${one[1] ?? ''}${noun}`
  return put(core, { start: index, end: index + words.length }, index === 0 ? capitalise(whole) : whole)
}

/** "The Italian one", "the ones in"; nobody is meant by "the one who". */
const ONE_OF =
  /\bthe (?:((?!only\b|number\b)[\p{L}\d-]+ (?:[\p{L}\d-]+ )?)ones?(?![-\p{L}])|ones?(?= (?:in|at|on|from|of|for|with|without|by|near|under|over|that|which)\b))/iu

/** The plural that was asked for last: "clubs" of "Which clubs does it own?", "braces" of "What kinds of braces are there?". */
function severalIn({ earlier }: Talk): string | null {
  for (const { question } of earlier.toReversed()) {
    const noun = (KINDS.exec(question)?.[1] ?? askedNoun(question))?.replace(
      /^(?:kinds|types|sorts) of /iu,
      '',
    )
    if (noun !== undefined && isSeveral(noun)) return noun
  }
  return null
}

/** "What kinds of fire pipes does it make?" */
const KINDS =
  /\b(?:kinds?|types?|sorts?) of ((?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]*)(?=\s(?:is|are|was|were|do|does|did|will|has|have|can|could|would|should|may|must)\b)/iu

/**
 * Asks for the names of what the question before counted or spoke of: "Which
 * ones?". Null for any other question.
 *
 * @example
 * whichOnes('Which ones?', 'How many hospitals does Acme supply?') // => 'Which hospitals does Acme supply?'
 */
export function whichOnes(core: string, previous: string): string | null {
  if (!/^which(?: ones?| of (?:them|those|these))?\s*\?*$/iu.test(core)) return null
  const counted = /^how many (?=\p{L})/iu.exec(previous)
  if (counted !== null) return `Which ${previous.slice(counted[0].length)}`
  const [, verb = '', rest = '', preposition = '', noun = ''] = OF_SEVERAL.exec(previous) ?? []
  return noun === '' ? null : `Which ${noun} ${verb.toLowerCase()} ${rest}${preposition}?`
}

/** "Is the spray used in hospitals?": which hospitals is it used in. */
const OF_SEVERAL =
  /^(is|are|was|were|do|does|did|has|have|will|can) (.+?)((?: (?:in|at|by|with|from|for|to|on))?) (?:any |some |several |other )?((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*[^su\W]s)\s*\?*$/iu
