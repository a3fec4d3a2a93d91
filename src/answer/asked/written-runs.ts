import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { LENGTH, runOf } from '../times/run.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when something ends or is there again, and the release says
 * from when and for how long: "When does the course end?", "It starts on 3 May and lasts
 * a week". Then the question is until when it lasts.
 *
 * Only where one sentence tells it of what is asked about, and none its end itself.
 */
export function runsAsWritten(question: string, document: Document): Rewording[] {
  const [, until = '', sees = '', seen = ''] = SEEN.exec(question) ?? []
  const [, when = until, subject = seen, verb = sees] = ENDS.exec(question) ?? []
  if (subject === '') return []
  // The house of a release goes without saying in its sentences.
  const house = new Set(terms(document.issuer ?? ''))
  const own = [...new Set(terms(subject))].filter((term) => !house.has(term))
  const { candidates } = dissect(document)
  const about = candidates.filter((one, at) => isProse(one) && isAbout(own, one, candidates[at - 1]))
  if (about.some(({ text }) => TOLD.test(text))) return []
  const runs = about.filter(({ text }) => runOf(text) !== null)
  const [run] = runs
  if (run === undefined || runs.length > 1) return []
  const start = question.lastIndexOf(verb)
  const at = question.indexOf(when)
  return [
    { start: at, end: at + when.length, written: 'Until when' },
    { start, end: start + verb.length, written: predicate(run.text) },
  ]
}

const ENDS =
  /^.*?\b(when) (?:does|do|will|is|are|can) ((?!i\b|we\b|you\b|it\b|they\b)[^?]{2,80}?) (?:be |due to |going to |expected to |to )*(end|finish|(?<!\b(?:take|taken|hand|handed) )over|expire|run out|(?:finish|complet)ed|ready|done|re-?open(?:s|ed)?|(?:open|run|available|accessible) again|back(?: (?:in|at|on) \p{L}+)?|lifted)\s*\?*$/iu

/** "{Until when} {can I see} {the show} in Corran?" */
const SEEN =
  /^.*?\b(until when) (can (?:i|we|you|one|people|visitors) (?:still )?(?:see|visit|view)) ((?:(?! (?:at|in)\b)[^?])+)/iu

function isProse({ kind }: Candidate): boolean {
  return kind === 'sentence'
}

/** Whether a sentence speaks of the subject, or takes up the one before that does. */
function isAbout(
  own: readonly string[],
  { terms: held, text, block }: Candidate,
  before: Candidate | undefined,
): boolean {
  if (own.length === 0) return false
  if (own.every((term) => held.has(term))) return true
  const isTakenUp = /^(?:it|they|this|that|these|the works?)\b/iu.test(text) && before?.block === block
  return isTakenUp && own.every((term) => before.terms.has(term))
}

/** The release tells the end itself. */
const TOLD =
  /\b(?:until|till|ends?|ended|ending|finish\p{L}*|complet\p{L}+|re-?open\p{L}*|expir\p{L}+|resum\p{L}+|lift(?:s|ed)|over by)\b/iu

/** What a sentence says that something does for so long: "lasts", "closed", "runs"; with its beginning, which goes before: "starts and lasts". */
function predicate(text: string): string {
  const { 0: words = '', index = 0 } = new RegExp(LENGTH, 'iu').exec(text) ?? {}
  const [verb = ''] = words.split(' ')
  const ahead = text.slice(0, index)
  if (!/^for$/iu.test(verb)) return [...(BEGUN.exec(ahead) ?? []).slice(1), verb].join(' and ')
  const [, stops, is] = VERB.exec(ahead) ?? []
  return stops ?? is ?? /(\p{L}+) (?:from [^,;]*)?$/u.exec(ahead)?.[1] ?? verb
}

const BEGUN = /\b((?:open|start|beg[aiu]n|launch|commenc)\p{L}*)\b/iu

/** "{Closed} from 3 April for", "{runs} from 11 June for", "is {out of service} for" */
const VERB =
  /\b(?:(clos(?:e|es|ed)|shut|suspended|halted|runs?|stays?)|(?:is|are|be) (\p{L}+(?: of \p{L}+)?))\b[^,;]*$/iu
