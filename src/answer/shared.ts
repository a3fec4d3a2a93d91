import { type Candidate, isProse } from './candidates.ts'
import type { Lens } from './lens.ts'

/**
 * Whether a figure that is asked of one thing is stated of several together:
 * "31 branches in Estonia, Latvia and Lithuania" does not say how many there are
 * in Latvia.
 *
 * It is when a word of the question stands there in a row with another of its
 * like, a name with a name or a common word with a common word, that the
 * question does not hold. Common words share more loosely than names, so they
 * count for half: 0, 0.5 or 1.
 */
export function shared(view: Lens, candidate: Candidate): number {
  if (!FIGURED.has(view.asked.type) || !isProse(candidate)) return 0
  const { text, tokens } = candidate
  let most = 0
  for (const { start, end, term, stop } of tokens) {
    if (stop || !view.terms.some((one) => one.term === term)) continue
    const named = isCapital(text.charAt(start))
    const likes = [
      BEHIND.exec(text.slice(end, end + LONGEST))?.[1],
      BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1],
    ]
    if (!likes.some((like) => like !== undefined && isAnother(view, like, named))) continue
    if (named) return 1
    most = COMMON
  }
  return most
}

const FIGURED: ReadonlySet<string> = new Set(['count', 'amount', 'money', 'percent', 'duration'])

const COMMON = 0.5

/** Characters of a word and what joins it to another. */
const LONGEST = 60

const JOINT = String.raw`(?:,? and|,? or|,)`
const WORD = String.raw`\p{L}[\p{L}\d'’-]+`
const BEHIND = new RegExp(String.raw`^${JOINT} (${WORD})`, 'u')
const BEFORE = new RegExp(String.raw`(${WORD})${JOINT} $`, 'u')

function isAnother({ asked, questionWords }: Lens, like: string, named: boolean): boolean {
  const word = like.toLowerCase()
  return (
    isCapital(like.charAt(0)) === named &&
    like.length > 2 &&
    !NO_THING.test(word) &&
    !questionWords.has(word) &&
    !asked.text.toLowerCase().includes(word)
  )
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter)
}

/** Words behind a comma or "and" that go on with the sentence instead of the row. */
const NO_THING =
  /^(?:the|its|their|his|her|our|has|have|had|is|are|was|were|will|would|can|which|who|that|more|less|with|for|from|into|onto|over|under|about|including|down|some|nearly|such|then|now|also|they|she|you|but|not|all|both|each|one|two|three|this|these|those|there|where|when|while|after|before|since|until|up)$/u
