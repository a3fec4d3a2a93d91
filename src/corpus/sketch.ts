import type { Block, BlockKind, Document, Span } from '../model.ts'

/**
 * Digests the words of a story so that its copies can be found among tens of
 * thousands of others: integers, of which copies share at least one.
 *
 * The first, of 53 bits, stands for all words in their order: where it is the
 * same, so are the words. The others, which a story of fewer than
 * {@link SHORTEST} words lacks, stand for its smallest 5-word shingles (MinHash, Broder 1997; one permutation in {@link BINS} bins, Li et
 * al. 2012; banded as in Rajaraman and Ullman, "Mining of Massive Datasets",
 * section 3.4): two stories that share 90 % of their shingles have one in common
 * in 99 of 100 cases. All figures of the story are mixed into every number, so
 * that reports which differ only in their figures have none in common.
 *
 * The story is the body without dateline, boilerplate and contacts. What is
 * found by another number is to be confirmed with `isCopy`. Empty for a story of
 * a few words.
 */
export function sketch(text: string, blocks: readonly Block[], dateline: Span | null): readonly number[] {
  const { words, figures } = storyOf(text, blocks, dateline)
  if (words.length < FEWEST) return []
  const counted = mixAll(SEED, figures)
  // Two digests of other beginnings make one of 53 bits.
  const whole = (mixAll(counted, words) >>> 0) * 2 ** 21 + (mixAll(~SEED, words) >>> 11)
  if (words.length < SHORTEST) return [whole]
  return [whole, ...bands(bins(shingles(words)), counted)]
}

/** Whether two stories have the same figures in the same order and at least 90 % of their shingles in common. */
export function isCopy(a: Document, b: Document): boolean {
  const [first, second] = [storyIn(a), storyIn(b)]
  return String(first.figures) === String(second.figures) && resemblance(first, second) >= COPY
}

/** The share of shingles that two stories have in common (Jaccard), 0 to 1. */
export function likeness(a: Document, b: Document): number {
  return resemblance(storyIn(a), storyIn(b))
}

/** The share of a story's shingles that another has too, 0 to 1; 1 for a story of a few words, which has none. */
export function heldIn(story: Document, other: Document): number {
  const [own, others] = [story, other].map((one) => new Set(shingles(storyIn(one).words)))
  if (own === undefined || others === undefined || own.size === 0) return 1
  return [...own].filter((shingle) => others.has(shingle)).length / own.size
}

/** Shares of true copies lie above it; a re-issue under another company's name lies at about .8. */
const COPY = 0.9

/** In fewer words two stories can be the same by accident. */
const FEWEST = 8

/** A shorter story has too few shingles for its bins. */
const SHORTEST = 40

const SHINGLE = 5
const BINS = 20
const ROWS = 4

const STORY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-row', 'quotation', 'heading'])

/** Digests of a story's words, and of those of them that begin with a digit. */
interface Story {
  readonly words: readonly number[]
  readonly figures: readonly number[]
}

function storyIn({ text, blocks, marks }: Document): Story {
  return storyOf(text, blocks, marks.dateline)
}

/** Every character is looked at once: this runs for each release that is read. */
function storyOf(text: string, blocks: readonly Block[], dateline: Span | null): Story {
  const words: number[] = []
  const figures: number[] = []
  for (const { kind, start, end } of blocks) {
    if (!STORY.has(kind)) continue
    const opens = dateline !== null && dateline.start >= start && dateline.end <= end
    let word = SEED
    let first = 0
    for (let at = opens ? dateline.end : start; at <= end; at++) {
      const letter = at < end ? folded(text.charCodeAt(at)) : 0
      if (letter !== 0) {
        // FNV-1a, 32 bits, over UTF-16 code units.
        word = Math.imul(word ^ letter, 0x01000193)
        if (first === 0) first = letter
      } else if (first !== 0) {
        words.push(word)
        if (first >= ZERO && first <= NINE) figures.push(word)
        word = SEED
        first = 0
      }
    }
  }
  return { words, figures }
}

const [ZERO, NINE] = [48, 57]

/** A code unit of a letter or digit in lower case, and 0 for what parts words. Halves of surrogate pairs part none. */
function folded(unit: number): number {
  const known = FOLDED[unit] ?? 0
  if (known !== UNKNOWN) return known
  const letter = String.fromCharCode(unit)
  const isWord = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}]/u.test(letter)
  const lower = isWord ? letter.toLowerCase().charCodeAt(0) : 0
  FOLDED[unit] = lower
  return lower
}

const UNKNOWN = 0xffff
const FOLDED = new Uint16Array(0x10000).fill(UNKNOWN)

function resemblance(a: Story, b: Story): number {
  const [first, second] = [new Set(shingles(a.words)), new Set(shingles(b.words))]
  if (first.size === 0 || second.size === 0) return String(a.words) === String(b.words) ? 1 : 0
  let both = 0
  for (const shingle of first) if (second.has(shingle)) both++
  return both / (first.size + second.size - both)
}

function shingles(hashes: readonly number[]): number[] {
  const found: number[] = []
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let value = SEED
    for (let next = at; next < at + SHINGLE; next++) value = mix(value, hashes[next] ?? 0)
    found.push(value)
  }
  return found
}

/** The smallest shingle of each bin; an empty bin takes that of the next. */
function bins(values: readonly number[]): number[] {
  const smallest = new Array<number>(BINS).fill(NO_SHINGLE)
  for (const value of values) {
    // The remainder of halves, which are small integers to the machine; that of 32 bits without a sign is a call.
    const bin = ((value >>> 16) * (2 ** 16 % BINS) + (value & 0xffff)) % BINS
    if (value < (smallest[bin] ?? 0)) smallest[bin] = value
  }
  return smallest.map((value, at) => {
    for (let step = 0; step < BINS; step++) {
      const other = smallest[(at + step) % BINS] ?? value
      if (other !== NO_SHINGLE) return other
    }
    return value
  })
}

/** The largest integer of 32 bits: a bin is empty as long as nothing smaller is in it. */
const NO_SHINGLE = 2 ** 31 - 1

function bands(rows: readonly number[], figures: number): number[] {
  const found: number[] = []
  for (let at = 0; at < BINS; at += ROWS) found.push(rows.slice(at, at + ROWS).reduce(mix, mix(figures, at)))
  return found
}

const SEED = 0x811c9dc5 | 0

function mixAll(seed: number, values: readonly number[]): number {
  let sum = seed
  for (const value of values) sum = mix(sum, value)
  return sum
}

/**
 * Takes one number into another so that their order matters (the finaliser of
 * MurmurHash3). 32 bits with their sign, which V8 keeps in lists as they are;
 * without a sign each would be an object.
 */
function mix(sum: number, value: number): number {
  let mixed = Math.imul(sum, 31) + value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
