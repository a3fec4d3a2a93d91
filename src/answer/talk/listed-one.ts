import { releaseCalled, titledRelease } from '../archive/titled-release.ts'
import { ORDINALS, ordinalOf } from '../text/ordinals.ts'
import { put } from '../text/put.ts'
import { capitalise } from '../text/word-forms.ts'
import { withoutOpening } from './fragment.ts'
import type { Listed } from './release-list.ts'
import type { Said } from './talk.ts'

/**
 * A question about one of the releases that were listed, by its headline. Null where
 * it points at none, or where it is not sure at which.
 *
 * @example
 * // after a list of two headlines
 * listedOne('Summarise the second one', list, previous) // => 'Summarise the release “Fares to rise”'
 */
export function listedOne(core: string, list: Listed | null, previous: Said): string | null {
  const found = POINTED.exec(core)
  if (found === null || list === null || list.headlines.length === 0) return null
  const { rank, number, about } = found.groups ?? {}
  const spokenOf = titledRelease(previous.question)?.title ?? null
  const headline = about === undefined ? ranked(rank ?? number ?? '', list, spokenOf) : holding(about, list)
  if (headline === null) return null
  const called = releaseCalled(headline)
  const span = { start: found.index, end: found.index + found[0].length }
  const rest = withoutOpening(put(core, span, '…'))
  if (OPENED.test(rest)) return `What is ${called} about?`
  if (!ALONE.test(rest)) return capitalise(put(core, span, called))
  return spokenOf === null
    ? `What is ${called} about?`
    : previous.question.replace(releaseCalled(spokenOf), () => called)
}

/** Nothing but "the second one" (here "…"), or "in the second one". */
const ALONE = /^(?:in |from |of |for |by )?…[\s?.!]*$/iu

/** "Open the second one", "tell me about the latest" */
const OPENED =
  /^(?:please )?(?:open|show(?: me)?|read(?: me)?|tell me (?:more )?about|more (?:on|about)) …[\s?.!]*$/iu

const RELEASE = '(?:releases?|announcements?|statements?|ones?|headlines?)'
const RANKS = String.raw`latest|newest|most recent|last|oldest|earliest|${ORDINALS.join('|')}|1st|2nd|3rd|[4-9]th|1\dth|20th|other|older|newer|earlier|later|former|latter`

/** "The second (one)", "the latest release", "number 3", "the one about fares" */
const POINTED = new RegExp(
  String.raw`\b(?:the (?<rank>${RANKS})(?: ${RELEASE}(?! (?:by|from|about|on|of) [\p{L}\p{N}])| of (?:them|these|those)|(?=\s*[?.!]*$)|(?= (?:about|say|says|published|issued|dated)\b))|(?:number|no\.|release) ?(?<number>\d{1,2})\b|the (?:one|release) (?:about|on|regarding|that mentions) (?<about>[^,?]+?)(?=\s*[?.!]*$| (?:about|say|says|published|issued|dated)\b))`,
  'iu',
)

/** The headline of a rank in the list as it was given. */
function ranked(rank: string, { asked, headlines }: Listed, spokenOf: string | null): string | null {
  const [first = null] = headlines
  const last = headlines.at(-1) ?? null
  const [newest, oldest] = asked.what === 'timeline' ? [last, first] : [first, last]
  const word = rank.toLowerCase()
  if (/^(?:latest|newest|most recent|last)$/u.test(word)) return newest
  if (/^(?:oldest|earliest)$/u.test(word)) return oldest
  const isOfTwo = headlines.length === 2
  if (word === 'other')
    return isOfTwo && spokenOf !== null
      ? (headlines.find((headline) => !isSame(headline, spokenOf)) ?? null)
      : null
  if (word === 'former' || word === 'latter') return isOfTwo ? (word === 'former' ? first : last) : null
  if (/^(?:older|earlier)$/u.test(word)) return isOfTwo ? oldest : null
  if (/^(?:newer|later)$/u.test(word)) return isOfTwo ? newest : null
  const at = ordinalOf(word) ?? 0
  // Who has heard of the newest, which stands first, asks for the other end.
  if (at === 1 && spokenOf !== null && isSame(spokenOf, first)) return last
  return headlines[at - 1] ?? null
}

function isSame(one: string, other: string | null): boolean {
  return other !== null && releaseCalled(one) === releaseCalled(other)
}

/** The one headline that has all words of a matter; null where none or several have. */
function holding(about: string, { headlines }: Listed): string | null {
  const words = about
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .split(/\s+/u)
  const found = headlines.filter((headline) =>
    words.every((word) => headline.toLowerCase().includes(word.replace(/s$/u, ''))),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
