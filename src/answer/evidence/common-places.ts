import { LEXICON } from '../../search/lexicon.ts'
import { PHRASE_END } from '../asked/asked-noun.ts'
import { type Candidate, inSentence } from '../pieces/candidates.ts'
import type { TypedSpan } from '../text/spans.ts'
import { cover, type Lens, SAME, strength } from './lens.ts'

/**
 * Places that a sentence tells by a common noun, for a question that asks where
 * something was or is: "in a storeroom beside the ticket hall", "at any counter".
 *
 * What is said to be in a region, an area or the middle of something is not told
 * by that; nor is what an adverb or a figure of speech places ("in the field of").
 *
 * @example
 * // "Where did the fire start?"
 * // "The fire started in a storeroom." => ["a storeroom"]
 */
export function commonPlacesIn(view: Lens, candidate: Candidate): TypedSpan[] {
  const { text } = candidate
  if (!ASKS.test(view.asked.text)) return []
  // A place without a name is one of what is asked only in a sentence about that.
  if (cover(view.terms, (term) => inSentence(candidate, term)) < ABOUT_IT) return []
  const placed = [...placedIn(text), ...(ASKS_PURPOSE.test(view.asked.text) ? purposesIn(text) : [])]
  if (placed.length > 0) return placed
  const attached = attachedIn(view, candidate)
  return attached.length > 0 || !ASKS_REACH.test(view.asked.text) ? attached : widelyIn(text)
}

/** Where people come from or a thing is to be had, told by an adverb: "visitors both {domestically and internationally}", and not "globally active". */
function widelyIn(text: string): TypedSpan[] {
  return [...text.matchAll(WIDELY)].map(({ index, 0: { length } }) => ({
    type: 'place' as const,
    start: index,
    end: index + length,
  }))
}

const ASKS_REACH =
  /\bwhere (?:do|does|did|will|would|can|could|is|are|was|were)\b[^?]*\b(?:from|available|sold|bought|buy|sell|operat\p{L}+|ship\p{L}*|deliver\p{L}*|distribut\p{L}+|shown|broadcast|work|active)\s*\?*$/iu

const WIDELY =
  /\b(?:(?:nation|country|world|state)-?wide|domestically|internationally|nationally|globally|locally|regionally|overseas|abroad|at home)(?: and (?:internationally|globally|nationally|overseas|abroad|worldwide))?(?=\s*(?:[.,;:)]|$)| (?:and|or|as|by|through|in|to|at|for|from|with|via|on|under|since)\b)/giu

/** What money goes to: "the surplus goes to {the state budget}", "will go toward {repairs}". */
function purposesIn(text: string): TypedSpan[] {
  return [...text.matchAll(PURPOSE)].map(({ index, 0: { length } }) => ({
    type: 'place' as const,
    start: index,
    end: index + length,
  }))
}

/** "Where do the fees go?", "where does the money end up?" */
const ASKS_PURPOSE =
  /\bwhere (?:do|does|did|will|would|is|are) [^?]*\b(?:go|going|end(?:ing)? up|flow)\s*\?*$/iu

const PURPOSE =
  /(?<=\b(?:go(?:es)?|flow(?:s|ed|ing)?|paid|put|invested|donated|transferred|allocated|earmarked) (?:straight |directly |back |entirely )?(?:in)?to(?:wards?)? )(?:(?:the|an?|its|their|our|local|all) )?[\p{Ll}-]{3,}(?: (?!and\b|or\b)[\p{Ll}-]+)?/gu

function placedIn(text: string): TypedSpan[] {
  return [...text.matchAll(PLACED)]
    .slice(0, MOST)
    .flatMap(({ index, 0: whole, 1: before = '', 2: phrase = '' }) => {
      const words = phrase.split(/[\s-]+/u)
      // "A disused factory building": the place is the last of the nouns, behind which no other noun stands.
      const last = words.findLastIndex((word) => isPlace(word.toLowerCase()))
      if (last === -1 || VAGUE.test(words[last] ?? '')) return []
      const following = words.slice(last + 1)
      if (
        following.length > 0 &&
        !/^(?:and|or|where|that|which|beside|near|at|in|on|of|by|for|with|before|after|when|while|as|during|from|to|until)$/u.test(
          following[0] ?? '',
        )
      )
        return []
      const start = index + before.length
      const length = words.slice(0, last + 1).join(' ').length
      return [{ type: 'place' as const, start, end: Math.min(start + length, index + whole.length) }]
    })
}

/**
 * What is no kind of place by itself and stands right behind a word of the question:
 * "is done {in committee}", "keeps the data locally {on the user’s device}".
 */
