import type { Document, Span } from '../../model.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { dissect, pieceBefore } from '../pieces/dissect.ts'
import { updateAt, updatesOf } from '../pieces/updates.ts'
import { overlapping } from '../text/overlapping.ts'
import { wordCount } from '../text/words.ts'
import { isBody, isOfHouse, numbersIn } from './body.ts'
import { type Composition, composition, draftAt, MAX_WORDS, MAX_WORDS_LIST, wordsOf } from './composition.ts'
import { bestFirst, inOrder, isSame } from './in-order.ts'
import { breaksOff, isAside, isStance, isWhole, leans, opensLeaning } from './news.ts'
import { spokenPassages } from './spoken-passages.ts'

/**
 * Sums a release up: headline, the first sentence that is no question, what is said of it first, then the
 * sentences that share most with the rest, with those at the top and the figures first and how a house says
 * that it stands, or what leans on a sentence that may not be given, last, in the order of the text. Of a statement that is updated, the newest update holds. Where the headline and a long opening
 * sentence are too much together, that sentence stands alone; a quotation is left out where it would leave
 * no words for what is told.
 */
export function overview(document: Document): Composition | null {
  const dissection = dissect(document)
  const { candidates, frequency } = dissection
  const updates = updatesOf(document)
  const body = candidates.filter(
    (one) =>
      isBody(one) && !isOfHouse(document, one) && (updates.length === 0 || updateAt(updates, one) === 0),
  )
  const told = body.filter(isTold)
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
    // Without the one before it, nobody knows of what it speaks.
    if (opensLeaning(candidate) && pieceBefore(dissection, candidate) !== lead) return near * TORN
    return isStance(candidate) || leans(candidate) ? near * STANCE : near
  }
  const isLong = wordsOf(title) + wordCount(lead.text) > MAX_WORDS_LIST
  const opening = [...(isLong ? [] : title), draftAt(document, lead)]
  const spoken = updates.length === 0 ? saying(document, lead, MAX_WORDS - wordsOf(opening)) : null
  const first = spoken === null ? opening : [...opening, draftAt(document, spoken)]
  const others = bestFirst(rest, centrality)
    .filter((one) => !isSame(one, lead) && (spoken === null || !overlapping(one, spoken)))
    .slice(0, CONSIDERED)
  return composition(inOrder(first, others, document, spoken === null ? MAX_OVERVIEW : MAX_OVERVIEW + 1))
}

const STANCE = 0.5

/** Less than any other that there is. */
const TORN = 0.01

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
      const text = document.text.slice(least.start, least.end)
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
    !isAside(one) &&
    !breaksOff(one)
  )
}
