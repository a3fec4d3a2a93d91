import { terms as termsOf, tokens } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, SAME, strength, type WeightedTerm } from '../evidence/lens.ts'
import { asksSeveral } from '../evidence/several.ts'
import type { Evidence } from '../evidence.ts'
import { goesUnsaid } from '../pieces/dissect.ts'
import type { Asked } from '../question.ts'
import { itemParts, type Part } from '../rows/item-parts.ts'
import { isDoerOf } from '../rows/role-columns.ts'
import { fitting, headingOver, lineOf, listsIn } from './list-meant.ts'

/**
 * Answers which things of a list are of some kind, or somebody's, by the items that tell it
 * behind what they are called: "(new; 3 May)", "(conductor Ada Berg)". What else is asked must
 * stand in the line that leads the list in, or over it, or be a word for its things.
 *
 * @returns those items, behind the line that leads them in where it tells of them itself, or for how
 * many there are that alone; null where no list or several are told apart so.
 *
 * @example
 * // "Which plays are new?", of "Ghosts (revival; 3 May)", "The Ford (new; 1 June)" => the second
 */
export function itemsMarked(
  asked: Asked,
  evidence: readonly Evidence[],
  decision: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (best === undefined || !ASKS.test(asked.text) || SAYS.test(asked.text)) return null
  const found = listsOf(evidence).flatMap((list) => {
    const marked = markedOf(list)
    return marked === null ? [] : [{ list, ...marked }]
  })
  const [only, another] = found
  if (only === undefined || another !== undefined) return null
  const says = (one: Evidence): boolean => only.marks.every(({ term }) => one.candidate.terms.has(term))
  if (best.candidate.kind === 'sentence' && decision.refused === null && says(best)) {
    const isOfOne = !asksSeveral(asked) && !COUNTS.test(asked.text)
    if (!leadsIn(best) && (isOfOne || decision.confidence >= SURE)) return null
    if (leadsIn(best) && COUNTS.test(asked.text)) return [best]
  }
  const lead = evidence.find((one) => one.document === only.items[0]?.document && leadsIn(one) && says(one))
  return [...(lead === undefined ? [] : [lead]), ...fitting(only.items)]
}

function leadsIn({ candidate: { kind, text } }: Evidence): boolean {
  return kind === 'sentence' && text.trimEnd().endsWith(':')
}

const ASKS =
  /^(?:and |so |but |please )?(?:which|what|list|name|how many|(?:give|show|tell) me)\b(?! (?:is|was)\b)/iu

/** Words are asked for, and no things of a list. */
const SAYS = /\b(?:say|says|said|saying|tells?(?! me\b)|told|think|thinks|thought|mean|means)\b/iu

const COUNTS = /^(?:and |so |but )?how many\b/iu

/** A sentence that is surer answers for itself, and any where one thing is asked for. */
const SURE = 0.85

/** Lists of which most items tell something behind what they are called, each in the order of the text. */
function listsOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  return listsIn(evidence)
    .map((list) => [...list].sort((a, b) => a.candidate.start - b.candidate.start))
    .filter(
      (list) =>
        list.length >= FEWEST &&
        new Set(list.map(({ candidate }) => candidate.block)).size === list.length &&
        list.filter(({ candidate }) => itemParts(candidate).told.length > 0).length >= list.length * MOST,
    )
}

const FEWEST = 3

/** Share of the items. */
const MOST = 0.7

