import { leadIn } from '../../corpus/lead-ins.ts'
import { speakerOf } from '../../corpus/people.ts'
import type { Document, Quotation } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'

/**
 * Sentences that take a few words of somebody into what they tell: `Ann Lee called the price
 * "stiff but fair".` Too short for a quotation, such words may be a term as well; in a sentence
 * that tells what somebody said they are theirs. Those whose speaker is not certain are left out.
 *
 * @example
 * partialQuotes(release).map(({ speaker }) => speaker?.name) // => ['Ann Lee']
 */
export function partialQuotes(document: Document): readonly Quotation[] {
  const { text, quotations } = document
  return dissect(document).candidates.flatMap((sentence) => {
    const [, ahead = '', words = ''] = PART.exec(sentence.text) ?? []
    if (sentence.kind !== 'sentence' || wordCount(words) < SHORTEST) return []
    if (quotations.some((quotation) => overlapping(quotation, sentence))) return []
    const led = leadIn(ahead, true)
    const read = { text, from: 0, to: sentence.start + ahead.length }
    const speaker = led === null ? null : speakerOf(read, led, null)
    return speaker === null ? [] : [{ start: sentence.start, end: sentence.end, speaker }]
  })
}

/** Words in marks that go on with a sentence, and what stands before them. */
const PART = /^([^“”"]{4,}\s)[“"](\p{Ll}[^“”"]*)[”"]/u

/** Words: fewer are terms and scare quotes more often than not. */
const SHORTEST = 3
