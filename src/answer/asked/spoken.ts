import type { Question, Turn } from '../../model.ts'
import { asPasted } from './as-pasted.ts'
import { inAskingWords } from './asking-words.ts'
import { withoutCourtesies } from './courtesies.ts'
import { inSmallLetters } from './in-small-letters.ts'
import { asMeant } from './mistyped.ts'
import { ofSomebody } from './of-somebody.ts'
import { workBefore } from './own-work.ts'
import { inPlainGrammar } from './plain-grammar.ts'
import { isOnlyTalk } from './remarks.ts'
import { inOrder } from './turned.ts'
import { inUsualForm } from './usual-form.ts'

/**
 * A question and what was asked before it as they are read: in small letters, without
 * courtesies, with the words of a question in their order and in their usual forms. A remark before the question
 * that says what its asker works on counts as said before.
 *
 * @param mended puts a word of the question right that the material spells otherwise; a name in an earlier one
 * stays, which was no slip where it went unanswered.
 * @example
 * spoken({ question: "I'm on a story about Orme. Could you tell me what it makes?" })
 * // => { question: 'What does it make?', history: [{ role: 'user', content: "I'm on a story about Orme." }] }
 */
export function spoken(
  { question, history = [] }: Question,
  mended: (question: string) => string = (typed) => typed,
): { question: string; history: Turn[] } {
  // What was answered has the words of releases.
  const before = withoutTalk(history).map((turn) =>
    turn.role === 'user' ? { ...turn, content: put(bared(turn.content)) } : turn,
  )
  const bare = bared(question, mended)
  const work = workBefore(bare)
  if (work === null) return { question: put(before.length === 0 ? asFirst(bare) : bare), history: before }
  const remark: readonly Turn[] = work.remark === '' ? [] : [{ role: 'user', content: work.remark }]
  return { question: put(bared(work.question)), history: [...before, ...remark] }
}

/** The turns without those that say nothing of the material ("Great, thanks!"), and what was replied. */
function withoutTalk(history: readonly Turn[]): readonly Turn[] {
  let isTalk = false
  return history.filter(({ role, content }) => {
    if (role === 'user') isTalk = isOnlyTalk(content)
    return !isTalk
  })
}

/** What is typed, without slips in its small words, capitals and courtesies. */
function bared(typed: string, mended = (text: string): string => text): string {
  return asAsked(withoutCourtesies(mended(inSmallLetters(asMeant(asPasted(typed))))))
}

/** A question with its mark: "Who owns the mill." asks as well. */
function asAsked(bare: string): string {
  return ASKS.test(bare) ? `${bare.replace(/[\s.,;:!?–—-]+$/u, '')}?` : bare
}

/** What is a question without its mark: "who owns the mill", and no "Will Ferrell" and no "which we saw. And". */
const ASKS =
  /^(?:(?:and|so|but) )?(?:who|whom|whose|what|when|where|which|why|how)(?:['’](?:s|re|ll|d|ve))? [^.!?\n]*[\s.,;:!?–—-]*$/iu

/**
 * A first question without what points back at something said before: nothing was. "Will fares
 * rise because of this?" is asked of what the release tells, and so is "what does it say about fares?"
 */
function asFirst(question: string): string {
  const told = question.replace(IT_SAYS, '$1do the releases say about ').replace(WHAT_ABOUT, 'What is the ')
  if (told !== question) return told
  const less = question.replace(BECAUSE_OF_IT, '')
  return BECAUSE_OF_IT.test(question) && (NOTHING_ELSE.test(less) || less.split(/\s+/u).length < FEWEST)
    ? question
    : less
}

/** "What {does it} say about fares?" */
const IT_SAYS = /^((?:and |so |but )?what )does it say about (?!(?:it|itself|this|that|them|him|her)\b)/iu

/** "{What about the} price of a bottle?": of what was said before it would ask otherwise. */
const WHAT_ABOUT =
  /^(?:[Ww]hat|[Hh]ow) about the (?=(?:\p{Ll}+ ){0,2}(?!(?:people|children|men|women|staff|police)\b|\p{Ll}*[^siu\P{Ll}]s\b)\p{Ll}+ of (?:the|an?|its|their|this|that|\p{Lu}|\p{Ll}+[\s?.!]*$))/u

const BECAUSE_OF_IT =
  /,? (?:because of|thanks to|due to|owing to|as a (?:result|consequence)(?: of)?|in consequence(?: of)?)(?:(?<=of|to) (?:this|that|it|all this|all that)|(?<=result|consequence))(?=[\s?.!]*$)/iu

/** "What happens as a result?" asks for the result. */
const NOTHING_ELSE =
  /^(?:and |so |but )?(?:why\b|what (?:(?:will|would|may|might|could|did|has|have|had|is|are|was|were|does|do|else) )?(?:it |they )?(?:happen|chang|follow|come|came|result|done|do\b|be\b|next))/iu

/** Words that ask something by themselves. */
const FEWEST = 4

/** What is left of a question, in the words and forms of most. */
function put(bare: string): string {
  return inUsualForm(inPlainGrammar(inAskingWords(ofSomebody(inOrder(bare.replace(SHORT_IS, '$1 is '))))))
}

/** "What's the fee?"; "what's happened" has happened, and so has "who's signed the deal". */
const SHORT_IS =
  /^((?:and |but |so )?(?:who|what|where|when|how))['’]s (?!(?:been|got|happened|changed|become|gone|left)\b|(?:already |just |now )?(?!named\b|called\b|appointed\b|elected\b|considered\b|made\b|said\b)(?:\p{Ll}+ed|won|bought|sold|taken|written|built|given|paid|led|begun|lost|put|sent|spent|held|brought|chosen|cut|set|drawn|shown|hit|done) (?:the|an?|its|their|his|her|this|that|most|more|all|over)\b)/iu
