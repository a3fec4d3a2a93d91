import { oneOf, oneOfWords } from '../text/one-of.ts'

/**
 * Whether a sentence right behind a deed tells what whoever did it wants of it, or what the deed gives
 * them: "It wants to be closer to its customers.", "The purchase gives it a team in Lyon.", "That makes it
 * easier to reach the old town."
 *
 * What is wished for besides ("It also wants to …"), a deed that comes next ("It wants to open a third shop.")
 * and what is expected to come ("It hopes to sell 900.", "It hopes to finish in May.") are no reason of it.
 *
 * @param text a sentence on one line.
 *
 * @example
 * meantFor('It hopes to cut the weight of the bags by half.') // => true
 * meantFor('It hopes to open a third shop in May.') // => false
 */
export function meantFor(text: string): boolean {
  return !BESIDES.test(text) && (WISHES.test(text) || GIVES.test(text))
}

/**
 * The deed that somebody is told to wish for, where it is told of by a pronoun: "open" of "It wants to open a third shop."
 *
 * @example
 * wishedDeed('It wants to open a third shop.') // => 'open'
 */
export function wishedDeed(text: string): string | null {
  return WISHED.exec(text)?.[1] ?? null
}

/** Told of another time, of more of the same, or of what is not. */
const BESIDES =
  /\b(?:also|too|later|eventually|next|then|further|another|second|third|more (?:shops|stores|branches|sites)|in future|one day|not|never|no longer|but|however)\b/iu

/** What somebody does next, or expects to: no aim of what they did before. */
const NEXT_DEED = oneOfWords(
  `open launch start begin build hire appoint add buy acquire sell finish complete reach have publish present announce
  release deliver ship hold host continue keep stay remain return go come see hear decide play sign name show run sail
  visit meet follow become take work`,
)

/** "It wants to", "They hope that"; a wish that one person has tells of that person. */
const WISHES = new RegExp(
  String.raw`^["“]?(?:it|they|we) (?:${oneOf('wants?', 'wish(?:es)?', 'aims?', 'hopes?', 'seeks?')}) (?:thereby |with this |in this way )?(?:to (?!${NEXT_DEED}\b)|that (?!it\b|they\b|we\b))\p{L}`,
  'iu',
)

const WISHED =
  /^["“]?(?:it|they|we) (?:also )?(?:wants?|wish(?:es)?|aims?|hopes?|seeks?|plans?) to (\p{L}+)/iu

/** What takes up the deed, or the thing that it brings. */
const DEED = String.raw`(?:this|that|the (?:move|step|change|decision|purchase|acquisition|deal|investment|expansion|switch|measure|merger|partnership|relocation|order)|the new (?:\p{L}+ )?(?:site|plant|building|service|scheme|system|rules?|shop|centre|center|office|hall|line|route))`

const GIVES = new RegExp(
  String.raw`^["“]?${DEED} (?:will |should |is (?:meant|intended|supposed) to |aims to |is to )?(?:${oneOf(
    'gives? (?:it|them|us|the (?:company|firm|group|bank|club|museum|council)) (?!an? (?:total|share|value))',
    '(?:allows?|enables?) (?:it|them|us|the \\p{L}+|\\p{L}+s) to',
    "makes? it (?:easier|possible|cheaper|safer|simpler) (?:for (?:[\\p{L}’'-]+ ){1,4}?)?to",
    'helps? (?:it|them|us) (?:to )?(?=\\p{L})',
  )})|^["“]?${DEED} (?:aims?|is (?:meant|intended|supposed)) to \p{L}`,
  'iu',
)
