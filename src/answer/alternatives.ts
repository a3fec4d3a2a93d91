import type { Token } from '../search/tokens.ts'

/**
 * Finds the words of a question between which it lets the answer choose ("in
 * cash or in stock", "for beginners or for experts"), each with those that stand
 * on the other side of its "or": a sentence that has the one side answers, and
 * need not say the other.
 *
 * Names are left out, as each is checked for itself. What is only asked about
 * as one thing ("the share of patients with stable disease or better") offers
 * no choice: it must be a yes or no (`isYesNo`), or be put behind a comma.
 *
 * @example
 * alternatives(text, tokens(text), true).get('cash')?.map(({ term }) => term) // => ['stock']
 */
export function alternatives(
  text: string,
  all: readonly Token[],
  isYesNo: boolean,
): ReadonlyMap<string, readonly Token[]> {
  const found = new Map<string, readonly Token[]>()
  for (const [at, { word }] of all.entries()) {
    if (word !== 'or') continue
    const rest = all.slice(at + 1)
    const next = rest[0]
    // "Or for novices", "or a loan": a phrase of its own. "Swap or sell boats": but one word.
    const most = next !== undefined && (next.stop || PASSED.test(next.word)) ? MOST : 1
    const behind = side(text, rest).slice(0, most)
    const before = side(text, all.slice(0, at).reverse()).slice(0, behind.length)
    if (before.length === 0 || behind.length === 0) continue
    if (!isYesNo && !isPutForth(text, before.at(-1))) continue
    for (const one of before) found.set(one.term, behind.slice(0, before.length))
    for (const one of behind) found.set(one.term, before)
  }
  return found
}

/** The words next to an "or", up to a stop word behind the first of them or a stop in the sentence. */
function side(text: string, away: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  let last: Token | undefined
  for (const token of away) {
    if (last !== undefined && isParted(text, last, token)) break
    last = token
    if (PASSED.test(token.word)) continue
    if (token.stop && words.length > 0) break
    if (token.stop) continue
    if (/\p{Lu}/u.test(text.slice(token.start, token.end)) && token.start > 0) return []
    if (/^\d/u.test(token.word) || NOTHING_SAID.test(token.word)) return []
    words.push(token)
    if (words.length === MOST) break
  }
  return words
}

/** A side is seldom longer, and what stands further away belongs to both. */
const MOST = 4

/** Goes with its noun or says nothing. */
const PASSED = /^(?:the|an?|its|their|his|her|my|our|your|also|just|only|too|even|rather|more)$/u

/** "Or something else", "or not", "or more": no other side. */
const NOTHING_SAID = /^(?:else|something|anything|somebody|someone|not|later|better|fewer|less|sooner|so)$/u

function isParted(text: string, one: Token, other: Token): boolean {
  const [start, end] = one.start < other.start ? [one.end, other.start] : [other.end, one.start]
  return /[,;:?!()–—]/u.test(text.slice(start, end))
}

/** ", in cash or in stock?": a comma stands before the first side, or before its preposition. */
function isPutForth(text: string, first: Token | undefined): boolean {
  return first !== undefined && /[,–—:-]\s*(?:\p{Ll}+ ){0,2}$/u.test(text.slice(0, first.start))
}
