import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks who made, built or owns a thing or is behind it, and the release says
 * it by another word: "a game designed by Lund" for "Who built the game?", "a subsidiary of Lund"
 * for "Who owns it?". A house or a ship is designed by one and built by another; what is built
 * by no builders is not.
 */
export function makersAsWritten(question: string, document: Document): Rewording[] {
  const { asks = '', thing = '', verb = '', noun } = ASKS.exec(question)?.groups ?? {}
  if (thing === '' || (noun !== undefined && new RegExp(String.raw`\b${noun}`, 'iu').test(document.text)))
    return []
  const done = (noun ?? verb).toLowerCase()
  const deed = DEEDS[done] ?? done
  const behind = toldBehind(thing, document)
  const told = (by: string): string | undefined => {
    const words = new RegExp(String.raw`^[^.;\n]{0,120}?\b${by} (?:the )?\p{Lu}`, 'u')
    return behind.map((text) => words.exec(text)?.[1]).find(Boolean)
  }
  const asked = (written: string): Rewording[] => [{ start: asks.length, end: question.length, written }]
  if (deed !== BEHIND && told(`(${deed}) by`) !== undefined) return []
  if (deed === OWNED) {
    const part = told(String.raw`an? (?:[\p{L}-]+ ){0,3}(subsidiary|division|unit|arm|brand) of`)
    return part === undefined ? [] : asked(`Who is ${thing} a ${part} of?`)
  }
  const made =
    told('(created|developed|made|built|produced|published) by') ?? told(`${NOT_BUILT} (designed) by`)
  return made === undefined ? [] : asked(`Who ${made} ${thing}?`)
}

const OWNED = 'owned'
const BEHIND = 'behind'

/** What stands behind each mention of a thing, up to so many characters. */
function toldBehind(thing: string, { text }: Document): readonly string[] {
  // A heading may have run into the sentence below it: "About Orme RoadOrme Road is".
  const opens = /\s/u.test(thing) ? '' : String.raw`(?<![\p{L}\d])`
  const name = new RegExp(String.raw`${opens}${literal(thing)}(?![\p{L}\d])`, 'giu')
  return [...text.matchAll(name)].map(({ index, 0: { length } }) =>
    text.slice(index + length, index + length + LONGEST),
  )
}

const LONGEST = 200

/** "Who {built} {the game}?", "who is the {developer} of {the game}?", with what the asker says of it behind a comma */
const ASKS =
  /^(?<asks>(?:and |so |but )?)(?:who|(?:which|what) (?:company|firm|studio|house|group)) (?:ultimately |actually |originally )?(?:(?<verb>built|builds|made|makes|created?s?|developed|develops|is behind|was behind|owns|owned)|(?:is|are|was|were) the (?<noun>developer|maker|creator|owner)s? of) (?:the )?(?<thing>[^?,]{2,60}?)(?:, (?:the|an?|its) [^?,]{3,80})?\s*\?*$/iu

/** How it is said that the very thing was done. */
const DEEDS: Readonly<Record<string, string>> = {
  builds: 'built',
  makes: 'made',
  maker: 'made',
  create: 'created',
  creates: 'created',
  creator: 'created',
  develops: 'developed',
  developer: 'developed',
  owns: OWNED,
  owner: OWNED,
  'is behind': BEHIND,
  'was behind': BEHIND,
}

/** What is no building, vehicle or bridge: who designs it makes it. */
const NOT_BUILT = String.raw`(?:games?|apps?|applications?|platforms?|software|tokens?|coins?|protocols?|tools?|websites?|sites?|portals?|courses?|curriculum|kits?|collections?|series|puzzles?|toys?|fonts?|typefaces?|logos?|algorithms?|chatbots?|assistants?)`
