import { isPersonNoun } from '../../corpus/person-nouns.ts'
import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks how old a thing is, and the release says in which year it
 * came to be: "How old are the baths?" asks when they were "built in 1908". Not of
 * people, and not where the release counts the years itself.
 */
export function agesAsWritten(question: string, { text }: Document): Rewording[] {
  const [words = '', be = '', thing = ''] = HOW_OLD.exec(question) ?? []
  const last = terms(thing).at(-1)
  if (last === undefined || isPersonNoun(thing.split(' ').at(-1) ?? '')) return []
  const sentences = text.split(SENTENCE_END)
  const holds = (sentence = ''): boolean => terms(sentence).includes(last)
  const told = sentences.filter((one, at) => holds(one) || (PRONOUN.test(one) && holds(sentences[at - 1])))
  const made = told.flatMap((sentence) => MADE.exec(sentence)?.[1] ?? [])[0]
  if (made === undefined || told.some((sentence) => AGED.test(sentence))) return []
  const was = /^(?:are|were)$/iu.test(be) ? 'were' : 'was'
  return [{ start: 0, end: words.length, written: `When ${was} ${thing} ${made.toLowerCase()}` }]
}

const HOW_OLD =
  /^[Hh]ow old (is|are|was|were) (?!(?:he|she|they|you|I|we)\b)([^?,;]{2,60}?)(?: now)?(?=\s*\?*$)/u

const SENTENCE_END = /(?<=[.!?]["”]?)\s+|\n{2,}/u

/** Of what the sentence before is about. */
const PRONOUN = /^(?:It|They)\b/u

/** "Was {built} in 1908", "the hall, {founded} in": what was made, and nobody who made something. */
const MADE =
  /(?:\b(?:was|were|been|first)\s|,\s|\(|^)(built|founded|established|opened|erected|constructed|created|completed|formed|launched|set\sup)\s(?:[^.;,]{0,30}\s)?in\s(?:1[5-9]|20)\d\d\b/iu

const AGED = /\b\d{1,3}[-\s]years?[-\s]old\b|\byears\sold\b/iu
