import type { Library } from '../../library.ts'
import type { Question } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { correct } from '../../search/spelling.ts'
import { tokens } from '../../search/tokens.ts'
import { standsByItself } from './by-itself.ts'

/**
 * Leaves out of a conversation the last questions of which the material has not one word,
 * before a question that says itself all that it asks: "What is the weather on Mars?" leaves
 * no Mars behind for "List the products". What points back is still about it, and so is all
 * that follows a question with a word of the material: "What is the revenue of Mars?"
 */
export function withoutOffTopicTalk(request: Question, library: Library): Question {
  const { history = [] } = request
  if (history.length === 0 || !standsByItself(request.question)) return request
  let kept = history
  for (;;) {
    const at = kept.findLastIndex(({ role }) => role === 'user')
    const last = kept[at]
    if (last === undefined || !isOffTopic(last.content, library)) break
    kept = kept.slice(0, at)
  }
  return kept === history ? request : { ...request, history: kept }
}

function isOffTopic(asked: string, { engine }: Library): boolean {
  // "What is the oldest one about?" is on what was listed.
  if (POINTS.test(asked) || !standsByItself(asked)) return false
  const question = correct(engine, LEXICON, asked) ?? asked
  const words = tokens(question).filter(({ stop }) => !stop)
  return words.length >= FEWEST && words.every(({ term }) => engine.documentFrequency(term) === 0)
}

/** What a question takes up that was listed or told before. */
const POINTS =
  /\b(?:ones?|it|its|that|this|those|these|they|them|their|he|she|his|her|there|first|second|third|last|latest|oldest|newest|earliest|previous|next|other|others|releases?)\b/iu

/** "And Mars?" may go on with what was spoken of. */
const FEWEST = 2
