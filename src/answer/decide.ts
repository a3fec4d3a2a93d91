import type { Document, RefusalReason } from '../model.ts'
import { fold, tokens } from '../search/tokens.ts'
import type { Evidence } from './evidence.ts'
import { cover, type Lens, RECOGNISED, strength, valuesOf } from './features.ts'
import type { Asked } from './question.ts'
import { DECISION } from './weights.ts'

/** What of a question the best evidence supports; every value lies between 0 and 1. */
export interface Support {
  /** Share of the question that the sentence covers, synonyms counted. */
  readonly sentence: number
  /** The same with its block, headline, heading and neighbours. */
  readonly context: number
  /** Share of the words that are not in the headline which the sentence covers. */
  readonly rest: number
  /** The same with its block and neighbours. */
  readonly restContext: number
  /** Share of the question whose words the release does not know at all. */
  readonly unknown: number
  /** Share of the names that the release does not know. */
  readonly namesUnknown: number
  /** Share of the names that the release knows but the sentence and all around it do not hold. */
  readonly namesAway: number
  /** Share of the years, amounts and other figures that the release does not hold. */
  readonly figuresUnknown: number
  /** Share of the figures that it holds, away from the sentence. */
  readonly figuresAway: number
  /** The question speaks of what is first, only, other or most, and sentence and context do not. */
  readonly rankMissing: number
  /** The asked type can be recognised and the sentence holds none. */
  readonly typeMissing: number
  /** A value of the asked type stands close to the question's words. */
  readonly typeNear: number
  /** How rare such a value is in the release: 1 when only this sentence holds one. */
  readonly typeRare: number
  /** A name or figure stands beside the noun that is asked for or counted. */
  readonly focusNear: number
  /** Something is counted, and no figure stands beside that noun. */
  readonly countedMissing: number
  /** The asked noun stands neither in the sentence nor in its context. */
  readonly focusMissing: number
  /** A person in a role is asked for, and the role does not stand beside a name. */
  readonly roleMissing: number
  /** Speech is asked for, and the sentence is quoted from whom it is asked of. */
  readonly spoken: number
  /** Speech of somebody is asked for, and the evidence is not spoken by them. */
  readonly speakerMissing: number
  /** A reason or manner is asked for and the sentence gives one. */
  readonly explained: number
}

export const SUPPORT = [
  'sentence',
  'context',
  'rest',
  'restContext',
  'unknown',
  'namesUnknown',
  'namesAway',
  'figuresUnknown',
  'figuresAway',
  'rankMissing',
  'typeMissing',
  'typeNear',
  'typeRare',
  'focusNear',
  'countedMissing',
  'focusMissing',
  'roleMissing',
  'spoken',
  'speakerMissing',
  'explained',
] as const satisfies readonly (keyof Support)[]

/** "12 %" when the question says 15 % and the material 12 %. */
export interface Correction {
  readonly said: string
  readonly stated: string
}

/** Whether the best evidence answers what is asked. */
export interface Decision {
  /** Probability that it does. */
  readonly confidence: number
  /** Null when it is to be answered. */
  readonly refused: {
    readonly reason: RefusalReason
    /** What of the question has no support, in its own words or as a kind of answer. */
    readonly unsupported: readonly string[]
    readonly correction: Correction | null
  } | null
}

/**
 * Decides whether ranked evidence answers what is asked.
 *
 * The probability comes from what the best evidence supports of the question,
 * by a logistic model whose signs are fixed the sensible way: no feature of the
 * question alone takes part, so that a question is never refused, or answered,
 * for its style.
 */
export function decide(asked: Asked, evidence: readonly Evidence[]): Decision {
  const best = evidence[0]
  if (asked.instruction) return refuse(0, 'not_a_question', [])
  if (best === undefined || asked.terms.length === 0) {
    return refuse(
      0,
      'no_subject',
      asked.terms.map((term) => term.word),
    )
  }
  const support = supportOf(best)
  const confidence = probability(support) * (sharesWord(best) ? 1 : ONLY_SYNONYMS)
  if (confidence >= ANSWER_FROM) return { confidence, refused: null }
  const correction = correctionOf(best)
  return refuse(confidence, reasonOf(best, support, correction), unsupportedOf(best, support), correction)
}

