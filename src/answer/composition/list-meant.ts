import type { Document } from '../../model.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { onlyCounts } from '../rows/only-counts.ts'
import { DAYS, MONTHS } from '../text/periods.ts'
import { wordCount } from '../text/words.ts'
import { MAX_WORDS_LIST } from './composition.ts'

/**
 * Answers by the list whose lead-in, or the heading right over it, says what is asked for and
 * nothing else: "The bridges are:" for "Which bridges will be closed?", "The hall will have"
 * for "What will the town hall have?". What else is asked must stand in the headline, or the
 * list may be of another thing.
 *
 * @returns all items that an answer has room for, in their order; null where another sentence
 * answers better, and where no list or more than one is led in so.
 */
export function listMeant(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused, confidence }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (best === undefined || !ASKS.test(asked.text) || !OF_LISTS.has(asked.type)) return null
  const isItem = best.candidate.kind === 'item'
  if (DENIES.test(asked.text) || refused?.reason === 'other_period') return null
  if (refused === null && !isItem && confidence >= SURE && !onlyCounts(best)) return null
  if (!asksSeveral(asked) && !OPEN.test(asked.text)) return null
  const meant = listsIn(evidence).filter((list) => list.length > 1 && isLedIn(asked.text, list))
  const [list, ...others] = meant
  return list === undefined || others.length > 0 ? null : fitting(list)
}

/** The items of each list, the best first. */
export function listsIn(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const lists = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const { kind, block } = one.candidate
    if (kind !== 'item' || block.lead === null) continue
    const key = `${one.document.id} ${block.lead}`
    lists.set(key, [...(lists.get(key) ?? []), one])
  }
  return [...lists.values()]
}

const ASKS =
  /^(?:and |so |but |please )?(?:(?:what|which)\b(?! (?:is|was) the\b)|(?:list|name|give me|tell me|show me) (?:everything|all|what)\b)/iu

