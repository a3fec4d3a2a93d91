import { withNames } from './small-names.ts'
import { somebodysOffice } from './somebodys-office.ts'
import { somebodysWords } from './somebodys-words.ts'

/**
 * Puts a question for somebody's words or office as it is mostly put, by names in small letters as well.
 * What they are to have spoken about stays as it is typed.
 *
 * @example
 * ofSomebody('where does lund stand on the toll') // => 'What did Lund say about the toll?'
 */
export function ofSomebody(question: string): string {
  const plain = somebodysOffice(somebodysWords(question))
  if (plain !== question) return plain
  const named = withNames(question)
  const read = somebodysOffice(somebodysWords(named))
  if (read === named) return question
  const [asked = '', ...matter] = read.split(/(?<= say )(?=about )/u)
  return `${asked}${matter.join('').toLowerCase()}`
}
