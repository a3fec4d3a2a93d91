import { terms as termsOf } from '../../search/tokens.ts'
import { type Grid, gridsOf } from '../asked/grids.ts'
import { fitting } from '../composition/list-meant.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { addsUp } from './totals.ts'

/** The rows of a table that is asked for as a whole, and how many of them they are, for a note. */
export interface TableNamed {
  readonly rows: readonly Evidence[]
  readonly note: string
}

/**
 * Answers with a whole table where a question asks for what its heading, or the line that leads it
 * in, calls it, and for nothing else: "prize money?", "give me the prize money table", "show all the
 * fares" of a table under "Prize money (EUR)" or "Fares from 1 May". A year that is asked for must
 * head a column or stand in the heading.
 *
 * @param ranked all that there is, where some may be left out of what is best.
 * @param kind whether a table is looked for, or a list of labels with a value each.
 * @returns null for other questions, where no table or more than one is called so, and where a
 * question that does not say that it wants a table is answered by a sentence.
 */
export function tableNamed(
  { text }: Asked,
  [best]: readonly Evidence[],
  ranked: readonly Evidence[],
  { refused, confidence }: Decision,
  kind: 'table' | 'list' = 'table',
): TableNamed | null {
  const wanted = best === undefined ? null : wantedIn(text)
  if (best === undefined || wanted === null) return null
  // "The fares are:" says nothing by itself.
  const isSentence = best.candidate.kind === 'sentence' && !best.candidate.text.trimEnd().endsWith(':')
  const isSaid = refused === null && isSentence
  if (isSaid && confidence >= SURE && !wanted.isWhole) return null
  const meant = gridsOf(best.lens.dissection).filter(
    (grid) => grid.columns.length > 0 === (kind === 'table') && isCalled(grid, wanted.of),
  )
  const [grid, another] = meant
  if (grid === undefined || another !== undefined || grid.rows.length < FEWEST) return null
  // "The council has a budget of £214 million": all of what the rows are parts of.
  if (
    isSaid &&
    !wanted.isWhole &&
    grid.rows.some(({ label }) => addsUp(label)) &&
    /\d/u.test(best.candidate.text)
  )
    return null
  if (wanted.each !== null && !isOfEach(grid, wanted.each)) return null
  if (kind === 'list' && !isWholeList(grid, ranked)) return null
  const rows = fitting(grid.rows).flatMap(
    ({ candidate }) => ranked.find((one) => one.candidate === candidate) ?? [],
  )
  const all = grid.rows.length
  const things = kind === 'table' ? 'rows of the table' : 'items of the list'
  if (rows.length === all) return { rows, note: `All ${all} ${things} are given.` }
  return rows.length < FEWEST ? null : { rows, note: `${rows.length} of the ${all} ${things} are given.` }
}

const FEWEST = 2

/** Whether a table has a row or column for each of those that are asked for: "for each ward" is none of a table of services. */
function isOfEach({ columns, over }: Grid, each: string): boolean {
  const heads = new Set(termsOf([over.split('\n')[0] ?? '', ...columns].join(' ')))
  const own = termsOf(each)
  return ROWS.test(each.trim()) || own.some((term) => heads.has(term))
}

const ROWS = /^(?:places?|positions?|ranks?|rows?|items?|kinds?|types?|categor(?:y|ies)|ones?|them|these|)$/iu

/** Whether all items of a list are labels with a value, and none a longer line. */
function isWholeList({ rows: [first, ...others] }: Grid, ranked: readonly Evidence[]): boolean {
  const lead = first?.candidate.block.lead
  const items = ranked.filter(({ candidate }) => candidate.kind === 'item' && candidate.block.lead === lead)
  const own = items.filter(({ document }) =>
    document.blocks.some((block) => block === first?.candidate.block),
  )
  return own.length === others.length + 1
}

/** A sentence that is as sure answers what may be asked of it as well. */
const SURE = 0.8

