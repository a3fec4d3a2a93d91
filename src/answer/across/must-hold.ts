import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { composeGiven } from '../compose.ts'
import { alsoTold } from '../composition/also-told.ts'
import { composition, draftAt } from '../composition/composition.ts'
import { valuesOf } from '../evidence/asked-values.ts'
import { SAME, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { answered, type Settled } from '../settled.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { ANYBODY } from '../support/other-count.ts'
import { withoutOpening } from '../talk/fragment.ts'
import { asksOthers, isForOtherSpeakers } from '../talk/others-asked.ts'
import { reasonIn, statesCause } from '../text/reasons.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Leaning, saysNothing } from './carried.ts'
import { nameMissed } from './named-anew.ts'
import { isOfAnother } from './of-another.ts'

/**
 * Holds a follow-up to what the reader has just written: all else was carried
 * over from the question before, and it is no wonder that a sentence shares it.
 *
 * "How many of them are women?" is answered by no sentence that does not speak of
 * women, "why?" not by the sentence just quoted, unless that gives a reason, and
 * "who else?" never by it.
 * What so remains without an answer, and "and the second one?", may be told of
 * beside what was just quoted: "Of these, 40 are women. The second follows in May."
 *
 * @param resolved the question as it was completed.
 */
export function holding(settled: Settled, leaning: Leaning, resolved: string): Settled {
  const { own, earlier, cited } = leaning
  const part = partWords(own)
  const draft = settled.composition?.drafts[0]
  // What was refused is no surer for being asked on: "For how much?"
  if (leaning.afterRefusal && saysNothing(withoutOpening(own)) && settled.confidence < SURE)
    return refused(settled, '')
  const other = siblingWords(own)
  if (draft === undefined || (other !== '' && settled.confidence < BESIDE))
    return besideCited(settled, part || other || goesOnWith(own), leaning) ?? settled
  const best = settled.evidence.find(
    ({ document, candidate }) =>
      document === draft.document && candidate.start < draft.span.end && draft.span.start < candidate.end,
  )
  const words = textAt(draft.document.text, draft.span)
  const isAgain = wasCited(words, cited)
  if (isAgain && asksOthers(own)) return othersThan(settled, cited) ?? refused(settled, '')
  if (best !== undefined && lacksPart(best, part, isAgain))
    return besideCited(settled, part, leaning) ?? refused(settled, part)
  const isForSpeakers = isForOtherSpeakers(withoutOpening(own))
  const named = isForSpeakers ? '' : fragmentWords(own, earlier.at(-1) ?? '')
  const least = /^the\b/iu.test(withoutOpening(own)) ? RELATED : SAME
  if (best !== undefined && lacksNamed(best, named, least)) return refused(settled, named)
  // The “Anyone” of “Anyone else quoted?” is no name.
  const missed = best && !isForSpeakers && nameMissed(best, { own, resolved, earlier })
  if (best !== undefined && missed)
    return refused(settled, terms(missed).some((term) => isKnownTo(best.lens.dissection, term)) ? '' : missed)
  const isFigure = best !== undefined && FIGURED.has(best.lens.asked.type)
  if (isFigure && POINTS.test(own) && !OF_THEN.test(own) && settled.confidence < SURE && isOfAnother(best))
    return refused(settled, '')
  const isReason = WHY.test(own) && isAgain && !statesCause(words) && reasonIn(words) === 0
  return isReason ? refused(settled, 'a reason') : settled
}

/** Whether words were cited before, wholly or in part. */
export function wasCited(words: string, cited: readonly string[]): boolean {
  return cited.some((said) => said.includes(words) || words.includes(said))
}

/** Others than were quoted, by the one sentence that adds some; null where none does. */
function othersThan(settled: Settled, cited: readonly string[]): Settled | null {
  const { asked, evidence } = settled
  const unsaid = evidence.filter(({ candidate }) => !wasCited(candidate.text, cited))
  const others = alsoTold(asked, unsaid)
  return others === null ? null : { ...answered(asked, composeGiven(others), ALSO), evidence }
}

/** What is added is plainly said, but may be added to something else. */
const ALSO = 0.7

function refused(settled: Settled, missing: string): Settled {
  return {
    ...settled,
    composition: null,
    confidence: Math.min(settled.confidence, UNLIKELY),
    refused: { reason: 'no_support', unsupported: missing === '' ? [] : [missing], correction: null },
  }
}

/** "How warm is it?": all that tells which one is meant was carried over. */
const POINTS = /\b(?:it|that one|this one)\b/iu
const SURE = 0.8
/** "What was it before?": another one is asked for. */
const OF_THEN = /\b(?:before|earlier|previously|originally|then|later|next|last)\b|\d/iu

/** What no noun that a sentence must hold is. */
const TIMES_AND_RANKS =
  '(?:year|quarter|month|week|day|night|season|spring|summer|autumn|fall|winter|weekend|morning|afternoon|evening|hour|time|decade|century)s?|before|after(?:wards?)?|now|today|then|later|earlier|previously|altogether|overall|total|exactly|else|more|less|others?|next|last|first|second|third|fourth|fifth|ones?|whom|that|this|these|those|it|them|there|here|when|where|who|why|how|what|which|long|much|many|men|women|people|half|\\p{Ll}+ly'

/** Below what is answered. */
const UNLIKELY = 0.3

const WHY = /^(?:and |but )?(?:why|for (?:what|which) reason|what(?:['’]s| is| was) the reason)\s*\?*$/iu

/**
 * Whether a sentence counts nothing, counts something else than was counted
 * before, or speaks of less than half of what says which part of it is meant.
 */
function lacksPart({ lens, candidate }: Evidence, part: string, isCited: boolean): boolean {
  const own = new Set(terms(part))
  const asked = lens.terms.filter(({ term }) => own.has(term))
  if (asked.length === 0) return false
  const holds = (term: string): boolean => candidate.terms.has(term) || candidate.lead.has(term)
  // Women are people, and people are not women.
  const held = asked.filter(
    (one) => strength(one, (term) => (term === one.term || !ANYBODY.test(term)) && holds(term)) >= SAME,
  )
  // Joiners are workers, and ten joiners to be hired are none of the workers counted.
  const counted = lens.terms.filter(({ term, named }) => !own.has(term) && !named)
  const isOfThem =
    isCited ||
    OF_THEM.test(candidate.text) ||
    counted.some(
      (noun) =>
        strength(noun, (term) => !own.has(term) && (holds(term) || candidate.carried.has(term))) >= RELATED,
    )
  const counts = candidate.figures().length > 0 || QUANTITY.test(candidate.text)
  return held.length * 2 < asked.length || !isOfThem || !counts
}

/** Whether a sentence and its paragraph have no word, and none like it, of what "and the church?" asks for. */
function lacksNamed({ lens, candidate }: Evidence, words: string, least: number): boolean {
  const own = new Set(terms(words))
  const asked = lens.terms.filter(({ term }) => own.has(term))
  const holds = (term: string): boolean =>
    candidate.terms.has(term) ||
    candidate.lead.has(term) ||
    candidate.carried.has(term) ||
    candidate.paragraph().has(term)
  return asked.length > 0 && asked.every((one) => strength(one, holds) < least)
}

/** "The church" of "and the church?", "marketing" of "and on marketing?", without what the question before said; empty for a question of another kind. */
function fragmentWords(own: string, previous: string): string {
  const opened = withoutOpening(own).replace(/[\s?.!]+$/u, '')
  if (opened === own.replace(/[\s?.!]+$/u, '')) return ''
  const said = new Set(terms(previous))
  const words = NOUNS.exec(opened)?.[1] ?? ''
  return words
    .split(/\s+/u)
    .filter((word) => terms(word).some((term) => !said.has(term)))
    .join(' ')
}

const NOUNS = new RegExp(
  String.raw`^(?:(?:on|for|with|from|of|by|to|in|at) )?(?:the )?((?!(?:${TIMES_AND_RANKS})\b)(?:\p{Ll}[\p{L}-]* ){0,2}(?!(?:${TIMES_AND_RANKS})\b)\p{Ll}[\p{L}-]*)$`,
  'u',
)

/** Of `strength`: a word that goes with another. */
const RELATED = 0.5

const OF_THEM =
  /\b(?:of (?:these|them|those|whom|which)|among (?:these|them|those|whom)|the (?:others|rest)|they)\b/iu

const QUANTITY =
  /\b(?:no|none|nobody|all|both|half|most|every|each|a (?:third|quarter|dozen)|several|many|few)\b/iu

/** "Women" of "how many of them are women?"; empty for what counts no part. */
function partWords(own: string): string {
  const [, of = '', be = ''] = PART.exec(own) ?? []
  return (of || be).replace(LIGHT, ' ').replace(/\s+/gu, ' ').trim()
}

const PART =
  /^(?:and |but )?how many (?:of (?:them|these|those|it|that|this) ([^?]{2,80}?)|(?:is|are|was|were) (?!(?:in|on|at|there|from|for|with|by|of|under|over)\b)((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*))\s*\?*$/iu

/** Verbs that tell nothing of a part. */
const LIGHT =
  /\b(?:is|are|was|were|be|been|being|do|does|did|has|have|had|will|would|can|could|must|should|work(?:s|ed|ing)?|live[sd]?|comes?|came|go(?:es)?|went|take[ns]?|took|get|got|use[ds]?|there|so far|yet|already|currently|now|deal|with|expected|located|based|employed|made|on|in|at|for|the)\b/giu

/** "Lister" of "and Lister?", "second" of "where is the second one?"; empty for what asks of no other one. */
function siblingWords(own: string): string {
  const opened = withoutOpening(own).replace(/[\s?.!]+$/u, '')
  return ORDINAL.exec(opened)?.[1] ?? (opened !== own && NAME.test(opened) ? opened : '')
}

/** "Last" of "how long will it last?": what is just behind may go on with it, "This will last until May". */
function goesOnWith(own: string): string {
  return IT_DOES.exec(own)?.[1] ?? ''
}

const IT_DOES =
  /^(?:and )?(?:(?:how long|until when|since when|when|where) (?:will|does|do|did|has|have)) (?:it|they|this|that|these) (\p{Ll}{3,})\s*\?*$/iu

const ORDINAL =
  /^(?:(?:what|when|where|who|how \p{L}+) (?:is|are|was|were|will|does|did) )?the (first|second|third|fourth|fifth|last|other)(?: ones?)?(?: (?:be|open|start|begin|come|follow|arrive))?$/iu
const NAME = /^(?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u

/**
 * The sentence just quoted or one of the two behind it in the same paragraph, if
 * it holds the words, and a value of the kind that is asked for.
 */
function besideCited(
  settled: Settled,
  words: string,
  { own, cited, meant }: Pick<Leaning, 'own' | 'cited' | 'meant'>,
): Settled | null {
  const wanted = terms(words)
  const view = settled.evidence[0]?.lens
  const at = wanted.length === 0 ? null : citedIn(meant, cited)
  if (at === null || view === undefined) return null
  const { candidates } = dissect(meant)
  const near = [at, candidates[at.index + 1], candidates[at.index + 2]]
  const told = near.find(
    (one) =>
      one !== undefined &&
      one.block === at.block &&
      one.kind === at.kind &&
      wanted.every((term) => one.terms.has(term)) &&
      (words !== partWords(own) || one === at || OF_THEM.test(one.text)) &&
      (valuesOf(view, one).length > 0 || (IN_TIME.has(settled.asked.type) && tellsTime(one))),
  )
  // "On 3 May in Corran and on 5 May in Alder": of the second is told where both are.
  const dates = at.figures().filter(({ type }) => type === 'date').length
  const isOfTwo = /^(?:second|other)$/u.test(words) && dates === 2 && TIME_OR_PLACE.has(settled.asked.type)
  const chosen = told ?? (isOfTwo ? at : undefined)
  if (chosen === undefined) return null
  const found = composition([draftAt(meant, chosen)])
  return found === null
    ? null
    : {
        ...settled,
        composition: { ...found, notes: dateNotes(found.drafts) },
        confidence: BESIDE,
        refused: null,
      }
}

const TIME_OR_PLACE: ReadonlySet<string> = new Set(['date', 'place'])

const IN_TIME: ReadonlySet<string> = new Set(['date', 'duration'])

function tellsTime(candidate: Candidate): boolean {
  return SEASON.test(candidate.text) || candidate.figures().some(({ type }) => type === 'date')
}

const SEASON = /\b(?:spring|summer|autumn|fall|winter|later|year|month|week|quarter)\b/iu

/** What stands beside an answer and is called like what is asked for. */
const BESIDE = 0.7

/** The sentence of a release that was quoted last. */
function citedIn(document: Document, cited: readonly string[]): Candidate | null {
  const { candidates } = dissect(document)
  for (const said of cited.toReversed()) {
    const found = candidates.find(({ text }) => text === said)
    if (found !== undefined) return found
  }
  return null
}
