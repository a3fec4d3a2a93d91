/**
 * Tells whether a letter or digit of any script begins at a place of a text,
 * and how long it is: 0, 1, or 2 where it is a surrogate pair.
 *
 * What `[\p{L}\p{N}]` matches with the `u` flag. An expression asks V8 for each
 * character beyond Latin-1 with a binary search; this looks it up, which
 * counts where every character of every release is asked for.
 *
 * @example
 * letterAt('é!', 0) // => 1
 * letterAt('é!', 1) // => 0
 */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = KINDS[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(at) ?? 0
    return point > 0xffff && LETTER.test(String.fromCodePoint(point)) ? 2 : 0
  }
  const kind = LETTER.test(String.fromCharCode(unit)) ? 1 : 0
  KINDS[unit] = kind
  return kind
}

const LETTER = /[\p{L}\p{N}]/u

const UNKNOWN = 0xff

/** By code unit; halves of surrogate pairs stay unknown. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN)
