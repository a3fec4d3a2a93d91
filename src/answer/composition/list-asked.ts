import { terms as termsOf, tokens } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { ORDINALS, ordinalOf } from '../text/ordinals.ts'
import { fitting, headingOver, lineOf, listsIn, saysOnly } from './list-meant.ts'

/** What a list tells by the place or the number of its items. */
export interface ListAsked {
  /** None where it has no such item. */
  readonly items: readonly Evidence[]
  /** How many there are, or which of them it is. */
  readonly note: string
}

/**
 * Answers by the place of an item in its list, or by how many items that has: "What is the
 * third step?", "How many steps are there?". The line that leads the list in, or the heading
 * over it, must speak of just these things, and one list alone. Null for all else, and where
 * a sentence says it itself.
 *
 * @example
 * // "How many steps are there?", of "The steps are:" and three items
 * // => { items: [three of them], note: 'The list has 3 items.' }
 */
export function listAsked(asked: Asked, evidence: readonly Evidence[], decision: Decision): ListAsked | null {
  const [best] = evidence
  const text = asked.text.replace(/[?.!\s]+$/u, '')
  const { noun = '', ordinal, whose } = (NTH.exec(text) ?? COUNT.exec(text))?.groups ?? {}
  const head = tokens(noun).findLast(({ stop }) => !stop)?.term
  if (
    best === undefined ||
    head === undefined ||
    text.length > LONGEST ||
    tellsItself(best, decision, ordinal)
  )
    return null
  const lists = listsIn(evidence).filter(
    (list) => list.length > 1 && isOf(list, head, whose !== undefined && !IS_TEXT.test(whose)),
  )
  const [list, another] = lists
  if (list === undefined || another !== undefined) return null
  const inOrder = [...list].sort((a, b) => a.candidate.start - b.candidate.start)
  const blocks = [...new Set(inOrder.map(({ candidate }) => candidate.block))]
  if (blocks.length < FEWEST) return null
  if (ordinal === undefined) return { items: fitting(inOrder), note: `The list has ${blocks.length} items.` }
  const at = LAST.test(ordinal) ? blocks.length : ordinalOf(ordinal)
  const block = at === null ? undefined : blocks[at - 1]
  return {
    items: inOrder.filter(({ candidate }) => candidate.block === block),
    note: `This is item ${at} of the ${blocks.length} of the list.`,
  }
}

/** Characters; a longer question asks for more than a place or a number. */
const LONGEST = 120

const FEWEST = 2

const WORDS = String.raw`(?:[\p{L}-]+ ){0,3}?[\p{L}-]+`

/** "What is the {third} {step}", "the {last} of the {steps}" */
const NTH = new RegExp(
  String.raw`^(?:and |so |but )?(?:what|which)(?: is| was|['’]s) the (?<ordinal>${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th)|last|final) (?:one )?(?:of the |(?:in|on) the list of )?(?<noun>${WORDS})(?: (?:listed|named|mentioned|(?:in|on) the list))?$`,
  'iu',
)

/** "How many {steps} are there", "How many {steps} does {the release} list" */
const COUNT = new RegExp(
  String.raw`^(?:and |so |but )?how many (?<noun>${WORDS}) (?:(?:are|were) (?:there|listed|named|given|mentioned)(?: in the (?:release|list))?|(?:does|do) (?<whose>.{2,60}?) (?:list|name|mention|give|describe|have|offer|include))$`,
  'iu',
)

/** What a release itself lists is all of its list; what a house has may be more. */
const IS_TEXT = /^the (?:release|list|announcement|article|document|text|statement)$/iu

const LAST = /^(?:last|final)$/iu

/** Whether the best sentence answers for itself: it has the very ordinal, or is sure of a number. */
function tellsItself({ candidate }: Evidence, { refused, confidence }: Decision, ordinal?: string): boolean {
  if (refused !== null || candidate.kind === 'item') return false
  if (ordinal !== undefined) return new RegExp(String.raw`\b${ordinal}\b`, 'iu').test(candidate.text)
  return confidence >= SURE || candidate.text.trimEnd().endsWith(':')
}

const SURE = 0.8

/**
 * Whether a list is of these things: all that is asked stands in its lead-in or the heading
 * over it, or goes without saying, and of the things that those speak of these are the last.
 *
 * @param only whether they may speak of nothing else.
 */
function isOf([first]: readonly Evidence[], head: string, only: boolean): boolean {
  if (first === undefined) return false
  const { document, candidate, lens } = first
  const line = lineOf(document, candidate.block.lead)
  const heading = candidate.block.lead === null ? '' : headingOver(document, candidate.block.lead)
  const said = new Set([...[line, heading].flatMap(termsOf), ...goesUnsaid(lens.dissection)])
  return (
    lens.terms.every(
      (term) =>
        term.weight < 1 || OF_ASKING.test(term.folded) || strength(term, (one) => said.has(one)) >= CLOSE,
    ) && [line, heading].some((words) => isLastNamed(words, head, lens) && (!only || saysOnly(words, lens)))
  )
}

/** Words for a place or a number, and that something stands there. */
const OF_ASKING = new RegExp(
  String.raw`^(?:${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th)|last|final|one|many|number|list(?:ed)?|name[ds]?|mention(?:ed)?|given?|describe|have|has|include|offer|there)$`,
  'u',
)

/** Whether the last word for several things that a line has is this one. */
function isLastNamed(words: string, head: string, { terms }: Lens): boolean {
  const last = tokens(words).findLast(
    ({ word, stop }) => !stop && /[^su]s$/u.test(word) && !NO_THINGS.test(word),
  )
  const asked = terms.find(({ term }) => term === head)
  return (
    last !== undefined &&
    (last.term === head || (asked !== undefined && strength(asked, (one) => one === last.term) >= CLOSE))
  )
}

/** Verbs of a line that leads in. */
const NO_THINGS =
  /^(?:include|follow|provide|offer|cover|contain|feature|comprise|consist|allow|enable|mean|need|work|say|tell|show|give|make|remain|become|ensure|help|support|address|deliver|bring|present)s$/u
