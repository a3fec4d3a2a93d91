import type { Document, Span } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect, pieceBefore } from '../pieces/dissect.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'
import { updateAt, updatesOf } from '../times/updates.ts'
import { isBody, isOfHouse, isPlainRow, numbersIn } from './body.ts'
import { type Composition, composition, draftAt, MAX_WORDS, MAX_WORDS_LIST, wordsOf } from './composition.ts'
import { bestFirst, inOrder, isSame } from './in-order.ts'
import { breaksOff, isAside, isStance, isWhole, leans, opensLeaning } from './news.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Sums a release up: headline, the first sentence that is no question, what is said of it first, then the
 * sentences that share most with the rest, with those at the top and the figures first and how a house says
 * that it stands last, in the order of the text; nothing that leans on a sentence that may not be given. Of a statement that is updated, the newest update holds. Where the headline and a long opening
 * sentence are too much together, that sentence stands alone; a quotation is left out where it would leave
 * no words for what is told. A headline of which the opening sentence says nearly all is left out.
 *
 * @param wanted how many sentences are asked for: no headline counts as one of them; null leaves it open.
 */
export function overview(document: Document, wanted: number | null = null): Composition | null {
  const dissection = dissect(document)
  const { candidates, frequency } = dissection
  const updates = updatesOf(document)
  const body = candidates.filter(
    (one) =>
      isBody(one) && !isOfHouse(document, one) && (updates.length === 0 || updateAt(updates, one) === 0),
  )
  const told = body.filter((one) => isTold(one) && !isPlainRow(document, one))
  const some = told.length > 0 ? told : body
  // "How long is a foot?" opens a text and tells nothing.
  const lead = some.find(({ text }) => !ASKS.test(text) && !isCheer(text)) ?? some[0]
  const rest = some.filter((one) => one !== lead && !ASKS.test(one.text) && !isCheer(one.text))
  const title = document.marks.title === null ? [] : [draftAt(document, document.marks.title)]
  if (lead === undefined) return composition(title)
  const share = (terms: ReadonlySet<string>): number => {
    let sum = 0
    for (const term of terms) sum += Math.log(frequency.get(term) ?? 1)
    return sum / Math.sqrt(5 + terms.size)
  }
  const depths = new Map([...new Set(body.map(({ block }) => block))].map((block, depth) => [block, depth]))
  const depthOf = ({ block }: Candidate): number => depths.get(block) ?? -1
  const centrality = (candidate: Candidate): number => {
    const worth = share(candidate.terms) + Math.min(3, numbersIn(candidate).length) * 0.4
    const near = worth * (1 + AT_TOP / (1 + depthOf(candidate)))
    return isStance(candidate) || leans(candidate) ? near * STANCE : near
  }
  const isLong = wordsOf(title) + wordCount(lead.text) > MAX_WORDS_LIST
  const isLeftOut = isLong || wanted !== null || isRepeated(document, lead)
  const opening = [...(isLeftOut ? [] : title), draftAt(document, lead)]
  const mayQuote = updates.length === 0 && (wanted ?? MAX_OVERVIEW) > 2
  const spoken = mayQuote ? saying(document, lead, MAX_WORDS - wordsOf(opening)) : null
  const first = spoken === null ? opening : [...opening, draftAt(document, spoken)]
  const others = bestFirst(rest, centrality)
    // Without the one before it, nobody knows of what it speaks.
    .filter((one) => !opensLeaning(one) || pieceBefore(dissection, one) === lead)
    .filter((one) => !isSame(one, lead) && (spoken === null || !overlapping(one, spoken)))
    .slice(0, CONSIDERED)
  return composition(
    inOrder(first, others, document, wanted ?? (spoken === null ? MAX_OVERVIEW : MAX_OVERVIEW + 1)),
  )
}

/** Whether an opening sentence says nearly all that the headline does: each of its numbers and all but a few of its words. */
function isRepeated({ title }: Document, { terms }: Candidate): boolean {
  const words = new Set(termsOf(title))
  if (words.size < FEWEST_REPEATED) return false
  const own = [...words].filter((term) => !terms.has(term))
  return own.length <= words.size * (1 - REPEATED) && !own.some((term) => /\d/u.test(term))
}

/** A shorter headline takes no room, and tells which release it is. */
const FEWEST_REPEATED = 7

/** Share of the words of a headline. */
const REPEATED = 0.8

const STANCE = 0.5

/** "Exciting news!" opens a text and tells nothing. */
function isCheer(text: string): boolean {
  return /!['"”’)\]]*$/u.test(text) && wordCount(text) <= MOST_OF_CHEER
}

const MOST_OF_CHEER = 5

/** What a release puts first weighs more, and each further paragraph gains less. */
const AT_TOP = 0.4

const ASKS = /\?['"”’)\]]*$/u

/** Further down stands what only fits because it is short. */
const CONSIDERED = 8

/** Headline, lead and two sentences more, beside what somebody says. */
const MAX_OVERVIEW = 4

/**
 * The first quotation with who speaks it, which is of whoever has most to say, those first that give the
 * whole name; null where none is short enough to leave `room` for a sentence more.
 */
function saying(document: Document, lead: Candidate, room: number): Span | null {
  const [best = null] = spokenPassages(document)
    .filter(({ speaker, named, least }) => {
      const text = textAt(document.text, least)
      const isFit = speaker !== '' && named > 0 && isWhole(text) && !isStance({ text })
      return isFit && wordCount(text) <= room - FEWEST_TOLD && !overlapping(least, lead)
    })
    .sort((a, b) => b.named - a.named)
  return best?.least ?? null
}

/** Words of a short sentence. */
const FEWEST_TOLD = 12

/** Whether a piece of a body tells news: a whole sentence or an item with a figure. */
function isTold(one: Candidate): boolean {
  return (
    (isWhole(one.text) || (one.kind === 'item' && numbersIn(one).length > 0)) &&
    // "a rise in liver enzymes (3%)" goes on from what leads it in.
    !(one.kind === 'item' && /^\p{Ll}/u.test(one.text)) &&
    !isAside(one) &&
    !breaksOff(one)
  )
}
