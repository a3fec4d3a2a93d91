/**
 * Whether a sentence or a heading is a question, within quotation marks, brackets or
 * the asterisks of a plain text as well.
 *
 * @example
 * isQuestion('(Will the fair still be held?)') // => true
 */
export function isQuestion(text: string): boolean {
  return /\?[”"’)*]*\s*$/u.test(text)
}
