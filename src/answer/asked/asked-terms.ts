import type { Span } from '../../model.ts'
import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { MATERIAL_WORDS, SPEECH_WORDS, TITLE } from '../text/cues.ts'
import { initialled, isLegalForm } from '../text/initials.ts'
import { employed, shortened } from '../text/short-forms.ts'
import { alternatives } from './alternatives.ts'
import type { AnswerType } from './asked-type.ts'
import { onlyCarries } from './carriers.ts'
import { ASKS_LETTERS, lettersAsked } from './letters-asked.ts'
import { type Around, isNowOfCount, isOfAsking, isVague, tellsLittle } from './light-words.ts'
import { withPhrases } from './phrase-terms.ts'
import { MATERIAL_SPEAKS } from './type-rules.ts'
import { VALUE_NOUNS } from './value-nouns.ts'

/** A word of the question that a sentence can match. */
export interface Term {
  readonly term: string
  /** As it stands in the question. */
  readonly word: string
  /** Folded, for the lexicon. */
  readonly folded: string
  /** How much it counts beside the others: 1, less for words that carry little. */
  readonly weight: number
  /** Counts where it is said, and is not missed where it is not. */
  readonly optional?: boolean
  /** A noun for the kind of value that is asked for ("which {country}"): such a value need not be called so. */
  readonly kind?: boolean
  /** Stems that can stand for the phrase of which it is the last word that counts ("off the {ground}"). */
  readonly phrase?: ReadonlyMap<string, number>
  /** What the question lets the answer choose in its stead: "{stock}" for the cash of "in cash or in stock". */
  readonly either?: readonly Pick<Term, 'term' | 'folded'>[]
}

/**
 * The words of a question that a sentence can match, each once, with how much it counts.
 *
 * @param names spans of `text` that are names: what only describes them counts little.
 */
export function contentTerms(
  text: string,
  all: readonly Token[],
  type: AnswerType,
  names: readonly Span[] = [],
): Term[] {
  const seen = new Set<string>()
  const descriptions = descriptionsOf(text, all, names)
  const told = MATERIAL_SPEAKS.test(text.toLowerCase())
  const found: Term[] = []
  for (const token of all) {
    const word = token.word
    if (token.stop || seen.has(token.term)) continue
    if (/^(?:who|whom|whose|what|when|where(?:abouts)?|which|why|how|much|many|please)$/u.test(word)) continue
    const around: Around = {
      word,
      before: text.slice(0, token.start),
      after: text.slice(token.end),
      question: text,
      type,
      found: found.length,
    }
    if (isNowOfCount(around)) continue
    if (TITLE.test(word) && /^\.?\s+\p{Lu}/u.test(around.after)) continue
    if (LAST_OF_STAGE.test(word) && tellsStage(text, token)) continue
    seen.add(token.term)
    const raw = textAt(text, token)
    const capital = token.start > 0 && /^\p{Lu}/u.test(raw)
    const isMade = MAKING.has(type) && MADE.test(text.slice(0, token.end)) && !/\p{L}/u.test(around.after)
    const light =
      !capital &&
      !isMade &&
      (MATERIAL_WORDS.has(word) ||
        descriptions.has(token) ||
        isOfAsking(around) ||
        (VALUE_NOUNS[type]?.has(word) ?? false) ||
        ((type === 'quotation' || told) && SPEECH_WORDS.has(word)))
    const isTypedForm = LEGAL_TYPED.test(word) && !OF_ITS_OWN.test(around.before)
    const optional =
      tellsLittle(around) ||
      (!capital && isVague(word)) ||
      ((capital || isTypedForm) && isLegalForm(raw)) ||
      (ASKS_LETTERS.test(word) && lettersAsked(text) !== null) ||
      onlyCarries(around.before, word, around.after)
    found.push({
      term: token.term,
      word: raw,
      folded: word,
      weight: light ? LIGHT : 1,
      ...(optional ? { optional } : {}),
    })
  }
  const chosen = withAlternatives(found, alternatives(text, all, type === 'yesno'))
  return withInitials(withPhrases(chosen, all, text, VALUE_NOUNS[type] ?? NO_NOUNS), all, text)
}

/** Words that often stand in the question only are no choice: "once or {now}". */
function withAlternatives(
  found: readonly Term[],
  choices: ReadonlyMap<string, readonly Token[]>,
): readonly Term[] {
  if (choices.size === 0) return found
  return found.map((one) => {
    const others = choices.get(one.term) ?? []
    const either = found.filter(
      ({ term, weight }) => weight === 1 && others.some((other) => other.term === term),
    )
    return either.length === 0 || one.weight < 1 ? one : { ...one, either }
  })
}

/** "The United Kingdom" is there where a release says UK, and "third quarter" where it says Q3, each word with it. */
function withInitials(found: readonly Term[], all: readonly Token[], text: string): Term[] {
  const names = [...initialled(text), ...shortened(text, all), ...employed(text)]
  return found.map((term) => {
    const short = names.flatMap(({ start, end, terms }) =>
      all.some((token) => token.term === term.term && start <= token.start && token.end <= end) ? terms : [],
    )
    return short.length === 0 || term.phrase?.size === 0
      ? term
      : { ...term, phrase: new Map([...(term.phrase ?? []), ...short.map((one) => [one, 1] as const)]) }
  })
}

/**
 * Words between an article and a name: "the chip designer {Abacus}" describes
 * Abacus for the reader, and the material need not say so.
 */
function descriptionsOf(text: string, all: readonly Token[], names: readonly Span[]): Set<Token> {
  const found = new Set<Token>()
  for (const name of names) {
    const at = all.findIndex((token) => token.start >= name.start)
    const before: Token[] = []
    for (let one = at - 1; one >= 0 && before.length <= LONGEST_DESCRIPTION; one--) {
      const token = all[one]
      if (token === undefined) break
      if (/^(?:the|an?)$/u.test(token.word)) {
        for (const word of before) found.add(word)
        break
      }
      if (token.stop || /[,;:?]/u.test(text.slice(token.end, all[one + 1]?.start ?? token.end))) break
      before.push(token)
    }
  }
  return found
}

const LONGEST_DESCRIPTION = 4

const NO_NOUNS: ReadonlySet<string> = new Set()

/** "What did it cost in the {end}?": when in its course, and no end; "in the end zone" and "at the end" are one. */
function tellsStage(text: string, { end }: Token): boolean {
  return STAGE.test(text.slice(0, end)) && BEHIND_STAGE.test(text.slice(end))
}

const LAST_OF_STAGE = /^(?:end|last|run)$/u
const STAGE = /\b(?:in the end|at (?:long )?last|in the long run)$/iu
const BEHIND_STAGE = /^\s*(?:[?.!,;]|$|(?:who|what|which|when|where|how)\b)/iu

/** Legal forms that are no other words in small letters: "who runs orme {corp}". */
const LEGAL_TYPED = /^(?:corp|inc|llc|llp|ltd|plc|gmbh)$/u

/** "The {corp} of Lind" */
const OF_ITS_OWN = /(?:^|\b(?:the|an?|its|their|our|this|that|which|what|of|by|for|or|and) )$/iu

/** "Where is it {made}?": by whom or where it is built, and no word that goes without saying. */
const MAKING: ReadonlySet<AnswerType> = new Set<AnswerType>(['place', 'person', 'organisation'])
const MADE = /\b(?:is|are|was|were|be|being|get|gets|getting)\b.* made$/iu

/** Weight of words that often stand in the question only. */
export const LIGHT = 0.35
