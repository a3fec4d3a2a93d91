import type { Span } from '../../model.ts'

/** A text with other words in a place of it. */
export function put(text: string, span: Span, replacement: string): string {
  return `${text.slice(0, span.start)}${replacement}${text.slice(span.end)}`
}

/**
 * Adds a circumstance to the end of a question, before a source that is set apart.
 *
 * @example
 * added('How many came, according to the police?', 'in May')
 * // => 'How many came in May, according to the police?'
 */
export function added(question: string, circumstance: string): string {
  const body = question.replace(/[?.!]+$/u, '')
  const at = /, according to [^,]+$/iu.exec(body)?.index ?? body.length
  return `${body.slice(0, at)} ${circumstance}${body.slice(at)}?`
}

export const PREPOSITIONS =
  'within|in|over|at|by|of|on|from|with|during|since|under|near|outside|inside|after|before|until|to|about|for|per|among|between|without'

/** The preposition that opens a fragment. */
export const PREPOSITION = new RegExp(String.raw`^(?:${PREPOSITIONS})\s+`, 'iu')

export const DETERMINER = /^(?:the|an?|its|their|this|his|her)\s+/iu

/** The first word of a fragment by itself is capitalised without being a name. */
export function lowered(fragment: string): string {
  return /^\p{Lu}\p{Ll}*(?:\s\p{Ll}|\s*$)/u.test(fragment)
    ? fragment.charAt(0).toLowerCase() + fragment.slice(1)
    : fragment
}

/** Keeps the article of what it replaces when it has none of its own. */
export function determined(fragment: string, replaced: string): string {
  if (DETERMINER.test(fragment)) return fragment
  const article = DETERMINER.exec(replaced)?.[0] ?? ''
  return /^an?\s/iu.test(article) && SEVERAL.test(fragment) ? fragment : `${article}${fragment}`
}

/** "Dogs" have no "a". */
const SEVERAL = /(?:[^su\W]s|people|men|women|children)$/iu
