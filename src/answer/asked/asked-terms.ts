import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { phrasesIn } from '../../search/phrases.ts'
import { stem, type Token } from '../../search/tokens.ts'
import { MATERIAL_WORDS, ROLE_WORDS, SPEECH_WORDS, TITLE } from '../text/cues.ts'
import { initialled, isLegalForm } from '../text/initials.ts'
import { employed, shortened } from '../text/short-forms.ts'
import { alternatives } from './alternatives.ts'
import type { AnswerType } from './asked-type.ts'
import { onlyCarries } from './carriers.ts'
import { ASKS_LETTERS, lettersAsked } from './letters-asked.ts'
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
    if (word === 'now' && NOW_LAST.test(text.slice(token.end)) && HOW_MANY.test(text) && found.length >= FEW)
      continue
    if (TITLE.test(word) && /^\.?\s+\p{Lu}/u.test(text.slice(token.end))) continue
    if (LAST_OF_STAGE.test(word) && tellsStage(text, token)) continue
    seen.add(token.term)
    const raw = text.slice(token.start, token.end)
    const capital = token.start > 0 && /^\p{Lu}/u.test(raw)
    const isMade =
      MAKING.has(type) && MADE.test(text.slice(0, token.end)) && !/\p{L}/u.test(text.slice(token.end))
    const light =
      !capital &&
      !isMade &&
      (ASKING.has(word) ||
        MATERIAL_WORDS.has(word) ||
        descriptions.has(token) ||
        (type === 'manner' && CHANGE.test(word)) ||
        (OFFICE.test(word) && ASKS_OFFICE.test(text)) ||
        (BEFORE.test(word) && A_TIME.test(text.slice(0, token.start))) ||
        (ISSUER.test(word) &&
          IS_MEANT.test(text.slice(0, token.start)) &&
          !/^['’-]?s? ?\p{Lu}/u.test(text.slice(token.end))) ||
        (word === 'like' && IS_LIKE.test(text)) ||
        (word === 'well' && AS.test(text.slice(0, token.start))) ||
        (word === 'place' && TAKES.test(text.slice(0, token.start))) ||
        (word === 'days' && THESE.test(text.slice(0, token.start))) ||
        (/^use[sd]?$/u.test(word) && THEY.test(text.slice(0, token.start))) ||
        (word === 'alongside' && found.length >= FEW) ||
        (word === 'making' && OFFERS_LAST.test(text.slice(token.end))) ||
        BEFORE_WHICH.test(text.slice(token.start)) ||
        (word === 'going' && TO_DO.test(text.slice(token.end))) ||
        (LASTING.test(word) && HAS_BEEN.test(text.slice(0, token.start))) ||
        (VALUE_NOUNS[type]?.has(word) ?? false) ||
        ((type === 'quotation' || told) && SPEECH_WORDS.has(word)))
    const optional =
      (word === 'new' && VALUES.has(type) && ASKS_NEW.test(text)) ||
      (word === 'new' && type === 'person' && NEW_OFFICE.test(text.slice(token.end))) ||
      (SIZED.test(word) && BEHIND_HOW.test(text.slice(0, token.start))) ||
      (type === 'reason' && HELD_FOR.test(word)) ||
      (!capital && VAGUE.test(word)) ||
      ((capital || (LEGAL_TYPED.test(word) && !OF_ITS_OWN.test(text.slice(0, token.start)))) &&
        isLegalForm(raw)) ||
      (ASKS_LETTERS.test(word) && lettersAsked(text) !== null) ||
      onlyCarries(text.slice(0, token.start), word, text.slice(token.end))
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

const NOTHING: ReadonlyMap<string, number> = new Map()
const NO_NOUNS: ReadonlySet<string> = new Set()

/** What stands for a phrase stands for its last word; its other words say nothing by themselves. A phrase of nothing but nouns for the value ("phone number") stays what it is. */
function withPhrases(
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

/** Words that say how a question is asked and stand in no answer because of it. */
const ASKING = new Set(
  `many much long old often far kind kinds type types sort sorts name names called there list tell give show number total amount exactly approximately
  approx roughly about around actually specific specifically currently latest newest recent recently
  do does did done get gets got getting go goes went come comes came take takes took taken put puts give gives gave given make makes made
  named called listed mentioned supposed some one two three four five six seven several various others else besides including
  since until out up off down over through across along behind ahead away back into onto towards
  now nowadays instead ever usually normally typically generally
  people thing things way ways want wants wanted yet already still really words add added need needs
  after during among amongst amid amidst beside between upon throughout regarding concerning via meantime meanwhile approximate precise happen happens happened occur occurs occurred
  any each every all both anyone anybody someone somebody everyone everybody whole entire folks folk altogether`.split(
    /\s+/,
  ),
)

/** "How did revenue {change}": figures answer it, and need not call it so. */
const CHANGE =
  /^(?:change[ds]?|develop(?:ed|s)?|evolve[ds]?|shift(?:ed|s)?|var(?:y|ied)|fare[ds]?|compare[ds]?)$/u

/** "What is her {role}": the sentence gives it, and need not call it so. */
const OFFICE = /^(?:role|job|title|position|profession|occupation|post)$/u
const ASKS_OFFICE =
  /^(?:and )?what(?:['’]s| is| was| are| were)\b.*(?:['’]s?|\b(?:his|her|their)) (?:\p{L}+ )?(?:role|job|title|position|profession|occupation|post)s?\b/iu

/** "How {high} is the fee": a figure answers it, and need not be called so. What weighs or leaks must be told to do so. */
const SIZED =
  /^(?:big|large|great|high|low|small|strong|bad|badly|good|well|likely|quickly|soon|early|late|old|young)$/u
/** "Who is the new {chief executive}": somebody who is named one. */
const NEW_OFFICE = new RegExp(String.raw`^ (?:[\p{L}-]+ ){0,2}?(?:${[...ROLE_WORDS].join('|')})\b`, 'iu')

/** "What is the {new} rate?": it is told by what it is cut or raised to. */
const ASKS_NEW = /\bwhat(?:['’]s| is| are| will| was| were) (?:be )?(?:the|its|their) new \p{Ll}/iu
const VALUES: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'money',
  'percent',
  'amount',
  'count',
  'duration',
  'date',
])

/** Adjectives that tell one thing from no other. */
const VAGUE =
  /^(?:big|huge|great|main|major|important|special|particular|particularly|certain|actual|real|really|proper|possible|entire|good|bad|nice|famous|well-known|quite|rather|pretty|fairly|mainly|mostly|especially|suddenly|finally|simply)$/u
/** "Why is the timing {considered} good?" */
const HELD_FOR = /^(?:considered|regarded|deemed|viewed)$/u
const BEHIND_HOW = /\bhow $/iu

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

/** "The {firm}" is whose release it is, and goes without saying in its sentences. */
const ISSUER =
  /^(?:company|firm|group|business|organi[sz]ation|corporation|enterprise|outfit|issuer|start-?up)$/u
const IS_MEANT = /\b(?:the|this|that|your|our) $/iu

/** "What was it {like}?" */
const IS_LIKE = /^(?:and )?what(?:['’]s| is| was| are| were| will| would)\b.* like\s*\?*$/iu

/** "Where is it {made}?": by whom or where it is built, and no word that goes without saying. */
const MAKING: ReadonlySet<AnswerType> = new Set<AnswerType>(['place', 'person', 'organisation'])
const MADE = /\b(?:is|are|was|were|be|being|get|gets|getting)\b.* made$/iu

/** "Is the café open as {well}?" */
const AS = /\bas $/iu

/** "When does the race take {place}?": a day answers it, and need not say that it happens. */
const TAKES = /\b(?:take|takes|took|taken|taking) $/iu

/** "How many does it employ {now}?": the newest answers it, whichever sentence has the word. */
const NOW_LAST = /^\s*\?*\s*$/u

const HOW_MANY = /\bhow (?:many|much)\b/iu

/** What asks by fewer words has little else. */
const FEW = 2

/** "These {days}": now. */
const THESE = /\bthese $/iu

/** "Who weaves the cloth they {use}?": of the cloth, and not of using it. */
const THEY =
  /(?<!\b(?:do|does|did|can|could|will|would|should|may|might|must|if|when|what|how) )\b(?:they|it|we|you|she|he) $/iu

/** "What offer are they {making} now?" */
const OFFERS_LAST = /^(?: now| currently)?\s*\?*\s*$/iu

/** "{Under} which symbol is it traded?": it leads up to what is asked for. */
const BEFORE_WHICH =
  /^(?:under|within|into|onto|through|across|among|between|over|during) (?:which|what|whom|whose)\b/iu

/** "What are they {going} to do?": it is to come, and nobody goes. */
const TO_DO = /^ to \p{Ll}/u

/** Phrases whose word has been weighed by what stands around it, or that say no more than that one moves. */
const WEIGHED =
  /^(?:(?:take|takes|took|taken|taking) place|(?:get|gets|got|getting) (?:through|across|into|onto|around|past|over)|in (?:business|operation|existence))$/u

/** "How long has it been in {business}?": whatever it has done for so long is its business. */
const LASTING =
  /^(?:business|operation|existence|service|around|operating|operational|going|trading|active|running|existed)$/u
const HAS_BEEN = /\bhow long (?:has|have)\b.*\b(?:been|in) $/iu

/** "The year {before}": not a word that a sentence must use. */
const BEFORE = /^(?:before|earlier|ago)$/u
const A_TIME = /\b(?:years?|quarters?|months?|weeks?|days?) $/iu

/** Weight of words that often stand in the question only. */
export const LIGHT = 0.35
