import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { phrasesIn } from '../../search/phrases.ts'
import { stem, type Token } from '../../search/tokens.ts'
import type { Term } from './asked-terms.ts'

const NOTHING: ReadonlyMap<string, number> = new Map()

/**
 * Terms with what stands for the phrases of their question: what stands for a phrase stands for its last word; its other words
 * say nothing by themselves. A phrase of nothing but nouns for the value ("phone number") stays what it is.
 *
 * @param valueNouns nouns for the kind of value that is asked for.
 */
export function withPhrases(
  found: readonly Term[],
  all: readonly Token[],
  text: string,
  valueNouns: ReadonlySet<string>,
): Term[] {
  const terms = [...found]
  for (const { first, last, related } of phrasesIn(all)) {
    const words = all.slice(first, last + 1)
    // "Law Firm" is part of a name.
    if (words.some(({ start }) => start > 0 && /\p{Lu}/u.test(text.charAt(start)))) continue
    if (words.every(({ word }) => valueNouns.has(word))) continue
    // "The number of" is how many, and "a number of" several.
    if (/\bthe (?:total )?$/iu.test(text.slice(0, words[0]?.start)) && IS_COUNT.test(words[0]?.word ?? ''))
      continue
    const inside = words.map(({ term }) => term)
    const isLight =
      words.every(
        ({ stop, word }) =>
          stop || (GIVEN.test(word) && valueNouns.has(word) && !STAKE.test(text)) || KIND.test(word),
      ) ||
      WEIGHED.test(words.map(({ word }) => word).join(' ')) ||
      (words.some(({ word }) => EMPTY_VERBS.has(word)) &&
        words.every(({ stop, word }) => (stop && word !== 'for') || EMPTY_VERBS.has(word)))
    const kind = asksKind(words, text, valueNouns) ? { kind: true } : {}
    const own = terms.flatMap(({ term }, at) => (inside.includes(term) ? [at] : []))
    for (const [nth, at] of own.entries()) {
      const term = terms[at]
      if (term === undefined) continue
      // "Called", "happened in": the phrase says no more than its word.
      const weight = isLight ? term.weight : 1
      terms[at] =
        nth === own.length - 1
          ? { ...term, ...kind, weight, phrase: withOwnVerb(words, related) }
          : { ...term, phrase: isCompound(words) ? related : NOTHING }
    }
  }
  return terms
}

const IS_COUNT = /^(?:number|amount)$/u

/** "Wind farm": without the first word it is any farm. */
function isCompound(words: readonly Token[]): boolean {
  return words.every(({ stop, word }) => !stop && LEXICON.isNoun(word))
}

/** "What date", "which country": the value is of that kind, and need not be called so. */
function asksKind(words: readonly Token[], text: string, valueNouns: ReadonlySet<string>): boolean {
  return (
    !STAKE.test(text) &&
    words.some(({ word }) => ASKS_KIND.test(word)) &&
    words.every(({ stop, word }) => stop || valueNouns.has(word))
  )
}

const ASKS_KIND = /^(?:what|which)$/u

/** "Bought up" is bought: a phrase that means what its verb means by itself is there where the verb is. */
function withOwnVerb(
  words: readonly Token[],
  related: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const [verb, ...rest] = words
  if (verb === undefined || rest.length === 0 || !rest.every(({ word }) => PARTICLE.test(word)))
    return related
  const meanings = LEXICON.related(verb.word)
  const isSame = [...related].some(([other, weight]) => weight >= SAME && (meanings.get(other) ?? 0) >= SAME)
  if (!isSame) return related
  const own = [verb.word, ...baseForms(verb.word)].map((form) => [stem(form), SAME] as const)
  return new Map([...own, ...related])
}

/** Adds little to a verb that it goes with. */
const PARTICLE = /^(?:up|off|out|down|over)$/u

/** What a phrase and a word mean, and not what goes along with them. */
const SAME = 0.9

/** "Pay for", "share of": a sum is told by whatever was bought for it, and a share and an address by their look. */
const GIVEN =
  /^(?:pay|paid|paying|spend|spent|spending|charged?|costs?|costing|percentage|share|proportion|fraction|portion|(?:web)?sites?)$/u

/** A share of a firm that somebody owns is a thing. */
const STAKE = /\bshare of\b.*\b(?:owns?|owned|holds?|held)\b/iu

/** "Kinds of": what of a kind there is, and the kind need not be called so. */
const KIND = /^(?:kind|sort|type)s?$/u

/** Verbs that say only that there is something, with whatever preposition. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'called named happen happens happened happening occur occurs occurred go goes going went come comes came'.split(
    ' ',
  ),
)

/** Phrases whose word has been weighed by what stands around it, or that say no more than that one moves. */
const WEIGHED =
  /^(?:(?:take|takes|took|taken|taking) place|(?:get|gets|got|getting) (?:through|across|into|onto|around|past|over)|in (?:business|operation|existence))$/u
