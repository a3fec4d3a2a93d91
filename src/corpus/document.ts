import { createHash } from 'node:crypto'
import type { Document } from '../model.ts'
import { parseMarkdown } from './formats/markdown.ts'
import type { Parsed } from './formats/parsed.ts'
import { parseText } from './formats/text.ts'
import { readRelease } from './release.ts'

/** The formats by the extension of their files; a new format is one file and one line here. */
const FORMATS: ReadonlyMap<string, (source: string) => Parsed> = new Map([
  ['.txt', parseText],
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
])

/** Extensions that `toDocument` reads, lower case, with their dot. */
export const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.keys())

/**
 * Makes a document of a file's bytes.
 *
 * `file` is the path inside the corpus folder with forward slashes; its
 * extension chooses the format, in either case. Bytes are read as UTF-8, or by
 * their byte order mark as UTF-16, or else as windows-1252. The result depends
 * on nothing else.
 *
 * Throws an `Error` that names the file when it is of no known format, is not
 * text, or is blank.
 *
 * @example
 * toDocument('launch.txt', new TextEncoder().encode('Acme Opens\n\nPARIS, June 3, 2024 — Acme opened.')).place
 * // => 'PARIS'
 */
export function toDocument(file: string, bytes: Uint8Array): Document {
  const extension = extensionOf(file)
  const parse = FORMATS.get(extension)
  if (parse === undefined) throw new Error(`${file}: unsupported format "${extension}"`)
  const source = decode(bytes)
  if (isBinary(source)) throw new Error(`${file}: not a text file`)
  const parsed = parse(source)
  if (!/[\p{L}\p{N}]/u.test(parsed.text)) throw new Error(`${file}: holds no text`)
  const release = readRelease(parsed, file)
  return { id: documentId(file, bytes, release.title, release.published), sha256: sha256(bytes), ...release }
}

/** The extension of a path, lower case, with its dot; empty when there is none. */
export function extensionOf(file: string): string {
  return /[^/](\.[^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return UTF8.decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** Node 20's own decoder of this name leaves 0x80 to 0x9f, where the curly quotes are, as control characters. */
function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
}

/** Characters 0x80 to 0x9f (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Text holds no NUL and hardly any control characters but white space. */
function isBinary(source: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = source.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return source.includes('\0') || controls > source.length / 100
}

/**
 * Date, title and a digest, so that an id can be read, sorted and put in an
 * address. The digest covers path and content: two copies of one text in two
 * places are two documents.
 */
function documentId(file: string, bytes: Uint8Array, title: string, published: string | null): string {
  const digest = createHash('sha256')
    .update(file)
    .update('\0')
    .update(bytes)
    .digest('hex')
    .slice(0, DIGEST_LENGTH)
  return [published, slug(title), digest].filter((part) => part !== null && part !== '').join('-')
}

/** 24 bits: date and title part nearly all documents already. */
const DIGEST_LENGTH = 6

function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’'‘"“”]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= LONGEST_SLUG) return words
  return words
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG)
}

/** Long enough to know a release by, short enough for an address bar. */
const LONGEST_SLUG = 60

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
