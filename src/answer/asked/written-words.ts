import { literal } from '../../corpus/literal.ts'
import type { Document, Span } from '../../model.ts'
import { rememberedEach, rememberedOf } from '../../remembered.ts'
import { fold, stem, type Token, tokens } from '../../search/tokens.ts'
import { onOneLine } from '../../spans.ts'
import { dissect, isKnownTo } from '../pieces/dissect.ts'
import { lettersOf } from '../text/letters-of.ts'
import { matches } from '../text/matches.ts'
import { spellings } from '../text/spellings.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the words of a question that a release spells, joins or parts in another
 * way: "center" for "centre", "Mueller" for "Müller", "kickoff" or "kick off" for
 * "kick-off", "X3" for "X-3", "Saint" for "St."
 */
export function wordsAsWritten(question: string, document: Document): Rewording[] {
  const words = tokens(question)
  return [
    ...titlesAsWritten(question, document),
    ...codesAsWritten(question, document),
    ...joinedAsWritten(question, words, document),
    ...words.flatMap((word) => {
      if (!LETTERS.test(word.word) || word.stop || isKnownTo(dissect(document), word.term)) return []
      const { start, end } = word
      const surface = question.slice(start, end)
      const written = speltAs(surface, document) ?? partedAs(word.word, document)
      return written === null ? [] : [{ start, end, written: inCaseOf(surface, written) }]
    }),
  ]
}

const LETTERS = /^\p{L}{4,}$/u

/** A heading in capitals makes no name of a word. */
function inCaseOf(surface: string, written: string): string {
  return /^\p{Lu}/u.test(surface)
    ? written.replace(/^\p{L}/u, (first) => first.toUpperCase())
    : written.toLowerCase()
}

/** A word of the release in another spelling, in the number of the question. */
function speltAs(surface: string, document: Document): string | null {
  const bare = surface.replace(/['’]s?$/u, '')
  const alike = wordsByLetter(document).get(letterOf(bare)) ?? []
  for (const form of spellings(bare)) {
    const written = alike.find((word) => spellings(word).includes(form))
    if (written === undefined) continue
    const one = written.replace(PLURAL, '')
    return `${PLURAL.test(bare) ? `${one}s` : one}${surface.slice(bare.length)}`
  }
  return null
}

const PLURAL = /(?<=\p{L}{3}(?<![su]))s$/iu

/** The words of a release by the letter with which they begin in any spelling. */
const wordsByLetter = rememberedOf(({ text }: Document): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const word of new Set(text.match(/\p{L}{4,}/gu))) {
    const letter = letterOf(word)
    const own = found.get(letter)
    if (own === undefined) found.set(letter, [word])
    else own.push(word)
  }
  return found
})

/**
 * The letter with which a word begins in any of its {@link spellings}: "aesthetic" is
 * "esthetic", "Ørsted" "Oersted" and "kerb" "curb", so that these go for one letter.
 */
function letterOf(word: string): string {
  return letterFor(String.fromCodePoint(word.codePointAt(0) ?? 0))
}

/** There are few letters, and every word of a release begins with one. */
const letterFor = rememberedEach((first: string): string => {
  const letter = fold(first).charAt(0)
  if (/[aeo]/u.test(letter)) return 'a'
  return letter === 'k' ? 'c' : letter
})

