/** "first" to "twelfth". */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Those of quarters. */
export const QUARTERS = ORDINALS.slice(0, 4)

/**
 * Reads an ordinal, written out up to twelve or in figures, and a number alone as well;
 * null where it is none.
 *
 * @example
 * ordinalOf('Third') // => 3
 * ordinalOf('21st') // => 21
 */
export function ordinalOf(word: string): number | null {
  const figure = /^\d+/u.exec(word)?.[0]
  const number = figure === undefined ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(figure)
  return number === 0 ? null : number
}
