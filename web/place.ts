/** Words that were cited, by their offsets and, where they are known, by themselves. */
export interface Cited {
  readonly start: number
  readonly end: number
  /** The words, as a citation of the API brings them. */
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
  /** Their beginning and a checksum of all of them, as a permalink brings them. */
  readonly head?: string
  readonly sum?: string
}

export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Finds cited words in a text: at their offsets, or else wherever they have
 * moved to. Of several places it takes the one with the same words around it,
 * then the nearest to where it was.
 *
 * Null when they are not there, not exactly: a figure that was mended inside a
 * sentence makes it another sentence. Bare offsets only have to lie in the text.
 *
 * @example
 * placeOf('New. The lamp is lit.', { start: 0, end: 16, quote: 'The lamp is lit.' })
 * // => { start: 5, end: 21 }
 */
export function placeOf(text: string, cited: Cited): Place | null {
  const { start, end, quote, head } = cited
  const length = quote?.length ?? end - start
  if (start < 0 || length <= 0) return null
  const isThere = (at: number) => at + length <= text.length && isSame(text.slice(at, at + length), cited)
  if (isThere(start)) return { start, end: start + length }
  const wanted = quote ?? head ?? ''
  if (wanted === '') return null
  let best: { at: number; rank: number } | null = null
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isThere(at)) continue
    const rank = around(text, at, at + length, cited) - Math.abs(at - start) / (text.length + start)
    if (best === null || rank > best.rank) best = { at, rank }
  }
  return best === null ? null : { start: best.at, end: best.at + length }
}

/**
 * Writes the fragment of a permalink: the offsets, the first words and a
 * checksum, so that the words can be told from others after the text changed.
 *
 * @example
 * fragmentOf({ start: 5, end: 21, quote: 'The lamp is lit.' })
 * // => '#cite=5-21&quote=The%20lamp%20is%20lit.&sum=1dzpbuj'
 */
export function fragmentOf({ start, end, quote }: Cited): string {
  const offsets = `#cite=${start}-${end}`
  if (quote === undefined) return offsets
  return `${offsets}&quote=${encodeURIComponent(headOf(quote))}&sum=${checksum(quote)}`
}

/**
 * The whole address of cited words, for what is copied and saved: it outlives a
 * change of the release. `url` is that of the API, with offsets alone.
 */
export function permalinkOf(citation: Cited & { readonly url: string }, origin: string): string {
  const address = new URL(citation.url, origin)
  if (citedIn(address.hash) !== undefined) address.hash = fragmentOf(citation)
  return address.href
}

/** Reads such a fragment, with words or without; undefined when it names no offsets. */
export function citedIn(fragment: string): Cited | undefined {
  const [, start, end, rest = ''] = /^#cite=(\d{1,9})-(\d{1,9})(&.*)?$/s.exec(fragment) ?? []
  if (start === undefined || end === undefined) return undefined
  const words = new URLSearchParams(rest)
  const head = words.get('quote') ?? ''
  const sum = words.get('sum') ?? ''
  const offsets = { start: Number(start), end: Number(end) }
  return head === '' || sum === '' ? offsets : { ...offsets, head, sum }
}

function isSame(words: string, { quote, head, sum }: Cited): boolean {
  if (quote !== undefined) return words === quote
  return head === undefined || (words.startsWith(head) && checksum(words) === sum)
}

/** How many of the two sides are what they were. */
function around(text: string, start: number, end: number, { prefix = '', suffix = '' }: Cited): number {
  return (
    Number(prefix !== '' && text.slice(0, start).endsWith(prefix)) +
    Number(suffix !== '' && text.slice(end, end + suffix.length) === suffix)
  )
}

/** Enough to be found by, short enough for an address; half a character cannot be written in one. */
function headOf(quote: string): string {
  return quote.slice(0, LONGEST_HEAD).replace(/\p{Cs}[\s\S]*$/u, '')
}

const LONGEST_HEAD = 32

/** FNV-1a over the UTF-16 code units, 32 bits, in base 36 (Fowler, Noll and Vo). It tells texts apart, and guards against nobody. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
