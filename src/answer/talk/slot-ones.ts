import { lowered, PREPOSITIONS, put } from '../text/put.ts'
import { nameIn, nameSpans } from './name-spans.ts'
import { isVisited } from './slot-noun.ts'
import { isSeveral } from './talk.ts'

/** "Large industrial ones" after "small commercial customers". */
export function onesFor(fragment: string, previous: string): string | null {
  const placed = placedOnes(fragment, previous)
  if (placed !== null) return placed
  const ones = /^(?!the\b)((?:[\p{Ll}-]+ )+)ones$/iu.exec(fragment)
  const old = ones === null ? null : MODIFIED.exec(previous)
  if (ones === null || old === null) return null
  const [words, , noun = ''] = old
  return put(
    previous,
    { start: old.index, end: old.index + words.length },
    `${lowered(ones[1] ?? '')}${noun}`,
  )
}

/** "The ones in Chile" after "which mills in Norway": the noun stays, and where they are goes. */
function placedOnes(fragment: string, previous: string): string | null {
  const where = PLACED_ONES.exec(fragment)?.[1]
  if (where === undefined || nameIn(where) === null) return null
  const preposition = where.split(/\s/u, 1)[0]?.toLowerCase()
  for (const { start, end } of nameSpans(previous)) {
    const before = BEFORE_NAME.exec(previous.slice(0, start))
    if (before === null || /^\s*[’']/u.test(previous.slice(end))) continue
    const [group, noun = '', old = ''] = before
    // "Runs in Norway" may be in Chile as well; "at the Norvik yard" only what is near may be.
    if (old.toLowerCase() === preposition || isSeveral(noun))
      return put(previous, { start: start - (group.length - noun.length - 1), end }, where)
  }
  return PLACED_ONE.test(fragment) ? calledBy(where, previous) : null
}

/** "The one in Chile" after "the Norvik mill": the place has its turn before the noun. */
function calledBy(where: string, previous: string): string | null {
  const place = where.replace(IN_PLACE, '')
  for (const { start, end } of nameSpans(previous)) {
    const isCalled =
      THE.test(previous.slice(0, start)) && isVisited(NOUN_BEHIND.exec(previous.slice(end))?.[1] ?? '')
    if (isCalled && nameIn(place) === place) return put(previous, { start, end }, place)
  }
  return null
}

const PLACED_ONE = /^the one (?:in|at|near) /iu
const IN_PLACE = /^(?:in|at|near) (?:the )?/iu
const THE = /\b[Tt]he $/u
const NOUN_BEHIND = /^ (\p{Ll}[\p{L}-]*)/u

const PLACED_ONES = /^(?:the|those) ones? ((?:in|at|from|of|for|with|by|near|on|under|over) .+)$/iu

const BEFORE_NAME = new RegExp(String.raw`(\p{L}+) (${PREPOSITIONS}) (?:the )?$`, 'u')

/** The first plural noun with words before it that say which. */
const MODIFIED =
  /(?<=\b(?:would|will|do|does|did|are|were|have|has|can|could|many|the|of|for|by|to|with|in) )((?!(?:the|a|an|how|many|much|more|of|for|by|to|with|in)\b)[\p{Ll}-]+ ){1,3}?((?!(?:does|was|is|has|this|its)\b)[\p{Ll}-]+[^su]s)\b/u