/** The items that alone tell what is asked, and the words by which they do; null where not all words are told for. */
function markedOf(
  list: readonly Evidence[],
): { readonly items: readonly Evidence[]; readonly marks: readonly WeightedTerm[] } | null {
  const [first] = list
  if (first === undefined) return null
  const { lens, document, candidate } = first
  const at = candidate.block.lead
  const line = lineOf(document, at)
  const over = new Set(termsOf(`${line}\n${at === null ? '' : headingOver(document, at)}`))
  const unsaid = goesUnsaid(lens.dissection)
  const isCount = COUNTS.test(lens.asked.text)
  // What is counted must be the things of the list: the seats of a hall are none.
  const isSaid = (term: WeightedTerm): boolean =>
    isCount ? over.has(term.term) : strength(term, (one) => over.has(one) || unsaid.has(one)) >= CLOSE
  const noun = lens.asked.focus.at(-1)
  // "Which coins": where the items have the word, "many new coins", and nothing calls them so, it is a part of some.
  const isPart = ({ term }: WeightedTerm): boolean => list.some((one) => one.candidate.terms.has(term))
  if (lens.terms.some((term) => isKind(term, lens.asked) && !over.has(term.term) && isPart(term))) return null
  const marks: WeightedTerm[] = []
  for (const term of lens.terms) {
    // "Which books": those are the things, whatever an item has the word for.
    if (OF_LIST.test(term.folded) || isKind(term, lens.asked)) continue
    // "New" may be a word that any question has, and is none where items are marked with it.
    if (term.weight < 1 || term.optional) {
      const bare = list.filter((one) =>
        partsOf(one).some(({ terms }) => terms.size === 1 && terms.has(term.term)),
      )
      if (bare.length > 0 && bare.length < list.length) marks.push(term)
      continue
    }
    const isMark = list.some((one) =>
      partsOf(one).some(({ terms }) => terms.size === 1 && terms.has(term.term)),
    )
    const isOver = strength(term, (one) => over.has(one)) >= (term.term === noun ? CLOSE : 1)
    const isThing = isOver && !isMark
    const holding = list.filter((one) => tells(one, term))
    if (!isThing && holding.length > 0 && holding.length < list.length) marks.push(term)
    else if (!isThing && holding.length === 0 && !isSaid(term)) return null
  }
  const items = list.filter((one) => marks.length > 0 && partsOf(one).some((part) => holdsAll(part, marks)))
  // Showers that some huts have are no number of showers, and one with associations of an industry is no industry.
  if (marks.some(({ term }) => term === noun && !over.has(term))) return null
  // One item alone is marked by a word or two, "(new)"; more of them are what it tells.
  const [only, another] = items
  if (only !== undefined && another === undefined && !marks.some(({ named }) => named)) {
    const isShort = partsOf(only).some(
      (part) => holdsAll(part, marks) && part.words.split(/\s/u).length <= SHORT,
    )
    if (!isShort) return null
  }
  const isAnyDeed = DEED.test(lens.asked.text) && !marks.some(({ named }) => named)
  return isAnyDeed || items.length === 0 || items.length === list.length ? null : { items, marks }
}

/** "What did the teachers do?" asks for no items, but those that somebody is named in: "What will Ada Berg direct?" */
const DEED = /^(?:and |so |but )?what (?:did|do|does|will|has|have|had|can)\b/iu

/** Words for a list, and that things are there. */
const OF_LIST =
  /^(?:list(?:ed)?|names?|many|number|there|have|has|include[sd]?|give[ns]?|all|ones?|get|gets|do|does)$/u

/** "Which {operas} will she conduct": a word of the asker's for the things of the list. */
function isKind({ term }: WeightedTerm, { text }: Asked): boolean {
  const [, noun = ''] = KIND.exec(text) ?? []
  return tokens(noun).at(-1)?.term === term
}

const KIND =
  /^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:[Ww]hich|[Ww]hat) (?:\p{Ll}+ )?(\p{Ll}{3,}) (?:did|do|does|will|is|are|was|were|has|have|had|can)\b/u

/** Whether an item tells a word of what it is called. */
function tells(one: Evidence, term: WeightedTerm): boolean {
  return partsOf(one).some((part) => isIn(part, term))
}

/** What an item tells; of few words, but where it names somebody. */
function partsOf({ candidate, lens }: Evidence): readonly Part[] {
  const isNamed = ({ terms }: Part): boolean => lens.terms.some(({ term, named }) => named && terms.has(term))
  return itemParts(candidate).told.filter(
    (part) => part.words.split(/\s/u).length <= LONGEST || isNamed(part),
  )
}

