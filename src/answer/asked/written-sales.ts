import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when people can buy a thing and the release says when it
 * goes on sale, or when it reaches them and the release says when it is delivered. Both
 * must be said of that very thing, and what the question says nowhere.
 */
export function salesAsWritten(question: string, { text }: Document): Rewording[] {
  const bought = BOUGHT.exec(question)
  if (bought !== null) {
    const [words, thing = ''] = bought
    if (BUYS.test(text) || !isToldOf(thing, ON_SALE, text)) return []
    return [{ start: 0, end: words.length, written: `When do ${thing} go on sale` }]
  }
  const [words = '', thing = ''] = REACHES.exec(question) ?? []
  if (thing === '') return []
  const [, noun = '', verb = ''] = DELIVERED.exec(text) ?? []
  if (noun === '' || /\breach(?:es|ed|ing)?\b/iu.test(text) || !isToldOf(thing, DELIVERED, text)) return []
  return [{ start: 0, end: words.length, written: `When do ${noun.toLowerCase()} of ${thing} ${verb}` }]
}

/** Whether a sentence that says something names the last word of a thing. */
function isToldOf(thing: string, said: RegExp, text: string): boolean {
  const last = terms(thing).at(-1)
  return (
    last !== undefined &&
    text.split(SENTENCE_END).some((sentence) => said.test(sentence) && terms(sentence).includes(last))
  )
}

const SENTENCE_END = /(?<=[.!?]["”]?)\s+|\n+/u

const PEOPLE =
  '(?:people|fans|visitors|guests|customers|buyers|shoppers|readers|listeners|viewers|players|supporters|members|families|drivers|the public|anyone|one|you|we|I)'

/** "When can {fans} start buying {tickets}" for something, "when can I get {the Heron}?" */
const BOUGHT = new RegExp(
  String.raw`^[Ww]hen (?:can|could|will|may|do|are) (?:the )?${PEOPLE} (?:be able to |able to |first |start |begin |to )*(?:buy|buying|get|getting|purchase|purchasing|book|booking|order|ordering) ((?:(?!(?:for|at|to|in|on|from|of)\b)[\p{L}\p{N}’'-]+ ?){1,5}?)(?=\s*\?*$| (?:for|at|to|in|of)\b)`,
  'u',
)

const BUYS =
  /\b(?:buy|buying|bought|purchas(?:e|ed|ing)|order(?:s|ed|ing)?|pre-?orders?|book(?:ed|ing|ings)?)\b[^.;\n]{0,60}\b(?:from|on|until|since|starting|beginning|as of)\b/iu

const ON_SALE =
  /\b(?:go|goes|going|went|gone|be|are|is|come|comes) (?:back )?on (?:general |public )?sale\b/iu

/** "When will {the Heron} reach buyers?" */
const REACHES =
  /^[Ww]hen (?:will|does|do|can|could) (.{2,60}?) (?:first )?(?:reach|get to|arrive (?:with|at)) (?:its |their |the |first )*(?:buyers|customers|owners|backers|purchasers|users)(?=\s*\?*$)/u

const DELIVERED =
  /\b(deliveries|shipments|shipping) (?:will |are to |are (?:expected|due|scheduled|set) to |is (?:expected|due|scheduled|set) to )?(begin|start)s?\b/iu
