import type { Speaker } from '../model.ts'
import { isGivenName } from './genders.ts'
import { knownRole, type Read } from './known-roles.ts'
import { literal } from './literal.ts'
import { ORGANISATION_WORD } from './names.ts'

/**
 * Who is meant by one name that the body up to a quotation never gives in full: the
 * person of a whole name in the headline ("Ann Lee of Acme Wins" and "Lee said"), or
 * somebody with that name alone of whom the text tells that it is a person, by an
 * office that no house has ("Ono, founder of Acme") or by going on with he or she
 * ("Ono was asked. He replied"). Null for the rest, as houses say things, too.
 */
export function calledAlone(read: Read, name: string): Speaker | null {
  const word = literal(name)
  const given = new RegExp(`(\\p{Lu}[\\p{L}’'-]+)\\s${word}(?![\\p{L}-])`, 'u').exec(
    read.text.slice(0, Math.min(read.from, LONGEST_HEADLINE)),
  )?.[1]
  if (given !== undefined && isGivenName(given)) return { name: `${given} ${name}`, role: null }
  if (/^\p{Lu}+$/u.test(name) || mayBeHouse(read, word)) return null
  const role = knownRole(read, name)
  if (role !== null && OFFICE.test(role)) return { name, role }
  return goesOn(word).test(read.text.slice(read.from)) ? { name, role: null } : null
}

/** Whether the name stands anywhere before a word of a house, or behind an article. */
function mayBeHouse({ text }: Read, word: string): boolean {
  const around = new RegExp(`(?:\\b(?:[Tt]he|an?)\\s)?${word}((?:\\s\\p{Lu}[\\p{L}.]*){0,3})`, 'gu')
  return [...text.matchAll(around)].some(
    ([match, behind = '']) => /^(?:the|an?)\s/iu.test(match) || ORGANISATION_WORD.test(behind),
  )
}

/** A sentence of which the name is the subject and nobody else is named, and one that goes on with he or she. */
function goesOn(word: string): RegExp {
  return new RegExp(
    `(?:^|[.!?,]["”’]?\\s+)${word}\\s\\p{Ll}(?:[^.!?\\n\\p{Lu}]|(?<=\\p{Lu})\\p{Lu}){3,200}[.!?]["”’]?\\s+(?:He|She)\\b`,
    'mu',
  )
}

const OFFICE =
  /^(?:(?:an?|the|its)\s)?(?:co-?founder|founder|CEO|C[FTOM]O|chief \p{L}+ officer|president|vice president|chair(?:man|woman|person)?|spokes(?:person|man|woman))\b/iu

/** Characters; a body that is a book begins late, too. */
const LONGEST_HEADLINE = 400
