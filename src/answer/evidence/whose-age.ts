import { LEXICON } from '../../search/lexicon.ts'
import { fold } from '../../search/tokens.ts'
import { type TypedSpan, typedSpans } from '../text/spans.ts'
import { withoutPossessive } from '../text/word-forms.ts'
import type { Lens } from './lens.ts'

/** "Her heir is {Rex}, a {two-year-old}": of another than the one that is asked about. */
export function isAgeOfOther({ asked, questionWords }: Lens, text: string, { start }: TypedSpan): boolean {
  const name = OF_NAME.exec(text.slice(0, start))?.[1]
  return AGE_OF_NAME.test(asked.text) && name !== undefined && !questionWords.has(fold(name))
}

/** "How old is {Rex}?" */
const AGE_OF_NAME =
  /\b[Hh]ow old (?:is|was) (?:the \p{Ll}+ )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}\s*\?*$/u

const OF_NAME = /(\p{Lu}[\p{L}’'-]+), an? $/u

/** "How old is she", "Ms. Doyle's age", or that of whom the release calls by more than the surname. */
export function asksAgeOfPerson({
  asked: { names, text },
  holder,
  dissection: { candidates },
}: Lens): boolean {
  if (holder !== null || /\b(?:he|she|his|her)\b/iu.test(text)) return true
  if (LEXICON.isPerson(OF_PEOPLE.exec(text)?.[1] ?? '')) return true
  const said = typedSpans(text)
  return names.some(({ start, end }) => {
    if (said.some((one) => one.type === 'person' && one.start < end && start < one.end)) return true
    const name = withoutPossessive(text.slice(start, end))
    return candidates.some((candidate) =>
      candidate
        .spans()
        .some(
          (one) => one.type === 'person' && candidate.text.slice(one.start, one.end).endsWith(` ${name}`),
        ),
    )
  })
}

/** "How old were the {nurses}?" */
const OF_PEOPLE = /\bhow old (?:is|are|was|were) (?:the |its |their )?(\p{Ll}+)\s*\?*$/iu
