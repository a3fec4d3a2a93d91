import { onOneLine } from '../spans.ts'
import { plain, plainName } from './issuer-name.ts'

/**
 * Who publishes a page on a site of their own speaks in it: "Ministry of Fisheries" behind the
 * bar of its title. Only where the story has all its words with a capital, in whatever order
 * ("the Fisheries Ministry"), as a wire, a paper or a host of other people's releases is not
 * named there. Null otherwise.
 *
 * @param told the name of the site, as the page's metadata have it.
 */
export function houseOfSite(told: string | null, text: string): string | null {
  const name = told?.replace(SITE, '').trim() ?? ''
  if (name === '' || WIRE.test(name)) return null
  const words = plainName(name)
    .trim()
    .split(' ')
    .filter((word) => word.length >= LONG)
  if (words.length === 0) return null
  const capitals = plain((text.match(CAPITAL_WORD) ?? []).join(' '))
  const isNamed = words.every((word) => capitals.includes(` ${word} `) || capitals.includes(` ${word}s `))
  return isNamed || isCalledByKind(name, text) ? name : null
}

/**
 * Whether a story calls its house by its kind alone, as a house does on pages of its own: "the
 * council said", "Contact: council press office", under "Corran Borough Council". Not where it names
 * another of that kind, which "the council" may be as well.
 */
function isCalledByKind(name: string, text: string): boolean {
  const kind = KIND.exec(name)?.[0].toLowerCase()
  if (kind === undefined) return false
  const flat = onOneLine(text)
  const calls = new RegExp(
    String.raw`\b(?:[Tt]he|[Oo]ur) ${kind}\b(?! (?:of|in|at|for) )|\b${kind} (?:press|media|communications) (?:office|team)\b`,
    'u',
  )
  const proper = new RegExp(String.raw`\b${kind.charAt(0).toUpperCase()}${kind.slice(1)}\b`, 'u')
  const any = new RegExp(
    String.raw`\b${kind}s\b|\b(?:an?|another|other|each|every|which) (?:\p{L}+ )?${kind}\b`,
    'iu',
  )
  const rest = flat.replaceAll(name, ' ')
  return calls.test(flat) && !proper.test(rest) && !any.test(rest) && !anotherSpeaks(flat, kind)
}

/** Whether a story has words from another house by its kind, and none from this one: "the library lent the books, the airport said". */
function anotherSpeaks(story: string, kind: string): boolean {
  const speakers = [...story.matchAll(/\b[Tt]he (\p{Ll}+) (?:said|says|announced)\b/gu)].map(
    ([, one]) => one ?? '',
  )
  return (
    !speakers.includes(kind) &&
    speakers.some((one) => KIND.test(`${one.charAt(0).toUpperCase()}${one.slice(1)}`))
  )
}

/** What a house is, at the end of its name or before "of": "{University} of Corran". */
const KIND =
  /\b(?:Council|Museum|Gallery|University|College|School|Academy|Hospital|Clinic|Ministry|Department|Agency|Authority|Commission|Charity|Trust|Theatre|Theater|Opera|Orchestra|Library|Zoo|Club|Society|Federation|Union|Parliament|Senate|Court|Church|Cathedral|Airport|Port|Bank)(?=$| of )/u

/** What a site adds to the name of its house. */
const SITE =
  /^welcome to\s+|\s*(?:[-–—:|]\s*)?(?:news\s?room|press\s?room|(?:press|media)\s(?:cent(?:er|re)|releases?)|(?:official )?(?:web\s?)?site|home\s?page)$|\s*[-–—:|]\s*(?:news|press|media|blog|home)$/giu

/** How distributors of news call themselves. */
export const WIRE = /(?:wire|news|press|\bPR|distribution|syndicat\w*)$/iu

/** Shorter words of a name are "of", "the" and "for". */
const LONG = 4

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&]+/gu
