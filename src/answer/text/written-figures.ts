import { NUMBERS, TEENS, TENS } from './periods.ts'

/**
 * Whether a folded text holds the value of a figure in another writing: 12 as
 * "twelve" or "a dozen", "3 million" as "3,000,000" or "$3m", 20 years as "two
 * decades". Words are read whole, so that "three hundred" is no 100 and
 * "twenty-five" no 5.
 *
 * @param figure a number, with its scale: "3 million".
 * @param unit what stands behind it in the question, "years".
 *
 * @example
 * holdsValue('it employs forty-eight people', '48') // => true
 */
export function holdsValue(text: string, figure: string, unit = ''): boolean {
  const [asked] = figuresOf(figure)
  if (asked === undefined) return false
  const inYears = /^years?$/u.test(unit)
  return figuresOf(text).some(({ value, isDecades }) =>
    isDecades ? inYears && value * DECADE === asked.value : value === asked.value,
  )
}

const DECADE = 10

interface Figure {
  readonly value: number
  /** Counts decades; a century has ten. */
  readonly isDecades: boolean
}

function figuresOf(text: string): Figure[] {
  const found: Figure[] = []
  const halves = text.replace(AND_A_HALF, (_, word: string) => `${SMALL.get(word) ?? word}.5`)
  for (const { groups = {} } of halves.matchAll(FIGURE)) {
    const { digits, scale = '', short = '', words, decades } = groups
    const value =
      words === undefined
        ? Number((digits ?? '').replaceAll(',', '')) * (SCALES.get(scale || short) ?? 1)
        : valueOfWords(words)
    if (!Number.isFinite(value) || (words !== undefined && isAny(words) && decades === undefined)) continue
    found.push({
      value: decades?.startsWith('centur') ? value * DECADE : value,
      isDecades: decades !== undefined,
    })
  }
  return found
}

/** "One and a half million" */
const AND_A_HALF = /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and a half(?= )/gu

/** "One" and "a" are said of anything. */
function isAny(words: string): boolean {
  return /^(?:one|an?)$/u.test(words)
}

/** The value of number words in a row. */
function valueOfWords(words: string): number {
  let whole = 0
  let group = 0
  let half = false
  // "A five-year plan" has no one more.
  for (const word of words
    .replace(/^an?\s(?!(?:hundred|thousand|million|billion|trillion|dozen|half)\b)/u, '')
    .split(/[\s-]+/u)) {
    const small = SMALL.get(word)
    const scale = SCALES.get(word)
    if (word === 'half') half = true
    else if (word === 'a' || word === 'an') group = 1
    else if (small !== undefined) group += small
    else if (scale !== undefined && scale <= LEAST_GROUP) group = Math.max(group, 1) * scale
    else if (scale !== undefined) {
      whole += Math.max(group, 1) * scale
      group = 0
    }
  }
  return (whole + group) * (half ? 1 / 2 : 1)
}

/** "Hundred" and "dozen" belong to the words before a "thousand". */
const LEAST_GROUP = 100

/** What a figure is multiplied by, in words and for short. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

const SMALL: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, value) => [word, value] as const),
  ...TEENS.map((word, at) => [word, at + NUMBERS.length] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])

const WORD = `(?:${[...SMALL.keys()].sort((a, b) => b.length - a.length).join('|')}|dozen|hundred|thousand|million|billion|trillion)`

/** "Five-year" counts years, and "one-on-one" nothing. */
const COUNTED_IN =
  '(?:year|month|week|day|hour|minute|second|point|storey|story|seat|mile|page|person|member|bed|bedroom|room|acre|foot|inch|metre|meter|tonne|ton|kilometre|kilometer|star|door|part|course|megawatt|game|match|unit|piece)'

/** Letters for a scale only behind a sum: a "5k" is run, and "5 m" are metres. */
const FIGURE = new RegExp(
  String.raw`(?<![\d.,\p{L}-])(?:(?<digits>\d[\d,]*(?:\.\d+)?)(?!\d)(?:\s?(?<scale>hundred|thousand|million|billion|trillion|bn|mn|tn)\b|(?<=[$€£¥₹]\s?\d[\d,.]*)(?<short>[kmb])\b|(?![\p{L}]))|(?<words>(?:half\san?\s|an?\s)?${WORD}(?:[\s-](?:and\s)?${WORD})*|an?(?=\s(?:decade|century)\b))(?!\p{L}|-(?!${COUNTED_IN}s?\b)))(?:\s(?<decades>decades?|centur(?:y|ies))\b)?`,
  'gu',
)
