import { pause, turns } from '../turns.ts'
import { type Numbering, numberSome, OFTEN } from './numbering.ts'

/** The row of each term by the term's number: two sorted arrays, which take a tenth of a map's memory. */
export async function termRows(
  terms: readonly string[],
  words: Numbering,
): Promise<(term: number) => number | undefined> {
  // Both numbers in one, so that one sort without a comparison function orders them.
  const pairs = new Float64Array(terms.length)
  const turn = turns()
  for (let from = 0; from < terms.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    numberSome(terms, words.number, pairs, from)
    pairSome(pairs, from)
  }
  await pause()
  const sorted = await sortedPairs(pairs)
  const numbers = new Uint32Array(sorted.length)
  const places = new Uint32Array(sorted.length)
  for (let from = 0; from < sorted.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    unpairSome(sorted, numbers, places, from)
  }
  return (term) => {
    let low = 0
    let high = numbers.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((numbers[middle] ?? 0) < term) low = middle + 1
      else high = middle
    }
    return numbers[low] === term ? places[low] : undefined
  }
}

function pairSome(pairs: Float64Array, from: number): void {
  const to = Math.min(from + OFTEN, pairs.length)
  for (let index = from; index < to; index++) pairs[index] = (pairs[index] ?? 0) * ROWS + index
}

function unpairSome(pairs: Float64Array, numbers: Uint32Array, places: Uint32Array, from: number): void {
  const to = Math.min(from + OFTEN, pairs.length)
  for (let index = from; index < to; index++) {
    const pair = pairs[index] ?? 0
    const number = Math.floor(pair / ROWS)
    numbers[index] = number
    places[index] = pair - number * ROWS
  }
}

/** Numbers that are sorted in a millisecond or two. */
const STEP = 20_000

/** Sorts in steps of a few milliseconds: pieces by themselves, then merged by twos. */
async function sortedPairs(pairs: Float64Array): Promise<Float64Array> {
  for (let at = 0; at < pairs.length; at += STEP) {
    pairs.subarray(at, at + STEP).sort()
    if (pairs.length > STEP) await pause()
  }
  let [from, to] = [pairs, pairs.length > STEP ? new Float64Array(pairs.length) : pairs]
  const turn = turns()
  for (let width = STEP; width < pairs.length; width *= 2) {
    for (let start = 0; start < pairs.length; start += 2 * width) {
      const middle = Math.min(start + width, pairs.length)
      const end = Math.min(middle + width, pairs.length)
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        if (at % OFTEN === 0 && turn.isDue()) await turn.over()
        const isLeft = right === end || (left < middle && (from[left] ?? 0) <= (from[right] ?? 0))
        to[at] = from[isLeft ? left++ : right++] ?? 0
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}

/** More rows than a segment can have; with 2 to the power of 27 terms a pair is still an exact number. */
const ROWS = 2 ** 26
