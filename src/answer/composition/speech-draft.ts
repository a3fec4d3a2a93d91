import { ADVERB, VERB } from '../../corpus/speech-verbs.ts'
import type { Span } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Draft } from '../cite.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { overlapping } from '../text/overlapping.ts'
import { withoutQuoted } from '../text/said.ts'
import { wordCount } from '../text/words.ts'
import { draftAt } from './composition.ts'

/**
 * A draft as far as speech must go on: for "Who said …" to the sentence that names
 * the speaker, for what somebody said to the end of the quotation, else to the mark that
 * opens or closes it, where so many words have `room`. What is cut off in the middle may
 * mean something else.
 */
export function withSpeech(draft: Draft, evidence: Evidence, room: number): Draft {
  const { asked } = evidence.lens
  if (asksWho(asked)) return withSpeaker(draft, evidence, room)
  return asked.type === 'quotation'
    ? withQuotation(draft, evidence, room)
    : withMarks(draft, evidence, Math.min(room, wordCount(evidence.candidate.text) + MORE))
}

/** The sentence with those of its quotation from the mark that opens it to the one that closes it. */
function withMarks(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const { quotation, block, text } = candidate
  if (quotation === null || !isTorn(text)) return draft
  const spoken = lens.dissection.candidates.filter(
    (one) => one.block === block && overlapping(one, quotation),
  )
  const { span } = within(draft, spanOf(draft, spoken), room)
  return isTorn(textAt(draft.document.text, span)) ? draft : { ...draft, span }
}

/** Whether words open a quotation that they do not close, or the other way round. */
function isTorn(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length - 1
  return count('“') !== count('”') || count('"') % 2 === 1
}

/** Words beside what was asked for that a reader may be given to see a quotation whole. */
const MORE = 30

/**
 * The sentences of the same block that are spoken in the same quotation, and on as
 * long as the same person speaks: “We tried glass,” said Ada Berg. “Wood was better.”
 */
function withQuotation(draft: Draft, { lens, candidate }: Evidence, room: number): Draft {
  const own = lens.dissection.candidates.filter(
    ({ block, kind }) => block === candidate.block && kind === candidate.kind,
  )
  const at = own.indexOf(candidate)
  const same = ({ quotation }: Candidate): boolean =>
    candidate.quotation !== null && quotation === candidate.quotation
  const spoken = ({ quotation }: Candidate): boolean => isSpeakers(quotation?.speaker?.name, candidate)
  return [
    spanOf(draft, own.filter(same)),
    spanOf(draft, [...runOf(own.slice(at + 1), spoken), ...own.filter(same)]),
    spanOf(draft, [...runOf(own.slice(0, at).reverse(), spoken), ...runOf(own.slice(at + 1), spoken)]),
  ].reduce((kept, span) => within(kept, span, room), draft)
}

/** Whether a quotation beside a sentence is of whom that quotes or tells what they said. */
function isSpeakers(name: string | undefined, { quotation, text }: Candidate): boolean {
  if (name === undefined) return false
  if (quotation !== null) return quotation.speaker?.name === name
  return text.includes(name.split(/\s+/u).at(-1) ?? name)
}

/** The first of them, while they are such. */
function runOf(
  candidates: readonly Candidate[],
  isSuch: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const end = candidates.findIndex((one) => !isSuch(one))
  return end === -1 ? candidates : candidates.slice(0, end)
}

function spanOf({ span }: Draft, candidates: readonly Candidate[]): Span {
  return {
    start: Math.min(span.start, ...candidates.map(({ start }) => start)),
    end: Math.max(span.end, ...candidates.map(({ end }) => end)),
  }
}

/** The draft as long as the span, where so many words have room. */
function within(draft: Draft, span: Span, room: number): Draft {
  const isLonger = span.end - span.start > draft.span.end - draft.span.start
  const fits = wordCount(textAt(draft.document.text, span)) <= room
  return isLonger && fits ? { ...draft, span, answerSpan: null } : draft
}

/** "Who said …": the speaker's name is the answer, the words alone are none. */
function asksWho({ speech, text }: Asked): boolean {
  return speech !== null && speech.speaker === null && /\bwho\b/iu.test(text)
}

/**
 * Whether it is asked who said something, and the evidence tells it of nobody: it is quoted
 * and no sentence beside it names who speaks, or it has not the words that the question quotes.
 */
export function isSaidByNobody(evidence: Evidence): boolean {
  const { lens, candidate, document } = evidence
  if (!asksWho(lens.asked)) return false
  const { quotation, text } = candidate
  const quoted = terms(QUOTED.exec(lens.asked.text)?.[1] ?? '')
  const around = quotation === null ? text : `${text} ${textAt(document.text, quotation)}`
  const own = new Set(terms(around))
  if (quoted.length > 1 && quoted.filter((term) => own.has(term)).length < quoted.length * MOST) return true
  if (lacksVerdict(lens, own)) return true
  return quotation !== null && !isNamedBeside(evidence) && namedApart(evidence) === undefined
}

