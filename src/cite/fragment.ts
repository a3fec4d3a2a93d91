/**
 * Writes the fragment of the source viewer's address at cited words: their
 * offsets (UTF-16 code units), their first words and a checksum of all of them,
 * by which the page finds them again when the file has changed. `web/place.ts`
 * writes the same and reads it.
 *
 * @example
 * fragmentOf({ start: 5, end: 21 }, 'The lamp is lit.')
 * // => '#cite=5-21&quote=The%20lamp%20is%20lit.&sum=1dzpbuj'
 */
export function fragmentOf({ start, end }: { start: number; end: number }, quote: string): string {
  return `#cite=${start}-${end}&quote=${encodeURIComponent(headOf(quote))}&sum=${checksum(quote)}`
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
