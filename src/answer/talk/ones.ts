import { put } from '../text/put.ts'
import { capitalise, withoutS } from '../text/word-forms.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { askedNoun } from './subject.ts'
import { isSeveral, possessive, subjectIn, type Talk } from './talk.ts'

/**
 * Says what "the Italian one" and "the ones in Chile" are: of the things that the
 * conversation asked for last. Null where it asked for none.
 *
 * @example
 * // after 'Which clubs does Acme own?'
 * replaceOnes('How far did the Italian one climb?', talk) // => 'How far did Acme’s Italian club climb?'
 */
export function replaceOnes(core: string, talk: Talk): string | null {
  const one = ONE_OF.exec(core) ?? RANK.exec(core)
  const several = one === null ? null : severalIn(talk)
  if (one === null) return null
  if (several === null) return otherOfTwo(core, one, talk)
  const { index, 0: words } = one
  const noun = /ones$/iu.test(words) ? several : withoutS(several)
  const subject = nameIn(subjectIn(talk) ?? '')
  const owner = subject === null || core.includes(subject) ? 'the' : possessive(subject)
  const which = one[1] === undefined ? '' : `${one[1].trim()} `
  const place = placeTold(which.trim().toLowerCase(), talk.previous.answer)
  const whole = place === null ? `${owner} ${which}${noun}` : `the ${noun} ${place}`
  return put(core, { start: index, end: index + words.length }, index === 0 ? capitalise(whole) : whole)
}

/** "The old one" after "the second cable to Corran": the old cable to Corran. */
function otherOfTwo(
  core: string,
  { index, 0: words, 1: which = '' }: RegExpExecArray,
  talk: Talk,
): string | null {
  const [, noun, behind = ''] = ONE_OF_TWO.exec(subjectIn(talk, true) ?? '') ?? []
  if (noun === undefined || !WHICH_OF_TWO.test(which) || !/one$/iu.test(words)) return null
  const whole = `the ${which.trim().toLowerCase()} ${noun}${behind}`
  return put(core, { start: index, end: index + words.length }, index === 0 ? capitalise(whole) : whole)
}

const OF_TWO =
  'old|older|existing|present|current|original|former|previous|new|newer|first|second|other|larger|smaller|bigger|planned'
const WHICH_OF_TWO = new RegExp(String.raw`^(?:${OF_TWO}) $`, 'iu')

/** A thing of which there is another: "the second cable", "the new hall in Corran". */
const ONE_OF_TWO = new RegExp(
  String.raw`^the (?:${OF_TWO}|third|next|additional|proposed) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)( (?:to|from|at|in|of|for|between|on|near|across|under|over) .+)?$`,
  'u',
)

/**
 * "The Italian one", "the ones in"; nobody is meant by "the one who" and "the loved
 * ones", and "the first one million" and "the day one price" only count.
 */
const ONE_OF =
  /\bthe (?:((?!only\b|number\b)[\p{L}\d-]+ (?:[\p{L}\d-]+ )?)(?<!\b(?:number|day|week|year|phase|stage|round|level|tier|grade|class|formula|series|season|part|chapter|type|version|zone|terminal|platform|track) )(?<!\b(?:loved|dear|young|little|tiny|chosen|holy) )ones?(?![-\p{L}]| (?:and a|or two|half|third|quarter|fifth|tenth|hundred(?:th)?s?|thousand|million|billion|trillion|dozen|per ?cent)\b)|ones?(?= (?:in|at|on|from|of|for|with|without|by|near|under|over|that|which)\b))/iu

/** "What belongs to {the first}?" after "Which two divisions does it have?" */
const RANK = /\bthe (first|second|third|fourth|fifth|last|latter|former)(?=\s*\?*$)/iu

/** "In Corran" of "the {first} is in Corran": where the answer before said that the one of a rank is. */
function placeTold(rank: string, answer: string): string | null {
  const found = RANK_WORD.test(rank)
    ? new RegExp(
        String.raw`\bthe ${rank}(?: one| \p{Ll}[\p{L}-]*)? (?:is|was|will be|stands|lies|opens|opened) ((?:in|at|near) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)`,
        'u',
      ).exec(answer.replace(/\bThe\b/gu, 'the'))
    : null
  return found?.[1] ?? null
}

