import { isGivenName } from '../../corpus/genders.ts'
import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * Finds where a question asks how old a thing is, and the release says in which year it
 * came to be: "How old are the baths?" asks when they were "built in 1908". Not of
 * people, and not where the release counts the years itself.
 */
export function agesAsWritten(question: string, document: Document): Rewording[] {
  const [words = '', be = '', thing = ''] = HOW_OLD.exec(question) ?? []
  const last = terms(thing).at(-1)
  const [first = ''] = thing.split(' ')
  if (last === undefined || isPersonNoun(thing.split(' ').at(-1) ?? '') || isGivenName(first)) return []
  const sentences = sentencesOf(document)
  const isOfIt = (who: string, before = ''): boolean =>
    terms(who).includes(last) ||
    (PRONOUN.test(who) && terms(before.slice(0, thing.length + 4)).includes(last))
  const [made] = sentences.flatMap((sentence, at) => {
    const [, who = '', deed = ''] = MADE.exec(sentence) ?? []
    return isOfIt(who, sentences[at - 1]) ? [deed] : []
  })
  const isCounted = sentences.some((one) => AGED.test(one) && terms(one).includes(last))
  if (made === undefined || isCounted) return []
  const was = /^(?:are|were)$/iu.test(be) ? 'were' : 'was'
  return [{ start: 0, end: words.length, written: `When ${was} ${thing} ${made.toLowerCase()}` }]
}

const HOW_OLD =
  /^[Hh]ow old (is|are|was|were) (?!(?:he|she|they|you|I|we)\b)([^?,;]{2,60}?)(?: now)?(?=\s*\?*$)/u

/** What the sentence before opens with. */
const PRONOUN = /^(?:It|They)$/u

/** "{The hall} was {built} in 1908", "{the hall} in Corran, {founded} in": what was made, and nobody who made something. */
const MADE =
  /([\p{L}\p{N}’'-]+)(?:\s(?:at|in|of|on)\s(?:the\s)?\p{Lu}[\p{L}-]*)*(?:\s(?:was|were|has\sbeen|have\sbeen)(?:\s(?:first|originally))?|,(?:\swhich\s(?:was|were))?|\s\()\s?(built|founded|established|opened|erected|constructed|created|completed|formed|launched|set\sup)\s(?:[^.;,]{0,30}\s)?in\s(?:1[5-9]|20)\d\d\b/u

const AGED = /\b\d{1,3}[-\s]years?[-\s]old\b|\byears\sold\b/iu
