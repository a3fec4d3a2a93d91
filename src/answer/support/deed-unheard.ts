import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { fold, type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { isHeardAlike } from './heard-alike.ts'

/**
 * Whether it is asked what one does or did by a verb that the release never has, and neither a
 * sentence nor what it goes on from or stands under has a word that may stand for it or that is
 * used alike: "When did Orme demolish the mill?" of one that opened it.
 *
 * What is said, had, got, held or the like is told by any words.
 *
 * @example
 * // "Which conference will Orme repair?": "Orme will sponsor the Corran Conference." => true
 * // "How much did Orme put into looms?": "Orme invested 4 million euros in looms." => false
 */
export function isOfDeedUnheard(view: Lens, candidate: Candidate): boolean {
  // A yes or no may follow from what is told in any other way.
  if (!isProse(candidate) || view.asked.type === 'yesno') return false
  const verb = verbAsked(view.asked.text)
  const deed = verb === null ? undefined : view.terms.find(({ folded }) => folded === verb)
  if (deed === undefined || deed.named || deed.weight < 1 || knownTo(view, deed.term)) return false
  return !isHeardAlike(view, candidate, deed, saidWith(view, candidate), ALIKE)
}

/** The words of a sentence, of what it goes on from, where it begins with a pronoun, and of what it stands under. */
function saidWith({ dissection }: Lens, candidate: Candidate): readonly Token[] {
  const before = GOES_ON.test(candidate.text) ? pieceBefore(dissection, candidate) : undefined
  return [...candidate.tokens, ...tokens(leadText(dissection.document, candidate)), ...(before?.tokens ?? [])]
}

const GOES_ON = /^[“"]?(?:It|Its|They|Their|This|That|These|Those|He|She|His|Her|Both)\b/u

const ALIKE = { near: CLOSE, alike: 0.4 }

/** The verb by which it is asked what one does: "Which conference will Orme {repair}?"; null where any words tell it. */
export const verbAsked = remembered((question: string): string | null => {
  const [before = ''] = DOES.exec(question) ?? []
  if (before === '') return null
  const words = tokens(question).filter(({ start }) => start >= before.length)
  const at = words.findIndex((token) => isVerbOf(question, token))
  const verb = words[at]
  if (verb === undefined || words.slice(0, at).some((one) => !isOfSubject(question, one))) return null
  const next = words[at + 1]
  // "The Orme article says": what may be a noun is one before a verb.
  const found = next !== undefined && LEXICON.isNoun(verb.word) && isVerbOf(question, next) ? next : verb
  if (PARTICLE.test(question.slice(found.end))) return null
  return ANY_DEED.test(found.word) || termsOf(found.word).length === 0 ? null : fold(found.word)
})

const DOES = /^[^,;:]*?\b(?:does|do|did|will|would) (?=\S)/iu

/** A word in small letters that is hardly ever more than a verb, or one behind a name. */
function isVerbOf(question: string, { word, start, stop }: Token): boolean {
  if (stop || !/^\p{Ll}/u.test(question.slice(start)) || !LEXICON.isVerb(word)) return false
  if (INFLECTED.test(word)) return false
  return (
    LEXICON.isMereVerb(word) ||
    /(?:\p{Lu}\S*|\b(?:it|he|she|they|company|firm|group)) $/u.test(question.slice(0, start))
  )
}

/** "Slick {editing} gives": behind "does" a verb has no ending. */
const INFLECTED = /(?:[^e]ed|.{2}ing|[^s]s)$/u

/** What may stand before a verb as who does it: names, articles, "company". */
function isOfSubject(question: string, { word, start, stop }: Token): boolean {
  return stop ? OF_SUBJECT.test(word) : !/^\p{Ll}/u.test(question.slice(start)) || LEXICON.isNoun(word)
}

/** "Split {off}", "shell {out}", "a grown{-up}" */
const PARTICLE = /^(?:-| (?:on|off|out|up|down|away|over|back|together|apart|through|aside|ahead)\b)/u

const OF_SUBJECT = /^(?:the|its|their|his|her|our|this|that|these|those|an?|of|and|for|it|he|she|they)$/u

/** What is told by words for what is said, had, given, made, wanted or the like, and verbs that need a small word. */
const ANY_DEED =
  /^(?:say|tell|call|describe|explain|think|believe|reckon|mean|want|hope|plan|expect|need|have|get|got|hold|keep|put|take|give|bring|make|do|go|come|run|set|sit|stand|look|see|use|deal|work|reach|become|know|spend|cost|sign|sort|start|begin|help|let|feel|like|seem|show|turn|happen|involve|include|contain|count|manage|pay|earn|grow|try|aim|seek|serve|own|handle|remain|stay|ask|regard|consider|suggest|recommend|charge|receive|live|miss|break|owe|offer|provide|cover|feature|change|study|learn|win)$/u
