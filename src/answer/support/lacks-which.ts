import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { stem, tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { withBefore } from './apart.ts'
import { FIGURED } from './conjuncts.ts'
import { houseKind } from './house-kind.ts'
import { standsNowhere } from './missing.ts'

/**
 * Whether a question tells by a word which figure, group or post it means, and neither a
 * sentence nor what it goes on from or stands under has one for it. Its noun alone is
 * there of another: the policy rate for the unemployment rate, those on the drug for the
 * placebo group, the minister of trade for that of finance, the platform for the tractor.
 *
 * @example
 * // "How many night buses does Orme run?": "Orme runs 40 buses." => true
 */
export function lacksWhich(view: Lens, candidate: Candidate): boolean {
  const isNear = withBefore(view.dissection, candidate, (term) => inSetting(candidate, term))
  const isToldNear = (term: string): boolean =>
    isNear(term) || view.dissection.headline.has(term) || candidate.paragraph().has(term)
  return (
    lacks(view, figureWords(view, candidate), isToldNear) ||
    lacks(view, wordsOf(view, GROUP), isNear) ||
    isDoneByOtherKind(view, candidate) ||
    (view.asked.type === 'person' && lacks(view, wordsOf(view, POST), isNear))
  )
}

/** Whether one of some words of a question, in no name of it, has none that stands for it. */
function lacks(view: Lens, words: readonly string[], isNear: (term: string) => boolean): boolean {
  return view.terms.some(
    (one) =>
      words.includes(one.term) &&
      one.weight === 1 &&
      !one.named &&
      !one.optional &&
      !PLAIN.test(one.folded) &&
      strength(one, isNear) < CLOSE,
  )
}

/** What is told without a word is that of the plain kind. */
const PLAIN =
  /^(?:adult|full|regular|standard|normal|ordinary|usual|average|typical|total|overall|current|present|new|exact|actual)$/u

/** The words before the noun whose figure is asked for, where a sentence has that very noun. */
function figureWords({ asked, focus }: Lens, candidate: Candidate): readonly string[] {
  const noun = focus.at(-1)
  if (!FIGURED.has(asked.type) || noun === undefined) return []
  // "Townhomes" are the very row houses that are asked for.
  return inSetting(candidate, noun.term) ? focus.slice(0, -1).map(({ term }) => term) : []
}

function wordsOf({ asked }: Lens, pattern: RegExp): readonly string[] {
  return tokens(pattern.exec(asked.text)?.[1] ?? '').map(({ term }) => term)
}

/**
 * Whether it is asked which of a kind does something, in a release that has no word for that
 * kind, and a sentence says that something of another kind does: "the platform" for "which
 * tractor". What is akin to it may be the one, as is whatever belongs to the same wide kind
 * ("the fern" for "which flower"); of a name, of "one" and of "variety" nobody knows what they are.
 */
function isDoneByOtherKind(view: Lens, candidate: Candidate): boolean {
  const doer = doerAsked(view.asked.text)
  if (doer === null || !isProse(candidate) || !standsNowhere(doer.noun, view)) return false
  const asked = view.terms.find(({ folded }) => folded === doer.noun)
  const verbs = candidate.tokens.filter(({ term }) => term === doer.verb)
  return (
    asked !== undefined &&
    verbs.length > 0 &&
    verbs.every(({ start }) => {
      const phrase = DOER.exec(candidate.text.slice(Math.max(0, start - LONGEST_DOER), start))?.[1]
      if (phrase === undefined || ANY_ONE.test(phrase)) return false
      const words = tokens(phrase).map(({ word }) => word)
      return words.some(LEXICON.isNoun) && words.every((word) => isOtherThing(doer, word))
    })
  )
}

interface Doer {
  readonly noun: string
  readonly verb: string
  /** A place may be a house as well, which a release calls "the company". */
  readonly isPlace: boolean
}

const doerAsked = remembered((question: string): Doer | null => {
  const [, noun = '', verb = ''] = ASKS_DOER.exec(question.toLowerCase()) ?? []
  const isThing = LEXICON.isThing(noun) || LEXICON.isPlace(noun)
  if (!isThing || !LEXICON.isNoun(noun) || LEXICON.isPerson(noun) || !LEXICON.isVerb(verb)) return null
  if (houseKind(noun) !== null || ANY_THING.test(noun)) return null
  return { noun, verb: stem(verb), isPlace: LEXICON.isPlace(noun) }
})

/** "Which {tractor} {carries} bicycles?" */
const ASKS_DOER =
  /^(?:and |so |but )?which (\p{Ll}{4,}) (?:(?:has|have|had|will|would|also|now) )?(?!(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|may|must|should|of|in|on|at|for|from|with|by|to|the|an?)\b)(\p{Ll}{3,})\b/u

/** Whatever there is may be called so. */
const ANY_THING =
  /^(?:products?|items?|things?|objects?|articles?|goods|tools?|devices?|gadgets?|machines?|equipment|instruments?|systems?|structures?|facilit(?:y|ies)|buildings?|places?|sites?|spots?|locations?|venues?|areas?|regions?|parts?|pieces?|units?|groups?|bod(?:y|ies)|sets?|collections?|lines?|vehicles?|vessels?|materials?|substances?|creatures?|animals?|plants?|foods?|works?|documents?|books?|papers?|models?|versions?|brands?|lots?|sides?|ends?|centers?|centres?|markets?|countr(?:y|ies)|cit(?:y|ies)|towns?|states?)$/u

/** A noun phrase in small letters up to the verb: "{The new module also }supports". */
const DOER =
  /(?:^|[.,;:“"] )(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hese|[Tt]heir|[Oo]ur) ((?!(?:[\p{Ll}'’-]+ ){0,7}(?:it|they|we|he|she|which|that|who|where)\b)(?:[\p{Ll}'’-]+ ){1,8})$/u
const LONGEST_DOER = 100

function isOtherThing({ noun, isPlace }: Doer, word: string): boolean {
  if (ANY_THING.test(word)) return false
  const kinds = kindsOf(word)
  if (LEXICON.isNoun(word) && kinds.length === 0) return false
  if (kinds.some((kind) => LEXICON.isOfKind(noun, new Set([kind])))) return false
  if (isPlace && (ORGANISATION_NOUNS.has(word) || houseKind(word) !== null || HOUSE.test(word))) return false
  if (LEXICON.isOfKind(word, new Set([noun])) || LEXICON.isOfKind(noun, new Set([word]))) return false
  const [own, other] = [LEXICON.related(noun), LEXICON.related(word)]
  if (own.has(stem(word)) || other.has(stem(noun))) return false
  return ![...own].some(([term, weight]) => weight >= SHARED && (other.get(term) ?? 0) >= SHARED)
}

/** What is called so may be of any kind. */
const ANY_ONE = /\b(?:ones?|kinds?|sorts?|types?|variet(?:y|ies)|cultivars?|strains?|editions?|options?)\b/u

/** The wide kinds that a word is told to be of. */
const kindsOf = (word: string): readonly string[] =>
  WIDE_KINDS.filter((kind) => LEXICON.isOfKind(word, new Set([kind])))

/** By WordNet's words for them. */
const WIDE_KINDS = [
  'food',
  'beverage',
  'plant',
  'animal',
  'person',
  'organization',
  'vehicle',
  'structure',
  'device',
  'clothing',
  'communication',
  'substance',
  'way',
  'geological_formation',
  'body_of_water',
]

const HOUSE = /^(?:company|firm|business|group|organi[sz]ation|enterprise|outfit)$/u

/** Of `related`: what two words are both a kind of, or both mean. */
const SHARED = 0.4

/** "In the {placebo} group", "of the {first} round" */
const GROUP =
  /\b(?:in|of|on|for|by) the (\p{Ll}[\p{L}-]*) (?:group|arm|cohort|segment|division|sector|class|category|round|edition|phase|leg|stage)\b/u

/** "The minister of {finance}"; what has an article is the house itself: "the head of the museum". */
const POST =
  /\b[Ww]ho (?:is|was) (?:(?:the|its|their) )?(?:\p{Ll}[\p{L}-]* ){1,3}(?:of|for) (?!(?:the|an?|its|their|this|that)\b)(\p{Ll}[\p{L}-]*)\s*\?*$/u
