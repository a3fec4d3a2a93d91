import { ADVERB, SPEAKING, VERB } from '../../corpus/speech-verbs.ts'
import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { likeness, WORD_VECTORS } from '../../search/word-vectors.ts'
import { type Lens, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { ROLE_WORDS } from '../text/cues.ts'
import { withoutOffices } from '../text/reporters.ts'
import { wordsSaid } from '../text/said.ts'
import { isIssuer } from './apart.ts'
import { areOfSibling } from './of-sibling.ts'

/**
 * Whether somebody's words on something are asked for, and those that a sentence gives or
 * reports are on something else: neither they nor what the same person goes on with has a
 * word of it, or one that stands for it and is used alike, nor what they stand under. "This is a great day" is on what
 * the sentence before tells and on what heads the release; whatever the only one says who is
 * quoted is on what heads it, too. Of an outlook tells what they expect.
 *
 * @example
 * // "We owe it to the people on both banks," said Ida Roos. The council decided against a toll.
 * // off topic for "What did Ida Roos say about the toll?"
 */
export function isOffTopic(view: Lens, candidate: Candidate): boolean {
  const topic = topicOf(view)
  if (topic.length === 0) return isFarFromClaim(view, candidate)
  const { candidates, headline } = view.dissection
  const { from, to } = passageAround(candidates, candidate)
  const passage = candidates.slice(from, to)
  if (
    areOfSibling(
      view,
      passage.filter((one) => one === candidate || one.quotation !== null),
    )
  )
    return true
  const said = passage.map(saidIn)
  const own = passage.filter((one) => one === candidate || one.quotation !== null).map(saidIn)
  const under = headingOf(view, candidate)
  const isTelling = topic.some((term) => !heads(view, term))
  // Beside words any sentence may have what heads the release: of "the cost of the exhibition" the cost tells.
  const isMet = (term: WeightedTerm): boolean =>
    under.has(term.term) ||
    (isTelling && heads(view, term) ? own : said).some(
      (words) => tells(words, term) || calledIn(term, view).some((name) => words.has(name)),
    )
  if (topic.some(isMet)) return false
  const isAhead = topic.some(({ folded }) => TO_COME.test(folded))
  if (isAhead && passage.some(({ text }) => EXPECTS.test(text))) return false
  if (isOnlySpeaker(view, candidate) && topic.every((term) => heads(view, term))) return false
  const before = candidates[from - 1]?.terms
  const isPointedAt = (pointing: RegExp): boolean => passage.some(({ text }) => pointing.test(text))
  const isPerson = (term: WeightedTerm): boolean => calledIn(term, view).length > 0
  const isBefore = (term: WeightedTerm): boolean =>
    before?.has(term.term) === true && (isPerson(term) ? isPointedAt(PERSON) : isPointedAt(THIS))
  if (topic.some(isBefore)) return false
  return !(isPointedAt(THIS) && topic.every((term) => headline.has(term.term) && !isPerson(term)))
}

/**
 * Whether it is asked what somebody says that something does, and neither their words nor what
 * stands around or above them have a word of that, or one that stands for it and is used alike:
 * "what does Roos say the platform aims to replace" is not answered by what she says of a fair.
 */
function isFarFromClaim(view: Lens, candidate: Candidate): boolean {
  const claim = claimOf(view)
  if (claim.length < FEWEST) return false
  const { candidates, headline } = view.dissection
  const { from, to } = passageAround(candidates, candidate)
  const around = [candidate, ...candidates.slice(Math.max(0, from - 1), to)]
  const held = [headline, candidate.lead, candidate.carried, ...around.map((one) => one.terms)]
  return !claim.some((term) => held.some((words) => tells(words, term)))
}

/** One word alone may well be told in others. */
const FEWEST = 2

/** The words of what somebody is asked to say of something, but for what any release tells. */
const claimOf = remembered((view: Lens) =>
  mattersIn(view, CLAIM.exec(view.asked.text)?.[1]).filter(({ weight }) => weight === 1),
)

/** The terms of a question that stand in some of its words, but for what any release tells, and for its issuer. */
function mattersIn({ terms: all, dissection }: Lens, words = ''): readonly WeightedTerm[] {
  const own = new Set(terms(words))
  return all.filter(
    ({ term, folded }) => own.has(term) && !ANY_NEWS.test(folded) && !isIssuer(dissection.document, [term]),
  )
}

/** "What does Roos say {the platform aims to replace}?" */
const CLAIM =
  /\b(?:says?|said|thinks?|thought|claim(?:s|ed)?|believe[sd]?|argue[sd]?|state[sd]?)(?: that)? ((?:the|its|their|his|her|this|these|it|they) [^?]+)/iu

/** Whether nobody else is quoted in a release. */
function isOnlySpeaker({ dissection: { candidates } }: Lens, { quotation }: Candidate): boolean {
  const name = quotation?.speaker?.name
  const others = candidates.map((one) => one.quotation?.speaker?.name ?? name)
  return name !== undefined && others.every((other) => other === name)
}

function heads({ dissection: { headline } }: Lens, term: WeightedTerm): boolean {
  return strength(term, (one) => headline.has(one)) >= SAME
}

/** "The outlook", "next year" */
const TO_COME = /^(?:outlooks?|prospects?|guidance|expectations?|forecasts?|year|quarter|season)$/u
const EXPECTS =
  /\b(?:will|shall|expect\p{L}*|hop(?:e|es|ing)|plan(?:s|ning)?|look(?:s|ing)? (?:forward|ahead)|aim\p{L}*|intend\p{L}*|next|coming|confiden\p{L}+|optimis\p{L}+)\b|['’]ll\b/iu

/** Stems of the heading that a sentence stands under, the headline apart. */
function headingOf({ dissection: { document } }: Lens, { block, lead }: Candidate): ReadonlySet<string> {
  const heading = block.lead === null ? undefined : document.blocks[block.lead]
  return heading?.kind === 'heading' ? lead : NO_STEMS
}

const NO_STEMS: ReadonlySet<string> = new Set()

/** What the words are to be about, but for what any release tells, and for its issuer. */
const topicOf = remembered((view: Lens): readonly WeightedTerm[] => {
  const named = view.asked.speech?.topic
  const topic = mattersIn(view, ABOUT.exec(view.asked.text)?.[1]).filter(
    ({ term }) => named?.includes(term) === true,
  )
  const telling = topic.filter(({ weight }) => weight === 1)
  // "The names" are a matter of their own where nothing else is asked about.
  return telling.length > 0 ? telling : topic
})

/** Where a topic is named; what else stands behind "say" may be in the asker's own words. */
const ABOUT =
  /\b(?:about|on|regarding|concerning|(?:think|thinks|thought|make|makes|made|say|said|spoke|speak|speaks) of|(?:do|does|did|has|have|had) .+? (?:describe|described|characteri[sz]ed?))\b(.*)$/iu

/** What a release tells, by whatever words. */
export const ANY_NEWS =
  /^(?:results?|findings?|figures?|numbers?|news|announcements?|decisions?|deals?|launch|projects?|plans?|events?|stud(?:y|ies)|trials?|moves?|awards?|agreements?|partnerships?|openings?|appointments?|changes?|matters?|issues?|situation|future|company|product|it|this|that)$/u

/** The sentences around one in which the same person goes on, quoted or reported: their places, the last excluded. */
function passageAround(candidates: readonly Candidate[], { index, block, quotation }: Candidate) {
  const speaker = quotation?.speaker?.name
  const goesOn = (one: Candidate | undefined): boolean => {
    if (one === undefined) return false
    if (one.quotation !== null) {
      const other = one.quotation.speaker?.name
      return one.block === block
        ? speaker === undefined || other === undefined || other === speaker
        : speaker !== undefined && other === speaker
    }
    return (
      BY_PRONOUN.test(one.text) || (one.block === block && (quotation !== null || REPORTS.test(one.text)))
    )
  }
  let [from, to] = [index, index + 1]
  while (goesOn(candidates[from - 1])) from--
  while (goesOn(candidates[to])) to++
  return { from, to }
}

const REPORTS = new RegExp(String.raw`\b(?:${SPEAKING}|according to)\b|^(?:he|she)\b`, 'iu')

/** "He added": where the words before left off. */
const BY_PRONOUN = new RegExp(String.raw`\b(?:he|she) ${ADVERB}${VERB}\b`, 'iu')

/** What a sentence says, without who says it. */
function saidIn({ quotation, text, terms: own }: Candidate): ReadonlySet<string> {
  if (quotation === null) {
    const told = withoutOffices(text)
    return told === text ? own : new Set(terms(told))
  }
  const [, matter = ''] = OF_MATTER.exec(text) ?? []
  return matter === '' ? wordsSaid(text) : new Set([...wordsSaid(text), ...terms(matter)])
}

/** "…, said Ada Berg of {the delay}.", "…, Berg said of {Holm}.": what the words are on, and no office of hers. */
const OF_MATTER = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}’'-]+ (?:of|about|on|regarding|concerning) (?=(?:the|its|his|her|their|this|these) \p{Ll})|(?<=["”] (?:(?:\p{Lu}[\p{L}’'-]*|the \p{Ll}+) ){0,3}|\b(?:he|she) )(?:${SPEAKING}) (?:of|about) )([\p{L}’' -]+)[.,;:"”]*$`,
  'u',
)

/** Whether a word of the topic is among some, or one that stands for it and is used alike. */
function tells(words: ReadonlySet<string>, { term, related }: WeightedTerm): boolean {
  return (
    words.has(term) ||
    related.some(
      ([other, weight]) =>
        weight >= SAME && words.has(other) && (areOfOneRoot(term, other) || alike(term, other) >= ALIKE),
    )
  )
}

/** Whether one stem is the other but for its ending: "closur" and "close", "growth" and "grow". */
function areOfOneRoot(one: string, other: string): boolean {
  const root = Math.max(ROOT, Math.min(one.length, other.length) - 1)
  return one.slice(0, root) === other.slice(0, root)
}

/** Letters. */
const ROOT = 4

/** How near two stems are in use, from -1 to 1. */
function alike(one: string, other: string): number {
  return likeness(directionOf(one), directionOf(other))
}

function directionOf(term: string): Float32Array {
  const sum = new Float32Array(WORD_VECTORS.dimensions)
  WORD_VECTORS.addTo(sum, term, 1)
  return sum
}

/** "Fares" and "prices", "staff" and "workers" are; "toll" and "bridge", "ticket" and "pass" only may mean one thing. */
const ALIKE = 0.45

/**
 * What else a person is called of whose name or office a word is: "Ida" where "Roos" is asked
 * about, or "the mayor"; empty for any other word.
 */
function calledIn(
  { term, folded, named }: WeightedTerm,
  { dissection: { candidates } }: Lens,
): readonly string[] {
  if (!named && !ROLE_WORDS.has(folded)) return NOBODY
  return candidates
    .filter((one) => one.terms.has(term))
    .flatMap(({ text, spans }) =>
      spans()
        .filter(({ type }) => type === 'person')
        .map(({ start, end }) => terms(text.slice(start, end)))
        .filter((name) => !named || name.includes(term))
        .flat(),
    )
}

const NOBODY: readonly string[] = []

/** By a pronoun or by what has come to them: "this award", "this is a great choice", and not "in this valley". */
const PERSON =
  /\b(?:he|him|his|she|her|hers)\b|\bthis (?:is|was|will|means|marks|appointment|award|prize|role|choice|news|election|promotion|win|victory|success|honou?r|recognition|announcement)\b/iu

const THIS = /\b(?:this|these|such|both(?! of (?:them|us|you)\b))\b/iu
