import { LEXICON } from '../../search/lexicon.ts'
import { STOP_WORDS } from '../../search/stopwords.ts'
import { fold } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { inQuestion } from '../evidence/given-away.ts'
import { meansAsked } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import type { TypedSpan } from '../text/spans.ts'
import { NAME_TYPES } from '../text/spans.ts'

/**
 * Whether a name may be shown as the answer where it stands. Its kind alone does not
 * tell: it may be the question's own, an office, the label of a line, what another
 * noun is of ("the Orme works", "Orme's chief"), or where something is not said to be.
 *
 * @example
 * // "Who is the harbour master?"
 * // "said the Lind Harbour's master, {Ida Berg}, at the Orme works" => Ida Berg alone
 */
export function nameHeld(evidence: Evidence, value: TypedSpan): boolean {
  const { lens, candidate, document } = evidence
  const { text } = candidate
  const name = textAt(text, value)
  if (!NAME_TYPES.has(lens.asked.type) || !NAME_TYPES.has(value.type) || candidate.kind === 'row') return true
  if (!/^\p{Lu}/u.test(name)) return true
  if (inQuestion(lens, candidate, value) || isOffice(name) || isWord(document.text, text, value)) return false
  const before = text.slice(0, value.start)
  const behind = text.slice(value.end).replace(MARKS, '')
  const isPlace = lens.asked.type === 'place'
  if (isPlace ? !isPlaced(evidence, value) : LABELS.test(behind)) return false
  // "Ida Berg from Orme" holds the office.
  const asksHolder = lens.asked.type === 'person' && lens.asked.roles.length > 0
  if (asksHolder && value.type === 'organisation' && BELONGS.test(before)) return false
  const [, owns = '', word = ''] = NEXT.exec(behind) ?? []
  const noun = fold(word)
  if (owns !== '') return isPlace || !(asksHolder || isKnownPlace(name) || LEXICON.isPerson(noun))
  if (lens.asked.type === 'organisation' && LEXICON.isPerson(noun)) return true
  if (isPlace) return isKnownPlace(name) || !isHead(noun) || lens.names.length === 0
  return !(isHead(noun) || (isKnownPlace(name) && isSaidOf(noun))) || meansAsked(lens, noun)
}

/** "Norvik® saws", "SOLVENT(TM)", and the stop of "U.S." */
const MARKS = /^(?:\s?(?:[®™]|\((?:R|TM|SM)\))|\.(?=\s\p{Ll}))/u

const BELONGS = /\b(?:of|at|from|for|in|with)\s(?:the\s)?$/u

/** "Chief Growth Officer", "MD": whoever holds it is the answer. */
function isOffice(name: string): boolean {
  return ROLE_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

/** "Upon", "Hours": the first word of a sentence that the release writes small as well. */
function isWord(whole: string, text: string, { start, end }: TypedSpan): boolean {
  const word = text.slice(start, end)
  return (
    /^\p{L}+$/u.test(word) &&
    /^\W*$|[.!?:”"]\s+["“]?$/u.test(text.slice(0, start)) &&
    new RegExp(`(?<![\\p{L}.@/-])${word.toLowerCase()}(?![\\p{L}@/-]|\\.\\p{L})`, 'u').test(whole)
  )
}

/** Whether a noun follows a name that only says of what kind it is: "Orme {customers}", and not "Orme {plans}". */
function isHead(noun: string): boolean {
  return isSaidOf(noun) && LEXICON.isNoun(noun)
}

/** Whether a word goes on a noun phrase: a verb tells what is done. */
function isSaidOf(word: string): boolean {
  return word !== '' && !STOP_WORDS.has(word) && !(/(?:s|ed)$/u.test(word) && LEXICON.isVerb(word))
}

const NEXT = /^(['’]s?)?[ -](\p{Ll}[\p{L}-]*)/u

/** "Press Office: …" */
const LABELS = /^:/u

/** Whether a name stands where it is told where: behind a preposition, behind its town, or at the head of a line; what may be a house's, only where it is said to be there. */
function isPlaced({ candidate: { text, spans } }: Evidence, { start, end }: TypedSpan): boolean {
  const isHouse = spans().some(
    (span) => span.start === start && span.end === end && span.type === 'organisation',
  )
  return (isHouse && !isKnownPlace(text.slice(start, end)) ? AT : IN).test(text.slice(0, start))
}

const AT =
  /\b(?:at|in|inside|from|to|on|via|through|near|outside|with|for)\s(?:(?:the|its|their|our|his|her|an?|\p{Ll}+)\s){0,3}$|[:|]\s*$|\p{Lu}[\p{L}.’'-]*,\s$/u
const IN =
  /\b(?:at|in|inside|from|to|on|of|via|through|throughout|across|within|around|into|over|between|beyond|near|outside|by|for|and|or)\s(?:(?:the|its|their|our|\p{Ll}+)\s){0,4}$|^\W*$|[:|(–—-]\s*$|\p{Lu}[\p{L}.’'-]*,\s(?:and\s)?$/u
