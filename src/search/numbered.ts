import { pause, turns } from '../turns.ts'
import type { Part } from './bm25.ts'
import { type Numbering, type Numberings, numberSome, OFTEN } from './numbering.ts'
import type { Segment } from './segment.ts'
import { termRows } from './term-rows.ts'

/** A segment whose strings have their numbers. */
export interface Numbered {
  readonly segment: Segment
  readonly documents: Uint32Array
  readonly words: Uint32Array
  readonly row: Part['row']
}

/** Gives the strings of a segment their numbers, in steps of a few milliseconds. */
export async function numbered(segment: Segment, numbers: Numberings): Promise<Numbered> {
  const documents = await numbersOfAll(segment.documentIds, numbers.documents)
  const words = await numbersOfAll(segment.words, numbers.words)
  const row = await termRows(segment.terms, numbers.words)
  return { segment, documents, words, row }
}

async function numbersOfAll(keys: readonly string[], { number }: Numbering): Promise<Uint32Array> {
  const found = new Uint32Array(keys.length)
  const turn = turns()
  for (let from = 0; from < keys.length; from += OFTEN) {
    if (turn.isDue()) await turn.over()
    numberSome(keys, number, found, from)
  }
  await pause()
  return found
}
