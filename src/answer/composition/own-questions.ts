import type { Document, Hit } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { CONTRAST } from '../../search/contrasts.ts'
import { LEXICON, type Lexicon } from '../../search/lexicon.ts'
import { tokens } from '../../search/tokens.ts'
import type { Draft } from '../cite.ts'
import { isOfOwnKind } from '../evidence/own-kind.ts'
import { CLOSE, type Lens, strength, type WeightedTerm } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { isBareAnswer, type OwnQuestion } from '../pieces/own-questions.ts'
import type { Asked } from '../question.ts'
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
    const [best] = putIn(view)
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

/** Few releases put a question, and only they are asked for it. */
const mayPut = rememberedOf(({ text }: Document): boolean => /\?\s|^(?:who|what|when|where|which|why|how) [^\n]*(?::?)$/imu.test(text))

/** A question of a release with all that answers it. */
interface Put {
  readonly question: OwnQuestion
  readonly answer: readonly Candidate[]
}

function putIn({ dissection }: Lens): Put[] {
  const found = new Map<OwnQuestion, Candidate[]>()
  for (const candidate of dissection.candidates) {
    const { question } = candidate
    if (question === null) continue
    const own = found.get(question)
    if (own === undefined) found.set(question, [candidate])
    else own.push(candidate)
  }
  return [...found].map(([question, answer]) => ({ question, answer }))
}

/**
 * How nearly a release puts what is asked, from 0 (not at all) to 1. The same kind
 * of thing must be asked for; what a question has beyond the other's words must go
 * without saying, by the headline and the opening, or stand in the answer.
 */
function alike(view: Lens, { question, answer }: Put): number {
  const { asked, terms: wanted } = view
  const isOfKind = isOfOwnKind(asked, { question })
  const isSame = isOfKind || asksBy(asked.text) === asksBy(question.text)
  if (!isSame && !ABOUT.test(question.text)) return 0
  if (OBLIGES.test(asked.text) !== OBLIGES.test(question.text)) return 0
  const said = saidIn(view)
  const meets = (one: WeightedTerm, stem: string): boolean =>
    strength(one, (other) => other === stem) >= CLOSE || (STAFF.test(one.folded) && isPerson(question, stem))
  const isMet = (stem: string): boolean =>
    wanted.some((one) => meets(one, stem) || (SPENDS.test(one.term) && SPENDS.test(stem))) ||
    (MONEY.test(stem) && asked.figures.some(({ type }) => type === 'money'))
  const isTold = (one: WeightedTerm): boolean =>
    [...question.terms].some((stem) => meets(one, stem) || (SPENDS.test(one.term) && SPENDS.test(stem))) ||
    strength(one, (stem) => said(stem) || answer.some(({ terms }) => terms.has(stem))) >= CLOSE
  if (wanted.some((one) => mustBeTold(asked, one) && !isTold(one))) return 0
  const due = [...question.terms].filter((stem) => !said(stem) && !OF_ALL.test(stem))
  if (due.length > 0) {
    const share = due.filter(isMet).length / due.length
    return share >= MOSTLY ? share : 0
  }
  // "Why?", "Which streets?", "Who is doing the work?"
  const own = [...question.terms].filter((stem) => !OF_ALL.test(stem))
  const isElliptic = own.length === 0 ? isOfKind : own.every(isMet)
  return isElliptic ? ELLIPTIC : 0
}

const ELLIPTIC = 0.7
const MOSTLY = 2 / 3

/** "What about the café?" asks for whatever is to be said of it. */
const ABOUT = /^(?:and )?what about\b/iu

/** What must be, and what may: another question. */
const OBLIGES = /\b(?:have to|must|obliged|obligat\p{L}+|required|compulsory|mandatory|optional|voluntary)\b/iu

/** Stems of nouns for what the whole text is about, "the work", and "one" of it. */
const OF_ALL = /^(?:work|project|scheme|plan|move|chang|thing|one|now)$/u

/** Stems of what is done with money. */
const SPENDS = /^(?:buy|bought|pay|paid|spend|spent|fund|financ|purchas)$/u

/** Stems of what a sum may be called. */
const MONEY = /^(?:money|fund|sum|amount|cash)$/u

const STAFF = /^(?:staff|workers?|employees?|workforce|personnel|people)$/u

function isPerson({ text }: OwnQuestion, stem: string): boolean {
  return tokens(text).some(({ term, word }) => term === stem && LEXICON.isPerson(word))
}

/** Whether a word of the question tells what is asked: no word of doing or duty, of the kind of thing, or of when it is so. */
function mustBeTold({ text, focus, type }: Asked, { term, word, folded, weight, optional = false }: WeightedTerm): boolean {
  if (optional || weight < 1 || DOES.test(folded) || OBLIGES.test(folded)) return false
  if (focus.includes(term) && type === 'organisation') return false
  const clause = THEN.exec(text)
  return clause === null || text.indexOf(word) < clause.index
}

const DOES = /^(?:carr(?:y|ies|ied|ying)|out|handl(?:e|es|ed|ing)|undertak(?:e|es|en|ing)|undertook|conduct(?:s|ed|ing)?|perform(?:s|ed|ing)?)$/u

/** "… once it has moved" */
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
  const word = all[at]?.word ?? ''
  return word === 'how' ? `how ${MEASURE.exec(all[at + 1]?.word ?? '')?.[0] ?? ''}` : word
}

const ASKING = /^(?:who|whom|whose|what|when|where|which|why|how)$/u
const MEASURE = /^(?:many|much|long|often|far|big|large|old|high|soon)$/u

/** All of the answer that fits; a "yes" or "no" only to a question that is not the other way round. */
function draftsOf(document: Document, { question, answer }: Put, { terms: wanted }: Lens): Draft[] {
  const isTurned = wanted.some(({ term }) => [...question.terms].some((own) => CONTRAST.excludes(term, own)))
  const kept = answer.filter(({ text }) => !(isTurned && answer.length > 1 && isBareAnswer(text)))
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
