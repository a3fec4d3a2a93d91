import { areLines } from '../../corpus/sections.ts'
import type { Block, Document, Hit } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { DraftNote } from '../cite.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isBareAnswer, type OwnQuestion } from '../pieces/own-questions.ts'
import type { Asked } from '../question.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { wordCount } from '../text/words.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Composition, composition, draftAt, MAX_WORDS, MAX_WORDS_LIST } from './composition.ts'
import { documentsOf } from './document-on.ts'
import { alike, ELLIPTIC, type Put, SUMS, saidIn } from './put-alike.ts'
import { viewOf } from './reached.ts'
import { turns } from './short-word.ts'
import { listNotes } from './whole-list.ts'

/** What stands below a question that the material puts itself. */
export interface Below {
  readonly composition: Composition
  /** It stands under a mere "When?": good enough only where no sentence answers. */
  readonly isElliptic: boolean
}

/**
 * Answers a question that the material puts itself, in the same words or in
 * others for them, by what stands behind or below it: a text of questions and
 * answers says nowhere else why the library is renovated than under "Why is the
 * library being renovated?", and under "Who pays?" who pays for what the text is
 * about. Null where no release puts it.
 */
export function answerBelow(asked: Asked, hits: readonly Hit[], lexicon: Lexicon): Below | null {
  const documents = documentsOf(hits).slice(0, MOST_DOCUMENTS)
  const near = nearTo(asked, lexicon)
  let elliptic: Composition | null = null
  for (const document of documents) {
    if (!mayPut(document, near)) continue
    const view = viewOf(asked, document, lexicon)
    const nearest = [...putIn(view), ...(asksWhole(asked) ? meantOf(listsIn(view), view) : [])]
      .map((put) => ({ put, share: alike(view, put) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
    const whole = below(nearest.find(({ share }) => share !== ELLIPTIC)?.put, view)
    if (whole !== null) return { composition: whole, isElliptic: false }
    elliptic ??= below(nearest.find(({ share }) => share === ELLIPTIC)?.put, view)
  }
  return elliptic === null ? null : { composition: elliptic, isElliptic: true }
}

const MOST_DOCUMENTS = 6

/**
 * Whether a release puts a question, or leads in a list, that half consists of words of what
 * is asked or of its headline; most do not, and are read no further.
 */
function mayPut(document: Document, near: ReadonlySet<string>): boolean {
  const puts = putsOf(document)
  if (puts.length === 0) return false
  const headline = new Set(terms(document.title))
  return puts.some((stems) => {
    const met = stems.filter((stem) => near.has(stem))
    const known = stems.filter((stem) => near.has(stem) || headline.has(stem))
    return stems.length <= SHORT || (met.length > 0 && known.length * 2 >= stems.length)
  })
}

/** Stems of the questions that a release puts, and of what it leads lists in with. */
const putsOf = rememberedOf(({ text, blocks }: Document): readonly (readonly string[])[] =>
  blocks.flatMap(({ kind, start, end }, at) => {
    if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'list-item') return []
    const words = text.slice(start, Math.min(end, start + LONGEST_LEAD_IN))
    const put = PUT.exec(words)?.[0]
    if (put !== undefined) return [terms(put)]
    const isOver = kind === 'heading' || words.trimEnd().endsWith(':')
    const leadsIn = isOver && standsOverList(blocks[at + 1], text)
    return leadsIn ? [terms(words)] : []
  }),
)

/** Whether a block below a heading or a lead-in is an item, or lines that are things of their own. */
function standsOverList(below: Block | undefined, text: string): boolean {
  if (below?.kind !== 'paragraph') return below?.kind === 'list-item'
  const words = textAt(text, below)
  return words.length <= LONGEST_LINES && areLines(words)
}

/** Characters of a list that has no marks. */
const LONGEST_LINES = 1200

/** A question, or "How the money will be spent:". */
const PUT = /^[^.!?]{3,}\?|^(?:who|what|when|where|which|why|how) [^.?!:]+:$/iu

/** Stems of "Why?" and "Who pays?", to which whatever the text is about belongs. */
const SHORT = 1

/** The words of a question and what can stand for them, with all that a sum may be called. */
function nearTo({ terms: asked }: Asked, lexicon: Lexicon): ReadonlySet<string> {
  const near = new Set(SUMS)
  for (const { term, folded } of asked) {
    near.add(term)
    for (const [other, weight] of lexicon.related(folded)) if (weight >= CLOSE) near.add(other)
  }
  return near
}

/** Whether all of a list may be asked for, and not a figure or a day of it. */
function asksWhole({ text, type }: Asked): boolean {
  return WHOLE.test(text) && (!FIGURED.has(type) || PRICES.test(text)) && type !== 'definition'
}

/** Several sums are asked for, and not one of them. */
const PRICES = /^(?:what|which) are (?:the|its|their) .*\b(?:prices|fees|fares|rates|charges|costs)\b/iu

const WHOLE = /^(?:and |so |please )?(?:what|which|how|who|where|list|name|enumerate|give|show|tell)\b/iu

/** "The money will go on:", with what stands below it; and a heading right over its items, "Events", where a list is asked for. */
function listsIn({ asked, dissection: { document, candidates } }: Lens): Put[] {
  return document.blocks.flatMap((block, at) => {
    const text = textAt(document.text, block)
    const isOver = text.endsWith(':') || (block.kind === 'heading' && ASKS_LIST.test(asked.text))
    if (!isOver || text.length > LONGEST_LEAD_IN) return []
    const next = document.blocks[at + 1]
    const isOfLines = next?.kind === 'paragraph' && standsOverList(next, document.text)
    const answer = candidates.filter(({ kind, block: one }) =>
      isOfLines ? one === next : kind === 'item' && one.kind === 'list-item' && one.lead === at,
    )
    // The items under a question of its own are found by that.
    if (answer.length < (isOfLines ? 1 : 2) || answer.some(({ question }) => question !== null)) return []
    return [{ question: { text, terms: new Set(terms(text)) }, answer, isList: true }]
  })
}

/** Where a list of sums is called what is asked for, one by another word for sums is another: "Rates", beside "New charges". */
function meantOf(lists: readonly Put[], { asked: { text }, terms: asked }: Lens): readonly Put[] {
  if (!PRICES.test(text)) return lists
  const called = lists.filter(({ question }) => asked.some(({ term }) => question.terms.has(term)))
  return called.length > 0 ? called : lists
}

/** "List the events", "What are the highlights?", "Which events are there?": for all that a heading stands over. */
const ASKS_LIST =
  /^(?:please )?(?:list|enumerate|name (?:all|the)|(?:give|show|tell) (?:me |us )?(?:a list of|the list of|all|all the))\b|^(?:what|which|who) (?:are|were) (?:all )?(?:of )?(?:the|its|their)\b|^(?:what|which) (?:\p{Ll}+ ){1,3}(?:are|were|will be) there\b|^which (?:\p{Ll}+ ){0,2}\p{Ll}+s\b/iu

/** Characters: a longer one tells a story of its own. */
const LONGEST_LEAD_IN = 120

function putIn({ dissection }: Lens): Put[] {
  const found = new Map<OwnQuestion, Candidate[]>()
  for (const candidate of dissection.candidates) {
    const { question } = candidate
    if (question === null) continue
    const own = found.get(question)
    if (own === undefined) found.set(question, [candidate])
    else own.push(candidate)
  }
  return [...found].map(([question, answer]) => ({ question, answer, isList: false }))
}

function below(put: Put | undefined, view: Lens): Composition | null {
  const told = put === undefined ? [] : toldOf(put, view)
  const drafts = told.map((one) => draftAt(view.dissection.document, one))
  return composition(drafts, [...(put?.isList ? wholeNotes(put, told, view) : []), ...dateNotes(drafts)])
}

/** Whether a list is whole, where it is asked for; and in any case that it is cut. */
function wholeNotes({ question, answer }: Put, told: readonly Candidate[], view: Lens): DraftNote[] {
  const isChosen = itemsAsked(answer, question, view) !== answer
  if (isChosen || answer.some(({ block }) => block.kind !== 'list-item')) return []
  return listNotes(told, view.dissection, ASKS_LIST.test(view.asked.text))
}

/** All of the answer that fits; a "yes" or "no" only to a question that is not the other way round, or of what the rest excepts. */
function toldOf({ question, answer }: Put, view: Lens): Candidate[] {
  const isTurned = turns(question, view) || isExcepted(question, answer, view)
  const kept = itemsAsked(answer, question, view).filter(
    ({ text }) => !(isTurned && answer.length > 1 && isBareAnswer(text)),
  )
  const most = kept.some(({ kind }) => kind === 'item') ? MAX_WORDS_LIST : MAX_WORDS
  const told: Candidate[] = []
  let words = 0
  for (const one of kept) {
    words += wordCount(one.text)
    if (words > most) break
    told.push(one)
  }
  return told
}

/** Whether only what stands behind "No." has a word of what is asked: "Guide dogs are welcome." under "Can I bring a dog?". */
function isExcepted(question: OwnQuestion, answer: readonly Candidate[], view: Lens): boolean {
  return view.terms.some(
    ({ term, weight, named }) =>
      weight === 1 &&
      !named &&
      !question.terms.has(term) &&
      !view.dissection.headline.has(term) &&
      answer.some(({ terms: own }) => own.has(term)),
  )
}

/** Of a list those items that alone have a word of the question: who did the planting, of "Who did what:". */
function itemsAsked(answer: readonly Candidate[], question: OwnQuestion, view: Lens): readonly Candidate[] {
  if (answer.some(({ kind }) => kind !== 'item')) return answer
  const said = saidIn(view)
  const items = answer.filter(({ terms: own }) =>
    view.terms.some((one) => {
      const isElsewhere = strength(one, (stem) => said(stem) || question.terms.has(stem)) >= CLOSE
      return one.weight === 1 && !isElsewhere && own.has(one.term)
    }),
  )
  return items.length > 0 ? items : answer
}
