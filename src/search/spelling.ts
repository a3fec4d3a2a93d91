import { GIVEN_NAMES } from '../corpus/given-names.ts'
import { textAt } from '../spans.ts'
import type { Engine } from './engine.ts'
import type { Lexicon } from './lexicon.ts'
import { indexNeighbours, type Neighbours, swappedAt } from './neighbours.ts'
import { stem } from './stems.ts'
import { STOP_WORDS } from './stopwords.ts'
import { fold, type Token, tokens } from './tokens.ts'
import { speltOut } from './typed-short.ts'
import { WORD_VECTORS } from './word-vectors.ts'

/**
 * Mends words of a question that are neither in the corpus nor in English to
 * the nearest word of the corpus. Gives null when nothing was changed. What is
 * typed for short ("mgmt") is written out first, and is no error.
 *
 * A word of four letters or more may differ by one edit, one of eight or more
 * by two, as may one in which only the doubled letter is another ("tunell").
 * Never changed are shorter words, numbers, words that the corpus holds
 * in this or another inflection, and words of the lexicon: a correct word that
 * the corpus lacks is a reason to refuse, not an error. The nearest word wins,
 * then one with the same first letter, then the more frequent. A name (a capital
 * inside the question) keeps its first letter and never becomes a stop word or a command. What
 * is near no word of the corpus, and by its ending or the word before it is no name, becomes the
 * commonest word of English one letter away: a question has words that the corpus lacks. Where
 * another word was mended, a rare one may be a common one with two letters swapped.
 *
 * @example
 * correct(engine, lexicon, 'Did the Goverment agree?') // => 'Did the Government agree?'
 */
export function correct(engine: Engine, lexicon: Lexicon, asked: string): string | null {
  const question = speltOut(asked)
  const all = tokens(question)
  const mended = all.map((token) => mend(engine, lexicon, question, token))
  if (mended.every((word) => word === null)) return question === asked ? null : question
  let result = ''
  let done = 0
  for (const [at, token] of all.entries()) {
    const better = mended[at] ?? swapped(engine, token)
    if (better === null) continue
    result += question.slice(done, token.start) + inCaseOf(textAt(question, token), better)
    done = token.end
  }
  return result + question.slice(done)
}

/** The word of the corpus that a word of a question is meant for; null where it stays. */
function mend(engine: Engine, lexicon: Lexicon, question: string, token: Token): string | null {
  if (isKnown(engine, lexicon, token)) return null
  const surface = textAt(question, token)
  // "IonQ": who writes a capital inside a word means this one, and with "uJdith" Judith.
  if (/\p{Ll}\p{Lu}/u.test(surface)) return late(engine, surface)
  // "ORMY": a symbol or short form is not the one with another letter.
  if (SYMBOL.test(surface) && /\p{Ll}{2}/u.test(question)) return null
  if (CONTRACTED.test(surface)) return null
  const isName = (token.start > 0 && /^\p{Lu}/u.test(surface)) || surface.match(BRAND) !== null
  // Jenna is not Jenny.
  if (isName && GIVEN_NAMES.has(token.word)) return null
  const found = nearest(engine, token.word, isName)
  if (found !== null || isName) return found
  return ENGLISH.test(token.word) || NO_NAME.test(question.slice(0, token.start))
    ? inEnglish(lexicon, token.word)
    : null
}

/** "What'd", "they'd": two words in short. */
const CONTRACTED = /\p{L}['’](?:d|ll|ve|re|m|t)$/iu

/** What is typed in small letters may be a name, as "patel", but for how it ends and for what stands before it. */
const ENGLISH = /(?:ed|ing|ly|[st]ions?|ments?|ness|able|ers|ies)$/u
const NO_NAME =
  /(?<![\p{L}\p{N}])(?:the|an?|its|their|his|her|our|your|how|any|many|much|more|most|be|been|these|those) $/iu

/** The word of the corpus that has its capital one letter late. */
function late(engine: Engine, surface: string): string | null {
  if (!/^\p{Ll}\p{Lu}(?:\p{Ll}{2,}|\p{Lu}{2,})$/u.test(surface)) return null
  const word = swappedAt(surface, 1)
  return engine.vocabulary().has(fold(word)) ? word : null
}

/** The commonest word of English that is one letter away from one that is none, if need be with another inside: whoever asks uses words that the corpus lacks. */
function inEnglish(lexicon: Lexicon, word: string): string | null {
  if (word.length < LEAST_ENGLISH || !/^[a-z]+$/u.test(word) || isDerived(lexicon, word)) return null
  let [best, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const other of oneLetterAway(word)) {
    const row = WORD_VECTORS.rowOf(stem(other))
    if (row === -1 || row >= least || !lexicon.knows(other)) continue
    best = other
    least = row
  }
  return best
}

/** "Emptiest", "reopened", "walkers": what is made of a word of English is one, too. */
function isDerived(lexicon: Lexicon, word: string): boolean {
  const [ending] = ENDING.exec(word) ?? []
  const bare = (ending === undefined ? word : word.slice(0, -ending.length)).replace(
    /^(?:re|un|non|pre|co|over|under|out|mis)(?=[a-z]{3})/u,
    '',
  )
  if (bare === word) return false
  return [bare, word.slice(0, -(ending?.length ?? 0) || undefined)].some(
    (base) =>
      lexicon.knows(base) ||
      lexicon.knows(`${base}e`) ||
      lexicon.knows(base.replace(/i$/u, 'y')) ||
      lexicon.knows(base.replace(/(.)\1$/u, '$1')),
  )
}

const ENDING = /(?:ers?|est|ed|ings?|ly|ness|less|ful|able|ish|e?s)$/u

/** A shorter word is one letter away from too many. */
const LEAST_ENGLISH = 5

/** All that begins with the same letter and has two letters swapped, or one left out, other or more. */
function* oneLetterAway(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at + 1)]
    if (at < word.length) yield before + behind
    if (at < word.length - 1) yield swappedAt(word, at + 1)
    for (const letter of ALPHABET) {
      if (at < word.length) yield before + letter + behind
      yield before + letter + word.slice(at)
    }
  }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The far commoner word of the corpus that a word is with two neighbouring letters
 * swapped, of a word that English has and the corpus has not ("lien", "line"). Whoever
 * makes no other slip means what stands there.
 */
