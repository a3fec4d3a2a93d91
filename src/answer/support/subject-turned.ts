import type { Span } from '../../model.ts'
import { type Token, tokens as tokensOf } from '../../search/tokens.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/** Stems of what goes up, or of what goes down. */
export type Way = ReadonlySet<string>

/**
 * The word by which a question has something rise or fall, and the word by which a sentence
 * has that very thing do the opposite; null where it does not, or may tell of both ("fell in
 * May but was higher than a year before").
 *
 * What else the sentence tells, of whatever else, does not matter: its subject is the one
 * asked about, and nothing but an article stands before it.
 *
 * @example
 * // "Why did the catch fall?": "The catch rose by 9%, while prices fell."
 * // => { said: 'fall', stated: 'rose' }
 */
export function subjectTurned(
  view: Lens,
  candidate: Candidate,
  [rises, falls]: readonly [Way, Way],
): { readonly said: string; readonly stated: string } | null {
  if (!isProse(candidate)) return null
  const asked = changeAsked(view.asked.text, rises, falls)
  if (asked === null) return null
  const { text, tokens } = candidate
  const opposite = asked.isRise ? falls : rises
  const way = asked.isRise ? UP : DOWN
  const other = asked.isRise ? DOWN : UP
  const first = asked.subject[0]
  const last = asked.subject.at(-1)
  for (const [at, { term, start }] of tokens.entries()) {
    if (term !== first || !OPENS.test(text.slice(Math.max(0, start - WITHIN), start))) continue
    const end = endOf(asked.subject, tokens, at)
    if (end === null || last === undefined) continue
    const said = BETWEEN.exec(text.slice(end))?.[0].length ?? 0
    const verb = tokens.find((token) => token.start === end + said)
    if (verb === undefined || !(opposite.has(verb.term) || other.test(verb.word))) continue
    const same = asked.isRise ? rises : falls
    const behind = text.slice(verb.end)
    const goesOn = [...behind.matchAll(GOES_ON)].some(({ index }) =>
      tokens.some(
        (token) => token.start >= verb.end + index && (same.has(token.term) || way.test(token.word)),
      ),
    )
    return goesOn ? null : { said: asked.said, stated: text.slice(verb.start, verb.end) }
  }
  return null
}

interface ChangeAsked {
  readonly said: string
  readonly isRise: boolean
  /** Stems of what rises or falls, in their order, stop words left out. */
  readonly subject: readonly string[]
}

/** What is said to rise or fall where its reason or its measure is asked; null for any other question, and one with more behind. */
function changeAsked(question: string, rises: Way, falls: Way): ChangeAsked | null {
  const {
    before = '',
    noun = '',
    subject = '',
    state = '',
  } = FORMS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {}
  const words = tokensOf(noun || state || before)
  const word = noun || state ? words[0] : words.at(-1)
  if (word === undefined) return null
  const isRise = rises.has(word.term) || UP.test(word.word)
  if (!isRise && !falls.has(word.term) && !DOWN.test(word.word)) return null
  const of = noun || state ? tokensOf(subject) : words.slice(0, -1)
  const stems = of.filter(({ stop }) => !stop).map(({ term }) => term)
  return stems.length === 0 ? null : { said: word.word, isRise, subject: stems }
}

const FORMS: readonly RegExp[] = [
  /^(?:and |so |but )?(?:why|(?:by )?how (?:much|far|sharply)|by what percentage) (?:did|has|have|had) (?<before>[^?]{3,80})\?*\s*$/iu,
  /^(?:and |so |but )?why (?:was|were|is|are) (?<subject>[^?]{3,80}) (?<state>up|down|higher|lower)\s*\?*$/iu,
  /^(?:and |so |but )?what (?:caused|explains|led to|drove|is behind|was behind|(?:is|was|were) the reasons? for) (?:the |its |an? )?(?<noun>\p{L}+) (?:in|of) (?<subject>[^?]{3,80}?)\s*\?*$/iu,
]

const UP = /^(?:up|higher)$/iu
const DOWN = /^(?:down|lower)$/iu

/** Where the subject ends whose words stand in their order from a token on, nothing but stop words between; null where it does not. */
function endOf(subject: readonly string[], tokens: readonly Token[], at: number): number | null {
  let end: Span | null = null
  let next = at
  for (const term of subject) {
    while (tokens[next]?.stop && tokens[next]?.term !== term) next += 1
    const token = tokens[next]
    if (token?.term !== term) return null
    end = token
    next += 1
  }
  return end?.end ?? null
}

/** The subject begins a sentence or a clause. */
const OPENS =
  /(?:^|[.;:,–—•“"]\s?|\b(?:and|but|while|whereas|as|because|since|that|although))\s?(?:(?:the|its|their|our|total) )?$/iu

/** Characters of ", while the ". */
const WITHIN = 16

/** From a subject to its verb: " also ", " for the year ", " (2024) ". */
const BETWEEN =
  /^(?: \([^()]{1,30}\))?(?: (?:also|again|still|further|then|therefore|slightly|sharply|\p{Ll}+ly|has|have|had|was|were|is|are|been|(?:for|in|during) the (?:\p{Ll}+ )?(?:year|quarter|month|half|season|period)))* /u

/** "…, {but was} higher than": the same goes on, and with another turn. */
const GOES_ON =
  /,? (?:but|before|then|after|though|although|and|yet)(?: (?:it|they|then|later|also|now))?(?: (?:was|were|is|are|has|have|had|\p{Ll}+(?:ed|ing)|rose|fell|grew))\b|,? (?:after|having|from) (?:a|an|rising|falling|having)\b/gu
