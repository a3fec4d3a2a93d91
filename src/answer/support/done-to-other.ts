import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { fold, stem } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { isUnheard } from './thing-unheard.ts'

/**
 * Whether it is asked about what somebody did to a thing, and a sentence has that deed
 * done to another thing in each place where it tells of it.
 *
 * Only where the other thing stands right behind the verb, by an article, or before a clause that
 * has the verb, and has no name: of what kind "the Tarn X1" is, nobody can tell here. Of "a
 * skeleton" that the release never has, no place with the deed done to anything in small letters tells.
 *
 * @example
 * // "When did Orme choose the architect?"
 * // "After nine months Orme chose the strongest design." => true
 */
export function isDoneToOther(view: Lens, candidate: Candidate): boolean {
  const deed = isProse(candidate) ? deedAsked(view) : null
  if (deed === null) return false
  const { text, tokens } = candidate
  const places = tokens.filter(({ word }) => baseForms(word).some((form) => deed.forms.has(form)))
  if (places.length === 0) return false
  if (deed.isAny && isUnheard(view, deed.thing))
    return places.every(
      ({ start, end }) =>
        OBJECT_BEFORE.test(text.slice(0, start)) ||
        (TO_THING.test(text.slice(end)) && !IS_DONE.test(text.slice(0, start))),
    )
  return places.every(({ start, end }) => {
    const [, object = ''] = OBJECT.exec(text.slice(end)) ?? OBJECT_BEFORE.exec(text.slice(0, start)) ?? []
    if (object === '' || /\p{Lu}|\d/u.test(object)) return false
    const clause = /^[^.;:!?]*/u.exec(text.slice(end))?.[0].length ?? 0
    const before = text.slice(0, start).search(/[^.;:!?,]*$/u)
    return !tokens.some(
      (token) =>
        token.start >= before &&
        token.end <= end + clause &&
        (token.start > end || STANDS_BEFORE.test(text.slice(token.end, start))) &&
        strength(deed.thing, (term) => term === token.term) >= CLOSE,
    )
  })
}

interface Deed {
  /** The verb in its base form, of which a word may have several. */
  readonly forms: ReadonlySet<string>
  /** What it is done to. */
  readonly thing: WeightedTerm
  /** "Strike {a} skeleton", and nothing that goes by "the" or is somebody. */
  readonly isAny: boolean
}

/** "When did Orme {choose} the {architect}?"; null where nothing is done to a thing without a name. */
const deedAsked = remembered(({ asked, terms }: Lens): Deed | null => {
  const [, verb = '', article = '', words = '', place] = ASKED.exec(asked.text) ?? []
  const noun = words.split(' ').at(-1) ?? ''
  const thing = terms.find((one) => one.term === stem(fold(noun)))
  // "A pipe beneath Mill Street" is taken for a description of the street, and weighs little.
  if (thing === undefined || (thing.weight < 1 && place === undefined) || thing.named) return null
  const forms = new Set(baseForms(fold(verb)).filter((form) => LEXICON.isVerb(form) && !ANY_DEED.test(form)))
  const isAny = /^an?$/iu.test(article) && !LEXICON.isOfKind(thing.folded, SOMEBODY)
  return forms.size === 0 ? null : { forms, thing, isAny }
})

/** "Why did Orme {sell} the old {mill} in May?", "who {sold} the {mill}?" */
const ASKED =
  /^(?:(?:and |so |but )?(?:(?:when|where|why|how|since when|with whom|for how much|how much)(?: \p{Ll}+)? )?(?:did|does|do|will|has|have|had|can|is|are) [^?]*?|who(?: will| has| have| had)? )(\p{Ll}{3,}) (the|its|their|his|her|an?|our) ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*)(?= (?:in|at|on|for|by|with|from|to|of|into|after|before|since|during|last|this)\b| (beneath|under|near|across|over|along|beside|behind|inside|outside)\b|\s*\?*$)/iu

const SOMEBODY: ReadonlySet<string> = new Set(['person'])

/** "{was} sold" */
const IS_DONE = /\b(?:is|are|was|were|be|been|being|got|gets?)(?: \p{L}+ly)? $/iu

/** Right behind its verb: "built {its reputation} on care". */
const OBJECT =
  /^ (?:the|its|their|his|her|our|an?|this|these|those|some|several|more|new) ((?:[\p{L}\d’'-]+ ){0,3}?[\p{L}\d’'-]+)(?=[,.;:!?)]|$| (?:in|at|on|for|by|with|from|to|of|into|after|before|since|during|that|which|who|and|as|through|under|while|when|where)\b)/u

/** Before the clause with its verb: "the {culvert} that workers struck". */
const OBJECT_BEFORE =
  /\b(?:the|an?) ((?:[\p{L}\d’'-]+ ){0,3}?[\p{L}\d’'-]+) (?:that|which) (?:[\p{L}’'-]+ ){1,4}$/iu

/** "delivered {steady results}", and not "carves every day". */
const TO_THING =
  /^ (?!(?:in|at|on|for|by|with|from|to|of|into|after|before|since|until|during|that|which|who|and|or|as|through|under|beneath|near|across|over|along|while|when|where|every|each|daily|here|there|now|then|again|more|less|well|also|only|not|up|out|down|off|back|away|because|between|if|but|ago|last|next|soon|than|it|them|him|us|this|these|those|one|\p{L}+ly)\b)\p{Ll}{2,}/u

/** Between a thing and what is done to it: "the mill {, which was} sold", "the mill {that Orme} sold". */
const STANDS_BEFORE =
  /^[^.;:!?]{0,40}\b(?:is|are|was|were|be|been|being|to)\b[^.;:!?]{0,20}$|^ $|^ (?:that|which) (?:[\p{L}’'-]+ ){1,4}$/u

/** Deeds that are none by themselves. */
const ANY_DEED =
  /^(?:have|be|do|make|take|get|give|go|see|use|offer|provide|include|say|call|help|let|announce|mark)$/u
