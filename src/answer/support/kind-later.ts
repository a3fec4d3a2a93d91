import { remembered } from '../../remembered.ts'
import { tokens } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'

/**
 * Whether a count is asked of one kind ("school visitors") that the release tells of only
 * further on, and a sentence, or a row of a table, counts the whole without a word for the kind: "had 9,100
 * visitors" above "school visitors pay nothing". A kind that was named before may be what
 * the noun alone stands for, and one that the headline names is what all is of.
 */
export function isOfKindLater({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const kind = asked.type === 'count' ? kindCounted(asked.text) : null
  if (kind === null) return false
  const [word, noun] = kind
  const isRow = candidate.kind === 'row'
  if (!(isProse(candidate) || isRow) || !candidate.terms.has(noun) || inSetting(candidate, word)) return false
  if (dissection.headline.has(word)) return false
  const named = dissection.candidates.filter((one) => one.pairs().has(`${word} ${noun}`))
  // A row is of what its label says, wherever else the kind is named.
  return named.length > 0 && (isRow || named.every(({ index }) => index > candidate.index))
}

/** "{school} {visitors}" */
const kindCounted = remembered((question: string): readonly [string, string] | null => {
  const [, before = '', noun = ''] = KIND.exec(question) ?? []
  const [kind] = tokens(before).filter(({ stop }) => !stop)
  const [counted] = tokens(noun)
  return kind === undefined || counted === undefined ? null : [kind.term, counted.term]
})

const KIND = /^(?:and )?how many (\p{Ll}[\p{L}-]+) (\p{Ll}+s|people)\b/iu