/** What is not so is on no list of what is. */
const DENIES = /\b(?:not|never|cannot)\b|n['’]t\b/iu

/** "What will the hall {have}?": of a subject, whatever it is. */
const OPEN =
  /^(?:and |so |but )?what (?:(?:is|are) (?!the\b)\p{L}+ (?:during|under|in|at|by)|(?:is|are) [^?]{2,60}? (?:planning|going|set|due) to|(?:is|are|was|were) (?:(?:being|now) )*\p{L}+ed(?=\s*\?*$)|(?:will|can|may|must|should|does|do|did) [^?]{2,60}?(?:have|has|do|include|contain|cover|offer|use|need|get|build))\b/iu

const OF_LISTS: ReadonlySet<string> = new Set([
  'list',
  'other',
  'place',
  'name',
  'organisation',
  'definition',
])

/** A sentence that is surer than this answers for itself. */
const SURE = 0.85

/** Whether a line that leads in a list, or the heading over it, is all of what is asked. */
function isLedIn(question: string, [first]: readonly Evidence[]): boolean {
  if (first === undefined) return false
  const { document, candidate, lens } = first
  const line = lineOf(document, candidate.block.lead)
  const at = candidate.block.lead
  const heading = at === null ? '' : headingOver(document, at)
  // A day or a month that is asked about must be said of the list.
  const times = question.match(TIMES) ?? []
  const unsaid = goesUnsaid(lens.dissection)
  // "The scheme includes:" is of the scheme of which the sentences before it tell.
  const takesUp = GOES_ON.test(line) || THOSE_CONCERNED.test(line)
  const before = takesUp ? wordsBefore(document, at, line) : ''
  const all = new Set([...[line, heading, before].flatMap(termsOf), ...unsaid])
  const isAsked = lens.terms.every(
    (term) =>
      term.weight < 1 ||
      PLAIN.test(term.folded) ||
      CONCERNED.test(term.folded) ||
      (before !== '' && OF_PLANS.test(term.folded)) ||
      strength(term, (one) => all.has(one)) >= CLOSE,
  )
  return (
    isAsked &&
    times.every((one) => YEAR.test(one) || [line, heading, before].some((words) => words.includes(one))) &&
    (before !== '' ||
      [line, heading].some((words) => saysOnly(times.length === 0 ? words.replace(WHEN, '') : words, lens)) ||
      isFollowed(line, lens))
  )
}

/** "The products affected are:", of what the sentence before it says is recalled. */
const THOSE_CONCERNED =
  /^(?=[^:]{0,80}\b(?:affected|concerned|involved|recalled|in question)\b)(?:the|these) (?:following )?(?:affected |recalled )?(?:\p{Ll}+ ){1,3}?(?:(?:that are |which are )?(?:affected|concerned|involved|recalled|in question) )?(?:are|is|include)(?: as follows| the following)?:\s*$/iu

const CONCERNED = /^(?:affected|concerned|involved)$/u

const DAY = `(?:${DAYS.join('|')})s?`
const MONTH = `(?:${MONTHS.join('|')})`

/** Days, months and years, by their names. */
const TIMES = new RegExp(String.raw`\b(?:${DAY}|${MONTH}|(?:19|20)\d{2})\b`, 'gu')

const YEAR = /^\d{4}$/u

/** When it is so is no more than what may be asked: "closed {on Sunday}", "shut {by the 4th of March}". */
const WHEN = new RegExp(
  String.raw`\b(?:(?:on|by|from|until|in|since|during|for|as of) (?:the )?(?:(?:next|this|coming) )?|(?:this|next) )(?:${DAY}|(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?: \d{1,2}\b(?!,?\d))?(?:,? \d{4})?|(?:19|20)\d{2}|(?<=\b(?:this|next|the) )(?:weekend|summer|autumn|winter|spring|week|month|year))\b`,
  'gu',
)

/** "Acme recalls the following {models}": whatever else it says, these are the models. */
function isFollowed(line: string, { terms }: Lens): boolean {
  const noun = /\bfollowing (?:\p{Ll}+ ){0,2}?(\p{Ll}+):\s*$/u.exec(line)?.[1]
  const [own] = tokens(noun ?? '').map(({ term }) => term)
  return own !== undefined && terms.some((one) => strength(one, (stem) => stem === own) >= CLOSE)
}

/** All of a line that leads in what a plan is made up of, whose name stands before it. */
const GOES_ON =
  /^(?:the|this|its|their) (?:scheme|project|works?|programme|program|plans?|investment|package|development|expansion|extension|refurbishment|upgrade)s? (?:(?:will|also|now) )*(?:includes?|comprises?|consists? of|covers?|contains?|provides? for):?\s*$/iu

/** What is planned is built, done or made, by whatever word of these. */
const OF_PLANS =
  /^(?:plans?|planned|planning|buil[dt]|building|do|doing|everything|programme|program|project|scheme|investments?|packages?|parts?|works?)$/u

/** The sentences before a line in its paragraph, or where it stands by itself the paragraph before. */
function wordsBefore({ blocks, text }: Document, at: number | null, line: string): string {
  const block = at === null ? undefined : blocks[at]
  if (at === null || block === undefined) return ''
  const own = textAt(text, block)
  const ahead = own.slice(0, own.lastIndexOf(line)).trim()
  const above = blocks[at - 1]
  if (ahead !== '' || above?.kind !== 'paragraph') return ahead
  return textAt(text, above)
}

/** What of a paragraph leads in: its last sentence, where that is left open. */
export function lineOf({ blocks, text }: Document, at: number | null): string {
  const block = at === null ? undefined : blocks[at]
  if (block === undefined) return ''
  const last = textAt(text, block)
    .split(/(?<=[.!?])\s+/u)
    .at(-1)
  return last === undefined || /[.!?]["”]?$/u.test(last.trim()) ? '' : last
}

export function headingOver({ blocks, text }: Document, at: number): string {
  const own = blocks[at]
  const above = own?.lead == null ? blocks[at - 1] : blocks[own.lead]
  const over = above?.kind === 'heading' ? above : own
  return over?.kind === 'heading' ? textAt(text, over) : ''
}

/** Whether a line has words of the question and, but for those that any lead-in has, no others. */
export function saysOnly(words: string, { terms }: Lens): boolean {
  const own = tokens(words).filter(({ stop, word }) => !stop && !PLAIN.test(word))
  return (
    own.length > 0 &&
    own.every(({ term }) => terms.some((one) => strength(one, (stem) => stem === term) >= CLOSE))
  )
}

/** What a line that leads in a list says of any. */
const PLAIN =
  /^(?:following|follows?|below|these|those|include[sd]?|including|are|were|will|have|has|had|can|may|must|new|namely|all|list(?:ed)?|things?|come|comes|get|gets|use|used|take|takes)$/u

/** As many of the first items as an answer has words for. */
export function fitting<One extends Pick<Evidence, 'candidate'>>(list: readonly One[]): readonly One[] {
  let words = 0
  return [...list]
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .filter(({ candidate }) => {
      words += wordCount(candidate.text)
      return words <= MAX_WORDS_LIST
    })
}
