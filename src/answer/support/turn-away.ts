import { terms } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { withBefore } from './apart.ts'

/**
 * Whether it is asked who was something before somebody, or in some year, and a sentence
 * tells of who is it now: it names only the one that the other was before, or neither it nor what
 * it goes on from is of that year.
 *
 * @example
 * // "Who was head coach before Ada Berg?": "Head coach Ada Berg praised the team." => true
 */
export function isOfPresentHolder(view: Lens, candidate: Candidate): boolean {
  if (view.asked.type !== 'person' || !isProse(candidate)) return false
  return namesOnlyAsked(view, candidate) || isOfNoSuchYear(view, candidate)
}

function namesOnlyAsked(view: Lens, candidate: Candidate): boolean {
  if (!BEFORE.test(view.asked.text)) return false
  const told = candidate.text.replace(SPOKEN, (words) => ' '.repeat(words.length))
  return candidate.spans().every(({ type, start, end }) => {
    const own = terms(told.slice(start, end))
    // The first word has its capital in any case.
    const isOpening = start === 0 && !/\s/u.test(told.slice(start, end))
    return (
      type !== 'name' ||
      isOpening ||
      own.length === 0 ||
      view.names.some((name) => name.some((term) => own.includes(term)))
    )
  })
}

const SPOKEN = /["“][^"“”]*(?:["”]|$)/gu

function isOfNoSuchYear({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const year = IN_YEAR.exec(asked.text)?.[1]
  if (year === undefined || dissection.document.published?.startsWith(year) === true) return false
  const isNear = withBefore(dissection, candidate, (term) => inSetting(candidate, term))
  return !isNear(year) && !candidate.years.has(year)
}

/** "Who was head coach {before} Ada Berg?", and not "before the fair" */
const BEFORE = /^(?:[Aa]nd )?[Ww]ho [^?]{2,80}? before (?:him|her|them|(?:\p{Ll}+ )?\p{Lu})/u

/** "Who was head of customs {in 2018}?", and not who was named for it then. */
const IN_YEAR = /^(?:and )?who (?:was|were) (?!\p{L}+(?:ed|en)\b)[^?]*\bin ((?:19|20)\d\d)\s*\?*$/iu
