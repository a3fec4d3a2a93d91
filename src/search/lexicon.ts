import { rememberedUpTo } from '../remembered.ts'
import { baseForms, irregularForms } from './morphology.ts'
import { stem } from './stems.ts'
import { STOP_WORDS } from './stopwords.ts'
import { openThesaurus, type Thesaurus } from './thesaurus.ts'
import { openWordNet, type PartOfSpeech, type Pointer, type Sense, type WordNet } from './wordnet.ts'

/** What words have to do with each other in English at large, whatever the corpus. */
export interface Lexicon {
  /**
   * Stems of words that can stand for a folded word, with a weight from 0 to 1
   * that falls with distance of relation and rarity of meaning. Without the
   * word's own stem; empty for a word it does not know.
   */
  related(word: string): ReadonlyMap<string, number>
  /** Tells whether a folded word is English, inflected or not. */
  knows(word: string): boolean
  /** Tells whether the commonest meaning of a folded noun is a kind of person: "workers", "residents". */
  isPerson(word: string): boolean
  /** Tells whether the commonest meaning of a folded noun is a kind of place: "storeroom", "harbour", "attic". */
  isPlace(word: string): boolean
  /** Tells whether the commonest meaning of a folded noun is a body, a thing that can be touched or several together: "engine", "toys", "committee". */
  isThing(word: string): boolean
  /** Tells whether any meaning of a folded noun is of one of some kinds, by WordNet's words for them. */
  isOfKind(word: string, kinds: ReadonlySet<string>): boolean
  /** Tells whether a folded word is a noun before it is anything else: "fare", and not "turn", "see" or "after". */
  isNoun(word: string): boolean
  /** Tells whether a folded word is an adjective before it is anything else: "provincial", and not "paid" or "light". */
  isAdjective(word: string): boolean
  /** Tells whether a folded word is a form of a verb, whatever else it is: "advises", "acts", "lines". */
  isVerb(word: string): boolean
  /** Tells whether a folded word is a verb and hardly ever anything else: "enter", "consist", and not "strike" or "offer". */
  isMereVerb(word: string): boolean
}

/**
 * Makes the lexicon from WordNet (Fellbaum, "WordNet", 1998): synonyms,
 * derivations (`acquire`, `acquisition`), similar adjectives, direct hypernyms
 * and hyponyms, and irregular forms (`bought`, `buy`). Phrases are left out.
 *
 * Nothing is read before the first question; answers are cached.
 *
 * @example
 * createLexicon().related('purchase').get('bui') // => 1
 */
export function createLexicon(opened: WordNet = WORDNET, thesaurus: Thesaurus = THESAURUS): Lexicon {
  const kept = <Thing, Said extends NonNullable<unknown>>(says: (of: Thing) => Said) =>
    rememberedUpTo(MOST_KEPT, says)
  // Each of the questions below asks for the meanings of the same base forms.
  const wordNet: WordNet = { ...opened, senses: kept(opened.senses) }
  // A question may hold each word of a release against a kind, and all chains of kinds meet further up.
  const kindAt: KindAt = kept((offset) => kindOf(opened, offset))
  return {
    related: kept((word) => relatives(wordNet, thesaurus, word)),
    knows: kept((word) => isEnglish(wordNet, word)),
    isPerson: kept((word) => isKindOf(wordNet, kindAt, word, PERSON)),
    isPlace: kept((word) => isKindOf(wordNet, kindAt, word, PLACE)),
    isThing: kept((word) => isKindOf(wordNet, kindAt, word, THING)),
    isOfKind: (word, kinds) =>
      baseForms(word).some((base) =>
        wordNet.senses(base).some((sense) => isNoun(sense) && isUnder(kindAt, sense.offset, kinds)),
      ),
    isNoun: kept((word) => isMostly(wordNet, word, 'noun')),
    isAdjective: kept((word) => isMostly(wordNet, word, 'adj')),
    isVerb: kept((word) => isEverVerb(wordNet, word)),
    isMereVerb: kept((word) => isNothingButVerb(wordNet, word)),
  }
}

/** Words of which each is remembered. */
const MOST_KEPT = 10_000

/** One for all lexicons, so that the files are held once. */
const WORDNET = openWordNet()
const THESAURUS = openThesaurus()

/** The one that answering and retrieval share, so that what it found is kept once; nothing is read before it is asked. */
export const LEXICON: Lexicon = createLexicon()

