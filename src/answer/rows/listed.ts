import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import { daysIn } from '../asked/day-over.ts'
import { SAME, strength } from '../evidence/lens.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { wordCount } from '../text/words.ts'
import { listedKinds } from './listed-kinds.ts'
import { rowsLike } from './rows.ts'

/**
 * Chooses what of a list or table answers together, in the order of the text:
 * all items where the list is asked for, the rows that hold the same words of
 * the question, the lines under a heading, the kinds of a thing. Null where one piece of evidence is
 * to answer for itself.
 *
 * @param budget words that all of it may have.
 */
export function listed(asked: Asked, ranked: readonly Evidence[], budget: number): Evidence[] | null {
  const [first] = ranked
  if (first === undefined) return null
  const kinds = thatFit(listedKinds(asked, ranked), budget)
  if (kinds.length > 1) return kinds
  return itemsWith(first, asked, ranked, budget) ?? underHeading(first, asked, ranked, budget)
}

/** A list that is asked for: its lead-in, when that is the best evidence, and all of its items that fit, in their order. */
function itemsWith(
  first: Evidence,
  asked: Asked,
  ranked: readonly Evidence[],
  budget: number,
): Evidence[] | null {
  const { block, kind, text } = first.candidate
  if (kind === 'row') return asksSeveral(asked) ? rowsWith(first, ranked, budget) : null
  const introduces = text.trimEnd().endsWith(':')
  const inside =
    kind === 'item' &&
    ((asksAll(asked, first) && first.features.leadIn >= LIST_ASKED) || asksPrices(asked, first, ranked))
  if (!introduces && !inside) return null
  const lead = introduces ? first.document.blocks.findIndex(({ start }) => start === block.start) : block.lead
  const items = itemsUnder(lead, first, ranked)
  if (items.length === 0) return null
  const having = itemsHaving(asked, first, items)
  if (having.length > 0) return thatFit(having, budget)
  return introduces ? [first, ...thatFit(items, budget - wordCount(text))] : thatFit(items, budget)
}

/**
 * "Which events are {free}?": the items that say all of what is asked of them and stands in no
 * lead-in, where others of the list do not; none where all or none do.
 */
function itemsHaving(asked: Asked, { lens, candidate }: Evidence, items: readonly Evidence[]): Evidence[] {
  const [, attribute = ''] = HAVING.exec(asked.text) ?? []
  // What all of a list may be, whether they say it again or not: "Which streets are {closed}?"
  if (attribute === '' || DONE_TO.test(attribute)) return []
  const said = new Set(termsOf(attribute.replace(/\bfree of charge\b/iu, 'free')))
  const above = new Set([...candidate.lead, ...(candidate.kind === 'item' ? [] : candidate.terms)])
  const wanted = lens.terms.filter(
    (term) => said.has(term.term) && strength(term, (stem) => above.has(stem)) < SAME,
  )
  const having = items.filter((one) =>
    wanted.every((term) => strength(term, (stem) => one.candidate.terms.has(stem)) >= SAME),
  )
  const denies = having.some(({ candidate: { text } }) => DENIES.test(text))
  return wanted.length > 0 && having.length < items.length && !denies ? having : []
}

