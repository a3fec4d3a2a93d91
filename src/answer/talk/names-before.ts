import { LEXICON } from '../../search/lexicon.ts'
import { textAt } from '../../spans.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { lowered } from '../text/put.ts'
import { nameSpan, nameSpans } from './name-spans.ts'
import { isPerson } from './person.ts'

/** A name that is not a noun's ("which Wall Street bank") nor a place's, which "he" could point at. */
export function hasPersonBefore(text: string, end: number): boolean {
  return (
    hasNameBefore(text, end) &&
    nameSpans(text.slice(0, end)).some(
      (span) =>
        !/^\s(?!(?:is|was|does|did|has|say|said|says|think|that|what|when|where|and)\b)\p{Ll}+\s/u.test(
          text.slice(span.end),
        ) && !isKnownPlace(textAt(text, span)),
    )
  )
}

/** "Where in Nevada are {its} mines?": a place that only says where is nothing to point at, unless of "the plant in Nevada". */
export function hasNoPlaceBefore(text: string, end: number): boolean {
  const head = text.slice(0, end)
  const named = nameSpans(head)
  const isWhere = named.every(
    (span) =>
      /\b(?:in|near|from|to|across|outside)\s+$/iu.test(head.slice(0, span.start)) &&
      isKnownPlace(textAt(head, span)),
  )
  return hasNameBefore(text, end) && !(isWhere && !/\b(?:the|an?)\s/iu.test(head))
}

/** "Will Ada Berg be {there}?": nobody is a place. */
export function hasNoPersonBefore(text: string, end: number): boolean {
  const named = nameSpans(text.slice(0, end))
  return (
    hasNameBefore(text, end) && !named.every(({ start, end }) => isSomebody(text, text.slice(start, end)))
  )
}

/** "President Holm" has a role before it. */
function isSomebody(text: string, name: string): boolean {
  return isPerson(text, name) || ROLE_WORDS.has((name.split(' ')[0] ?? '').toLowerCase())
}

/** A name to which a pronoun could point; "besides X," names what is not meant. */
function hasNameBefore(text: string, end: number): boolean {
  const before = withoutOpeningNoun(
    text
      .slice(0, end)
      .replace(/^(?:besides|apart from|aside from|other than|except(?: for)?) [^,]*,/iu, '')
      .replace(LOOKING_FORWARD, ''),
  )
  return nameSpan(before) !== null && !/^\p{L}+\s*$/u.test(before)
}

/** "{Price} of its shares": the capital with which a question opens makes no name of a noun. */
function withoutOpeningNoun(before: string): string {
  const noun = OPENING_NOUN.exec(before)?.[1] ?? ''
  return noun !== '' && LEXICON.knows(noun.toLowerCase()) ? lowered(before) : before
}

const OPENING_NOUN = /^(\p{Lu}\p{Ll}+)(?: \p{Ll}+){0,2} (?:of|for)\b/u

/** "Looking forward, what is it committed to?" */
const LOOKING_FORWARD = /^\p{Lu}\p{Ll}+ing(?: \p{Ll}+){0,4},/u

/** "Which Acme tool do they use?": a name that only tells what kind is asked for is none to point at; offsets stay. */
export function withoutKind(text: string, end: number): string {
  return text.slice(0, end).replace(KIND, (words) => words.toLowerCase()) + text.slice(end)
}

/** "What Acme bought was": a verb is no kind of thing. */
const KIND =
  /\b(?:[Ww]hich|[Ww]hat) (?:\p{Lu}[\p{L}\d&-]* )+(?=(?!\p{Ll}*(?:ed|ought|aught|uilt|eld|sent|lent|old|aid|won|did|made|led|lost|found|does|makes|wants|sells|says|needs|has) )\p{Ll}+ (?:is|are|was|were|do|does|did|will|has|have|can)\b)/u
