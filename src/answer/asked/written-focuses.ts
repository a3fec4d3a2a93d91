import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import { baseForms } from '../../search/morphology.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where it is asked which of a kind somebody focuses on, and the release calls those by an
 * adjective for it and tells of no focus on such: "one of its three key industries".
 *
 * @example
 * // "Which industries does Orme focus on?", of "Tiles are one of its key industries."
 * // => 'What are the key industries of Orme?'
 */
export function focusesAsWritten(question: string, { text }: Document): Rewording[] {
  const { asks = '', kind = '', who = '' } = ASKS.exec(question)?.groups ?? {}
  if (kind === '') return []
  const forms = [kind, ...baseForms(kind.toLowerCase())].map(literal)
  const noun = `(?:${[...forms, ...forms.map((one) => one.replace(/y$/u, 'ie'))].join('|')})(?:e?s)?`
  const focuses = String.raw`\b(?:focus|concentrat|speciali[sz])\p{Ll}*\b`
  if (
    new RegExp(String.raw`${focuses}[^.;\n]{0,80}\b${noun}\b|\b${noun}\b[^.;\n]{0,80}${focuses}`, 'iu').test(
      text,
    )
  )
    return []
  const said = new RegExp(
    String.raw`\b(?<how>key|core|main|priority|strategic|focus|target) (?:\p{Ll}[\p{Ll}-]* )?(?<noun>${noun})(?![\p{L}-])`,
    'iu',
  ).exec(text)?.groups
  if (said === undefined) return []
  const { how = '', noun: named = '' } = said
  const what = `${how} ${named}`.toLowerCase()
  const verb = named.endsWith('s') ? 'are' : 'is'
  const its = /^it$/iu.test(who) ? 'its' : 'their'
  const written = POINTS.test(who) ? `What ${verb} ${its} ${what}?` : `What ${verb} the ${what} of ${who}?`
  return [{ start: asks.length, end: question.length, written }]
}

/** "Which {industries} does {the park} focus on?" */
const ASKS =
  /^(?<asks>(?:and |so |but )?)(?:what|which) (?<kind>\p{L}[\p{L}-]{3,}) (?:does|do|did|is|are|has|have|will) (?<who>[^?,]{2,60}?) (?:mainly |mostly |especially |chiefly )?(?:focus(?:ed|ing)?|focuss(?:ed|ing)|concentrat(?:e|ed|ing)|speciali[sz](?:e|ed|ing)|bet|betting) (?:on|in)\s*\?*$/iu

const POINTS = /^(?:it|they)$/iu