function attachedIn(view: Lens, candidate: Candidate): TypedSpan[] {
  const { text, tokens } = candidate
  return [...text.matchAll(ATTACHED)]
    .slice(0, MOST)
    .flatMap(({ index, 0: whole, 1: before = '', 2: phrase = '' }) => {
      const last = tokens.findLast(({ word, end }) => end <= index && !/ly$/u.test(word))
      if (last === undefined || isOtherwise(before, last.word, view.asked.text)) return []
      if (!view.terms.some((term) => strength(term, (one) => one === last.term) >= SAME)) return []
      const words = phrase.split(/\s+/u)
      const cut = words.findIndex((word, at) => at > 0 && PHRASE_END.test(word))
      const noun = (cut === -1 ? words : words.slice(0, cut)).join(' ')
      const head = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()
      if (!(LEXICON.isThing(head) || MORE.test(head)) || VAGUE.test(head) || NOWHERE.test(head)) return []
      // "Tested in mice": on whom.
      if (!/from /u.test(before) && (LEXICON.isPerson(head) || LIVING.test(head))) return []
      const start = index + before.length
      return [{ type: 'place' as const, start, end: Math.min(start + noun.length, index + whole.length) }]
    })
}

/** A preposition of place, and up to four words behind it, of which an owner may have a name. */
const ATTACHED =
  /(?<![\p{L}-])(\(?(?:in|at|on|inside|outside|near|behind|beside|under|beneath|above|from|via|through) )((?:(?:the|an?|its|their|his|her|our|any|all|both|many) )?(?:\p{L}+['’]s? )?(?:[\p{Ll}\p{N}'’-]+ ?){1,4})/gu

/** "Based on data", "built from oak": what something rests on or is made of, and not where. */
function isOtherwise(before: string, word: string, question: string): boolean {
  if (/from /u.test(before)) return !FROM.test(question)
  if (/in /u.test(before)) return TAKES_IN.test(word)
  return /on /u.test(before) && RESTS.test(word)
}

/** "Invests in machines", "specialises in lamps" */
const TAKES_IN =
  /^(?:invest|believ|trust|speciali[sz]|deal|result|consist|succe|participat|engag|interest|involv|differ|excel|shar)\p{L}*$/u

const LIVING =
  /^(?:mice|rats?|animals?|humans?|adults?|children|infants|babies|patients?|volunteers?|cells?|dogs?|cats?|monkeys?|pigs?|cows?|sheep|horses?|birds?|fish|plants|crops)$/u

/** Where something comes from is asked for. */
const FROM = /\b(?:from|gets?|got|sourc\p{L}+|buys?|bought|obtain\p{L}*|comes?|came|procur\p{L}+)\b/iu

const RESTS = /^(?:bas(?:e|ed|es|ing)|rel(?:y|ies|ied|ying)|(?:depend|focus|found|spen|work)\p{L}*)$/u

/** What words of a body or a thing say of how, why or with whom something is done. */
const NOWHERE =
  /^(?:teams?|groups?|pairs?|people|persons?|members?|parts?|parties|staff|hands?|eyes?|mind|shape|cash|money|silver|gold|wood|steel|stone|board|lead|fire|turn|order|series|stages|phases|shifts|waves|steps|sizes|talks|colou?rs|packs?|batch(?:es)?|numbers?|kind|concert|line|bulk|paper|person|foot|body|head|bodies|amounts?|materials?|units?|partners?|family|life|air|water|oil|gas|stock|track|schedule)$/u

/** Share of the question that a sentence holds. */
const ABOUT_IT = 0.5

/** A sentence that names more places than this tells of none. */
const MOST = 20

const ASKS = /^(?:and |so |but )?(?:(?:from|to|in) )?where\b/iu

/** A preposition of place, and what begins a noun phrase behind it. */
const PLACED =
  /(?<![\p{L}-])((?:in|at|on|inside|outside|near|behind|beside|under|underneath|beneath|below|above|opposite|between|from|into|onto|aboard|next to|close to|across) )((?:the|an?|its|their|his|her|our|any|all|every|each|both|two|three|four|five|several|many|some|one of (?:the|its)) (?:[\p{Ll}\p{N}'’-]+ ?){1,6})/gu

function isPlace(word: string): boolean {
  return LEXICON.isPlace(word) || MORE.test(word)
}

/** Places whose commonest meaning in a dictionary is another. */
const MORE =
  /^(?:\p{L}+(?:rooms?|houses?|yards?|shops?|stations?|sites?|fields?|parks?)|courts?|schools?|clinics?|villages?|pharmac(?:y|ies)|dealerships?|branch(?:es)?|checkouts?|booths?|stands?|counters?|desks?|pages?|lakes?|seas?|bays?|rivers?|forests?|gardens?|parks?|shelf|shelves|barrels?|stages?|peaks?|summits?|stores?|retailers?|bookstores?|grounds?|pavilions?|camps?|ships?|hotels?|homes?|studios?|halls?|quarr(?:y|ies))$/u

/** Tells nothing of where. */
const VAGUE =
  /^(?:areas?|regions?|routes?|roads?|ways?|streets?|places?|world|sites?|spaces?|middle|cent(?:er|re)|top|bottom|side|sides|ends?|fields?|way|ways|structures?|line|lines|point|points|path|zone|zones|locations?|country|platforms?|position|positions|wake|heart|front|back|ground|face|edge|forefront|helm|limits?|frontier|target|range|scene|crossroads|market|markets|system|industry|direction)$/u
