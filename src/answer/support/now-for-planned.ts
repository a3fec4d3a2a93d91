import { rememberedOf } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Dissection } from '../pieces/dissect.ts'
import { tellingOf } from '../text/telling.ts'

/**
 * Whether it is asked when something was to be, and a sentence tells only when it will be now:
 * it says itself that this is later than planned, or another of the release tells the old day.
 *
 * Where nothing tells that the plan has changed, what is to be is what was to be.
 *
 * @example
 * // "When was the hall to open?": "The hall will open on 9 June, later than planned." => true;
 * // "The hall was to open on 3 May." => false
 */
export function tellsOnlyNewPlan({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (!ASKS_PLAN.test(asked.text) || !tellsDay(candidate) || PLANNED.test(candidate.text)) return false
  return CHANGED.test(candidate.text) || planOf(dissection).hasPlan
}

/**
 * Whether it is asked when something is to be, and a sentence tells only when it was to be,
 * right before one of its paragraph that tells when it will be now; or the new day is asked
 * for, and a sentence tells the one before it alone.
 *
 * @example
 * // "When does the hall open?": "It was to open on 3 May. It will now open on 9 June." => true
 */
export function tellsOnlyOldPlan({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (ASKS_NEW.test(asked.text) && OF_BEFORE.test(candidate.text) && !TELLS_NEW.test(candidate.text))
    return true
  if (asked.type !== 'date' || !ASKS_AHEAD.test(asked.text) || !tellsDay(candidate)) return false
  const next = dissection.candidates[candidate.index + 1]
  return (
    next?.block === candidate.block &&
    PLAN_TOLD.test(candidate.text) &&
    tellsDay(next) &&
    tellingOf(next.text).hasFuture &&
    ownVerbs(candidate).some((term) => next.terms.has(term))
  )
}

const ASKS_NEW =
  /\bwhat(?:['’]s| is| are| was| will be) the (?:new|revised|updated) (?:\p{L}+ ){0,2}(?:dates?|days?|targets?|deadlines?)\b/iu

const OF_BEFORE =
  /\b(?:original(?:ly)?|initial(?:ly)?|previous(?:ly)?|(?:was|were|had been) (?:\p{L}+ )?(?:due|planned|scheduled|set|supposed|meant) (?:to|for))\b/iu

const TELLS_NEW =
  /\b(?:now|new|later|instead|rather|moved|postponed|rescheduled|delayed|pushed|put (?:off|back)|brought forward|extended|revised|changed|will|until|to be)\b/iu

const ASKS_AHEAD =
  /^(?:and |so |but )?(?:(?:when|until when|on (?:which|what) (?:day|date)) (?:do|does|will|is|are|can)|what(?:['’]s| is| are) the (?:new |last |first |opening |closing |end )*(?:dates?|days?)) (?![^?]*\b(?:originally|original|initially|at first|planned|supposed)\b)/iu

/** What was to be, by its stem: "was to {open} on 3 May". */
function ownVerbs({ text, tokens }: Candidate): readonly string[] {
  const found = VERB.exec(text)
  if (found === null) return []
  const at = found.index + found[0].length
  return tokens.filter(({ end }) => end === at).map(({ term }) => term)
}

const VERB = /\b(?:was|were|had been) [^.;]{0,40}?\bto (?:be )?\p{L}+/iu

/** "When was the hall {to open}?", "when should it have opened?" */
const ASKS_PLAN =
  /^(?:and |so |but )?(?:when|until when|on (?:which|what) (?:day|date)) (?:(?:was|were) [^?]{2,120}? (?:(?:due|supposed|meant|scheduled|planned|intended|expected) )?to (?:have |be )?\p{L}+|should [^?]{2,120}? have \p{L}+)/iu

/** What tells when something was to be: "was due to open", "the original plan", "instead of 3 May". */
const PLANNED =
  /\b(?:(?:was|were|had been) (?:\p{L}+ly |at first |first )?(?:to|due|planned|scheduled|set|supposed|meant|intended|expected)\b|original(?:ly)?\b|initial(?:ly)?\b|(?:had|has) (?:\p{L}+ )?(?:planned|hoped|intended|expected) to\b|instead of|rather than|from [^.;]{3,40} to )/iu

const CHANGED =
  /\b(?:(?:later|earlier|sooner) than (?:\p{L}+ )?(?:planned|expected|announced|scheduled|foreseen|hoped)|(?:behind|ahead of) schedule|delay(?:ed|s)?|postponed|deferred|put (?:off|back)|pushed back|brought forward|slipped)\b/iu

function tellsDay(candidate: Candidate): boolean {
  return isProse(candidate) && candidate.figures().some(({ type }) => type === 'date')
}

/** Whether a release tells when something was to be that will be at another time. */
const planOf = rememberedOf(({ candidates }: Dissection) => ({
  hasPlan: candidates.some((one) => PLAN_TOLD.test(one.text) && tellsDay(one)),
}))

const PLAN_TOLD =
  /\b(?:was|were|had been) (?:\p{L}+ly |at first |first )?(?:to (?=(?:be|run|take|last|open|re-?open|start|begin|end|finish|close|launch|leave|arrive|come)\b)|(?:due|planned|scheduled|set|supposed|meant) (?:to|for)\b)|\boriginal (?:plan|date|day|opening)\b/iu
