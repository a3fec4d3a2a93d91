import type { Grid } from '../asked/grids.ts'
import type { Lens, WeightedTerm } from '../evidence/lens.ts'
import { measuresIn } from '../text/measures.ts'
import { namesTime } from '../times/stretches.ts'
import { hasOldAndNew } from './columns-asked.ts'
import { hasTerm, SYNONYM, VERY } from './has-term.ts'
import { OUTLOOK, type Over } from './over-rows.ts'
import { isUnsaidOfRows } from './unsaid-of-rows.ts'

/**
 * Whether a word need not stand in a row: the headline has it, it says how things
 * changed, which the columns of two times tell, or it is whom a table counts by each
 * of its rows ("How many patients had headache?").
 */
export function goesWithout(term: WeightedTerm, grid: Grid, over: Over, lens: Lens): boolean {
  // The headline's "returns" are no "profit" that is asked for beside columns of sales.
  const isNoun =
    lens.asked.type === 'money' &&
    lens.asked.focus.includes(term.term) &&
    grid.columns.some((words) => measuresIn(words).length > 0)
  if (hasTerm(over.above, term, isNoun ? VERY : SYNONYM)) return true
  if (isWhole(term, over, lens) || isKindOfCode(term, over, lens)) return true
  // What has a time of its own leaves then, where no column is of its coming.
  if (LEAVES.test(term.folded)) return !grid.columns.some((words) => COMES.test(words))
  if (STANDS.test(term.folded) && hasOldAndNew(grid)) return true
  if (isUnsaidOfRows(term, grid, over, lens)) return true
  if (EXPECTS.test(term.folded)) return [grid.over, ...grid.columns].some((words) => OUTLOOK.test(words))
  if (CHANGES.test(term.folded))
    return (
      over.stretches.filter(namesTime).length > 1 || grid.columns.some((words) => CHANGE_HEAD.test(words))
    )
  return lens.asked.type === 'count' && lens.asked.focus.includes(term.term) && over.labels.has(term.term)
}

/** What was and what holds is told by two columns. */
const STANDS = /^(?:new|old|previous|former|prior|earlier|current|updated|revised|latest|original)$/u

/** "How tall is the building?": what the release is about, by a word that it does not use itself. */
function isWhole({ term, word }: WeightedTerm, { labels }: Over, { asked: { text } }: Lens): boolean {
  return (
    !labels.has(term) && WHOLE.test(word) && new RegExp(String.raw`\b(?:the|this) ${word}\b`, 'iu').test(text)
  )
}

/** "The S2 ferry", "flight S2": what is called by a code, by a word for what it is that no row need say. */
function isKindOfCode({ term, word }: WeightedTerm, { labels }: Over, { asked: { text } }: Lens): boolean {
  if (labels.has(term) || !/^\p{Ll}+$/u.test(word)) return false
  const [, before = '', behind = ''] = BESIDE_CODE.exec(text) ?? []
  // "Does S2 arrive": only behind an article or its like the next word is a noun.
  return before === word || (behind === word && BEFORE_KIND.test(before))
}

const CODE = String.raw`\b\p{Lu}{1,3}[ -]?\d{1,4}\p{Lu}?\b`
const BESIDE_CODE = new RegExp(String.raw`(?:\b(\p{Ll}+) )?${CODE}(?: (\p{Ll}+))?`, 'u')
const BEFORE_KIND = /^(?:the|an?|this|that|first|last|next|every|each|earliest|latest)$/u

const LEAVES = /^(?:lea(?:ve|ves|ving)|left|depart(?:s|ed)?|sails?|sailed)$/u
const COMES = /\b(?:arriv\p{L}*|land(?:s|ing)?|reach\p{L}*|in)\b/iu

/** Words for what a release is about, which it may call by its name alone. */
export const WHOLE =
  /^(?:building|project|site|facility|plant|station|scheme|complex|structure|event|show|company|group|firm|product|device|machine|vehicle|vessel|ship|boat|ferry|train|bridge|tower|hospital|school|museum|park|hotel|aircraft|trial|study)$/iu

/** Says that something became more or less. */
export const CHANGES =
  /^(?:f[ae]lls?|fallen|r[io]se[sn]?|rising|gr[eo]ws?n?|growth|shr[aiu]nk|dropp?(?:s|ed)?|declin(?:e|es|ed)|decreas(?:e|es|ed)|increas(?:e|es|ed)|chang(?:e|es|ed)|climb(?:s|ed)?|gain(?:s|ed)?|lose|lost)$/u

/** A column that tells a change. */
export const CHANGE_HEAD =
  /\b(?:change|growth|variation|difference|var|yoy|y\/y)\b|^\s*(?:[+±]\/?[-–−]|%|in %|Δ)/iu

/** What is said of what is to come, which the head of a table tells. */
const EXPECTS =
  /^(?:expect(?:s|ed|ation|ations)?|forecasts?|foresees?|guid(?:es?|ed|ance)|outlook|targets?|targeted|aims?|plan(?:s|ned)?|predict(?:s|ed)?|project(?:s|ed)?)$/u
