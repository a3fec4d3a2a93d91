import { type Turns, turns } from '../turns.ts'

/**
 * Orders values as `Array.prototype.sort` does, equal ones as they came, and
 * lets other work run every few milliseconds. Fast when most are in order already.
 */
export async function inOrder<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
): Promise<readonly Value[]> {
  const turn = turns()
  let runs: (readonly Value[])[] = []
  for (let at = 0; at < values.length; at += RUN) {
    runs.push(values.slice(at, at + RUN).sort(compare))
    if (turn.isDue()) await turn.over()
  }
  while (runs.length > 1) {
    const merged: (readonly Value[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, turn))
    }
    runs = merged
  }
  return runs[0] ?? []
}

/** Sorted in a millisecond or two. */
const RUN = 1000

async function merge<Value>(
  left: readonly Value[],
  right: readonly Value[],
  compare: (a: Value, b: Value) => number,
  turn: Turns,
): Promise<readonly Value[]> {
  const [last, first] = [left.at(-1), right[0]]
  if (last === undefined || first === undefined || compare(last, first) <= 0) return left.concat(right)
  const merged: Value[] = []
  let next = 0
  for (const [index, value] of left.entries()) {
    for (let other = right[next]; other !== undefined; other = right[next]) {
      if (compare(value, other) <= 0) break
      merged.push(other)
      next += 1
    }
    merged.push(value)
    if (index % RUN === 0 && turn.isDue()) await turn.over()
  }
  return merged.concat(right.slice(next))
}
