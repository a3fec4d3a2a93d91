import { hash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Document, Failure } from '../model.ts'
import { messageOf } from './errors.ts'
import { decodeText } from './formats/encoding.ts'
import { parseMarkdown } from './formats/markdown.ts'
import type { Parsed } from './formats/parsed.ts'
import { FORMATS } from './formats/registry.ts'
import { disguise } from './formats/signature.ts'
import { parseText } from './formats/text.ts'
import { readRelease } from './release.ts'

/** Extensions that `readDocuments` reads, lower case, with their dot. */
export const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.keys())

/** What one file gave. */
export interface Read {
  /** In the order of the file; a feed gives several. */
  readonly documents: readonly Document[]
  /** What of the file could not be read: all of it, or single pages or items. */
  readonly failures: readonly Failure[]
}

/**
 * Reads the documents of a file's bytes, whatever its format.
 *
 * `file` is the path inside the corpus folder with forward slashes; its
 * extension, in either case, chooses the format. `digest` is that of the bytes,
 * for whoever has it already. The result depends on nothing but the two. Nothing
 * is thrown: a file that cannot be read gives no document and a failure with the
 * reason.
 *
 * @example
 * (await readDocuments('launch.pdf', new Uint8Array([1, 2]))).failures
 * // => [{ file: 'launch.pdf', reason: 'not a PDF, whatever its name says' }]
 */
export async function readDocuments(file: string, bytes: Uint8Array, digest = sha256(bytes)): Promise<Read> {
  try {
    const extension = extensionOf(file)
    const format = FORMATS.get(extension)
    if (format === undefined) throw new Error(`unsupported format "${extension}"`)
    const wrong = disguise(bytes, format.container)
    if (wrong !== null) throw new Error(wrong)
    const read = await format.load()
    const { parts, problems } = await read(bytes)
    const failures = problems.map((reason) => ({ file, reason }))
    const documents: Document[] = []
    let turn = performance.now()
    for (const part of parts) {
      // A feed of a thousand items is a second of work: others get their turn between them.
      if (performance.now() - turn > LONGEST_TURN) {
        await setImmediate()
        turn = performance.now()
      }
      if (hasWords(part)) documents.push(toRelease(file, bytes, part, digest))
      else if (parts.length > 1) failures.push({ file, reason: `${part.part ?? 'a part'} holds no text` })
    }
    if (documents.length === 0 && failures.length === 0) failures.push({ file, reason: 'holds no text' })
    return { documents, failures }
  } catch (error) {
    return {
      documents: [],
      failures: [{ file, reason: reasonOf(error) }],
    }
  }
}

function reasonOf(error: unknown): string {
  // Parsers that call themselves end so, and expressions do in lines of many megabytes.
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return 'nested too deep, or in lines too long, to be read'
  return messageOf(error)
}

/** Milliseconds after which the event loop is given a turn. */
const LONGEST_TURN = 15

/**
 * Makes a document of the bytes of a `.txt` or `.md` file, at once.
 *
 * Bytes are read as UTF-8, as UTF-16 with or without its mark, or else as
 * windows-1252. Other formats are read by `readDocuments` alone.
 *
 * Throws an `Error` that names the file when it is of no such format, is not
 * text, or is blank.
 *
 * @example
 * toDocument('launch.txt', new TextEncoder().encode('Acme Opens\n\nPARIS, June 3, 2024 — Acme opened.')).place
 * // => 'PARIS'
 */
export function toDocument(file: string, bytes: Uint8Array): Document {
  const extension = extensionOf(file)
  const parse =
    extension === '.txt' ? parseText : /^\.(?:md|markdown)$/.test(extension) ? parseMarkdown : null
  if (parse === null) throw new Error(`${file}: unsupported format "${extension}"`)
  const wrong = disguise(bytes, 'text')
  if (wrong !== null) throw new Error(`${file}: ${wrong}`)
  let source: string
  try {
    source = decodeText(bytes)
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`)
  }
  const parsed = parse(source)
  if (!hasWords(parsed)) throw new Error(`${file}: holds no text`)
  return toRelease(file, bytes, parsed, sha256(bytes))
}

function hasWords({ text }: Parsed): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function toRelease(file: string, bytes: Uint8Array, parsed: Parsed, digest: string): Document {
  const release = readRelease(parsed, file)
  // An item keeps its id when the feed around it changes.
  const [key, content] =
    parsed.part === undefined ? [file, bytes] : [`${file}\0${parsed.part}`, Buffer.from(parsed.text)]
  return { id: documentId(key, content, release.title, release.published), sha256: digest, ...release }
}

/** The extension of a path, lower case, with its dot; empty when there is none. */
export function extensionOf(file: string): string {
  return /[^/](\.[^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/**
 * Date, title and a digest, so that an id can be read, sorted and put in an
 * address. The digest covers path, part and content: two copies of one text in
 * two places are two documents, and so are two items of a feed.
 */
function documentId(key: string, bytes: Uint8Array, title: string, published: string | null): string {
  const digest = sha256(behind(`${key}\0`, bytes)).slice(0, DIGEST_LENGTH)
  return [published, slug(title), digest].filter((part) => part !== null && part !== '').join('-')
}

/** Both as bytes, in a buffer that the next call writes over: one of its own for every file costs more than its digest. */
function behind(key: string, bytes: Uint8Array): Uint8Array {
  const most = 3 * key.length + bytes.length
  if (most > LARGEST_KEPT) return Buffer.concat([Buffer.from(key), bytes])
  if (joined.length < most) joined = Buffer.allocUnsafeSlow(Math.min(2 * most, LARGEST_KEPT))
  const start = joined.write(key)
  joined.set(bytes, start)
  return joined.subarray(0, start + bytes.length)
}

let joined = Buffer.alloc(0)

/** Bytes; nearly all releases have a tenth of it. */
const LARGEST_KEPT = 100_000

/** 24 bits: date and title part nearly all documents already. */
const DIGEST_LENGTH = 6

function slug(title: string): string {
  const words = (ASCII.test(title) ? title : title.normalize('NFKD').replace(/[\p{M}’‘“”]/gu, ''))
    .replace(/['"]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= LONGEST_SLUG) return words
  return words
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const ASCII = /^[\x00-\x7f]*$/

/** Long enough to know a release by, short enough for an address bar. */
const LONGEST_SLUG = 60

/** Hexadecimal SHA-256 of a file's bytes. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes)
}
