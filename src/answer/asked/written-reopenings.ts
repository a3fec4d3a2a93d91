import type { Document } from '../../model.ts'
import { terms } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where a question asks when a closure ends, and the release says when what was
 * closed opens again: "will reopen on 5 May" for "When does the bridge closure end?"; or the
 * other way round: "closed until 5 May" for "When will it reopen?", and "will reopen on 5
 * May" for "Until when is it closed?".
 */
export function reopeningsAsWritten(question: string, { text }: Document): Rewording[] {
  const [, opens = ''] = OPENS_AGAIN.exec(question) ?? []
  const closed = opens === '' || /\breopen/iu.test(text) ? null : CLOSED_UNTIL.exec(text)
  if (closed !== null) {
    const start = question.lastIndexOf(opens)
    const written = closed[1] === undefined ? 'closed until' : 'closed from'
    return [{ start, end: start + opens.length, written }]
  }
  const until = UNTIL_CLOSED.exec(question)
  const shut = until?.[1] ?? until?.[2] ?? ''
  if (until !== null && isReopening(shut, text) && !CLOSED_UNTIL.test(text))
    return [{ start: 0, end: until[0].length, written: `When will ${shut} reopen` }]
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

/** "Until when is {the bridge} closed?" */
const UNTIL_CLOSED =
  /^(?:and )?until when (?:(?:is|are|will) ([^?]{2,60}?) (?:be |stay |remain )?|(?:does|do) ([^?]{2,60}?) (?:stay|remain) )(?:closed|shut)(?=\s*\?*$)/iu

/** Whether a text says when something opens again: it by a word of its name, or what "it" is; what opened again is closed no more. */
function isReopening(thing: string, text: string): boolean {
  const own = new Set(terms(thing))
  return [...text.matchAll(REOPENS)].some(([, words = '']) => {
    const subject = words.replace(DATELINE, '')
    return (
      /^(?:it|they)\b/iu.test(subject) || terms(subject.replace(BEHIND, '')).some((term) => own.has(term))
    )
  })
}

/** "{The bridge} will reopen" */
const REOPENS =
  /(?:^|[.;:,–—\n] ?|- )((?:the |its |our )?[^.;:,\n]{2,80}?)\s(?:(?:is|are|was|will|should|can|may)\s(?:[^.;:,\n]{1,30}\s)?)?reopen(?:s|ing)?\b/gimu

/** "4 May 2025 – " */
const DATELINE = /^.*(?:--|[–—]) ?/u

/** Where the café next to the library is, is no part of it. */
const BEHIND = /\s(?:next|beside|near|behind|opposite|in front|at|by|on|of)\s.*$/iu

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
