import { laterFirst } from '../../library/later-first.ts'
import type { Document } from '../../model.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { AnswerType } from '../question.ts'
import type { Settled } from '../settled.ts'
import { answeredAt } from './answered-at.ts'
import { isBySame } from './by-same.ts'
import { restated } from './restated.ts'

/**
 * Answers what no sentence answers by itself with one that gives it anew, where the
 * opening of its release tells of what: "The first night moves from 4 to 9 September"
 * under a release on the play.
 *
 * @param othersOf the other releases of the house of one.
 * @returns null where there is an answer, and where nothing found gives it anew.
 */
export function restatedOnly(
  settled: Settled,
  othersOf: (document: Document) => readonly Document[],
  lexicon: Lexicon,
): Settled | null {
  const { refused, evidence } = settled
  const [own] = evidence
  if (own === undefined || refused?.reason !== 'no_support' || !MOVED.has(own.lens.asked.type)) return null
  if (IF.test(own.lens.asked.text)) return null
  const found = evidence.map(({ document }) => document)
  const documents = [...new Set([...found, ...othersOf(own.document)])].sort(laterFirst)
  for (const document of documents) {
    const house = new Set(termsOf(document.issuer ?? ''))
    // What the newest gives anew an older one tells with its names: "They will now leave Kourou on".
    const older = evidence.find((one) => one.document !== document && isBySame(one.document, document))
    const anew = [own, ...(older === undefined || older === own ? [] : [older])]
      .map((best) => restated({ own: best, house, lexicon, isUnanswered: true }, [document]))
      .find((one) => one !== null)
    if (anew === undefined) continue
    return answeredAt(settled, document, anew.spans, ANEW)
  }
  return null
}

/** Days and prices are given anew; of how many there are many more speak. */
const MOVED: ReadonlySet<AnswerType> = new Set<AnswerType>(['date', 'money'])

/** "How soon do I get my money back if the boat is cancelled?": what holds at any time is given anew by no day of a plan. */
const IF = /\b(?:if|in case|whenever|unless)\b/iu

/** What it is of stands elsewhere in the release. */
const ANEW = 0.7