const DONE_TO = /^(?:\p{Ll}+ed|shut|hit)$/u
/** "Not free of charge" */
const DENIES = /\b(?:not|no|never|without|except)\b|n['’]t\b/iu

const HAVING =
  /^(?:and |so |but )?(?:which|what)(?: of the| ones?)? (?:\p{L}+ ){0,2}\p{L}+s (?:are|were|is|was|have|has|cost) ((?:\S+ ){0,4}\S+)\?$/iu

/** The rows that answer together with the best one; null when it stands alone, or they are too many words. */
function rowsWith(first: Evidence, ranked: readonly Evidence[], budget: number): Evidence[] | null {
  const rows = rowsLike(first, ranked)
  const fitting = thatFit(rows, budget)
  return rows.length > 1 && fitting.length === rows.length ? fitting : null
}

/** The first of them, in the order of the text, that have no more than so many words together. */
function thatFit(evidence: readonly Evidence[], budget: number): Evidence[] {
  let words = 0
  return [...evidence]
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .filter(({ candidate }) => {
      words += wordCount(candidate.text)
      return words <= budget
    })
}

/** Whether more than the one item is asked for: a list, or the things that its lead-in speaks of ("the sessions"). */
function asksAll(asked: Asked, { lens, candidate }: Evidence): boolean {
  // Of what is on one day no other day's tell.
  if (asked.type === 'other' && daysIn(asked.text).dates.size > 0) return false
  if (asked.type === 'other' || asksSeveral(asked)) return true
  return (
    EACH_HAS_ONE.has(asked.type) &&
    lens.terms.some(
      ({ term, folded, weight }) =>
        weight === 1 &&
        /[^su]s$/u.test(folded) &&
        // "Which lab does it bring to agencies?" asks for one lab.
        (lens.focus.length === 0 || asked.focus.includes(term)) &&
        candidate.lead.has(term) &&
        !candidate.terms.has(term),
    )
  )
}

/**
 * Whether the prices of a list are asked for and not that of one thing on it: each
 * item tells a sum, and what the best one holds of the question, its headline's words
 * apart, others hold too.
 */
function asksPrices(asked: Asked, first: Evidence, ranked: readonly Evidence[]): boolean {
  if (asked.type !== 'money' || !PRICES.test(asked.text)) return false
  const { candidate, lens } = first
  const items = itemsUnder(candidate.block.lead, first, ranked).map((one) => one.candidate)
  const others = items.filter((item) => item !== candidate)
  return (
    others.length > 0 &&
    items.every((item) => item.figures().some(({ type }) => type === 'money')) &&
    lens.rest.every(
      ({ term, folded }) =>
        !candidate.terms.has(term) ||
        // "Tickets" are all of them, whichever items say the word.
        TICKETS.test(folded) ||
        others.some((item) => item.terms.has(term)),
    )
  )
}

const TICKETS = /^(?:tickets?|admissions?|entr(?:y|ies)|prices?|fees?|fares?|rates?|charges?|costs?)$/u

/** The items that one lead-in introduces, of the release of the best evidence. */
function itemsUnder(lead: number | null, { document }: Evidence, ranked: readonly Evidence[]): Evidence[] {
  return ranked.filter(
    (one) => one.document === document && one.candidate.kind === 'item' && one.candidate.block.lead === lead,
  )
}

const PRICES = /\b(?:prices|fees|fares|rates|charges|costs|how much (?:are|do) \p{L}+s)\b/iu

/** A count or sum of several things may be one figure; their places, days and names are as many as they. */
const EACH_HAS_ONE: ReadonlySet<string> = new Set(['place', 'date', 'person', 'organisation'])

/** Share of the question that the lead-in must cover for the whole list to be meant. */
const LIST_ASKED = 0.3

/**
 * "List the winners": what stands as a list under a heading of these words, even
 * if a sentence elsewhere is the better evidence. The lines need not be marked as
 * items; null where nothing is listed so.
 */
function underHeading(
  first: Evidence,
  asked: Asked,
  ranked: readonly Evidence[],
  budget: number,
): Evidence[] | null {
  if (!LISTS.test(asked.text)) return null
  const found = ranked.find(
    (one) =>
      one.document === first.document &&
      (one.candidate.kind === 'item' || one.candidate.kind === 'row' || isLined(one)) &&
      isUnder(one),
  )
  if (found === undefined) return null
  const { block } = found.candidate
  const isOfIt = ({ document, candidate }: Evidence): boolean =>
    document === found.document &&
    candidate.kind === found.candidate.kind &&
    (candidate.kind === 'sentence' ? candidate.block === block : candidate.block.lead === block.lead)
  const taken = thatFit(ranked.filter(isOfIt), budget)
  return taken.length > 1 ? taken : null
}

const LISTS =
  /^(?:please )?(?:list|enumerate|name (?:all|the)|(?:give|show|tell) (?:me |us )?(?:a list of|the list of|all|all the))\b/iu

/** Whether a heading above holds most of what is asked for. */
function isUnder({ lens, candidate }: Evidence): boolean {
  const asked = lens.terms.filter(({ weight, named }) => weight === 1 && !named)
  const held = asked.filter((term) => strength(term, (stem) => candidate.lead.has(stem)) >= SAME)
  return held.length > 0 && held.length >= asked.length / 2
}

/** A paragraph of short lines, most of which end without a stop. */
function isLined({ document, candidate: { kind, block } }: Evidence): boolean {
  if (kind !== 'sentence' || block.kind !== 'paragraph') return false
  const lines = textAt(document.text, block).split('\n')
  const open = lines.filter((line) => line.length <= LONGEST_LINE && !/[.!?,;]["”]?$/u.test(line.trim()))
  return lines.length >= 3 && open.length >= lines.length * 0.8
}

/** Characters; those of a wrapped paragraph are as long, but they do not all end where a value ends. */
const LONGEST_LINE = 120
