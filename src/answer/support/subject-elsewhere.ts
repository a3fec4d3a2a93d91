import { literal } from '../../corpus/literal.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { type Token, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, inSentence, isProse } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isPast } from '../text/past.ts'
import { isPlainlyThere, placeOf } from './plainly-there.ts'

/**
 * Whether it is asked if something holds of one thing, and a sentence tells all of it of
 * another: neither it nor its paragraph, what that stands under or the headline has a word
 * for the thing that is asked about, and the release tells of that elsewhere.
 *
 * What any release may call its matter by ("the event"), and what this one calls the
 * subject of the sentence by ("Orme, a tool for weavers"), may be that very subject. Of what
 * the headline names `saidOfAnother` looks for the sentence that tells it.
 *
 * @example
 * // "Is the granary open on Sundays?", where the release has one in another paragraph
 * // "The bakery is open on Sundays." => true
 */
export function isOfSubjectElsewhere(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (asked.type !== 'yesno' || !isProse(candidate) || candidate.quotation !== null) return false
  if (pointsBack(view, candidate)) return false
  const words = wordsBehindVerb(asked.text)
  if (words.length === 0) return false
  const matters = words.flatMap(({ term, stop }) =>
    stop ? [] : (view.terms.find((one) => one.term === term) ?? []),
  )
  const isSaid = (matter: WeightedTerm): boolean =>
    strength(matter, (term) => inSentence(candidate, term)) >= CLOSE
  const first = matters.findIndex(isSaid)
  const subject = matters.slice(0, Math.max(0, first))
  const head = subject.at(-1)
  if (head === undefined || subject.length > LONGEST || !isThing(head, words)) return false
  // "Holm has asked" tells it of Pavel Holm.
  if (head.named && matters[first]?.named === true) return false
  const told = matters.slice(first).filter(({ weight }) => weight >= 1)
  if (told.length < LEAST || !told.every(isSaid)) return false
  // What the release does not know by this word it may well call by another.
  if (!dissection.frequency.has(head.term)) return false
  const isAround = around(view, candidate)
  const own = head.named ? subject : [head]
  return !own.some((matter) => strength(matter, isAround) >= CLOSE) && !isCalledSo(head.word, candidate, view)
}

/**
 * Whether something is asked of one thing ("How long is the runway?"), and neither a sentence nor
 * its paragraph, what that stands under or the headline has a word for it, while the release has
 * it elsewhere: whatever figure, day or name stands there is that of something else.
 *
 * @example
 * // "How long is the runway?": "The town lies 27 miles to the north." => true
 */
export function isOfThingElsewhere(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (!isProse(candidate) || pointsBack(view, candidate)) return false
  const thing = thingAsked(asked.text)
  if (thing === null || ORGANISATION_NOUNS.has(thing) || ANY_MATTER.test(thing)) return false
  const head = view.terms.find(({ folded, weight, named }) => folded === thing && weight === 1 && !named)
  if (head === undefined || !LEXICON.isNoun(thing) || !dissection.frequency.has(head.term)) return false
  // What the release has by this word it may have by another that stands for it, and by no other.
  return (
    !around(view, candidate)(head.term) &&
    !isPlainlyThere(head, asked.text, placeOf(view, candidate)) &&
    !isCalledSo(head.word, candidate, view)
  )
}

/** What a sentence has, its paragraph, what that stands under, and what goes unsaid in its release. */
function around({ dissection }: Lens, candidate: Candidate): (term: string) => boolean {
  const unsaid = goesUnsaid(dissection)
  return (term) =>
    inSentence(candidate, term) ||
    candidate.lead.has(term) ||
    candidate.paragraph().has(term) ||
    unsaid.has(term)
}

/** The thing that a question asks something of, by one word with its article: "the {runway}". */
const thingAsked = remembered((question: string): string | null => {
  const [, thing = '', next = ''] = OF_THING.exec(question) ?? []
  if (thing !== '') return next === '' || LEXICON.isVerb(next) || isPast(next) ? thing : null
  return DONE_TO.exec(question)?.[1] ?? null
})

/** "How long is the {runway}?", "When does the {hall} {open}?" */
const OF_THING =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Hh]ow|[Ww]hen|[Ww]hy|[Ww]hat|[Ww]here) (?:\p{Ll}+ ){0,2}?(?:is|was|are|were|does|do|did|will|can|has|have) the (\p{Ll}{3,})(?: (\p{Ll}+))?\s*\?*$/u

/** "Who designed the {bridge}?" */
const DONE_TO = /^(?:[Aa]nd |[Ss]o |[Bb]ut )?[Ww]ho (?:\p{Ll}+ ){1,3}?the (\p{Ll}{3,})\s*\?*$/u

/** Words of what a question asks about: "the old corn mill". */
const LONGEST = 4

/** Words that are to be told of the other; one alone ("open") is said of much. */
const LEAST = 2

/** The words behind the verb that a question opens with, where what it asks about begins right behind it; else none. */
const wordsBehindVerb = remembered((question: string): readonly Token[] => {
  const start = ASKS.exec(question)?.[0].length
  const words = start === undefined ? [] : tokens(question).filter((token) => token.start >= start)
  return words[0]?.start === start && words[0]?.stop === false ? words : []
})

const ASKS =
  /^(?:so |and |but )?(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|may|must) (?:(?:the|its|their|both|an?|this|that) )?/iu

/** Whether a word is that of a thing, and of no more than any release may call its matter by. */
function isThing({ named, term, folded }: WeightedTerm, words: readonly Token[]): boolean {
  if (named) return true
  // People are called by many words: who may hire bikes are visitors, guests or members.
  if (ORGANISATION_NOUNS.has(folded) || ANY_MATTER.test(folded) || isPersonNoun(folded.replace(/s$/u, '')))
    return false
  if (LEXICON.isNoun(folded)) return true
  // "Is the {fire} a danger", "has the {fall} slowed": what else the word may be, here a verb follows or no word of a name for it.
  const next = words[words.findIndex((word) => word.term === term) + 1]
  return next !== undefined && (next.stop || isPast(next.word) || next.word.endsWith('ing'))
}

/** Whether a paragraph begins with "it" or the like, which may be the very thing, whatever stands before calls that. */
function pointsBack({ dissection }: Lens, { text, index, block }: Candidate): boolean {
  return OPENS_WITH_POINTER.test(text) && dissection.candidates[index - 1]?.block !== block
}

const OPENS_WITH_POINTER = /^[“"]?(?:it|its|they|their|this|these|that|both)\b/iu

const ANY_MATTER =
  /^(?:events?|projects?|program(?:me)?s?|products?|services?|systems?|sites?|facilit(?:y|ies)|partnerships?|solutions?|initiatives?|offerings?|experiences?|schemes?|technolog(?:y|ies)|tools?|releases?|news|announcements?)$/u

/** Whether a release calls what a sentence opens with by a word: "Orme, a new {tool}", "the Orme {tool}". */
function isCalledSo(word: string, { text, spans }: Candidate, { dissection: { document } }: Lens): boolean {
  const name = spans().find(({ type, start }) => type === 'name' && start <= ARTICLE)
  if (name === undefined) return false
  const called = literal(textAt(text, name))
  return new RegExp(
    String.raw`${called}(?:['’]s|,| is| was| \([^()]{1,40}\),?)? (?:[\p{L}\p{N}’'-]+ ){0,6}${literal(word)}\b`,
    'iu',
  ).test(document.text)
}

/** "The " */
const ARTICLE = 4
