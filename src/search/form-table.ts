/** Numbers for forms of words, found by their characters without cutting them out of the text. */
export interface FormTable {
  /** The number of `text.slice(start, end)`, or -1 when it has none. */
  find(text: string, start: number, end: number): number
  /** Gives the next number to a form that `find` has just not found. */
  add(form: string): number
}

/**
 * Makes a table of forms. An archive has a hundred occurrences of each form, and
 * a `Map` would have each of them cut out and hashed as a string of its own.
 *
 * @example
 * const table = createFormTable()
 * table.add('plant') // => 0
 * table.find('The plant opens', 4, 9) // => 0
 */
export function createFormTable(): FormTable {
  const forms: string[] = []
  /** Numbers plus 1 at places that follow from the characters; 0 where there is none. */
  let places = new Int32Array(SMALLEST)
  let last = 0

  function find(text: string, start: number, end: number): number {
    const mask = places.length - 1
    last = hash(text, start, end)
    for (let at = last & mask; ; at = (at + 1) & mask) {
      const number = (places[at] ?? 0) - 1
      if (number === -1) return -1
      if (isSame(forms[number] ?? '', text, start, end)) return number
    }
  }

  function put(number: number, code: number): void {
    const mask = places.length - 1
    let at = code & mask
    while (places[at] !== 0) at = (at + 1) & mask
    places[at] = number + 1
  }

  return {
    find,
    add(form) {
      const number = forms.push(form) - 1
      if (forms.length * 2 > places.length) {
        places = new Int32Array(places.length * 2)
        for (const [index, known] of forms.entries()) put(index, hash(known, 0, known.length))
      } else {
        put(number, last)
      }
      return number
    },
  }
}

/** A power of two, as all sizes are; a few hundred releases have some ten thousand forms. */
const SMALLEST = 2 ** 12

/** FNV-1a, 32 bits, over UTF-16 code units, its high bits mixed into the low ones. */
function hash(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum ^ (sum >>> 15)
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++)
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
