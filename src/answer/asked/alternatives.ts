import type { Token } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'

/**
 * Finds the words of a question between which it lets the answer choose ("in
 * cash or in stock", "the school or the hospital"), each with the one that
 * stands on the other side of its "or": a sentence that has the one answers, and
 * need not say the other.
 *
 * The sides are no longer than what is plainly parallel: a word on each, behind
 * the same preposition, behind an article each, or side by side and alike in
 * form ("swap or sell"). Behind a preposition there may be two, each of which
 * stands for the one in its own place; behind an article the second may be the
 * verb ("the school or the hospital close").
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
    const sides = sidesOf(text, all, at)
    if (sides.some((side) => side.some((token) => isNoSide(text, token)))) continue
    const [before = [], behind = []] = sides
    if (!isYesNo && !isPutForth(text, before[0])) continue
    for (const [place, one] of before.entries()) {
      const other = behind[place]
      if (other === undefined) continue
      found.set(one.term, [other])
      found.set(other.term, [one])
    }
  }
  return found
}

/** The words before and behind an "or" that stand for each other, as many on either side; none where they are not parallel. */
function sidesOf(text: string, all: readonly Token[], or: number): readonly (readonly Token[])[] {
  let from = or + 1
  while (PASSED.test(all[from]?.word ?? '')) from += 1
  const opening = all[from]
  if (opening === undefined) return []
  if (!opening.stop) return bareSides(text, all, or, from)
  const start = all.slice(0, or).findLastIndex((token) => isSameOpening(token, opening))
  if (start === -1) return []
  const before = run(text, all.slice(start + 1, or))
  const behind = run(text, all.slice(from + 1))
  // The first side must reach from its opening to the "or".
  if (before.at(-1) !== all[or - 1]) return []
  const isArticle = ARTICLE.test(opening.word)
  if (!isArticle && before.length === 2 && behind.length === 2) return [before, behind]
  return before.length === 1 && behind.length > 0 ? [before, behind.slice(0, 1)] : []
}

/** "Swap or sell": two words of one form, of which the first has no article of its own. */
function bareSides(
  text: string,
  all: readonly Token[],
  or: number,
  from: number,
): readonly (readonly Token[])[] {
  const [one, other, prior] = [all[or - 1], all[from], all[or - 2]]
  if (one === undefined || other === undefined || one.stop || formOf(one) !== formOf(other)) return []
  if (prior !== undefined && ARTICLE.test(prior.word)) return []
  return isParted(text, one, other) ? [] : [[one], [other]]
}

/** The content words in a row behind an opening, past its article. */
function run(text: string, tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = []
  let last: Token | undefined
  for (const token of tokens) {
    if (last !== undefined && isParted(text, last, token)) break
    last = token
    if (ARTICLE.test(token.word) && words.length === 0) continue
    if (token.stop) break
    words.push(token)
  }
  return words
}

function isSameOpening(one: Token, other: Token): boolean {
  return one.word === other.word || (ARTICLE.test(one.word) && ARTICLE.test(other.word))
}

/** "Closed or moved", "boats or ships": what a word ends in tells apart what it may be. */
function formOf({ word }: Token): string {
  return /(?:ed|ing|(?<![su])s)$/u.exec(word)?.[0] ?? ''
}

/** A name, a figure, or "something else", "not", "more": no side. */
function isNoSide(text: string, token: Token): boolean {
  return (
    (token.start > 0 && /\p{Lu}/u.test(textAt(text, token))) ||
    /^\d/u.test(token.word) ||
    NOTHING_SAID.test(token.word)
  )
}

const ARTICLE = /^(?:the|an?|its|their|his|her|my|our|your)$/u

/** Says nothing between the "or" and its side. */
const PASSED = /^(?:also|just|only|too|even|rather|instead)$/u

/** "Or something else", "or not", "or more": no other side. */
const NOTHING_SAID =
  /^(?:else|something|anything|somebody|someone|not|later|better|worse|more|fewer|less|sooner|so|two|three|four|five|six|seven|eight|nine|ten)$/u

function isParted(text: string, one: Token, other: Token): boolean {
  return /[,;:?!()–—]/u.test(text.slice(one.end, other.start))
}

/** ", in cash or in stock?": a comma stands before the first side, or before its preposition. */
function isPutForth(text: string, first: Token | undefined): boolean {
  return first !== undefined && /[,–—:-]\s*(?:\p{Ll}+ ){0,2}$/u.test(text.slice(0, first.start))
}
