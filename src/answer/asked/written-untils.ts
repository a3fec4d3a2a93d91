import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when something ends, and the release only says until when
 * it runs, lasts or can be seen: "The show can be seen until 8 March" for "When does the
 * show end?". Then the question is until when it runs.
 *
 * What the release is headed by goes without saying in "it" and "the show", and is asked
 * about by its kind; where one sentence tells of its end by a verb for that, the question
 * stays as it is.
 */
export function untilsAsWritten(question: string, document: Document): Rewording[] {
  const [, when = '', subject = '', verb = ''] = ENDS.exec(question) ?? []
  if (verb === '') return []
  const { headline } = dissect(document)
  const house = new Set(terms(document.issuer ?? ''))
  const own = terms(subject).filter((term) => !house.has(term))
  if (own.length === 0) return []
  const isHeaded = own.every((term) => headline.has(term))
  const isNamed = (one: Candidate): boolean =>
    own.every((term) => one.terms.has(term) || headline.has(term)) && own.some((term) => one.terms.has(term))
  const { runs, ends } = toldIn(document)
  const named = runs.filter(isNamed)
  const kinds = isHeaded && named.length === 0 ? runs.filter(({ text }) => KIND.test(text)) : []
  const its = isHeaded && named.length + kinds.length === 0 ? runs.filter(({ text }) => IT.test(text)) : []
  const about = [...named, ...kinds, ...its]
  const [first] = about
  const subjects = new Set(about.map(({ text }) => subjectOf(text)))
  if (first === undefined || ends.some((one) => isNamed(one) || subjects.has(subjectOf(one.text)))) return []
  const [at, from, start] = [question.indexOf(when), question.indexOf(subject), question.lastIndexOf(verb)]
  const { ahead, predicate } = predicateOf(first.text)
  // By its kind it is told from all else that a release tells under its name.
  const [kind = '', another] = kinds.length === 0 ? [] : subjects
  const isByKind = kind !== '' && another === undefined
  return [
    { start: at, end: at + when.length, written: `Until when ${ahead}` },
    { start: from, end: from + subject.length, written: isByKind ? kind : subject },
    { start, end: start + verb.length, written: predicate },
  ]
}

/** How a sentence says that something goes on: "does … run", "can … be seen", "is … open". */
function predicateOf(text: string): { readonly ahead: string; readonly predicate: string } {
  const { seen, state } = RUNS.exec(text)?.groups ?? {}
  if (seen !== undefined) return { ahead: 'can', predicate: seen.toLowerCase() }
  return state === undefined
    ? { ahead: 'does', predicate: 'run' }
    : { ahead: 'is', predicate: state.toLowerCase() }
}

/** The sentences that say until when something runs, and those that say when something ends. */
const toldIn = rememberedOf((document: Document) => {
  const prose = dissect(document).candidates.filter(({ kind }) => kind === 'sentence')
  return {
    runs: prose.filter(({ text }) => RUNS.test(text)),
    ends: prose.filter(({ text }) => ENDED.test(text) && !RUNS.test(text)),
  }
})

/** "The show", "It". */
function subjectOf(text: string): string {
  return (/^(?:it\b|\p{L}+ [\p{L}-]+)/iu.exec(text)?.[0] ?? text).toLowerCase()
}

/** "{When does} {the show} {end}?" */
const ENDS =
  /^.*?\b(when (?:does|do|will|is|are)) ((?!i\b|we\b|you\b|it\b|they\b)[^?]{2,80}?) (?:be |due to |going to |expected to |to )*(end|finish|(?<!\b(?:take|taken|hand|handed) )over)\s*\?*$/iu

const TIME = String.raw`(?:the (?:end|middle|beginning|start) of |late |early |mid-?)?(?:(?:${DAYS.join('|')}),? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTHS.join('|')}|(?:19|20)\d\d)\b`

const RUNS = new RegExp(
  String.raw`\b(?:runs?|running|lasts?|continues?|go(?:es)? on|(?<state>on (?:show|view|display)|(?<=\b(?:is|are|be|stays?|remains?) )open|extended)|(?<seen>be (?:seen|visited|viewed|admired|enjoyed)))\b[^.;]*? (?:until|till|through|from [^.;]{2,30}? to) ${TIME}`,
  'iu',
)

const ENDED =
  /\b(?:ends|ended|(?:will|to|due to) end|finish(?:es|ed)|conclud(?:es?|ed)|comes? to an end|clos(?:es|ed) (?:on|in)|(?:will|to) close)\b/iu

/** What has a first and a last day. */
const KIND =
  /^(?:the|this) (?:exhibitions?|exhibits?|shows?|displays?|fairs?|festivals?|seasons?|plays?|productions?|musicals?|series|campaigns?|offers?|promotions?|sales?|trials?|pilots?|tours?|competitions?|contests?|courses?|programmes?|programs?|schemes?|events?|consultations?|surveys?|appeals?|auctions?|markets?)\b/iu

const IT = /^it\b/iu
