/**
 * Decodes the bytes of a text-like file.
 *
 * A byte order mark decides, and is dropped. Else text is UTF-16 when every
 * second byte is mostly NUL, as it is in all European languages; else UTF-8
 * when it is valid UTF-8; else in the encoding that the file declares of
 * itself, and without one windows-1252.
 *
 * Throws an `Error` when the bytes are not text.
 *
 * @example
 * decodeText(new Uint8Array([0x93, 0x48, 0x69, 0x94])) // => '“Hi”'
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const source = decode(bytes, declared)
  if (isBinary(source)) throw new Error('not a text file')
  return source
}

function decode(bytes: Uint8Array, declared: string | null): string {
  const wide = utf16(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  try {
    return UTF8.decode(bytes)
  } catch {
    return legacy(bytes, declared) ?? windows1252(bytes)
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, LOOKED_AT) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * MOSTLY && even === 0) return 'utf-16le'
  return even > pairs * MOSTLY && odd === 0 ? 'utf-16be' : null
}

/** Enough to tell; a kilobyte is a paragraph or two. */
const LOOKED_AT = 1024

/** Curly quotes and dashes have no NUL in UTF-16, letters of European languages do. */
const MOSTLY = 0.7

/** In the declared encoding, or null when there is none that is known. */
function legacy(bytes: Uint8Array, declared: string | null): string | null {
  if (
    declared === null ||
    /^(?:utf-?(?:8|16)|iso-?8859-?1|latin-?1|us-ascii|ascii|windows-?1252)/i.test(declared)
  )
    return null
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return null
  }
}

/** Node 20's own decoder of this name leaves 0x80 to 0x9f, where the curly quotes are, as control characters. */
function windows1252(bytes: Uint8Array): string {
  return mendWindows1252(Buffer.from(bytes).toString('latin1'))
}

/** Makes the control characters that a decoder left in place of windows-1252's curly quotes and dashes what they were. */
export function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
}

/** Characters 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text holds no NUL and hardly any control characters but white space. */
function isBinary(source: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = source.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return source.includes('\0') || controls > source.length / 100
}
