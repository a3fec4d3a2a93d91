/** A numbered passage and its score. */
export interface Ranked {
  readonly id: number
  readonly score: number
}

/**
 * Picks the `limit` best of some passages, best first, equal scores by number.
 *
 * Keeps the best so far in a heap, so a common word in a large archive costs
 * no sort of everything that holds it; `accept` is asked only about passages
 * that would be among the best.
 */
export function top(
  ids: readonly number[],
  scores: Float64Array,
  limit: number,
  accept?: (id: number) => boolean,
): Ranked[] {
  const heap: Ranked[] = []
  for (const id of ids) {
    const score = scores[id] ?? 0
    const worst = heap[0]
    // Most are worse than the worst of a full heap, and nothing is made for them.
    const isFull = heap.length >= limit
    if (isFull && (worst === undefined || score < worst.score || (score === worst.score && id > worst.id)))
      continue
    if (accept && !accept(id)) continue
    if (isFull) {
      heap[0] = { id, score }
      sink(heap)
    } else {
      heap.push({ id, score })
      rise(heap)
    }
  }
  return heap.sort(order)
}

/** Negative when `a` stands before `b`. */
function order(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.id - b.id
}

/** Moves the last entry up to its place; the worst of all is on top. */
function rise(heap: Ranked[]): void {
  let place = heap.length - 1
  while (place > 0) {
    const parent = (place - 1) >>> 1
    if (!swapIfWorse(heap, place, parent)) return
    place = parent
  }
}

/** Moves the first entry down to its place. */
function sink(heap: Ranked[]): void {
  let place = 0
  for (;;) {
    const left = place * 2 + 1
    if (left >= heap.length) return
    const a = heap[left]
    const b = heap[left + 1]
    const child = a && b && order(b, a) > 0 ? left + 1 : left
    if (!swapIfWorse(heap, child, place)) return
    place = child
  }
}

/** Swaps a child with its parent when it is the worse of the two. */
function swapIfWorse(heap: Ranked[], child: number, parent: number): boolean {
  const a = heap[child]
  const b = heap[parent]
  if (!a || !b || order(a, b) <= 0) return false
  heap[parent] = a
  heap[child] = b
  return true
}
