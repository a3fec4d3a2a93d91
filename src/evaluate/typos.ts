import { swappedAt } from '../search/neighbours.ts'
import { isStopWord, tokens } from '../search/tokens.ts'
import { textAt } from '../spans.ts'

/**
 * Makes one typing error in a question: a letter inserted, deleted, replaced or
 * swapped with its neighbour, in a word of at least four letters that carries
 * meaning. The same question and seed always give the same error; a question
 * without such a word comes back as it is.
 *
 * @example
 * mistype('Who leads the company?', 1) // => 'Who leads the comany?'
 */
export function mistype(question: string, seed: number): string {
  return withOneChanged(
    question,
    seed,
    (letters, isStop) => letters.length >= 4 && !isStop,
    (word, random) => {
      let changed = word
      // Swapping or replacing equal letters changes nothing, so it is tried again.
      while (changed === word) changed = edit(word, random)
      return changed
    },
  )
}

/**
 * Makes one typing error in a small word of a question, "the", "did" or "what": two neighbouring
 * letters swapped, one left out behind the first, or one doubled.
 *
 * @example
 * mistypeSmall('Who leads the company?', 1) // => 'Who leads teh company?'
 */
export function mistypeSmall(question: string, seed: number): string {
  return withOneChanged(
    question,
    seed,
    (letters, isStop) => letters.length >= 2 && isStop,
    (word, random) => {
      const at = 1 + Math.floor(random() * (word.length - 1))
      const changes = [
        swappedAt(word, at),
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + word.slice(at - 1),
      ]
      return changes[Math.floor(random() * changes.length)] ?? word
    },
  )
}

/** A question with one of its words that will do, all letters, changed; as it is where none will. */
function withOneChanged(
  question: string,
  seed: number,
  willDo: (letters: string, isStop: boolean) => boolean,
  change: (word: string, random: () => number) => string,
): string {
  const random = generator(hash(question) ^ seed)
  const words = tokens(question).filter((token) => {
    const letters = textAt(question, token)
    return /^\p{L}+$/u.test(letters) && willDo(letters, isStopWord(token.word))
  })
  const chosen = words[Math.floor(random() * words.length)]
  if (!chosen) return question
  return (
    question.slice(0, chosen.start) + change(textAt(question, chosen), random) + question.slice(chosen.end)
  )
}

function edit(word: string, random: () => number): string {
  const place = Math.floor(random() * word.length)
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, place) + letter + word.slice(place)
    case 1:
      return word.slice(0, place) + word.slice(place + 1)
    case 2:
      return word.slice(0, place) + letter + word.slice(place + 1)
    default:
      return swappedAt(word, Math.min(place, word.length - 2) + 1)
  }
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Mulberry32 (Ettinger, 2017): numbers from 0 to below 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
