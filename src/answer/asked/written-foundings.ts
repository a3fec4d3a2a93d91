import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { capitalise } from '../text/word-forms.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks by whom or when a house was "set up", who its "founder" is or
 * how long it has "existed", and the release only tells by another verb that it was founded.
 *
 * What the release says by the word asked stays, of whatever it says it.
 *
 * @example
 * // "Who set up Orme?", of "Orme was founded in 1990 by Ada Berg."
 * // => 'Who founded Orme?'
 */
export function foundingsAsWritten(question: string, { text }: Document): Rewording[] {
  const way = WAYS.find(({ asks }) => asks.test(question))
  const { house = '', asking = 'when' } = way?.asks.exec(question)?.groups ?? {}
  if (way === undefined || !isHouse(house) || way.own.test(text)) return []
  const verb = VERBS.find((one) => isSaidOf(house, one, text))
  if (verb === undefined) return []
  const written = /^who$/iu.test(asking) ? `${asking} ${verb} ${house}?` : `${asking} was ${house} ${verb}?`
  return [{ start: 0, end: question.length, written: capitalise(written) }]
}

/**
 * Whether a release says by a verb how a house came about. Only houses are founded or
 * established; what else is formed or created is so only where the house stands beside it.
 */
function isSaidOf(house: string, verb: string, text: string): boolean {
  if (/^(?:founded|established)$/u.test(verb)) return new RegExp(String.raw`\b${verb}\b`, 'iu').test(text)
  const own = `(?:${literal(house)}|(?:the|this) (?:company|firm|business|group|organi[sz]ation)|it)`
  return new RegExp(
    String.raw`\b${own},? (?:which |that )?(?:was |were |has been )?${verb}\b|\b${verb} ${own}(?![\p{L}\d])`,
    'iu',
  ).test(text)
}

/** How a house comes about, the plainest verb first. */
const VERBS: readonly string[] = ['founded', 'established', 'set up', 'formed', 'started', 'created']

/** A name, or a noun for a house. */
function isHouse(words: string): boolean {
  const [, noun = ''] = /^(?:the|this|its) (?:\p{L}+ )?(\p{Ll}+)$/iu.exec(words) ?? []
  return ORGANISATION_NOUNS.has(noun) || /^(?:it|they)$/iu.test(words) || /\p{Lu}/u.test(words)
}

const HOUSE = '(?<house>[^?,]{2,60}?)'

/** Ways to ask, and the words by which a release would tell it so. */
const WAYS: readonly { readonly asks: RegExp; readonly own: RegExp }[] = [
  {
    asks: new RegExp(String.raw`^(?<asking>who) (?:originally |first )?set up ${HOUSE}\s*\?*$`, 'iu'),
    own: /\bset(?:s|ting)?[ -]up\b/iu,
  },
  {
    asks: new RegExp(
      String.raw`^(?<asking>when|where|why|by whom|in (?:which|what) (?:year|city|town|country)) was ${HOUSE} (?:originally |first )?set up\s*\?*$`,
      'iu',
    ),
    own: /\bset(?:s|ting)?[ -]up\b/iu,
  },
  {
    asks: new RegExp(String.raw`^(?<asking>who)(?: is|['’]s| was) the founder of ${HOUSE}\s*\?*$`, 'iu'),
    own: /\b(?:co-?)?founders?\b/iu,
  },
  {
    asks: new RegExp(
      String.raw`^(?:for )?how long (?:has|have) ${HOUSE} (?:existed|been (?:around|in existence|in business|going))\s*\?*$`,
      'iu',
    ),
    own: /\b(?:existed|in existence|in business|been around|been (?:operating|trading))\b|\bfor (?:more than |over |nearly |almost |about |some )?(?:\d+|\p{L}+(?:-\p{L}+)?) (?:years|decades)\b/iu,
  },
]
