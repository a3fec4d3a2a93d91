import { LEXICON } from '../../search/lexicon.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import type { TypedSpan } from '../text/spans.ts'

/**
 * Groups without a name of whom a sentence says that something brought them together or
 * that they came, where it is asked who did.
 *
 * @example
 * // "Who came to the fair?"
 * // "The fair brought together growers from nine valleys." => ["growers"]
 */
export function gatheredIn(question: string, { text, tokens }: Candidate): TypedSpan[] {
  if (!ASKS_COMING.test(question)) return []
  return [...text.matchAll(GATHERS)].flatMap(({ index, 0: { length } }) => {
    const from = index + length
    const until = from + (ENDS.exec(text.slice(from))?.index ?? text.length)
    const group = tokens.find(
      ({ word, start, end }) =>
        start >= from && end <= until && PLURAL.test(word) && (PEOPLE.test(word) || LEXICON.isPerson(word)),
    )
    const first = tokens.find(({ start }) => start >= from)
    return group === undefined || first === undefined
      ? []
      : [{ type: 'person' as const, start: first.start, end: group.end }]
  })
}

const ASKS_COMING =
  /^(?:and |so |but )?who (?:all |else )?(?:came|comes|attended|attends|participated|participates|(?:took|takes) part|(?:turned|showed|turns|shows) up|was there|were there|(?:is|was|are|were) (?:coming|attending|taking part|invited)|(?:will|would) (?:come|attend|be there|take part|participate)|goes to|went to)\b/iu

const GATHERS = new RegExp(
  String.raw`\b${oneOf(
    'br(?:ought|ings?|inging) together',
    '(?:gather|attract|host|welcom|convene?|unit)(?:e?d|e?s|ing)',
    'dr(?:ew|aws|awing)',
    '(?:attended|visited|joined) by',
    '(?:audience|crowd|attendance|participation) (?:of|from)',
  )} `,
  'giu',
)

/** What a phrase does not reach across: a mark, or where, to what end and what they come for. */
const ENDS = /[.;:()–—“”"]|,(?! \p{L}+(?:,| and) )| (?:to|for|from|in|at|on|who|that|which|with) /u

const PEOPLE =
  /^(?:people|professionals|guests|visitors|attendees|participants|delegates|famil(?:y|ies)|fans|buyers)$/u
const PLURAL = /(?:[^s]s|people|men|women|children)$/u