function relatives(wordNet: WordNet, thesaurus: Thesaurus, word: string): Map<string, number> {
  const own = stem(word)
  const weights = new Map<string, number>()
  // A letter is a mark or an initial: "X" is no ten, "C" no hundred.
  if (word.length < 2 && !/\d/u.test(word)) return weights
  const keep = (key: string, weight: number) => {
    if (key !== own && weight > (weights.get(key) ?? 0)) weights.set(key, weight)
  }
  const add = (other: string, weight: number) => {
    if (weight < MINIMUM || other.includes('_') || STOP_WORDS.has(other)) return
    const key = stem(other)
    // "Lasting" has the stem of "last", which in a release says when.
    if (key === other || !MISLEADING_STEMS.has(key)) keep(key, weight)
  }

  thesaurus.addRelatives(word, (key, weight) => {
    if (!MISLEADING_STEMS.has(key) || MISLEADING_STEMS.has(word)) keep(key, weight)
  })
  for (const base of baseForms(word)) {
    const senses = wordNet.senses(base)
    if (senses.length === 0) continue
    if (base !== word) add(base, 1)
    for (const form of irregularForms(base)) add(form, 1)
    const most = Math.max(...senses.map(({ count }) => count))
    for (const sense of senses) {
      const share = Math.sqrt((sense.count + 1) / (most + 1) / sense.rank)
      if (share >= RARE) addSense(wordNet, base, sense, share, add)
    }
  }
  return weights
}

/** Stems that are words of another meaning by themselves: of "lasting", "meaning", "evening", "likely". */
const MISLEADING_STEMS = new Set(['last', 'mean', 'even', 'like', 'well', 'still', 'may', 'close', 'present'])

/** A relation that counts for less is not worth keeping. */
const MINIMUM = 0.1

/** Meanings with a smaller share of a word's use say more about English than about a press release. */
const RARE = 0.2

/** A meaning with more relations ("person" has hundreds of kinds) is too broad for its kinds to stand for it; the nearer relations come first. */
const BROAD = 24

function addSense(
  wordNet: WordNet,
  base: string,
  { offset, partOfSpeech }: Sense,
  share: number,
  add: (word: string, weight: number) => void,
): void {
  const { words, pointers } = wordNet.synset(offset, partOfSpeech)
  for (const word of words) add(word, share)
  const number = words.indexOf(base) + 1
  for (const pointer of pointers.slice(0, BROAD)) {
    // What is derived from a synonym is a step further off than what is derived from the word itself.
    const apart = pointer.source !== 0 && pointer.source !== number ? SYNONYMS_OWN : 1
    const weight = (RELATIONS.get(pointer.symbol) ?? 0) * share * apart
    if (weight < MINIMUM) continue
    const own = pointer.symbol === '+' && apart === 1 ? Math.max(weight, OWN_DERIVATION) : weight
    for (const word of targets(wordNet, pointer)) add(word, word.startsWith(base) ? own : weight)
    addSecondStep(wordNet, pointer, weight, add)
  }
}

const SYNONYMS_OWN = 0.7

/** A word that begins with the very word it is derived from ("owner", "shipment") shows of which meaning it is, however rare. */
const OWN_DERIVATION = 0.75

/** Kinds of one thing ("hill", "mountain"), kinds of a kind, and what is derived from something similar. */
function addSecondStep(
  wordNet: WordNet,
  { symbol, offset, partOfSpeech }: Pointer,
  weight: number,
  add: (word: string, weight: number) => void,
): void {
  const onward = SECOND_STEPS.get(symbol)
  if (onward === undefined || weight * Math.max(...onward.values()) < MINIMUM) return
  const { pointers } = wordNet.synset(offset, partOfSpeech)
  // Sisters in a wide family have nothing to do with each other.
  if (symbol === '@' && pointers.filter((pointer) => pointer.symbol === '~').length > BROAD) return
  for (const pointer of pointers) {
    const step = onward.get(pointer.symbol)
    if (step !== undefined) for (const word of targets(wordNet, pointer)) add(word, weight * step)
  }
}

/** Weights of a second relation, by the first. */
const SECOND_STEPS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    '@',
    new Map([
      ['~', 0.6],
      ['@', 0.5],
    ]),
  ],
  ['~', new Map([['~', 0.6]])],
  ['&', new Map([['+', 0.7]])],
  ['$', new Map([['+', 0.7]])],
])

/** Weights by judgement, in the order in which a reader would accept one word for another. */
const RELATIONS: ReadonlyMap<string, number> = new Map([
  ['+', 0.9],
  ['\\', 0.8],
  ['&', 0.5],
  ['$', 0.5],
  ['@', 0.4],
  ['~', 0.4],
  ['@i', 0.3],
])