const RANK_WORD = /^(?:first|second|third|fourth|fifth|last|latter|former|other)$/u

/** The plural that was asked for last: "clubs" of "Which clubs does it own?", "braces" of "What kinds of braces are there?". */
export function severalIn({ earlier }: Talk): string | null {
  for (const { question } of earlier.toReversed()) {
    const noun = (KINDS.exec(question)?.[1] ?? askedNoun(question) ?? PLACED.exec(question)?.[1])?.replace(
      /^(?:kinds|types|sorts) of |^(?:two|three|four|five|six|seven|eight|nine|ten|\d+) /iu,
      '',
    )
    if (noun !== undefined && isSeveral(noun)) return noun
  }
  return null
}

/** "Where has Acme opened {yards}?" */
const PLACED =
  /^where (?:has|have|is|are|was|were|does|do|did|will|can) [^?]*\s(\p{Ll}[\p{L}-]*[^su\W]s)\s*\?*$/iu

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
  if (noun !== '') return `Which ${noun} ${verb.toLowerCase()} ${rest}${preposition}?`
  return ofObject(previous)
}

/** "Is the spray used {in} hospitals?", "Does it sell {any} old vans?": a word tells where the noun begins. */
const OF_SEVERAL =
  /^(is|are|was|were|do|does|did|has|have|will|can) (.+?)(?:( (?:in|at|by|with|from|for|to|on)) (?:any |some |several |other |the |its |their |all )?| (?:any |some |several |other |all |(?:the |its |their )(?=\p{L}+\s*\?*$)))((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*[^su\W]s)\s*\?*$/iu

/** "Has Norvik won prizes?": the verb behind the subject is no part of the noun. Null where it is not sure which word is the verb. */
function ofObject(previous: string): string | null {
  const [, verb = '', said = '', last = ''] = WITH_OBJECT.exec(previous) ?? []
  const end = subjectEnd(said)
  if (verb === '' || end === null) return null
  const deed = DEED.exec(said.slice(end))
  if (deed === null) return null
  const [, did = '', adjective = ''] = deed
  return `Which${adjective} ${last} ${verb.toLowerCase()} ${said.slice(0, end)} ${did}?`
}

const WITH_OBJECT =
  /^(do|does|did|has|have|will|can) ((?:[^\s,;?]+ ){1,9}?[^\s,;?]+) (\p{Ll}[\p{L}-]*[^su\W]s)\s*\?*$/iu

/** Where a subject ends in front of a verb: behind its plural, its name or its one noun; null where that is not sure. */
function subjectEnd(said: string): number | null {
  // No verb or adjective ends like "tickets".
  const several = [...said.matchAll(/(?<![\p{L}-])\p{Ll}[\p{L}-]*[^su\W]s(?= |$)/gu)].at(-1)
  if (several !== undefined) return several.index + several[0].length
  const person = /^(?:I|we|you|they|people|everyone|everybody|anyone|anybody)(?= )/u.exec(said)
  if (person !== null) return person[0].length
  const name = nameSpans(said).at(-1)
  if (name === undefined)
    return /^(?:the|an?|its|their|this|that) \p{L}+(?= \p{L}+$)/u.exec(said)?.[0].length ?? null
  const head = said.slice(0, name.start)
  const isWhole = head === '' || /\b(?:of|in|at|from|for) (?:the )?$/u.test(head)
  // "Does the Alder {plant make} vans?", "Does the Alder {make new} vans?"
  return isWhole || /^ \p{L}+$/u.test(said.slice(name.end)) ? name.end : null
}

/** A verb, with what belongs to it, and at most one adjective. */
const DEED =
  /^ ((?:(?:\p{Ll}+ly|also|still|already|ever|now|only|be|been) ){0,2}(?!(?:of|in|at|by|with|from|for|to|on|and|or|ly|be|been)\b)\p{Ll}[\p{L}-]*(?: (?:up|out|off|down|over|away|back))?)((?: (?!(?:an?|this|that|these|those|no|not|or|and|than|like|as|such|more|less|fewer|its|their|the)\b)\p{Ll}[\p{L}-]*)?)$/u
