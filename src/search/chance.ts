/**
 * How much of a question that the material does not speak of its best passage
 * still holds (see `Hit.held`), by how many releases were searched: among many,
 * one of them always shares some words, and the fewer there are the more surely
 * a question is about them.
 *
 * In a half of the SQuAD 2.0 development set (301 paragraphs) 95 of 100
 * questions about the other half's articles hold less, and nine in ten of those
 * about its own hold more. Among few releases it is a matter of judgement: who
 * opens one, or a folder of three, asks about it.
 *
 * @example
 * byChance(1) // => -0.1
 * byChance(10) // => 0.17
 * byChance(2887) // => 0.45
 */
export function byChance(releases: number): number {
  return Math.min(MOST, ONE + STEP * Math.log2(Math.max(1, releases)))
}

const MOST = 0.45
const ONE = -0.1

/** Each time that the releases double. */
const STEP = 0.08