/**
 * The sentence that names who speaks, in a paragraph above or on a line below, where it is asked who said
 * something and the quotation's own paragraph has no more than "he said". Null where that
 * names the speaker, or no name is known.
 */
export function speakerApart(evidence: Evidence): Draft | null {
  if (!asksWho(evidence.lens.asked) || evidence.candidate.quotation === null) return null
  const named = isNamedBeside(evidence) ? undefined : namedApart(evidence)
  return named === undefined ? null : draftAt(evidence.document, named)
}

function isNamedBeside(evidence: Evidence): boolean {
  return namesSpeaker(evidence.candidate, evidence.candidate) || attributionOf(evidence) !== undefined
}

/**
 * Beside a paragraph that has what is asked about: the line below that signs it, else the nearest
 * sentence above that gives the known speaker's whole name outside of marks, else the surname.
 */
function namedApart({ lens, candidate, document }: Evidence): Candidate | undefined {
  const { quotation, block, index } = candidate
  const name = quotation?.speaker?.name
  const paragraph = new Set(terms(textAt(document.text, block)))
  if (name === undefined || !isOn(lens, paragraph)) return undefined
  const { candidates } = lens.dissection
  const signature = candidates.slice(index + 1).find((one) => one.block !== block)
  if (signature !== undefined && SIGNED.test(signature.text) && signature.text.includes(name))
    return signature
  const above = candidates
    .slice(Math.max(0, index - FARTHEST), index)
    .reverse()
    .filter((one) => one.kind === 'sentence' && one.block !== block)
  const [whole, surname] = [name, name.split(/\s+/u).at(-1) ?? name].map((words) =>
    above.find(({ text }) => withoutQuoted(text).includes(words)),
  )
  return whole ?? surname
}

/** Whether words have most of what somebody is asked to have said, or what may stand for it. */
function isOn({ asked, terms: weighted }: Lens, words: ReadonlySet<string>): boolean {
  const topic = new Set(asked.speech?.topic)
  const told = weighted.filter(({ term }) => topic.has(term))
  const held = told.filter((one) => strength(one, (other) => words.has(other)) >= CLOSE)
  return held.length > told.length * MOST
}

/** "— Ann Lee, director" */
const SIGNED = /^\s*[—–~-]/u

/** Sentences, those of two or three paragraphs: further up another one may have spoken since. */
const FARTHEST = 8

/** Whether it is asked who finds a thing to be something, and a text has no word for what: "a disgrace", "too dear". */
function lacksVerdict({ asked, terms: all }: Lens, own: ReadonlySet<string>): boolean {
  const [stem] = terms(VERDICT.exec(asked.text)?.[1] ?? '')
  const verdict = all.find(({ term, weight, named }) => term === stem && weight === 1 && !named)
  return verdict !== undefined && strength(verdict, (term) => own.has(term)) === 0
}

/** "Who said that it was {too dear}", "who called it {a disgrace}" */
const VERDICT =
  /\bwho (?:(?:said|says|claimed|added) .+ (?:is|was|are|were)|(?:called|calls|described|describes) .+?) (?:(?:not|as|an?|the|too|so|very|quite|far) )*([\p{L}-]+)[?.! ]*$/iu

const QUOTED = /["“]([^"“”]+)["”]/u

/** A question may quote from memory. */
const MOST = 2 / 3

/** The quoted sentence on to the sentence of the same block, near it, that names who speaks. */
function withSpeaker(draft: Draft, evidence: Evidence, room: number): Draft {
  const { candidate } = evidence
  const isSpeech = candidate.quotation !== null || BY_PRONOUN.test(candidate.text)
  if (!isSpeech || namesSpeaker(candidate, candidate)) return draft
  const attribution = attributionOf(evidence)
  return attribution === undefined ? draft : within(draft, spanOf(draft, [attribution]), room)
}

function attributionOf({ lens, candidate }: Evidence): Candidate | undefined {
  return (candidate.quotation === null ? [-1, -2] : [1, -1, 2, -2, -3, -4])
    .map((step) => lens.dissection.candidates[candidate.index + step])
    .find((one) => one?.block === candidate.block && namesSpeaker(one, candidate))
}

/** Whether a sentence names who speaks the quotation of another: the known one, or whom it names outside of the marks. */
function namesSpeaker({ text, spans }: Candidate, { quotation }: Candidate): boolean {
  const speaker = quotation?.speaker?.name.split(/\s+/u).at(-1)
  if (speaker !== undefined) return text.includes(speaker)
  const outside = withoutQuoted(text)
  return (
    NAMED.test(outside) ||
    spans().some(({ type, start, end }) => type === 'person' && outside.includes(text.slice(start, end)))
  )
}

/** "She said that no jobs were at risk." */
const BY_PRONOUN = /^(?:he|she)\b/iu

/** "Berg said", "said Berg". */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?!(?:He|She|They|It|We|I|The|This|That)\b)\p{Lu}\p{Ll}[\p{L}’'-]* ${ADVERB}${VERB}\b|\b${VERB} \p{Lu}\p{Ll}`,
  'u',
)
