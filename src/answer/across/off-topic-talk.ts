import type { Library } from '../../library.ts'
import type { Document, Filter, Question, Turn } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { correct } from '../../search/spelling.ts'
import { tokens } from '../../search/tokens.ts'
import { isToProgram } from '../asked/to-program.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { OF_WHOEVER, standsByItself } from './by-itself.ts'

/**
 * Leaves out of a conversation the last questions of which the material has not one word,
 * before a question that says itself all that it asks: "What is the weather on Mars?" leaves
 * no Mars behind for "List the products". What points back is still about it, and so is all
 * that follows a question with a word of the material: "What is the revenue of Mars?" Between
 * what is said to the program ("Help!") and what the material is asked nothing leans on the
 * other.
 */
export function withoutOffTopicTalk(request: Question, library: Library): Question {
  const { question, history = [], filter } = request
  if (history.length === 0) return request
  let kept = isToProgram(question) ? [] : ofMaterial(history)
  const documents = chosenOf(library, filter)
  while (standsByItself(withoutWhoever(question))) {
    const at = kept.findLastIndex(({ role }) => role === 'user')
    const last = kept[at]
    if (last === undefined || !isOffTopic(last.content, library, documents)) break
    kept = kept.slice(0, at)
  }
  return kept.length === history.length ? request : { ...request, history: kept }
}

/** The turns without what was said to the program, and its answers to that. */
function ofMaterial(history: readonly Turn[]): readonly Turn[] {
  let isAside = false
  return history.filter(({ role, content }) => {
    if (role === 'user') isAside = isToProgram(content)
    return !isAside
  })
}

/** The releases that are searched, where they are few; null for all. */
function chosenOf({ documents }: Library, filter: Filter | undefined): readonly Document[] | null {
  const chosen = filter?.documents
  if (chosen === undefined || chosen.length > FEW) return null
  return chosen.flatMap((id) => documents.get(id) ?? [])
}

/** Releases of which each is looked through for a word. */
const FEW = 5

/** A question that points at the release, or at whoever sent it, as one that names them. */
function withoutWhoever(question: string): string {
  return question.replace(OF_WHOEVER, 'the house').replace(OF_RELEASE, 'the ').replace(THAN, '')
}

const OF_RELEASE =
  /\b(?:this|these) (?=(?:(?:press|news) )?(?:release|announcement|statement|results|figures|article|document|text)\b)/giu

/** "Are there {more} inventors than a decade ago?" compares with what it says itself. */
const THAN = /\b(?:more|less|fewer) (?=[^?]* than\b)/giu

/**
 * Whether the material has not one word of what was asked: of the releases that are searched, where
 * they are chosen.
 */
function isOffTopic(asked: string, { engine }: Library, documents: readonly Document[] | null): boolean {
  // "What is the oldest one about?" is on what was listed.
  if (POINTS.test(asked) || !standsByItself(asked)) return false
  const question = correct(engine, LEXICON, asked) ?? asked
  const words = tokens(question).filter(({ stop }) => !stop)
  return (
    words.length >= FEWEST &&
    words.every(({ term }) =>
      documents === null
        ? engine.documentFrequency(term) === 0
        : !documents.some((document) => isKnownTo(dissect(document), term)),
    )
  )
}

/** What a question takes up that was listed or told before. */
const POINTS =
  /\b(?:ones?|it|its|that|this|those|these|they|them|their|he|she|his|her|there|first|second|third|last|latest|oldest|newest|earliest|previous|next|other|others|releases?)\b/iu

/** "And Mars?" may go on with what was spoken of. */
const FEWEST = 2
