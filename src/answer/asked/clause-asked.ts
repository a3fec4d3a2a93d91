import { capitalise, withoutS } from '../text/word-forms.ts'

/**
 * Puts a clause that asks as a question: what is told behind "could you tell me" has the
 * subject before its verb.
 *
 * @example
 * clauseAsked('on which day it opens') // => 'On which day does it open?'
 */
export function clauseAsked(piece: string): string {
  const [, asked = '', subject = '', verb = '', rest = ''] = CLAUSE.exec(piece) ?? []
  // "In which town was it built" asks already.
  if (verb === '' || AUXILIARY.test(asked.slice(asked.lastIndexOf(' ') + 1))) return piece
  const opening = capitalise(asked)
  if (AUXILIARY.test(verb)) return `${opening} ${verb} ${subject}${rest}?`
  if (/ed$/u.test(verb))
    return `${opening} ${/^they$/iu.test(subject) ? 'were' : 'was'} ${subject} ${verb}${rest}?`
  if (/^they$/iu.test(subject)) return `${opening} do ${subject} ${verb}${rest}?`
  return /[^s]s$/u.test(verb) ? `${opening} does ${subject} ${withoutS(verb)}${rest}?` : piece
}

/** "{In which town} {it} {is}{ built}" */
const CLAUSE =
  /^((?:on|in|at|from|by|to|for|with|until|since) (?:which|what)(?: \p{Ll}[\p{L}-]*){1,2}) (it|they|he|she) (\p{Ll}+)((?: [^?]+?)?)[\s?.!]*$/iu

const AUXILIARY = /^(?:is|are|was|were|will|has|have|had|can|could|would|should|does|do|did)$/u