/** A closed word that the release writes as two: "kick-off", "life guards". */
function partedAs(word: string, document: Document): string | null {
  const { text } = document
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null
  const one = word.replace(/(?<=\p{L}{3})s$/u, '')
  // Where it stands as often with its gaps as without any, nothing parts it.
  if (timesIn(lettersOf(document), one) === timesIn(text.toLowerCase(), one)) return null
  const ways: string[] = []
  for (let at = 1; at <= one.length - 2; at++) {
    const [first, second] = [one.slice(0, at), one.slice(at)]
    // "E-bike" and "up-front" have a hyphen, "every day" and "may be" are no compounds.
    const isOpen = at > 2 && !isStop(first) && (PARTICLE.test(second) || !isStop(second))
    ways.push(`${first}${isOpen ? String.raw`[-‐‑\s]` : '[-‐‑]'}${second}`)
  }
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ways.join('|')})s?(?![\p{L}\p{N}])`, 'iu').exec(
    text,
  )
  return found === null ? null : onOneLine(found[0])
}

function timesIn(text: string, word: string): number {
  let times = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) times++
  return times
}

const SHORTEST_COMPOUND = 4
const LONGEST_COMPOUND = 24
const PARTICLE = /^(?:in|out|off|up|down|on|over|back|away|through)$/u

function isStop(word: string): boolean {
  return tokens(word)[0]?.stop ?? true
}

/** Two words that the release writes as one: "life guards", "check-in". */
function joinedAsWritten(question: string, words: readonly Token[], document: Document): Rewording[] {
  const known = dissect(document)
  return words.slice(1).flatMap((second, at) => {
    const first = words[at]
    if (first === undefined || !/^[-‐‑\s]$/u.test(question.slice(first.end, second.start))) return []
    const closed = `${first.word}${second.word}`
    if (isKnownTo(known, first.term) && isKnownTo(known, second.term)) return []
    const isVerbal = VERBS.has(first.word) && PARTICLE.test(second.word)
    if (!isVerbal && (first.stop || second.stop)) return []
    // "When will it kick off?", "to buy back": what is done is no noun.
    if (isVerbal && ACTS.test(question.slice(0, first.start))) return []
    if (!/^\p{L}{5,}$/u.test(closed) || !isKnownTo(known, stem(closed))) return []
    // No word of an address on the web.
    if (
      !new RegExp(String.raw`(?<![\p{L}\p{N}@./-])${closed}s?(?![\p{L}\p{N}@/-]|\.\p{L})`, 'iu').test(
        document.text,
      )
    )
      return []
    return [{ start: first.start, end: second.end, written: closed }]
  })
}

/** Before a verb in its plain form, its subject between them or not. */
const ACTS =
  /\b(?:to|(?:will|would|can|could|should|shall|may|might|must|did|does|do)(?: (?!(?:the|an?|its|their)\b)[\p{L}\p{N}’'.&-]+){0,3}| (?:will|would|can|could|should|shall|may|might|must|did|does|do) (?:the|an?|its|their)(?: [\p{L}\p{N}’'.&-]+){1,3}) $/iu

/** Verbs that make a noun with a particle. */
const VERBS: ReadonlySet<string> = new Set(
  `check kick sign log start set roll build take pick drop spin buy turn break back clean close lay lock mark pay print shut stand trade
  walk warm wind work hand line play run sell send show step cut hold lead look make fall feed follow count burn blow bail opt phase
  knock draw lift touch tip melt try write fly drive carry`.split(/\s+/),
)

/** Model numbers and the like: "X3" and "X 3" for "X-3", "phase II" for "Phase 2". */
function codesAsWritten(question: string, { text }: Document): Rewording[] {
  return [
    ...matches(question, CODE).flatMap(({ start, end }) => {
      const code = question.slice(start, end)
      const [letters = '', digits = ''] = [/^\p{Lu}+/u.exec(code)?.[0], /\d.*$/u.exec(code)?.[0]]
      const written = new RegExp(
        String.raw`(?<![\p{L}\p{N}-])${letters}[-‐‑\s]?${literal(digits)}(?![\p{L}\p{N}])`,
        'u',
      ).exec(text)?.[0]
      return written === undefined || written === code ? [] : [{ start, end, written }]
    }),
    ...[...question.matchAll(ROMAN)].flatMap(({ 0: all, 1: noun = '', 2: number = '', index }) => {
      const figure = NUMERALS.indexOf(number) + 1
      const written = new RegExp(String.raw`\b${noun} ${figure}(?![\d.,%]\d|\d)`, 'iu').exec(text)?.[0]
      return written === undefined || new RegExp(String.raw`\b${all}\b`, 'iu').test(text)
        ? []
        : [{ start: index, end: index + all.length, written }]
    }),
  ]
}

/** Capitals and a number, but no quarter, half or year. */
const CODE =
  /(?<![\p{L}\p{N}-])(?!(?:[QH]|FY)[-\s]?\d)\p{Lu}{1,5}[-‐‑\s]?\d{1,5}\p{L}{0,2}(?![\p{L}\p{N}-])/gu

const NUMERALS = ['I', 'II', 'III', 'IV', 'V']
const ROMAN = /\b(\p{L}{3,}) (I{1,3}|IV|V)\b/gu

/** What stands before a name of a place or church: "St. Alban", "Mt. Olive". */
function titlesAsWritten(question: string, { text }: Document): Rewording[] {
  return [...question.matchAll(TITLED)].flatMap(({ 0: all, 1: title = '', 2: name = '', index }) => {
    const ways = TITLES.find((group) => group.test(title))
    if (ways === undefined) return []
    const place: Span = { start: index, end: index + all.length }
    const behind = String.raw`\.?\s${literal(name)}(?![\p{L}\p{N}])`
    const [written] =
      new RegExp(String.raw`(?<![\p{L}\p{N}])${ways.source.replace(/^\^|\$$/gu, '')}${behind}`, 'u').exec(
        text,
      ) ?? []
    return written === undefined || written === all ? [] : [{ ...place, written: onOneLine(written) }]
  })
}

const TITLES = [
  /^(?:Saint|St)$/u,
  /^(?:Mount|Mt)$/u,
  /^(?:Fort|Ft)$/u,
  /^(?:Doctor|Dr)$/u,
  /^(?:Professor|Prof)$/u,
]
const TITLED = /(?<![\p{L}\p{N}])(Saint|St|Mount|Mt|Fort|Ft|Doctor|Dr|Professor|Prof)\.?\s(\p{Lu}[\p{L}]+)/gu
