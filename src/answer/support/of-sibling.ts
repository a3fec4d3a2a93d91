import { remembered } from '../../remembered.ts'
import { fold, terms as termsOf } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { oneOfWords } from '../text/one-of.ts'

/**
 * Whether something is asked of one of several that a nation, a time of day or a dose tells apart, and
 * a sentence has it of another alone: the Norwegian branch for the Finnish branch, "the 300 mg group"
 * for the 150 mg group.
 *
 * @example
 * // "How many places does the evening class have?": "The morning class has 14 places." => true
 */
export function isOfSibling(view: Lens, candidate: Candidate): boolean {
  const asked = siblingsAsked(view.asked.text)
  if (asked.length === 0 || !isProse(candidate)) return false
  return asked.some(({ kind, noun }) => {
    const own = siblingsIn(candidate.text, kind).filter((one) => one.noun === noun)
    // Of several that are asked about one will do.
    const meant = asked.filter((one) => one.noun === noun).map(({ word }) => word)
    return (
      own.length > 0 &&
      meant.every((word) => !isSaid(view, candidate, word)) &&
      !goesOn(view, candidate, meant)
    )
  })
}

/** Whether one of the sentences of a passage is of another alone, and none says anything of the one that is asked about. */
export function areOfSibling(view: Lens, passage: readonly Candidate[]): boolean {
  const asked = siblingsAsked(view.asked.text)
  if (asked.length === 0 || !passage.some((one) => isOfSibling(view, one))) return false
  return asked.every(({ word }) => passage.every((one) => !isSaid(view, one, word)))
}

/** Whether a sentence begins with what the one before it says of the one that is asked about: "{It} leaves at 7.10." */
function goesOn(view: Lens, candidate: Candidate, meant: readonly string[]): boolean {
  if (!/^(?:It|They|This|These)\b/u.test(candidate.text)) return false
  const before = pieceBefore(view.dissection, candidate)
  return before !== undefined && meant.some((word) => isSaid(view, before, word))
}

/** "The {150 mg} {group}" */
interface Sibling {
  readonly kind: RegExp
  readonly word: string
  /** Stem of what is so told apart. */
  readonly noun: string
}

const siblingsAsked = remembered((question: string): readonly Sibling[] =>
  KINDS.flatMap((kind) => siblingsIn(question, kind)),
)

function siblingsIn(text: string, kind: RegExp): readonly Sibling[] {
  return [...text.matchAll(kind)].flatMap(([, word = '', noun = '']) => {
    const [stem] = termsOf(noun)
    return stem === undefined ? [] : [{ kind, word: keyOf(word), noun: stem }]
  })
}

function keyOf(word: string): string {
  return fold(word).replace(/[\s,-]/gu, '')
}

/** Whole words of a text, and figures with the unit behind them: "120 mg" holds no "20 mg". */
function siblingWords(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(WORD)].map(([word]) => keyOf(word)))
}

const WORD = /\d[\d.,]*[ -]?[\p{L}µ]+|[\p{L}\d]+/gu

/** Whether a sentence, or what it stands under, has the word that tells it, or one for it: "in Finland". */
function isSaid({ terms }: Lens, candidate: Candidate, word: string): boolean {
  if (siblingWords(candidate.text).has(word)) return true
  const own = terms.find(({ folded }) => folded === word)
  return own !== undefined && strength(own, (term) => inSetting(candidate, term)) >= CLOSE
}

/** Of whole nations: what is European may be German, and what is British Scottish. */
const NATIONS = oneOfWords(
  `American Argentine Australian Austrian Belgian Brazilian British Bulgarian Canadian Chilean Chinese Colombian Croatian Cuban
  Czech Danish Dutch Egyptian Estonian Ethiopian Finnish French German Greek Hungarian Icelandic Indian Indonesian Iranian Iraqi
  Irish Israeli Italian Jamaican Japanese Kenyan Korean Latvian Lithuanian Malaysian Mexican Moroccan Nigerian Norwegian Pakistani
  Peruvian Polish Portuguese Romanian Russian Serbian Slovak Slovenian Spanish Swedish Swiss Syrian Thai Tunisian Turkish
  Ukrainian Vietnamese`,
)

const KINDS: readonly RegExp[] = [
  new RegExp(String.raw`\b(${NATIONS}) (\p{Ll}{3,})\b`, 'gu'),
  /\b(morning|afternoon|evening|lunchtime|overnight|weekday|weekend) (\p{Ll}{3,})\b/gu,
  /\b(\d[\d.,]*[ -]?(?:mg|mcg|µg|g|ml|kg|mm|cm|inch|kW|MW|GB|TB|litre|liter|volt|watt))[ -](\p{Ll}{3,})\b/gu,
]
