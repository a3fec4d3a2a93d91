import { ADVERB, VERB } from '../../corpus/speech-verbs.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { stem, type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isShortFor } from '../text/initials.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Whether a sentence opens with a name of its own and holds none of the question's:
 * what it says is said of another, whomever the sentence before it names.
 */
export function subjectAway(lens: Lens, candidate: Candidate): boolean {
  return otherSubject(lens, candidate) !== undefined
}

/**
 * Whether a sentence says of the other that it opens with the very thing that is
 * asked: "Brack was founded in 1950" for "When was Orme Mill founded?". What is
 * done to something ("Ada Berg founded the mill") may be said of the one asked
 * about, and so may what "the company" did.
 */
export function isSaidOfOther(lens: Lens, candidate: Candidate): boolean {
  if (beganAsOther(lens, candidate)) return true
  const subject = otherSubject(lens, candidate) ?? subjectBehindOpening(lens, candidate)
  if (subject === undefined) return false
  const { text, tokens } = candidate
  const name = textAt(text, subject)
  const isShort = lens.asked.names.some(({ start, end }) =>
    isShortFor(lens.asked.text.slice(start, end), name),
  )
  if (isShort || ORGANISATION_NOUNS.has(name.toLowerCase().replace(/^the /u, ''))) return false
  const end = subject.end + (TITLE_GOES_ON.exec(text.slice(subject.end))?.[0].length ?? 0)
  const next = tokens.filter(({ start }) => start >= end).slice(0, VERB_WITHIN)
  const verb = next.find((token) =>
    lens.terms.some(
      (term) => !term.named && term.weight === 1 && strength(term, (one) => one === token.term) >= CLOSE,
    ),
  )
  if (verb === undefined) return false
  const between = text.slice(end, verb.start)
  // "The Victorian {building} opens": an adjective before what it is said of is no name of another.
  if (!ONLY_HELPS.test(between)) return false
  // "Who is an agent for Orme?": whoever is one may well be the other that the sentence opens with.
  if (WHO_MAY_BE.has(lens.asked.type) && !(PASSIVE.test(between) && !/ing$/u.test(verb.word))) return false
  if (/[,;:’']/u.test(between)) return false
  return GOES_ON.test(text.slice(verb.end)) || isDoerAsked(lens, verb, between)
}

/** The name of its own behind the phrase that a sentence opens with: "Since 2008, {Brack} has". */
function subjectBehindOpening({ names, asked }: Lens, candidate: Candidate): TypedSpan | undefined {
  if (names.length === 0 || !isSentence(candidate) || candidate.quotation !== null) return undefined
  if (candidate.carried.size > 0 || names.some((name) => holdsName(candidate, name))) return undefined
  const opening = OPENS_WITH_PHRASE.exec(candidate.text)?.[0].length
  if (opening === undefined) return undefined
  const subject = candidate.spans().find(({ type, start }) => type === 'name' && start === opening)
  const words = subject === undefined ? [] : termsOf(textAt(candidate.text, subject))
  const isOwn = words.some((term) => asked.terms.some((one) => one.term === term))
  return isOwn ? undefined : subject
}

const OPENS_WITH_PHRASE =
  /^(?:Since|In|On|At|By|During|From|After|Before|Throughout|Over|Until|Currently|Today|Now|Recently|Later|Earlier|Previously|Also|Additionally|Meanwhile|However|To date)\b(?: [^\s,;:]+){0,7}, (?:the )?/u

/** What may stand between a subject and its verb: "was {first} founded", "{will soon} open". */
const ONLY_HELPS =
  /^(?: plc| \([^()]{1,30}\)|[®™])?\s*(?:(?:is|are|was|were|been|being|be|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|to|also|first|once|then|now|soon|still|already|again|just|even|never|not|itself|both|all|next|last|later|since|set|due|going|expected|planned|scheduled|\p{L}+ly)\s+){0,4}$/iu

const WHO_MAY_BE: ReadonlySet<AnswerType> = new Set<AnswerType>(['person', 'organisation'])
const PASSIVE = /\b(?:is|are|was|were|been|being)\s+(?:\p{L}+ly\s+|first\s+|also\s+)?$/u

/** "Founded in 1950, Brack makes tools": the participle is of the name behind the comma. */
function beganAsOther({ asked, names }: Lens, candidate: Candidate): boolean {
  const other = PARTICIPLE.exec(candidate.text)?.[1]
  if (other === undefined || names.length === 0 || !ASKS_BEGINNING_OR_SEAT.test(asked.text)) return false
  if (names.some((name) => holdsName(candidate, name))) return false
  return !asked.names.some(({ start, end }) => isShortFor(asked.text.slice(start, end), other))
}

const PARTICIPLE =
  /^(?:Founded|Established|Incorporated|Formed|Started|Launched|Created|Built|Based|Headquartered|Located)\s[^,]{3,40},\s(\p{Lu}[\p{L}\p{N}.&’'-]+(?:\s\p{Lu}[\p{L}\p{N}.&’'-]+){0,3})/u

const ASKS_BEGINNING_OR_SEAT =
  /\b(?:founded|established|incorporated|formed|started|launched|created|built|based|headquartered|located|founders?|headquarters|set up)\b/iu

/** "Brack{ and the Otter} opens in May": a title, whose name ends before the "and". */
const TITLE_GOES_ON = /^ (?:and|or|in|on|for|with|at) (?:the |an? )?\p{Lu}[\p{L}’'-]+/u

/** Whether it is asked what one does whom the question names right before that: "Since when has {Orme} milled {rye}?" */
function isDoerAsked({ asked: { text, names }, terms }: Lens, verb: Token, between: string): boolean {
  if (PASSIVE.test(between)) return false
  return names.some(({ start, end }) => {
    const next = tokens(text).find((token) => token.start > end)
    if (next === undefined || !HELPS_BEFORE.test(text.slice(0, start)) || next.start > end + 1) return false
    const own = terms.find(({ term }) => term === next.term)
    return own !== undefined && strength(own, (term) => term === verb.term) >= CLOSE
  })
}

const HELPS_BEFORE = /\b(?:does|do|did|has|have|had|will) (?:the )?$/iu

/** Words from a subject to its verb: "was first {founded}". */
const VERB_WITHIN = 3

/** No object follows. */
const GOES_ON = /^(?:[.,;]|\s*$|\s+(?:in|on|at|by|since|from|to|with|for|back|as|there|here)\b)/iu

/** Whether a sentence has a word of a name; of several not only those that many houses have. */
function holdsName(candidate: Candidate, name: readonly string[]): boolean {
  return apartFromKind(name).some((term) => inSentence(candidate, term))
}

/** Stems of a name without those that many houses have, "Lund {Services}"; all of one that has no others. */
export function apartFromKind(name: readonly string[]): readonly string[] {
  const own = name.filter((term) => !OF_ANY_HOUSE.has(term))
  return own.length > 0 ? own : name
}

/** A sentence, also where it is one of several notes below each other. */
function isSentence({ kind, text }: Candidate): boolean {
  return kind === 'sentence' || (kind === 'item' && /[\p{Ll}\p{N})%][.!?]["”]?$/u.test(text.trim()))
}

/** The name of its own that a sentence opens with and tells of, where it holds none of the question's. */
function otherSubject(
  { names, questionWords, dissection }: Lens,
  candidate: Candidate,
): TypedSpan | undefined {
  if (names.length === 0 || !isSentence(candidate) || candidate.quotation !== null) return undefined
  if (names.some((name) => holdsName(candidate, name))) return undefined
  // A first word is capitalised in any sentence: by itself it is a name only where it is one elsewhere too.
  const subject = candidate
    .spans()
    .find(
      ({ type, start, end }) =>
        type === 'name' &&
        start <= OPENING &&
        !(NO_NAME.test(candidate.text) && !/\s/u.test(candidate.text.slice(start, end))) &&
        (start > 0 ||
          /\s/u.test(candidate.text.slice(start, end)) ||
          candidate.tokens
            .slice(0, 1)
            .some(
              ({ term, word }) =>
                dissection.isProper(term) ||
                (TITLE_GOES_ON.test(candidate.text.slice(end)) && !LEXICON.knows(word)),
            )),
    )
  if (subject !== undefined && SPEAKS.test(candidate.text.slice(subject.end))) return undefined
  const isAsked =
    subject !== undefined &&
    candidate.tokens.some(
      (token) => token.start >= subject.start && token.end <= subject.end && questionWords.has(token.word),
    )
  return isAsked ? undefined : subject
}

/** "Globally headquartered in Corran", "A: Looking ahead": what it opens with is no name. */
const NO_NAME = /^(?:[QA]: )?\p{Lu}\p{Ll}{3,}(?:ly|ing)\b/u

/** What a speaker says is said of whatever is spoken of. */
const SPEAKS = new RegExp(String.raw`^,?\s${ADVERB}${VERB}\b`, 'u')

/** What many houses have in their names behind a word that tells which. */
const OF_ANY_HOUSE: ReadonlySet<string> = new Set(
  'agency association bank center centre club company corporation council foundation fund group holdings hospital industries institute international media national network partners resources school services society solutions systems technologies technology trust university ventures'
    .split(' ')
    .map(stem),
)

/** Characters in which a sentence names its subject: an article at most. */
const OPENING = 4