function swapped(engine: Engine, { term, word, stop }: Token): string | null {
  if (stop || !MENDABLE.test(word) || engine.documentFrequency(term) > 0) return null
  const vocabulary = engine.vocabulary()
  if (vocabulary.has(word)) return null
  const own = WORD_VECTORS.rowOf(term)
  for (let at = 1; at < word.length; at++) {
    const other = swappedAt(word, at)
    const row = WORD_VECTORS.rowOf(stem(other))
    const isCommon = row !== -1 && row < COMMON && (own === -1 || own > row * RARER)
    if (other !== word && isCommon && vocabulary.has(other)) return other
  }
  return null
}

/** Words are numbered by how common they are in English. */
const COMMON = 1000
const RARER = 10

const SYMBOL = /^\p{Lu}{2,5}$/u

function isKnown(engine: Engine, lexicon: Lexicon, { term, word, stop }: Token): boolean {
  return (
    stop ||
    !MENDABLE.test(word) ||
    FUNCTION_WORDS.has(word) ||
    engine.documentFrequency(term) > 0 ||
    engine.vocabulary().has(word) ||
    lexicon.knows(word) ||
    lexicon.related(word).size > 0
  )
}

/** Words of four letters or more that grammar needs, which WordNet leaves out and which are no stop words here. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `anybody anyone anything anywhere everybody everyone everything everywhere nobody nothing nowhere somebody someone something somewhere
  else whether whatever whichever whoever whenever wherever whose although though unless until whereas while because since
  without within towards toward among amongst upon onto beside besides despite except versus throughout underneath alongside
  mine yours hers ours theirs myself yourself himself herself itself ourselves themselves could would should might must shall
  this that these those them they their than then when where which with from into about after before under over between during`.split(
    /\s+/u,
  ),
)

/** A name that begins with a small letter, "iPhone", "eBay"; units and molecules are written so, too ("kWh", "mRNA"). */
export const BRAND =
  /(?<![\p{L}\p{N}])(?!\p{Ll}{1,2}(?:Wh?p?|Ah|VAh?|Hz|Pa|BA|RNA|DNA|Sv|Bq|Eq|Mol)\b)\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]+/gu

/** Letters only, and enough of them that one edit leaves a recognisable word. */
const MENDABLE = /^\p{L}{4,}$/u

/** Two edits in a shorter word leave too little of it. */
const LONG = 8

/** A name that the corpus lacks is more likely another name than a slip: it keeps its first letter and never becomes a stop word or a command. */
function nearest(engine: Engine, word: string, isName: boolean): string | null {
  const vocabulary = engine.vocabulary()
  const single = undoubled(word)
  const candidates = dictionary(engine)
    .within(word, 2)
    .filter(
      ({ word: other, distance }) =>
        distance < 2 || (word.length >= LONG && !COMMANDS.has(other)) || undoubled(other) === single,
    )
    .filter((candidate) => !isName || (candidate.word[0] === word[0] && !OF_ASKING.has(candidate.word)))
  const [best] = candidates.sort(
    (a, b) =>
      a.distance - b.distance ||
      Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
      (vocabulary.get(b.word) ?? 0) - (vocabulary.get(a.word) ?? 0) ||
      (a.word < b.word ? -1 : 1),
  )
  return best?.word ?? null
}

/** Which of its letters is the doubled one is what is most often wrong with a word. */
function undoubled(word: string): string {
  return word.replaceAll(/(\p{L})\1/gu, '$1')
}

/** What the program is told to do or give, which no release need say. "Summario" is a name, and not two slips. */
const COMMANDS: ReadonlySet<string> = new Set(
  'summarise summarize summary overview describe explain compare headline quotation quotations timeline'.split(
    ' ',
  ),
)

/** What questions are made of counts as words of every corpus, so that "whhat" does not become "wheat". */
const OF_ASKING: ReadonlySet<string> = new Set([...STOP_WORDS, ...COMMANDS])

function dictionary(engine: Engine): Neighbours {
  const built = dictionaries.get(engine)
  if (built?.revision === engine.revision) return built.neighbours
  const words = new Set(OF_ASKING)
  for (const word of engine.vocabulary().keys()) if (CANDIDATE.test(word)) words.add(word)
  const neighbours = indexNeighbours([...words])
  dictionaries.set(engine, { revision: engine.revision, neighbours })
  return neighbours
}

const CANDIDATE = /^\p{L}{3,}$/u

/** Built when a question first needs it, which most never do. */
const dictionaries = new WeakMap<Engine, { readonly revision: number; readonly neighbours: Neighbours }>()

function inCaseOf(original: string, word: string): string {
  const first = original[0] ?? ''
  if (first === first.toLowerCase()) return word
  return original === original.toUpperCase()
    ? word.toUpperCase()
    : word.slice(0, 1).toUpperCase() + word.slice(1)
}
