import { idf } from './bm25.ts'
import type { Engine } from './engine.ts'
import { type Forms, sharedForms } from './forms.ts'
import type { Lexicon } from './lexicon.ts'
import { type Reading, reading, tokens } from './tokens.ts'
import { WORD_VECTORS } from './word-vectors.ts'

/** The words of a question as passages are read for them. */
export interface AskedWords {
  /** Each once, without stop words. */
  readonly words: readonly AskedWord[]
  /** What finding each pair of neighbours is worth. */
  readonly pairs: readonly number[]
  /** Sum of the word vectors of what is asked, names apart, rare words the more. */
  readonly meaning: Float32Array
  /** What the form of a word at a place of a text is to the question; `form` is its number. */
  partAt(form: number, text: string, start: number, end: number): Part
  readonly forms: Forms
}

/** A word of the question that is no stop word. */
export interface AskedWord {
  readonly term: string
  /** Its folded form. */
  readonly word: string
  /** By rarity in the engine; of a word that it does not hold, as of the rarest. */
  readonly idf: number
  /** Whether it seems to be a name, or is a number. */
  readonly isName: boolean
}

/** What a form of a word is to a question. */
export interface Part extends Sides {
  readonly matches: readonly Match[]
  readonly stop: boolean
  /** Whether it is a number that the question does not have. */
  readonly number: boolean
}

/** Places of the pairs that a term is the first word of, and the second: side by side, or with stop words between. */
interface Sides {
  readonly opens: readonly number[]
  readonly closes: readonly number[]
  readonly opensLoosely: readonly number[]
  readonly closesLoosely: readonly number[]
}

/** One of the question's words that a form is, or can stand for. */
interface Match {
  readonly at: number
  readonly same: boolean
  readonly sameForm: boolean
  /** How near it is, 1 for the same: as a relative, and with common beginnings counted too. */
  readonly relative: number
  readonly near: number
}

/** Prepares the words of a question. */
export function askedWords(question: string, engine: Engine, lexicon: Lexicon): AskedWords {
  const all = tokens(question)
  const words = new Map<string, Word>()
  for (const { start, term, word, stop } of all) {
    if (stop || words.has(term)) continue
    const rarity = idf(engine.documentFrequency(term), engine.size)
    const isName = DIGIT.test(word) || (start > 0 && CAPITAL.test(question.slice(start, start + 2)))
    words.set(term, { term, word, idf: rarity, isName, related: lexicon.related(word) })
  }
  const rarity = (term: string): number => words.get(term)?.idf ?? 0
  const pairs: number[] = []
  const sides = new Map<string, Sides>()
  const pair = (first: string, second: string, worth: number, opens: keyof Sides, closes: keyof Sides) => {
    if (worth === 0) return
    const place = pairs.push(worth) - 1
    for (const [term, side] of [
      [first, opens],
      [second, closes],
    ] as const) {
      const known = sides.get(term) ?? NO_SIDES
      sides.set(term, { ...known, [side]: [...known[side], place] })
    }
  }
  // All that a word can be worth is shared out: to both sorts of pairs, and to the two neighbours that it has in each.
  for (const [before, { term }] of all.slice(1).entries()) {
    const first = all[before]?.term ?? ''
    pair(first, term, (rarity(first) + rarity(term)) / 4, 'opens', 'closes')
  }
  const bare = all.filter(({ stop }) => !stop)
  for (const [before, { term }] of bare.slice(1).entries()) {
    const first = bare[before]?.term ?? ''
    if (first === term) continue
    pair(first, term, Math.min(rarity(first), rarity(term)) / 2, 'opensLoosely', 'closesLoosely')
  }
  const asked = { words: [...words.values()], sides, number: NUMBER_ASKED.test(question), ...reachOf(words) }
  const meaning = new Float32Array(WORD_VECTORS.dimensions)
  for (const { term, idf, isName } of asked.words) if (!isName) WORD_VECTORS.addTo(meaning, term, idf)
  const forms = sharedForms()
  return { words: asked.words, pairs, meaning, forms, partAt: partsOf(asked, forms) }
}

interface Word extends AskedWord {
  readonly related: ReadonlyMap<string, number>
}

interface Asked {
  readonly words: readonly Word[]
  readonly sides: ReadonlyMap<string, Sides>
  /** Whether the answer is a number or a date. */
  readonly number: boolean
  /** All terms that one of the words is or can stand for. */
  readonly reach: ReadonlySet<string>
  /** The words of the question by the code unit with which they begin. */
  readonly initials: ReadonlyMap<number, readonly number[]>
}

