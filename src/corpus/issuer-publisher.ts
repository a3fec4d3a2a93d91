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
  return words.every((word) => capitals.includes(` ${word} `) || capitals.includes(` ${word}s `))
    ? name
    : null
}

/** What a site adds to the name of its house. */
const SITE =
  /^welcome to\s+|\s*(?:[-–—:|]\s*)?(?:news\s?room|press\s?room|(?:press|media)\s(?:cent(?:er|re)|releases?)|(?:official )?(?:web\s?)?site|home\s?page)$|\s*[-–—:|]\s*(?:news|press|media|blog|home)$/giu

/** How distributors of news call themselves. */
export const WIRE = /(?:wire|news|press|\bPR|distribution|syndicat\w*)$/iu

/** Shorter words of a name are "of", "the" and "for". */
const LONG = 4

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&]+/gu
