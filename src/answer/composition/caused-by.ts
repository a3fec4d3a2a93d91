import { laterFirst } from '../../library/later-first.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { stem } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSentence, isProse } from '../pieces/candidates.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import { openingOf } from '../pieces/opening.ts'
import type { Asked } from '../question.ts'
import { isCauseWord, thingCaused } from '../text/cause-asked.ts'
import { evidenceBefore, matterOf } from './told.ts'

/**
 * Answers what caused something by the sentence that says by what it was caused, where
 * that calls it by a pronoun or by its last word alone: "Crews put out the fire at noon.
 * It was started by a torch." for the cause of the warehouse fire; or that gives
 * "the cause" of what its release is headed by. The newest release that tells one is
 * taken: a cause is often known only later.
 *
 * @returns the sentence, behind the one that a pronoun opening it goes on from; null
 * for other questions, where the decision answers with it, and where a release tells several.
 */
export function causedBy(
  { text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const thing = thingIn(text)
  if (thing === null) return null
  const told = evidence
    .filter((one) => tellsCause(one, thing, evidence))
    .sort((a, b) => laterFirst(a.document, b.document))
  const [newest, next] = told
  if (newest === undefined || next?.document === newest.document) return null
  if (refused === null && newest === evidence[0] && !PRONOUN.test(newest.candidate.text)) return null
  const before = PRONOUN.test(newest.candidate.text) ? evidenceBefore(newest, evidence) : undefined
  return before === undefined ? [newest] : [before, newest]
}

/** Stem of the last word of what is asked about: "fire" of "What caused the mill fire in Lund?"; null for other questions. */
function thingIn(question: string): string | null {
  const last = thingCaused(question)?.split(/\s+/u).at(-1)
  return last === undefined ? null : stem(last.toLowerCase())
}

/** Whether a sentence tells for certain by what a thing of that word was caused, and the release is on the one asked about. */
function tellsCause(one: Evidence, thing: string, evidence: readonly Evidence[]): boolean {
  const { candidate, lens } = one
  const { text, block } = candidate
  const isCauseOfAll = CAUSE_IS.test(text)
  const found = isCauseOfAll ? CAUSE_IS.exec(text) : CAUSED.exec(text)
  if (found === null || !isProse(candidate) || block.kind === 'boilerplate') return false
  if (UNSURE.test(text.slice(0, found.index + found[0].length))) return false
  const noun = found.groups?.noun
  const before = noun === undefined ? evidenceBefore(one, evidence)?.candidate : undefined
  const first = openingOf(lens.dissection)
  const unsaid = goesUnsaid(lens.dissection)
  const isOfThing = isCauseOfAll
    ? unsaid.has(thing)
    : noun === undefined
      ? before !== undefined && inSentence(before, thing)
      : stem(noun.toLowerCase()) === thing
  if (!isOfThing) return false
  const near = [candidate, before, first].filter((it) => it !== undefined)
  return matterOf(lens)
    .filter(
      ({ term, weight, folded }) =>
        weight === 1 &&
        term !== thing &&
        !isCauseWord(folded) &&
        // What became of it is told in many ways, and by the headline.
        (!isCauseOfAll || LEXICON.isNoun(folded)),
    )
    .every(
      (term) => strength(term, (word) => unsaid.has(word) || near.some((it) => inSentence(it, word))) >= SAME,
    )
}

/** "The cause was a change of glue": of what the release is headed by. */
const CAUSE_IS =
  /^the cause (?:was|is|turned out to be|has been found to be) (?!not\b|un|being\b|still\b|now being\b|under\b|to be\b)/iu

/** "It was caused by", "the fire is thought to have been started by"; what it was "caused by" three weeks is no cause. */
const CAUSED =
  /\b(?:it|they|this|(?:the|its|their|this) (?:\p{L}+ ){0,2}?(?<noun>\p{L}+)) (?:was|were|has been|had been|(?:is|are|was) (?:now )?(?:thought|believed|said|known) to have been) (?:\p{L}+ly )?(?:caused|started|triggered|sparked|ignited|set off|brought (?:about|on)) by\b/iu

/** What was thought at first, and what is denied. */
const UNSURE =
  /\b(?:not|never|no|nobody|(?:first|originally|initially|earlier) (?:\p{L}+ )?(?:thought|believed|assumed|said|reported|suspected)|(?:thought|believed|assumed|said|reported|suspected) (?:at first|originally|initially)|ruled out|den(?:y|ies|ied)|whether|if|claims?|claimed|alleges?|alleged)\b|\b\p{L}+n[’']t\b/iu

const PRONOUN = /^["“]?(?:it|they|this|that|he|she|we)\b/iu