/** The rate at which a wrong answer is worse than none: answers below it are refused. */
export const ANSWER_FROM = 0.5

/** From here on an answer is given without reserve. */
export const HIGH_FROM = 0.75

function refuse(
  confidence: number,
  reason: RefusalReason,
  unsupported: readonly string[],
  correction: Correction | null = null,
): Decision {
  return { confidence, refused: { reason, unsupported, correction } }
}

/** Measures what the best evidence supports of its question. */
export function supportOf(evidence: Evidence): Support {
  const { lens, candidate, features } = evidence
  const { asked } = lens
  const inSentence = (term: string): boolean => candidate.terms.has(term) || candidate.carried.has(term)
  const inContext = contextOf(evidence)
  const known = (term: string): boolean => knownTo(lens, term)
  const counting = asked.type === 'count' && lens.focus.length > 0
  const checked = RECOGNISED.has(asked.type)
  const speaker = asked.speech?.speaker ?? null
  const figuresUnknown = unknownFigures(lens, evidence.document).length
  return {
    sentence: cover(lens.terms, inSentence),
    context: cover(lens.terms, inContext),
    rest: lens.rest.length === 0 ? 1 : cover(lens.rest, inSentence),
    restContext: lens.rest.length === 0 ? 1 : cover(lens.rest, inContext),
    unknown: 1 - cover(lens.terms, known),
    namesUnknown: portion(unknownNames(lens).length, lens.names.length),
    namesAway: portion(
      lens.names.filter((name) => name.every(known) && !name.some(inContext)).length,
      lens.names.length,
    ),
    figuresUnknown: portion(figuresUnknown, lens.figures.length),
    figuresAway: portion(figuresMissing(lens, around(evidence)).length - figuresUnknown, lens.figures.length),
    rankMissing: RANK_WORDS.test(asked.text) && !RANK_WORDS.test(around(evidence)) ? 1 : 0,
    typeMissing: features.typeMissing,
    typeNear: features.contact === 1 || features.issued === 1 ? 1 : features.typeNear,
    typeRare: features.typeRare,
    focusNear: Math.max(features.counted, features.roleName, features.focusName),
    countedMissing: counting ? 1 - features.counted : 0,
    focusMissing:
      lens.focus.length === 0 || (checked && !counting)
        ? 0
        : 1 - Math.max(...lens.focus.map((term) => strength(term, inContext))),
    roleMissing: asked.type === 'person' && lens.roles.size > 0 ? 1 - features.roleName : 0,
    spoken:
      features.quoted *
      (speaker === null ? 1 : candidate.quotation === null ? 1 - UNNAMED : features.speaker),
    speakerMissing:
      speaker === null
        ? 0
        : Math.min(1 - features.speaker, candidate.quotation === null && features.quoted > 0 ? UNNAMED : 1),
    explained: Math.max(features.reason, features.manner, features.definition > 0 ? 1 : 0),
  }
}

/** "He added" may well be whom the question names. */
const UNNAMED = 0.3

function portion(part: number, all: number): number {
  return all === 0 ? 0 : Math.max(0, part) / all
}

/** Words that set one thing apart from its like: what they ask for, a sentence without them seldom gives. */
const RANK_WORDS =
  /\b(?:first|last|second|third|fourth|fifth|only|other|another|besides|largest|biggest|smallest|highest|lowest|oldest|youngest|newest|most|least|best|worst|fastest|next|previous|former|original|final|total|average|initial|top)\b/iu

