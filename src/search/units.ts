/**
 * Gives the UTF-16 code units of a text as numbers. The array may be longer than
 * the text, and the next call may write over it.
 *
 * `charCodeAt` asks a string each time how it is kept: as a part of another, as
 * two joined, in one byte or two. Where each character of an archive is looked
 * at several times, that is most of the work.
 *
 * @example
 * unitsOf('né')[1] // => 233
 */
export function unitsOf(text: string): Uint16Array {
  const units = text.length <= MOST_KEPT ? kept : new Uint16Array(text.length)
  if (IS_LITTLE_ENDIAN) Buffer.from(units.buffer, units.byteOffset, units.byteLength).write(text, 'utf16le')
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** Passages of prose have a few hundred. */
const MOST_KEPT = 2 ** 14

const kept = new Uint16Array(MOST_KEPT)

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
