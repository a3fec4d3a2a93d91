import { LEXICON } from '../../search/lexicon.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { oneOf } from '../text/one-of.ts'
import type { TypedSpan } from '../text/spans.ts'
import { type Lens, SAME, strength } from './lens.ts'

/**
 * Groups without a name of whom a sentence says that the very thing brought them together
 * or welcomed them, where it is asked who came to it.
 *
 * @example
 * // "Who came to the fair?"
 * // "The fair brought together growers from nine valleys." => ["growers"]
 */
export function gatheredIn(view: Lens, { text, tokens }: Candidate): TypedSpan[] {
  const { text: question } = view.asked
  if (!ASKS_COMING.test(question)) return []
  return [...text.matchAll(GATHERS)].flatMap(({ index, 0: words }) => {
    if (ASKS_AHEAD.test(question) && HAS_BEEN.test(words)) return []
    const before = tokens.filter(({ end }) => end <= index)
    const isOfIt = before.some(({ word, term }) => IT.test(word) || isThing(view, term))
    const from = index + words.length
    const until = from + (ENDS.exec(text.slice(from))?.index ?? text.length)
    const group = tokens.find(
      ({ word, start, end }) =>
        start >= from && end <= until && PLURAL.test(word) && (PEOPLE.test(word) || LEXICON.isPerson(word)),
    )
    const first = tokens.find(({ start }) => start >= from)
    return !isOfIt || group === undefined || first === undefined
      ? []
      : [{ type: 'person' as const, start: first.start, end: group.end }]
  })
}

/** Whether a word stands for what somebody is asked to have come to. */
function isThing({ terms }: Lens, stem: string): boolean {
  return terms.some(
    (one) => one.weight === 1 && !COMES.test(one.folded) && strength(one, (term) => term === stem) >= SAME,
  )
}

const COMES =
  /^(?:c[ao]m(?:e|es|ing)|attend\p{L}*|participat\p{L}+|part|turn\p{L}*|show\p{L}*|go|goes|going|went)$/u
const IT = /^(?:it|they|event|which)$/u

/** "Who will come?" is not told by who came. */
const ASKS_AHEAD = /\b(?:will|would|is|are|going to)\b/iu
const HAS_BEEN = /^(?:brought|drew|(?!hosting)\p{L}+ed(?! by))\b/iu

const ASKS_COMING =
  /^(?:and |so |but )?who (?:all |else )?(?:came|comes|attended|attends|participated|participates|(?:took|takes) part|(?:turned|showed|turns|shows) up|was there|were there|(?:is|was|are|were) (?:coming|attending|taking part)|(?:will|would) (?:come|attend|be there|take part|participate)|goes to|went to)\b/iu

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