/** The sentence with its block, its neighbours, the headline and the date of the release. */
function around({ lens, candidate, document }: Evidence): string {
  const { candidates } = lens.dissection
  const texts = [candidates[candidate.index - 1]?.text, candidates[candidate.index + 1]?.text]
  return [
    document.title,
    document.subtitle,
    document.published,
    document.text.slice(candidate.block.start, candidate.block.end),
    ...texts,
  ].join('\n')
}

/** Whether the sentence, or what stands around it, holds one word of the question itself. */
function sharesWord(evidence: Evidence): boolean {
  const inContext = contextOf(evidence)
  return evidence.lens.terms.some(
    (term) => term.mass > 0 && (evidence.candidate.carried.has(term.term) || inContext(term.term)),
  )
}

/** "Spanning" is no bridge: relatives alone, without one word of the question, do not make an answer sure. */
const ONLY_SYNONYMS = 0.55

/** Whether a term stands in the sentence, its block, its headings, the headline or a neighbouring sentence. */
function contextOf({ lens, candidate }: Evidence): (term: string) => boolean {
  const { candidates, headline } = lens.dissection
  const neighbours = [candidates[candidate.index - 1], candidates[candidate.index + 1]]
  // A contact belongs to the whole release.
  if (candidate.kind === 'contact') return (term) => candidate.terms.has(term) || knownTo(lens, term)
  return (term) =>
    candidate.terms.has(term) ||
    candidate.paragraph.has(term) ||
    candidate.lead.has(term) ||
    headline.has(term) ||
    neighbours.some((neighbour) => neighbour?.terms.has(term) ?? false)
}

function knownTo(lens: Lens, term: string): boolean {
  return lens.dissection.frequency.has(term) || lens.dissection.headline.has(term)
}

/** Names and figures of the question that its release does not hold. */
export function unknownTo(lens: Lens, document: Document): string[] {
  return [...unknownNames(lens), ...unknownFigures(lens, document)]
}

/** Names of which the release knows no word, or lacks more than half. */
function unknownNames(lens: Lens): string[] {
  return lens.asked.names
    .filter((name) => {
      const words = tokens(lens.asked.text.slice(name.start, name.end)).filter((token) => !token.stop)
      const missing = words.filter((word) => !knownTo(lens, word.term)).length
      const first = words[0]
      // "Northern Gate Centre" is not the "Southern Gate Centre" that the release knows.
      return first !== undefined && (missing / words.length >= 0.5 || !knownTo(lens, first.term))
    })
    .map((name) => lens.asked.text.slice(name.start, name.end))
}

/** Figures that stand nowhere in the release. */
function unknownFigures(lens: Lens, document: Document): string[] {
  return figuresMissing(lens, `${document.text}\n${document.published ?? ''}`)
}

/** Figures of the question that a text does not hold. */
function figuresMissing(lens: Lens, text: string): string[] {
  const folded = fold(text)
  return lens.asked.figures
    .map((figure) => lens.asked.text.slice(figure.start, figure.end))
    .filter((figure) => {
      const core = coreOf(figure)
      const quoted = core.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
      if (core === '' || saysYearBefore(folded, core)) return false
      return !new RegExp(String.raw`(?<![\d.,])${quoted}(?![\d]|[.,]\d)`, 'u').test(folded)
    })
}

/** "A year earlier" beside 2025 speaks of 2024. */
function saysYearBefore(text: string, core: string): boolean {
  return YEAR_BEFORE.test(text) && text.includes(String(Number(core) + 1))
}

const YEAR_BEFORE =
  /\b(?:a|one) year (?:earlier|ago|before)\b|\b(?:prior|previous|last)[- ]year\b|\blast year\b/u

/** The figure without its unit and preposition: "in March 2025" is looked for as "2025", "$3 million" as "3 million". */
function coreOf(figure: string): string {
  const folded = fold(figure)
  return (
    /\b(?:1[5-9]|20)\d\d\b/u.exec(folded)?.[0] ??
    /\d(?:[\d,.]*\d)?(?:\s(?:hundred|thousand|million|billion|trillion))?/u.exec(folded)?.[0] ??
    ''
  )
}

