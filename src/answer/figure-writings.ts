/**
 * The ways in which texts write a figure, as they stand in folded text: "3 million"
 * is "3,000,000" and "3m", 12 is "twelve" and "a dozen", 20 years are "two decades".
 * The figure itself comes first; of one that is no plain number it is all.
 *
 * @param unit what stands behind the figure, "years".
 *
 * @example
 * writings('12') // => ['12', 'twelve', 'dozen']
 */
export function writings(figure: string, unit = ''): string[] {
  const [, digits = '', scale = ''] =
    /^([\d,]*\d(?:\.\d+)?)(?:\s?(hundred|thousand|million|billion|trillion))?$/u.exec(figure) ?? []
  const value = Number(digits.replaceAll(',', '')) * (SCALES.get(scale) ?? 1)
  if (digits === '' || !Number.isFinite(value)) return [figure]
  const found = [figure]
  if (Number.isSafeInteger(value)) {
    found.push(String(value), value.toLocaleString('en'))
    found.push(...(WORDS.get(value) ?? []))
    if (/^years?$/u.test(unit) && value % 10 === 0)
      found.push(
        ...(WORDS.get(value / 10) ?? []).map((word) => `${word} decades`),
        ...(YEARS.get(value) ?? []),
      )
  }
  for (const [name, times] of SHORT) {
    const share = value / times
    if (share >= 1 && share < 1000 && String(share).length <= DIGITS)
      found.push(...name.map((short) => `${share}${short}`))
  }
  return [...new Set(found)]
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const SHORT: readonly (readonly [readonly string[], number])[] = [
  [[' thousand', 'k'], 1e3],
  [[' million', 'm', ' m', 'mn', ' mn'], 1e6],
  [[' billion', 'b', ' b', 'bn', ' bn'], 1e9],
  [[' trillion', 'tn', ' tn'], 1e12],
]

/** "12.345 million" is as exact as a text writes it. */
const DIGITS = 6

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const WORDS: ReadonlyMap<number, readonly string[]> = new Map<number, readonly string[]>([
  // "One" is said of anything.
  ...UNITS.map((word, value) => [value, value === 1 ? [] : value === 12 ? [word, 'dozen'] : [word]] as const),
  ...TENS.flatMap((tens, at) =>
    UNITS.slice(0, 10).map((unit, one) =>
      one === 0
        ? ([(at + 2) * 10, [tens]] as const)
        : ([(at + 2) * 10 + one, [`${tens}-${unit}`, `${tens} ${unit}`]] as const),
    ),
  ),
  [100, ['hundred']],
  [1000, ['thousand']],
])

const YEARS: ReadonlyMap<number, readonly string[]> = new Map([
  [10, ['decade']],
  [100, ['century']],
])
