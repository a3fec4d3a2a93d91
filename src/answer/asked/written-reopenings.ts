import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when a closure ends, and the release says when what was
 * closed opens again: "will reopen on 5 May" for "When does the bridge closure end?"; or the
 * other way round: "closed until 5 May" for "When will it reopen?".
 */
export function reopeningsAsWritten(question: string, { text }: Document): Rewording[] {
  const [, opens = ''] = OPENS_AGAIN.exec(question) ?? []
  const closed = opens === '' || /\breopen/iu.test(text) ? null : CLOSED_UNTIL.exec(text)
  if (closed !== null) {
    const start = question.lastIndexOf(opens)
    const written = closed[1] === undefined ? 'closed until' : 'closed from'
    return [{ start, end: start + opens.length, written }]
  }
  const [, asks = '', closure = '', of = '', thing = '', end = ''] =
    OF_THING.exec(question) ?? swapped(BEHIND_THING.exec(question)) ?? []
  const told = AGAIN.find(({ stops, tells }) => stops.test(closure) && tells.test(text))
  if (told === undefined) return []
  const endsAt = question.lastIndexOf(end)
  const ends = { start: endsAt, end: endsAt + end.length, written: told.verb }
  const at = of === '' ? asks.length + thing.length : asks.length
  return [{ start: at, end: at + closure.length + of.length, written: '' }, ends]
}

/** "When will the bridge {reopen}?" */
const OPENS_AGAIN = /\bwhen (?:will|does|do|is|are|can) [^?]*\b(reopen(?:s|ing)?|open(?:s|ing)? again)\b/iu

/** "Closed until 5 May", "closed {from} 3 May to 5 May" */
const CLOSED_UNTIL = /\b(?:closed|shut) (?:to [^.;]{1,40} )?(?:until|(from) [^.;]{2,30} (?:to|until))\b/iu

/** The groups of "the bridge closure" in the order of those of "the closure of the bridge". */
function swapped(found: RegExpExecArray | null): readonly string[] | null {
  if (found === null) return null
  const [all = '', asks = '', thing = '', closure = '', end = ''] = found
  return [all, asks, closure, '', thing, end]
}

const CLOSURE = '(?:closure|shutdown|stoppage|suspension|halt|pause)'
const ASKS = String.raw`(.*\bwhen (?:do|does|will|is) )`
const END = String.raw`(end|finish|stop|be over|over)\s*\?*\s*$`
const DUE = '(?:expected to |due to |going to )?'

/** "When does {the closure of} the bridge {end}?" */
const OF_THING = new RegExp(
  String.raw`^${ASKS}((?:the|its|their) ${CLOSURE})( of )([^?]{2,60}? )${DUE}${END}`,
  'iu',
)

/** "When does the bridge {closure end}?" */
const BEHIND_THING = new RegExp(
  String.raw`^${ASKS}((?:(?:the|its|their) )?(?:[\p{L}\p{N}’'-]+ ){1,5}?)(${CLOSURE} )${DUE}${END}`,
  'iu',
)

/** What is said of what comes after it. */
const AGAIN = [
  { stops: /\b(?:closure|shutdown)\b/iu, tells: /\breopen(?:s|ed|ing)?\b/iu, verb: 'reopen' },
  {
    stops: /\b(?:shutdown|stoppage|suspension|halt|pause)\b/iu,
    tells: /\bresum(?:es?|ed|ing|ption)\b/iu,
    verb: 'resume',
  },
]
