/** What asks for something, or is asked for, and that by which it is told. */
export type ToldBy<Told = RegExp> = readonly (readonly [asks: RegExp, told: Told])[]

/**
 * That by which it is told what words ask for, of the first of a table that fits them;
 * undefined where none does.
 *
 * @example
 * toldBy([[/\bdean$/u, /\b(?:dean|head)\b/u]], 'the dean') // => /\b(?:dean|head)\b/u
 */
export function toldBy<Told>(table: ToldBy<Told>, words: string): Told | undefined {
  return table.find(([asks]) => asks.test(words))?.[1]
}