/** What is asked for, without its words for a table, and whether all of it is asked for in so many words. */
function wantedIn(
  question: string,
): { readonly of: string; readonly each: string | null; readonly isWhole: boolean } | null {
  const text = question
    .trim()
    .slice(0, LONGEST)
    .replace(/[?.!\s]+$/u, '')
    .replace(/^(?:(?:and|so|ok|okay|please|can you|could you)[, ]+)*/iu, '')
    .replace(/,? please$/iu, '')
  const full = FULL.test(text)
  const shown = SHOWN.exec(text)?.groups?.of
  const tabled = TABLED.exec(shown ?? text)?.groups?.of ?? TABLE_BEHIND.exec(shown ?? text)?.groups?.of
  const each = EACH.exec(shown ?? text)?.groups
  const asked = shown ?? ARE.exec(text)?.groups?.of
  const of = (tabled ?? each?.of ?? asked ?? text).replace(AHEAD, '')
  const isWhole = full || tabled !== undefined || each !== undefined
  return OTHER.test(of) ? null : { of, each: each?.each ?? null, isWhole }
}

/** Characters; a request for a table is short. */
const LONGEST = 120

const SHOWN =
  /^(?:(?:give|show|tell|list|print|get|name)(?: me| us)?|i(?: need|['’]d like| want)|all(?= (?:the|of)\b)|(?:the )?(?:full|complete|whole|entire)(?= )) (?<of>.+)$/iu
/** Who says "give me the costs" may want one sum. */
const FULL =
  /^(?:show|list|print|all|(?:the )?(?:full|complete|whole|entire))\b|\b(?:all|full|complete|whole|entire)\b/iu

const TABLED =
  /^(?:all |every |the |an? |full |complete |whole |entire )*(?:table|list|breakdown|overview|schedule) (?:of|with|for|showing) (?<of>.+)$/iu
const TABLE_BEHIND = /^(?<of>.+?) (?:table|list|breakdown|in full)$/iu
const EACH =
  /^(?<of>.+?) (?:for|in|by|per|of|at) (?:each|every|all)(?<each>(?: (?:of )?(?:the )?\p{L}+){0,2})$/iu
const ARE = /^(?:what|which)(?:['’]s| is| are| were| was) (?<of>(?:all )?(?:the|its|their|your) .+)$/iu

/** "All of the new fares" */
const AHEAD =
  /^(?:(?:all|each|every|of|the|its|their|your|these|those|new|full|complete|whole|entire|current|different|various) )*/iu

/** What is no mere name of a thing: a question, a sentence. */
const OTHER =
  /\b(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|does|do|did|has|have|will|would|can|could|not|no|without|except|other|most|least|highest|lowest)\b/iu

/** Whether the heading of a table, or the line that leads it in, is all of what is asked for. */
function isCalled({ over, columns }: Grid, of: string): boolean {
  const years: readonly string[] = of.match(YEARS) ?? []
  const thing = of.replace(YEARS, ' ').replace(/\b(?:in|for|of|from)\s*$/iu, ' ')
  const wanted = new Set(termsOf(thing))
  if (wanted.size === 0) return false
  const isOf = (line: string): boolean => {
    const own = new Set(termsOf(bare(line)))
    return own.size === wanted.size && [...own].every((term) => wanted.has(term))
  }
  return (
    over.split('\n').slice(0, LINES).some(isOf) &&
    years.every((year) => [over, ...columns].some((words) => words.includes(year)))
  )
}

/** What leads a table in and the heading right over it. */
const LINES = 2

const YEARS = /\b(?:19|20)\d\d\b/gu

/** What a heading calls its table: without a unit, a time, and what any line that leads in says. */
function bare(line: string): string {
  return line
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/gu, ' ')
    .replace(LEADS_IN, ' ')
    .replace(FROM, ' ')
    .replace(YEARS, ' ')
    .replace(/^(?:(?:the|our|its|new|full|current|all) )*/iu, '')
}

const LEADS_IN = /\s(?:are|is|will be|were|was)(?: as follows| the following| these)?:?\s*$|:\s*$/iu

/** "Fares {from 1 May}", "Prices {in euros}" */
const FROM =
  /(?:,| [-–—]) .{1,60}$|\s(?:from|until|as of|as at|in|for|per|at) (?:the )?(?:[\p{Lu}\d]|euros?\b|pounds?\b|dollars?\b).{0,50}$/u
