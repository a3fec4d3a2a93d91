import { LEXICON } from '../../search/lexicon.ts'
import { swappedAt } from '../../search/neighbours.ts'

/** What each slip of some small words is meant for. */
export type Slips = ReadonlyMap<string, string>

/**
 * The slips of small words, by what they look like: two neighbouring letters swapped, one left out,
 * doubled or struck beside its key, which are no words of English, and those that are given, which
 * may be. What is a slip of two words is that of the first.
 *
 * @param words in order of how common they are, each with further slips of it.
 * @param least letters of a word that is struck wrongly in any way; shorter ones leave too little.
 * @example
 * slipsOf({ what: 'wot', who: '' }).get('waht') // => 'what'
 */
export function slipsOf(words: Readonly<Record<string, string>>, least = 3): Slips {
  const found = new Map<string, string>()
  const known = new Set(Object.keys(words))
  for (const [word, given] of Object.entries(words))
    for (const slip of given.split(' ')) if (slip !== '') found.set(slip, word)
  const add = (slips: readonly string[], word: string): void => {
    for (const slip of slips)
      if (slip.length > 1 && !known.has(slip) && !found.has(slip) && !isWord(slip)) found.set(slip, word)
  }
  // Swapped letters are a plainer slip than another letter.
  for (const word of known) add(swapped(word), word)
  for (const word of known) if (word.length >= least) add([...shortened(word), ...struckBeside(word)], word)
  return found
}

/** Small words that WordNet leaves out, and short forms that are typed in small letters. */
const SMALL = new Set(
  'aws amd anc anx tue thu thi hist yo form from fro there then than them these those thee thy thou hat tat tar tor cor cos wit wet wen hid had has his her hers him how who why you your our out for four fort far fur off and any ant art the this that they their'.split(
    ' ',
  ),
)

function isWord(slip: string): boolean {
  return SMALL.has(slip) || LEXICON.knows(slip)
}

function swapped(word: string): string[] {
  return [...word].slice(1).map((_, before) => swappedAt(word, before + 1))
}

/** One letter left out, behind the first, or one doubled. */
function shortened(word: string): string[] {
  return [...word].flatMap((letter, at) => [
    ...(at === 0 ? [] : [word.slice(0, at) + word.slice(at + 1)]),
    word.slice(0, at) + letter + word.slice(at),
  ])
}

/** One letter for that of a key beside it. */
function struckBeside(word: string): string[] {
  return [...word].flatMap((letter, at) =>
    [...(BESIDE[letter] ?? '')].map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  )
}

/** The keys around each, on most keyboards. */
const BESIDE: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wrsd',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'uojk',
  j: 'huiknm',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'ipkl',
  p: 'ol',
  q: 'wa',
  r: 'etdf',
  s: 'awedxz',
  t: 'ryfg',
  u: 'yihj',
  v: 'cfgb',
  w: 'qeas',
  x: 'zsdc',
  y: 'tugh',
  z: 'asx',
}