/** Words of a mark that one item alone has. */
const SHORT = 3

/** Words; more are a sentence, and no mark. */
const LONGEST = 5

/** Whether one part has all words. */
function holdsAll(part: Part, marks: readonly WeightedTerm[]): boolean {
  return marks.every((term) => isIn(part, term))
}

/** Whether a part names somebody, is a word or another form of it, or has whoever does it: "conductor" for "conduct". */
function isIn(part: Part, term: WeightedTerm): boolean {
  if (term.named) return part.terms.has(term.term)
  // "Conductor Ada Berg" opens with what she is; the "Books" of "Finch Books" are her publisher's.
  const [, first = ''] = /^(\p{Ll}+) \p{Lu}/u.exec(part.words) ?? []
  if (first !== '' && strength(term, (one) => termsOf(first).includes(one)) >= SAME) return true
  // "By its focus" is no mark, and "new production" is one.
  const isPlain = part.words.split(/\s+/u).length <= 2 && !/\s\p{Lu}/u.test(part.words)
  return (
    (isPlain && strength(term, (one) => part.terms.has(one)) >= SAME) ||
    part.words.split(/[^\p{L}]+/u).some((word) => isDoerOf(word, term.folded))
  )
}

/**
 * Answers who does something of one thing of a list, or when that begins, by the part of its
 * item that tells it: "(conductor Ada Berg)", "(3 May)".
 *
 * @returns the item; none where that does not tell who does it and those of others do; null for
 * all else, and where its sentence answers.
 */
export function itemTold(
  { type, text }: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const [best] = evidence
  if (best === undefined || !(type === 'person' ? /^(?:and |so |but )?who\b/iu : BEGINS).test(text))
    return null
  for (const list of listsOf(evidence)) {
    const terms = best.lens.terms.filter(({ weight, optional }) => weight === 1 && optional !== true)
    const names = terms.filter(({ term }) => list.some((item) => nameOf(item).has(term)))
    const others = terms.filter((term) => !names.includes(term))
    const meant = list.filter((item) => names.length > 0 && names.every(({ term }) => nameOf(item).has(term)))
    const [one, another] = meant
    if (one === undefined || another !== undefined || one.document !== best.document) continue
    if (type !== 'person') {
      const isOfStart = others.every(({ folded }) => STARTS.test(folded))
      return refused !== null && isOfStart && partsOf(one).some((part) => isDay(part, one)) ? [one] : null
    }
    if (others.length === 0) continue
    if (others.some((term) => !tells(one, term) && list.some((item) => tells(item, term))))
      return list.includes(best) ? [] : null
    return refused !== null && others.every((term) => tells(one, term)) ? [one] : null
  }
  return null
}

function nameOf({ candidate }: Evidence): ReadonlySet<string> {
  return itemParts(candidate).name.terms
}

/** "When does it open" */
const BEGINS =
  /^(?:and |so |but )?when (?:does|do|did|will|is|are) [^?]{2,100} (?:open|start|begin|premi[eè]re|come out|launch|be released|released|published|opening|starting)\b/iu

const STARTS =
  /^(?:open(?:s|ing)?|start(?:s|ing)?|begins?|premi[eè]res?|come|out|launch(?:es)?|released?|published)$/u

/** Whether a part is a day and at most says that it is the first: "from 3 May". */
function isDay({ words }: Part, { candidate }: Evidence): boolean {
  return candidate.spans().some(({ type, start, end }) => {
    const day = candidate.text.slice(start, end)
    return type === 'date' && words.includes(day) && IS_FIRST.test(words.replace(day, '').trim())
  })
}

const IS_FIRST = /^(?:from|on|opens?(?: on)?|opening|starts?|begins?|premi[eè]re(?:s|d)?|released?|out)?$/iu
