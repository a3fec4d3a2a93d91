/**
 * Puts a clause that asks as a question: what is told behind "could you tell me" has the
 * subject before its verb.
 *
 * @example
 * clauseAsked('on which day it opens') // => 'On which day does it open?'
 */
export function clauseAsked(piece: string): string {
  const [, asked = '', subject = '', verb = '', rest = ''] = CLAUSE.exec(piece) ?? []
  if (verb === '') return piece
  const opening = `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`
  if (AUXILIARY.test(verb)) return `${opening} ${verb} ${subject}${rest}?`
  if (/ed$/u.test(verb))
    return `${opening} ${/^they$/iu.test(subject) ? 'were' : 'was'} ${subject} ${verb}${rest}?`
  if (/^they$/iu.test(subject)) return `${opening} do ${subject} ${verb}${rest}?`
  return /[^s]s$/u.test(verb) ? `${opening} does ${subject} ${plain(verb)}${rest}?` : piece
}

/** "{In which town} {it} {is}{ built}" */
const CLAUSE =
  /^((?:on|in|at|from|by|to|for|with|until|since) (?:which|what)(?: \p{Ll}[\p{L}-]*){1,2}) (it|they|he|she) (\p{Ll}+)((?: [^?]+?)?)[\s?.!]*$/iu

const AUXILIARY = /^(?:is|are|was|were|will|has|have|had|can|could|would|should|does|do|did)$/u

/** "Opens" of "open", "carries" of "carry". */
function plain(verb: string): string {
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:ch|sh|ss|x|zz|o)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}
