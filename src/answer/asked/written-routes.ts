import { literal } from '../../corpus/literal.ts'
import type { Document } from '../../model.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds where it is asked where something runs or goes, and the release says of that very thing
 * by another verb of moving where it does: "The ferry, a new one, shuttles between the banks".
 *
 * @example
 * // "Where does the ferry run?", of "The ferry sails around the island."
 * // => 'Where does the ferry sail?'
 */
export function routesAsWritten(question: string, { text }: Document): Rewording[] {
  const { asks = '', thing = '', act = '' } = ASKS.exec(question)?.groups ?? {}
  if (thing === '') return []
  const noun = thing.split(/\s+/u).at(-1) ?? thing
  const said = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${literal(noun)}(?:, [^,.;\n]{1,60},| \([^()]{1,40}\))? (?:now |will |also |already ){0,2}(?<verb>${Object.keys(MOVES).join('|')})(?:e?s)? (?:${WHERE}) `,
    'iu',
  )
  const verb = MOVES[said.exec(text)?.groups?.verb?.toLowerCase() ?? '']
  return verb === undefined || verb === act.toLowerCase()
    ? []
    : [{ start: asks.length, end: question.length, written: `Where does the ${thing} ${verb}?` }]
}

/** "Where does the {night bus} {run}?" */
const ASKS =
  /^(?<asks>(?:and |so |but )?)where (?:does|do|will|is|are) (?:the|this|that|its|their) (?<thing>(?:\p{L}[\p{L}-]* ){0,2}?\p{L}[\p{L}-]{2,}) (?<act>run|drive|operate|travel|go|ride|move|running|driving|operating|travelling|traveling|going)\s*\?*$/iu

/** Stems as they stand before an -s, with their verbs. */
const MOVES: Readonly<Record<string, string>> = {
  navigate: 'navigate',
  travel: 'travel',
  shuttle: 'shuttle',
  sail: 'sail',
  glide: 'glide',
  operate: 'operate',
  run: 'run',
  drive: 'drive',
  circulate: 'circulate',
  cruise: 'cruise',
  commute: 'commute',
  roll: 'roll',
}

/** What stands behind such a verb and before a place, and not before what it runs on or in which months. */
const WHERE = String.raw`(?:between|around|along|across|through|over|above|via|past|up|down|within|throughout)|from(?= (?:\p{L}+ )?\p{L}+ to \p{L})(?! (?:early |late |mid-?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)(?:\p{L}+)? to)(?! (?:morning|noon|dawn|spring|summer|autumn|winter)\b)|(?:on|in|from)(?= (?:the|an?|its|both) \p{L}+)(?! (?:the|an?|its|both) (?:\p{L}+ )?(?:mornings?|evenings?|nights?|days?|weekends?|weeks?|months?|seasons?|summers?|winters?|springs?|autumns?|shifts?|hours?|years?|basis|batter(?:y|ies)|fuels?|grid|schedule|charge)\b)`