/** The material gives another figure of the same kind where the question's own stands in no sentence. */
function correctionOf(best: Evidence): Correction | null {
  const { lens, candidate } = best
  const missing = unknownFigures(best.lens, best.document)
  const words = lens.rest.filter((term) => !/^\d/u.test(term.term))
  const onSubject = words.length > 0 && cover(words, (term) => candidate.terms.has(term)) >= ON_SUBJECT
  if (missing.length === 0 || !onSubject) return null
  for (const said of missing) {
    const figure = lens.asked.figures.find((one) => lens.asked.text.slice(one.start, one.end) === said)
    if (figure === undefined) continue
    const noun = wordAfter(lens.asked.text, figure.end)
    const others = candidate.spans().filter((span) => span.type === figure.type)
    const alike = others.filter((span) => noun !== null && wordAfter(candidate.text, span.end) === noun)
    const other = alike.length === 1 ? alike[0] : others.length === 1 ? others[0] : undefined
    if (other !== undefined) return { said, stated: candidate.text.slice(other.start, other.end) }
  }
  return null
}

/** Share of the question, its figures left out, from which a sentence speaks of the same thing. */
const ON_SUBJECT = 0.5

/** The stem of the word that a figure counts. */
function wordAfter(text: string, end: number): string | null {
  return tokens(text.slice(end, end + 40))[0]?.term ?? null
}

function probability(support: Support): number {
  let sum = DECISION.intercept
  for (const name of SUPPORT) sum += DECISION.weights[name] * support[name]
  return 1 / (1 + Math.exp(-sum))
}

function reasonOf(best: Evidence, support: Support, correction: Correction | null): RefusalReason {
  const { lens } = best
  if (correction !== null) return 'conflicting_premise'
  if (unknownFigures(best.lens, best.document).some((figure) => /\b(?:1[5-9]|20)\d\d\b/u.test(figure)))
    return 'other_period'
  if (support.unknown > 0.6 || support.context < 0.2) return 'no_subject'
  const names = unknownNames(lens)
  if (names.length > 0) {
    const placed = lens.asked.names.some((name) => {
      const words = lens.asked.text.slice(name.start, name.end)
      return names.includes(words) && /\b(?:in|at|near|from)\s+$/u.test(lens.asked.text.slice(0, name.start))
    })
    return placed ? 'other_place' : 'no_subject'
  }
  return 'no_support'
}

/** Names, figures and words that nothing supports; last, the kind of answer that is missing. */
function unsupportedOf(best: Evidence, support: Support): string[] {
  const { lens } = best
  const inContext = contextOf(best)
  const missing = new Set<string>([...unknownNames(lens), ...unknownFigures(best.lens, best.document)])
  const covered = [...missing].join(' ').toLowerCase()
  for (const term of lens.terms) {
    if (term.weight < 1 || covered.includes(term.word.toLowerCase())) continue
    if (strength(term, (other) => knownTo(lens, other)) === 0 || strength(term, inContext) === 0)
      missing.add(term.word)
  }
  const kind = KIND_NAMES[lens.asked.type]
  if (
    kind !== undefined &&
    (support.typeMissing === 1 ||
      support.countedMissing > 0.5 ||
      missing.size === 0 ||
      valuesOf(lens, best.candidate).length === 0)
  )
    missing.add(kind)
  return [...missing].slice(0, 6)
}

const KIND_NAMES: Partial<Record<Asked['type'], string>> = {
  person: 'a person’s name',
  organisation: 'an organisation’s name',
  place: 'a place',
  date: 'a date',
  duration: 'a length of time',
  money: 'a sum of money',
  percent: 'a percentage',
  count: 'a number',
  amount: 'a figure',
  phone: 'phone number',
  address: 'postal address',
  email: 'email address',
  url: 'web address',
  reason: 'a reason',
  quotation: 'a quotation',
}