function targets(wordNet: WordNet, { offset, partOfSpeech, target }: Pointer): readonly string[] {
  const words = wordNet.words(offset, partOfSpeech)
  const word = words[target - 1]
  return target === 0 || word === undefined ? words : [word]
}

function isEnglish(wordNet: WordNet, word: string): boolean {
  return baseForms(word).some((base) => wordNet.senses(base).length > 0)
}

const PERSON: ReadonlySet<string> = new Set(['person'])

/** What a place is a kind of: buildings and rooms, ground, water and ways. */
const PLACE: ReadonlySet<string> = new Set([
  'structure',
  'location',
  'facility',
  'road',
  'passage',
  'geological_formation',
  'body_of_water',
  'land',
  'excavation',
  'horizontal_surface',
])

const THING: ReadonlySet<string> = new Set(['physical_entity', 'group'])

/** Walks from the commonest meaning of a noun up through what it is a kind of. */
function isKindOf(wordNet: WordNet, kindAt: KindAt, word: string, kinds: ReadonlySet<string>): boolean {
  const [base] = baseForms(word).filter((one) => wordNet.senses(one).some(isNoun))
  if (base === undefined) return false
  const commonest = wordNet.senses(base).find((sense) => isNoun(sense) && sense.rank === 1)
  return commonest !== undefined && isUnder(kindAt, commonest.offset, kinds)
}

/** A meaning of a noun as a kind of others. */
interface Kind {
  readonly words: readonly string[]
  /** Offset of what it is a kind of; undefined at the top. */
  readonly above: number | undefined
}

type KindAt = (offset: number) => Kind

function kindOf(wordNet: WordNet, offset: number): Kind {
  const { words, pointers } = wordNet.synset(offset, 'noun')
  return { words, above: pointers.find(({ symbol }) => symbol === '@')?.offset }
}

function isUnder(kindAt: KindAt, from: number, kinds: ReadonlySet<string>): boolean {
  let offset: number | undefined = from
  for (let step = 0; offset !== undefined && step < DEEPEST; step++) {
    const { words, above } = kindAt(offset)
    if (words.some((one) => kinds.has(one))) return true
    offset = above
  }
  return false
}

/** By how often its meanings were met in WordNet's tagged texts; a noun that it does not know is a name or a term. */
function isMostly(wordNet: WordNet, word: string, kind: PartOfSpeech): boolean {
  const senses = baseForms(word).flatMap((base) => wordNet.senses(base))
  if (FUNCTION_WORDS.has(word) || (senses.length === 0 && kind !== 'noun')) return false
  return met(senses.filter(({ partOfSpeech }) => partOfSpeech === kind)) >= met(senses) * MOSTLY
}

/** Less, and it is as often something else. */
const MOSTLY = 0.5

function isNothingButVerb(wordNet: WordNet, word: string): boolean {
  const senses = baseForms(word).flatMap((base) => wordNet.senses(base))
  const verbs = senses.filter(({ partOfSpeech }) => partOfSpeech === 'verb')
  return !FUNCTION_WORDS.has(word) && senses.length > 0 && met(verbs) >= met(senses) * HARDLY_ELSE
}

/** "Offer" and "build" are below it, "sell" and "make" above. */
const HARDLY_ELSE = 0.975

/** How often meanings are met with, each once at least. */
function met(some: readonly Sense[]): number {
  return some.reduce((sum, { count }) => sum + count + 1, 0)
}

/** Prepositions, conjunctions and pronouns are in WordNet only where they are something else as well. */
const FUNCTION_WORDS = new Set(
  `about above across after against along amid among around as at before behind below beneath beside besides between beyond by despite down
  during else except for from if in inside into like near of off on onto or out outside over past per since than that though through
  throughout till to toward towards under underneath unless until up upon versus via when whenever where whereas wherever while with within without
  anybody anyone anything everybody everyone everything nobody nothing somebody someone something whatever whichever whoever whom meantime meanwhile`.split(
    /\s+/,
  ),
)

function isEverVerb(wordNet: WordNet, word: string): boolean {
  return (
    !FUNCTION_WORDS.has(word) &&
    baseForms(word).some((base) => wordNet.senses(base).some(({ partOfSpeech }) => partOfSpeech === 'verb'))
  )
}

const isNoun = ({ partOfSpeech }: Sense): boolean => partOfSpeech === 'noun'

/** WordNet's longest chain of kinds has 18 steps (3.1); "person" is seven or fewer above any of its own. */
const DEEPEST = 12
