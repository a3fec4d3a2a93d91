import { type Token, tokens } from '../../search/tokens.ts'
import { type Lens, SAME, strength } from '../evidence/lens.ts'

/**
 * Whether a row counts something for so many of what a question counts, or only those of them who did
 * or had something that it does not ask for: "Visits per 100 patients" and "Patients who stopped
 * early" give no number of patients, nor "Calves sold early" of those that were in a trial.
 *
 * @param label what the row is of.
 */
export function countsPart(label: string, { asked, focus }: Pick<Lens, 'asked' | 'focus'>): boolean {
  const noun = focus.at(-1)
  if (asked.type !== 'count' || noun === undefined) return false
  const isNoun = (words: string): boolean =>
    tokens(words).some(({ term, stop }) => !stop && strength(noun, (one) => one === term) >= SAME)
  const [, before = '', counted = ''] = PER.exec(label) ?? []
  if (isNoun(counted) && !isNoun(before)) return !IS_RATE.test(asked.text)
  const words = tokens(label).filter(({ stop }) => !stop)
  if (isNoun(label) && asksOfStudy(asked.text, isNoun))
    return words.some(({ word }) => !isNoun(word) && !TAKES_PART.test(word))
  const [, some = '', deed = ''] = WHO.exec(label) ?? []
  const said = new Set(tokens(asked.text).map(({ term }) => term))
  // "How many donors?": those that the release counts.
  if (tokens(asked.text).every(({ word, stop }) => stop || isNoun(word) || COUNTS.test(word))) return false
  return isNoun(some) && tokens(deed).every(({ term, stop }: Token) => stop || !said.has(term))
}

/** "{Visits} per {100 patients}" */
const PER = /^(.{1,80}?) (?:per|for (?:each|every)) (.{1,60})$/iu

const IS_RATE = /\b(?:per|rate|an? hundred|each|every)\b/iu

/** Whether all are asked for who were in a study: nothing else is said of them. */
function asksOfStudy(question: string, isNoun: (word: string) => boolean): boolean {
  const words = tokens(question).filter(({ stop, word }) => !stop && !isNoun(word))
  return (
    words.some(({ word }) => STUDY.test(word)) &&
    words.every(({ word }) => STUDY.test(word) || TAKES_PART.test(word))
  )
}

const STUDY = /^(?:trial|study|survey|experiment|test|research|sample)$/u
const TAKES_PART =
  /^(?:many|numbers?|total|were|was|there|did|have|had|part|took|take|taken|taking|includ(?:e|ed)|involved?|enrolled|randomi[sz]ed)$/u

const COUNTS = /^(?:many|numbers?|total|there)$/u

/** "{Patients} who {stopped early}" */
const WHO = /^(?:\p{L}+ ){0,3}?(\p{L}+) (?:who|that|which) (.{1,80})$/iu