/** Most words of a passage are nothing to any word of the question, which is so found without trying each. */
function reachOf(words: ReadonlyMap<string, Word>): Pick<Asked, 'reach' | 'initials'> {
  const reach = new Set(words.keys())
  const initials = new Map<number, number[]>()
  let at = 0
  for (const { term, related } of words.values()) {
    const initial = term.charCodeAt(0)
    const alike = initials.get(initial)
    if (alike === undefined) initials.set(initial, [at])
    else alike.push(at)
    for (const other of related.keys()) reach.add(other)
    at += 1
  }
  return { reach, initials }
}

const DIGIT = /\d/

const CAPITAL = /^\p{Lu}/u

const NUMBER_ASKED =
  /\b(?:when|how (?:many|much|long|old|far|large|big|high|tall)|(?:what|which) (?:year|date|day|month|decade|century|number)|percent(?:age)?)\b/iu

const NO_SIDES: Sides = { opens: [], closes: [], opensLoosely: [], closesLoosely: [] }

/**
 * Looks forms up for one question. Passages have thousands of words for each
 * question, most of them nothing to it: which, is noted by the form's number.
 */
function partsOf(asked: Asked, forms: Forms): AskedWords['partAt'] {
  const parts = new Map<number, Part>()
  readers += 1
  const reader = readers
  return (form, text, start, end) => {
    if (passedOver[form] === reader) return NOTHING
    const known = parts.get(form)
    if (known !== undefined) return known
    const usual = forms.readings[form] ?? null
    const part = partFor(usual ?? reading(text.slice(start, end), text, start), asked)
    // What depends on its place may be another word elsewhere.
    if (usual === null) return part
    if (part === NOTHING) passOver(form, reader)
    else parts.set(form, part)
    return part
  }
}

/** A word that has nothing to do with the question. */
export const NOTHING: Part = { ...NO_SIDES, matches: [], stop: false, number: false }

const STOP: Part = { ...NOTHING, stop: true }

let readers = 0

/** By number of a form, the last reader to which it was nothing. */
let passedOver = new Uint32Array(2 ** 14)

function passOver(form: number, reader: number): void {
  if (form >= passedOver.length) {
    const longer = new Uint32Array(2 ** Math.ceil(Math.log2(form + 1)))
    longer.set(passedOver)
    passedOver = longer
  }
  passedOver[form] = reader
}

function partFor({ term, word, stop }: Reading, asked: Asked): Part {
  const pairs = asked.sides.get(term) ?? NO_SIDES
  if (stop) return pairs === NO_SIDES ? STOP : { ...STOP, ...pairs }
  const matches = asked.reach.has(term) ? matchesOf(term, word, asked.words) : beginnings(term, word, asked)
  const number = asked.number && isNumber(word) && !matches.some(({ same }) => same)
  if (matches.length === 0 && pairs === NO_SIDES && !number) return NOTHING
  return { ...pairs, matches, stop, number }
}

function matchesOf(term: string, word: string, words: readonly Word[]): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < words.length; at++) {
    const asked = words[at]
    if (asked === undefined) continue
    const same = asked.term === term
    const relative = same ? 1 : (asked.related.get(term) ?? 0)
    const near = relative < BEGINNING && beginsAlike(asked.term, term) ? BEGINNING : relative
    if (near > 0) matches.push({ at, same, sameForm: asked.word === word, relative, near })
  }
  return matches
}

/** What {@link matchesOf} finds of a term that no word of the question is or can stand for. */
function beginnings(term: string, word: string, { words, initials }: Asked): readonly Match[] {
  const alike = initials.get(term.charCodeAt(0))
  if (alike === undefined) return NO_MATCHES
  return alike.flatMap((at) => {
    const asked = words[at]
    return asked !== undefined && beginsAlike(asked.term, term)
      ? [{ at, same: false, sameForm: asked.word === word, relative: 0, near: BEGINNING }]
      : []
  })
}

const NO_MATCHES: readonly Match[] = []

/** "Armenian" and "Armenia" have two stems; so have "migrate" and "migrant". */
function beginsAlike(asked: string, term: string): boolean {
  if (asked.charCodeAt(0) !== term.charCodeAt(0) || asked.length < 4 || term.length < 4) return false
  return asked.startsWith(term) || term.startsWith(asked.slice(0, Math.max(4, Math.ceil(asked.length * 0.7))))
}

/** How near a word is that only begins as the question's does. */
const BEGINNING = 0.5

function isNumber(word: string): boolean {
  return DIGIT.test(word) || NUMBER_WORDS.has(word)
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve dozen hundred hundreds thousand thousands
  million millions billion billions century january february march april june july august september october
  november december`.split(/\s+/),
)
