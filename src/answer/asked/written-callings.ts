import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question counts people by what they do, and the release counts them by the noun
 * for those who do it: "How many people study there?" where that tells of "40 students".
 *
 * Only where it does not count people, or anybody, by that verb itself.
 *
 * @example
 * // "How many people teach at the college?", of "The college has 40 teachers."
 * // => 'How many teachers are there at the college?'
 */
export function callingsAsWritten(question: string, { text }: Document): Rewording[] {
  const { asks = '', act = '', where = '' } = ASKS.exec(question)?.groups ?? {}
  const calling = CALLINGS.find(([verb]) => verb.test(act))
  if (calling === undefined) return []
  const [verb, nouns] = calling
  const own = new RegExp(
    String.raw`\b(?:people|persons|men|women|who|of them)\b[^.;\n]{0,40} (?:${verb.source.slice(1, -1)})(?:s|es|ed|ing)?\b`,
    'iu',
  )
  if (own.test(text)) return []
  const counted = new RegExp(`${COUNT}(?<noun>${nouns})(?![\\p{L}’'-])`, 'iu')
  const noun = counted.exec(text)?.groups?.noun?.toLowerCase()
  if (noun === undefined) return []
  const place = /^ (?:there|here)?$/iu.test(where) ? '' : where
  return [{ start: asks.length, end: question.length, written: `How many ${noun} are there${place}?` }]
}

/** "How many people {study} {at the college}?" */
const ASKS =
  /^(?<asks>(?:and |so |but )?)(?:about |roughly )?how many (?:people|persons) (?:are |will )?(?<act>\p{L}+)(?<where>(?: (?:there|here)| (?:at|in|on|with) [^?,]{2,60}?)?)(?: now| today| currently)?\s*\?*$/iu

/** What people do, and the only nouns for those who do it. */
const CALLINGS: readonly (readonly [RegExp, string])[] = [
  [/^study(?:ing)?$/iu, 'students'],
  [/^(?:teach|teaching)$/iu, 'teachers|lecturers'],
  [/^train(?:ing)?$/iu, 'trainees|apprentices'],
  [/^volunteer(?:ing)?$/iu, 'volunteers'],
  [/^(?:compete|competing)$/iu, 'competitors'],
  [/^play(?:ing)?$/iu, 'players'],
  [/^perform(?:ing)?$/iu, 'performers'],
  [/^exhibit(?:ing)?$/iu, 'exhibitors'],
  [/^sing(?:ing)?$/iu, 'singers'],
  [/^danc(?:e|ing)$/iu, 'dancers'],
  [/^farm(?:ing)?$/iu, 'farmers'],
  [/^visit(?:ing)?$/iu, 'visitors'],
]

/** Behind these the noun is of others than those who are there, or what is counted is something else. */
const OTHERS = String.raw`(?!(?:by|in|at|on|of|from|with|for|to|the|an?|two|three|four|five|six|seven|eight|nine|ten|guest|visiting|former|new|other|more|retired|foreign|additional|extra)\b)`

/** "Some {200,000 staff and }students", "{40 full-time }teachers", and not "{1975 by two} singers", "{3 guest} teachers". */
const COUNT = String.raw`\b\d[\d,]* (?:${OTHERS}\p{Ll}+ ){0,2}?(?:(?:and|or) )?(?:${OTHERS}\p{Ll}[\p{Ll}-]* )?`
