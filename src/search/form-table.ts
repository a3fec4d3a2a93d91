/** Numbers for forms of words, found by their code units without cutting them out of the text. */
export interface FormTable {
  /** The number of the form from `start` to `end`, or -1 when it has none. */
  find(units: Uint16Array, start: number, end: number): number
  /** Gives the next number to a form that `find` has just not found. */
  add(units: Uint16Array, start: number, end: number): number
}

/**
 * Makes a table of forms. An archive has a hundred occurrences of each form, and
 * a `Map` would have each of them cut out and hashed as a string of its own.
 *
 * @example
 * const table = createFormTable()
 * table.add(unitsOf('plant'), 0, 5) // => 0
 * table.find(unitsOf('The plant opens'), 4, 9) // => 0
 */
export function createFormTable(): FormTable {
  /** All forms, one behind the other; form `n` from `starts[n]` to `starts[n + 1]`. */
  let pool = new Uint16Array(8 * SMALLEST)
  let starts = new Int32Array(SMALLEST)
  let count = 0
  /** Numbers plus 1 at places that follow from the code units; 0 where there is none. */
  let places = new Int32Array(SMALLEST)
  let last = 0

  function find(units: Uint16Array, start: number, end: number): number {
    const mask = places.length - 1
    last = hash(units, start, end)
    for (let at = last & mask; ; at = (at + 1) & mask) {
      const number = (places[at] ?? 0) - 1
      if (number === -1) return -1
      if (isSame(number, units, start, end)) return number
    }
  }

  function isSame(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = starts[number] ?? 0
    const length = end - start
    if ((starts[number + 1] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at++) if (pool[from + at] !== units[start + at]) return false
    return true
  }

  function put(number: number, code: number): void {
    const mask = places.length - 1
    let at = code & mask
    while (places[at] !== 0) at = (at + 1) & mask
    places[at] = number + 1
  }

  function grow(): void {
    places = new Int32Array(places.length * 2)
    const longer = new Int32Array(places.length)
    longer.set(starts)
    starts = longer
    for (let number = 0; number < count; number++)
      put(number, hash(pool, starts[number] ?? 0, starts[number + 1] ?? 0))
  }

  return {
    find,
    add(units, start, end) {
      if ((count + 1) * 2 > places.length) grow()
      const from = starts[count] ?? 0
      const to = from + end - start
      if (to > pool.length) {
        const longer = new Uint16Array(2 * to)
        longer.set(pool)
        pool = longer
      }
      pool.set(units.subarray(start, end), from)
      starts[count + 1] = to
      put(count, last)
      count += 1
      return count - 1
    },
  }
}

/** A power of two, as all sizes are. Small, so that V8 has seen the table grow before it compiles what uses it, and need not do it again. */
const SMALLEST = 2 ** 4

/** FNV-1a, 32 bits, over UTF-16 code units, its high bits mixed into the low ones. */
function hash(units: Uint16Array, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ (units[at] ?? 0), 0x01000193)
  return sum ^ (sum >>> 15)
}
