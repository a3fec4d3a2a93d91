import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { matches } from './matches.ts'

/**
 * Whether a question asks what colour something has: "what colour is it", "in which
 * colours does it come", and not how many, nor for what has "colour" before its noun.
 */
export function asksColour(question: string): boolean {
  return ASKS.test(question)
}

const ASKS =
  /\b(?:what|which)(?: (?:other|new|body|exterior|interior|paint))? colou?rs?\b(?=\s*\?*\s*$| (?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|it|its|they|the|their|of|on|for|in|available|options?|schemes?)\b)|\bwhat (?:is|are|was|were) (?:the |its |their |\S+['’]s? )colou?rs?\b/iu

/**
 * Where a text names colours: "in navy and stone grey", "Lake Blue". What is a metal, a
 * plant or a party as well is one only where something comes, is painted or is dressed
 * in it, and so is what has a capital, which mostly belongs to a name: "White Lake".
 *
 * @example
 * coloursIn('The bus is red and runs to Black Lake.') // => [{ start: 11, end: 14 }]
 */
export function coloursIn(text: string): readonly Span[] {
  const known = matches(text, COLOUR).filter(({ start, end }) => {
    const word = text.slice(start, end)
    const isPlain = PLAIN.test(word) && !OTHERWISE.test(text.slice(end))
    return isPlain || IN_COLOUR.test(text.slice(Math.max(0, start - BEFORE), start))
  })
  const called = calledIn(text).filter(({ start }) => !known.some((one) => one.start === start))
  return called.length === 0 ? known : [...known, ...called].sort((one, other) => one.start - other.start)
}

/** What something comes in, each by one word in small letters, as makers call their colours: "{chalk}, {moss} and {brick}". */
function calledIn(text: string): Span[] {
  return matches(text, COMES_IN).flatMap((list) => {
    const words = textAt(text, list)
    const from = list.start + (LEADS_IN.exec(words)?.[0].length ?? 0)
    const names = matches(text.slice(from, list.end), NAME)
      .map(({ start, end }) => ({ start: from + start, end: from + end }))
      .filter(({ start, end }) => !JOINS.test(text.slice(start, end)))
    return names.some(({ start, end }) => NO_COLOUR.test(text.slice(start, end))) ? [] : names
  })
}

/** "Available in chalk, moss and brick.", "comes in graphite only" */
const COMES_IN =
  /\b(?:com(?:e|es|ing)|available|offered|sold) in (?:\p{Ll}{3,}(?:, \p{Ll}{3,})*,? (?:and|or) \p{Ll}{3,}|\p{Ll}{3,} only)(?=[.;,]|\s*$|\s(?:and|for|from|at|only)\b)/gu
const LEADS_IN = /^\p{L}+ in /u
const NAME = /\p{Ll}{3,}/gu
const JOINS = /^(?:and|only)$/u

/** Sizes, forms, materials, places and times, in which things come as well; so do several of anything: "tins". */
const NO_COLOUR =
  /^(?:small|medium|large|big|regular|standard|full|half|part|single|double|twin|person|advance|stock|stores?|town|spring|summer|autumn|fall|winter|print|paperback|hardback|hardcover|digital|audio|braille|cash|colou?r|mono|stereo|wool|cotton|silk|linen|leather|suede|velvet|denim|nylon|polyester|canvas|felt|steel|stainless|alumini?um|iron|brass|titanium|wood|oak|pine|ash|beech|walnut|birch|plastic|glass|paper|cardboard|carbon|concrete|rubber|vanilla|strawberry|mango|mint|lemon|garlic|salted|sweet|sour|mild|spicy|plain|smoked|dried|fresh|frozen|liquid|powder|tablet|capsule|bulk|\p{Ll}+[^su]s)$/u

/** Stems of the colours that a release says something has or comes in: no "black cats" and no "red mud". */
export const colourTerms = rememberedOf(({ text }: Document): readonly string[] => [
  ...new Set(
    coloursIn(text)
      .filter(
        ({ start, end }) =>
          IN_COLOUR.test(text.slice(Math.max(0, start - BEFORE), start)) ||
          (IS_SO.test(text.slice(0, start)) && ENDS.test(text.slice(end))),
      )
      .flatMap(({ start, end }) => terms(text.slice(start, end))),
  ),
])

/** "Its doors are {white} and …" */
const IS_SO = /\b(?:is|are|was|were) (?:all |now |mostly )?$/u
const ENDS = /^(?:[.,;:!?]|\s*$| (?:and|or|with|on|all|as|but)\b)/u

/** Colours and nothing else in small letters. */
const ONLY = String.raw`black|white|red|blue|yellow|brown|gr[ae]y|pink|purple|beige|teal|turquoise|maroon|crimson|scarlet|burgundy|violet|magenta|cyan|khaki|off-white|multi-?colou?red`

const ALSO =
  'navy|green|orange|gold(?:en)?|silver|bronze|copper|cream|ivory|olive|charcoal|tan|rose|lilac|lavender|amber|transparent'

/** "Deep reds": several shades. */
const COLOUR = new RegExp(String.raw`(?<![\p{L}\d])(?:${ONLY}|${ALSO})s?(?![\p{L}\d])`, 'giu')

/** Colours in small letters, which are no names. */
export const PLAIN_COLOUR = new RegExp(String.raw`(?<![\p{L}\d-])(?:${ONLY}|${ALSO})(?![\p{L}\d-])`, 'gu')

const PLAIN = new RegExp(String.raw`^(?:${ONLY})s?$`, 'u')

/** "White paper", "blue-collar", "in the red": no colours. */
const OTHERWISE =
  /^[ -](?:papers?|collar|chip|market|hole|box(?:es)?|list(?:s|ed)?|label|belt|tape|flags?|carpet|tie|wine|meat|cells?|card|cross|glove|noise|oak|hydrogen|economy|people|men|women|students?|residents?|voters?|communit(?:y|ies)|families|americans?|hat)\b/iu

/** "Finished in striking Lake {Blue}", "comes in black, white or {gold}", "colours: {navy}". */
const IN_COLOUR =
  /\b(?:(?:finish(?:ed)?|paint(?:ed|work)?|com(?:es?|ing)|available|offered|sold|dressed|clad|dyed|coloured|colored|glazed|made|printed|wrapped|produced|upholstered|trimmed|option(?:s|ed)?|is|are) (?:\p{L}+ ){0,3}?in|(?:colou?rs?|shades?|hues?|finish(?:es)?|paint(?:ed)?|dyed)(?: (?:is|are|include|of|options?|called|in|the))*:?|over|(?:is|are|was|were) (?:\p{Ll}+ )?(?:bright|dark|light|deep|pale))(?: (?:(?!(?:the|this|that|which|is|are|will|with|by|for|at)\b)[\p{L}\d’'&/-]+,?)){0,6} $/iu

/** Characters of "finished in striking Lake " and of the colours before the last. */
const BEFORE = 100
