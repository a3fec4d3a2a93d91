import { TOTAL_ASKED } from './total-alone.ts'

/**
 * Asks how the value of the question before has changed, where only a pronoun stands for it:
 * "How has that changed?", "Is that up or down?", "By how much did it rise?". Null for any other
 * question, and where the one before asked for no value.
 *
 * @example
 * changePointed('How has it changed since May?', 'What is the fare in Corran?')
 * // => 'How has the fare in Corran changed since May?'
 */
export function changePointed(core: string, previous: string): string | null {
  const body = core.trim().replace(/[?.!\s]+$/u, '')
  const kind = KINDS.find(({ form }) => form.test(body))
  const value = kind === undefined ? null : valueIn(previous)
  if (kind === undefined || value === null) return null
  const since = SINCE.exec(body)?.[0] ?? ''
  return `${kind.written(value)}${since}?`
}

const TAIL = String.raw`(?: (?:since|from|between) [^?]{2,60})?$`

const IT = '(?:it|that|this|they|those|these)'

const SINCE = / (?:since|from|between) .*$/iu

const KINDS: readonly { readonly form: RegExp; readonly written: (value: string) => string }[] = [
  {
    form: new RegExp(
      String.raw`^(?:how|(?:by )?how much) (?:has|have|did|does|do) ${IT} (?:changed?|develop(?:ed)?|evolved?|moved?)${TAIL}`,
      'iu',
    ),
    written: (value) => `How has ${value} changed`,
  },
  {
    form: new RegExp(`^how much is ${IT} (?:up or down|up|down)$`, 'iu'),
    written: (value) => `How did ${value} change`,
  },
  {
    form: new RegExp(
      String.raw`^(?:(?:is|was|are|were) ${IT} (?:up or down|down or up|rising or falling|falling or rising)|(?:did|does|has|have) ${IT} (?:rise or fall|fall or rise|risen or fallen|gone? up or down|grown? or shr[iau]nk))${TAIL}`,
      'iu',
    ),
    written: (value) => `Did ${value} rise or fall`,
  },
]

/** "{The fare in Corran}", "{the number of beds in Corran}"; of a time only the value is asked. */
function valueIn(previous: string): string | null {
  const body = previous
    .trim()
    .replace(/[?.!\s]+$/u, '')
    .replace(OF_TIME, '')
    .replace(TOTAL_ASKED, '')
  const noun = WHAT_IS.exec(body)?.[1]
  if (noun !== undefined) return noun
  const { counted, owner, where } = HOW_MANY.exec(body)?.groups ?? {}
  if (counted === undefined) return null
  return `the number of ${counted}${owner === undefined ? (where ?? '') : ` of ${owner}`}`
}

/** " in 2025", " in the first half of 2025" */
const OF_TIME =
  / (?:in|for|during|at the end of) (?:the (?:\p{L}+ ){0,2}?(?:quarter|half|year)(?: of)? ?)?(?:(?:19|20)\d\d)?$/iu

/** What has a value: "What is {the fare}", and neither "What is Orme" nor "What is the name of the ship". */
const WHAT_IS =
  /^(?:and |so )?(?:what|how (?:high|much|large|big)) (?:is|are|was|were) ((?!(?:it|that|this|they|there)\b|the (?:name|reason|purpose|aim|address|title)\b)[^?,]{2,90})$/iu

const HOW_MANY =
  /^(?:and |so )?how many (?<counted>\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?) (?:(?:does|do|did|has|have) (?<owner>(?:the )?[^?,]{2,60}?) (?:have|got|employ|run|operate)|(?:are|were) there(?<where> (?:in|at|on) [^?,]{2,60})?)$/iu
