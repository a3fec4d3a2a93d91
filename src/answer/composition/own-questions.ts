import type { Document, Hit } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { CONTRAST } from '../../search/contrasts.ts'
import { LEXICON, type Lexicon } from '../../search/lexicon.ts'
import { terms, tokens } from '../../search/tokens.ts'
import type { Draft } from '../cite.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import { isOfOwnKind } from '../evidence/own-kind.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isBareAnswer, type OwnQuestion } from '../pieces/own-questions.ts'
import type { Asked } from '../question.ts'
import { FIGURED } from '../support/conjuncts.ts'
import { wordCount } from '../text/words.ts'
import { dateNotes } from '../times/date-notes.ts'
import { type Composition, composition, draftAt, MAX_WORDS, MAX_WORDS_LIST } from './composition.ts'
import { viewOf } from './reached.ts'

/**
 * Answers a question that the material puts itself, in the same words or in
 * others for them, by what stands behind or below it: a text of questions and
 * answers says nowhere else why the library is renovated than under "Why is the
 * library being renovated?", and under "Who pays?" who pays for what the text is
 * about. Null where no release puts it.
 */
export function answerBelow(asked: Asked, hits: readonly Hit[], lexicon: Lexicon): Composition | null {
  const documents = [...new Set(hits.map(({ document }) => document))].slice(0, MOST_DOCUMENTS)
  for (const document of documents.filter(mayPut)) {
    const view = viewOf(asked, document, lexicon)
    const [best] = [...putIn(view), ...(asksWhole(asked) ? listsIn(view) : [])]
      .map((put) => ({ put, share: alike(view, put) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
    const drafts = best === undefined ? [] : draftsOf(document, best.put, view)
    const found = composition(drafts, dateNotes(drafts))
    if (found !== null) return found
  }
  return null
}

const MOST_DOCUMENTS = 6

/** Few releases put a question or lead in a list, and only they are asked for it. */
const mayPut = rememberedOf(({ text }: Document): boolean => PUTS.test(text))

const PUTS = /\?\s|:\n|^(?:who|what|when|where|which|why|how) /imu

/** A question of a release with all that answers it, or the lead-in of a list with its items. */
interface Put {
  readonly question: OwnQuestion
  readonly answer: readonly Candidate[]
  readonly isList: boolean
}

/** Whether all of a list may be asked for, and not a figure or a day of it. */
function asksWhole({ text, type }: Asked): boolean {
  return WHOLE.test(text) && !FIGURED.has(type) && type !== 'definition'
}

const WHOLE = /^(?:and |so )?(?:what|which|how|who|where|list|name)\b/iu

/** "The money will go on:", with what stands below it. */
function listsIn({ dissection: { document, candidates } }: Lens): Put[] {
  return document.blocks.flatMap((block, at) => {
    const text = document.text.slice(block.start, block.end)
    if (!text.endsWith(':') || text.length > LONGEST_LEAD_IN) return []
    const answer = candidates.filter(
      ({ kind, block: { lead, kind: of } }) => kind === 'item' && of === 'list-item' && lead === at,
    )
    // The items under a question of its own are found by that.
    if (answer.length < 2 || answer.some(({ question }) => question !== null)) return []
    return [{ question: { text, terms: new Set(terms(text)) }, answer, isList: true }]
  })
}

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

/**
 * How nearly a release puts what is asked, from 0 (not at all) to 1. The same kind
 * of thing must be asked for; what a question has beyond the other's words must go
 * without saying, by the headline and the opening, or stand in the answer.
 */
function alike(view: Lens, { question, answer, isList }: Put): number {
  const { asked, terms: wanted } = view
  const isOfKind = isOfOwnKind(asked, { question })
  const isSame = isList || isOfKind || asksBy(asked.text) === asksBy(question.text)
  if (!isSame && !ABOUT.test(question.text)) return 0
  if (OBLIGES.test(asked.text) !== OBLIGES.test(question.text)) return 0
  const said = saidIn(view)
  const isOfMoney = [...question.terms].some((stem) => MONEY.test(stem))
  const meets = (one: WeightedTerm, stem: string): boolean =>
    strength(one, (other) => other === stem) >= CLOSE ||
    (isOfMoney && SPENDS.test(one.term) && SPENDS.test(stem)) ||
    (STAFF.test(one.folded) && isPerson(question, stem))
  const isMet = (stem: string): boolean =>
    wanted.some((one) => meets(one, stem)) ||
    (MONEY.test(stem) && asked.figures.some(({ type }) => type === 'money'))
  const isTold = (one: WeightedTerm): boolean =>
    [...question.terms].some((stem) => meets(one, stem)) ||
    strength(one, (stem) => said(stem) || (!isList && answer.some(({ terms }) => terms.has(stem)))) >= CLOSE
  if (wanted.some((one) => mustBeTold(asked, one) && !isTold(one))) return 0
  const due = [...question.terms].filter((stem) => !said(stem) && !OF_ALL.test(stem))
  if (due.length > 0) {
    const share = due.filter(isMet).length / due.length
    return share >= (isList ? 1 : MOSTLY) ? share : 0
  }
  if (isList) return 0
  // "Why?", "Which streets?", "Who is doing the work?"
  const own = [...question.terms].filter((stem) => !OF_ALL.test(stem))
  if (own.length === 0) return isOfKind ? ELLIPTIC : 0
  // Who opens the show is not who is behind it.
  const isOtherDeed =
    asksWho(asked) && wanted.some((one) => isDeed(one) && !own.some((stem) => meets(one, stem)))
  return own.every(isMet) && !isOtherDeed ? ELLIPTIC : 0
}

function isDeed({ term, folded, weight, named }: WeightedTerm): boolean {
  return weight === 1 && !named && !EMPTY.test(term) && !DOES.test(folded) && !LEXICON.isNoun(folded)
}

function asksWho({ type }: Asked): boolean {
  return type === 'person' || type === 'organisation'
}

const ELLIPTIC = 0.7
const MOSTLY = 2 / 3

/** "What about the café?" asks for whatever is to be said of it. */
const ABOUT = /^(?:and )?what about\b/iu

/** What must be, and what may: another question. */
const OBLIGES =
  /\b(?:have to|must|obliged|obligat\p{L}+|required|compulsory|mandatory|optional|voluntary)\b/iu

/** Stems of nouns for what the whole text is about, "the work", and "one" of it. */
const OF_ALL = /^(?:work|project|scheme|plan|move|chang|thing|one|now|build|site)$/u

/** Those of them that are no other deed in the asker's question: "built", "moved". */
const EMPTY = /^(?:work|project|scheme|plan|thing|one|now)$/u

/** Stems of what is done with money. */
const SPENDS = /^(?:bui|buy|bought|pai|pay|paid|spend|spent|fund|financ|purchas|go|alloc|divid|split|share)$/u

/** Stems of what a sum may be called. */
const MONEY = /^(?:money|fund|sum|amount|cash)$/u

const STAFF = /^(?:staff|workers?|employees?|workforce|personnel|people)$/u

function isPerson({ text }: OwnQuestion, stem: string): boolean {
  return tokens(text).some(({ term, word }) => term === stem && LEXICON.isPerson(word))
}

/** Whether a word of the question tells what is asked: no word of doing or duty, of the kind of thing, or of when it is so. */
function mustBeTold(
  { text, focus, type }: Asked,
  { term, word, folded, weight, optional = false }: WeightedTerm,
): boolean {
  if (optional || weight < 1 || DOES.test(folded) || EMPTY.test(term) || OBLIGES.test(folded)) return false
  if (focus.includes(term) && type === 'organisation') return false
  const clause = type === 'yesno' ? THEN.exec(text) : null
  return clause === null || text.indexOf(word) < clause.index
}

const DOES =
  /^(?:gets?|getting|got|carr(?:y|ies|ied|ying)|out|handl(?:e|es|ed|ing)|undertak(?:e|es|en|ing)|undertook|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?)$/u

/** "Will they lose their jobs {once it has moved}?" */
const THEN = / (?:once|when|while|after|as soon as|now that) [^?]+\?*$/iu

/** What goes without saying: the words of the headline, and of the paragraph with which the story begins. */
function saidIn({ dissection }: Lens): (term: string) => boolean {
  const opening = dissection.candidates.find(
    ({ kind, block, question }) => kind === 'sentence' && block.kind === 'paragraph' && question === null,
  )
  return (term) => dissection.headline.has(term) || (opening?.paragraph().has(term) ?? false)
}

/** The word by which a question asks; empty for one that wants a yes or no. */
function asksBy(question: string): string {
  const all = tokens(question)
  const at = all.findIndex(({ word }) => ASKING.test(word))
  const word = (all[at]?.word ?? '').replace(/^which$/u, 'what')
  return word === 'how' ? `how ${MEASURE.exec(all[at + 1]?.word ?? '')?.[0] ?? ''}` : word
}

const ASKING = /^(?:who|whom|whose|what|when|where|which|why|how)$/u
const MEASURE = /^(?:many|much|long|often|far|big|large|old|high|soon)$/u

/** All of the answer that fits; a "yes" or "no" only to a question that is not the other way round. */
function draftsOf(document: Document, { question, answer }: Put, view: Lens): Draft[] {
  const isTurned = view.terms.some(({ term }) =>
    [...question.terms].some((own) => CONTRAST.excludes(term, own)),
  )
  const kept = itemsAsked(answer, question, view).filter(
    ({ text }) => !(isTurned && answer.length > 1 && isBareAnswer(text)),
  )
  const most = kept.some(({ kind }) => kind === 'item') ? MAX_WORDS_LIST : MAX_WORDS
  const drafts: Draft[] = []
  let words = 0
  for (const one of kept) {
    words += wordCount(one.text)
    if (words > most) break
    drafts.push(draftAt(document, one))
  }
  return drafts
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
