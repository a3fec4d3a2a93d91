import { remembered } from '../../remembered.ts'
import { type Token, tokens as tokensOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { isTurnedWholly } from './turned-wholly.ts'

/** Stems of what goes up, or of what goes down. */
export type Way = ReadonlySet<string>

/**
 * The word by which a question has something rise or fall, and the word by which a sentence
 * has that very thing do the opposite; null where it does not, or may tell of both ("fell in
 * May but was higher than a year before").
 *
 * It is so where a reason or a measure is asked, and where it is to be confirmed: then only by
 * what the sentence tells of the whole of it. What else the sentence tells, of whatever else, does
 * not matter: its subject is the one asked about, and nothing but an article stands before it.
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
  const asked = changeOf(view.asked.text)(rises, falls)
  if (asked === null || asked.when.some((term) => !candidate.terms.has(term))) return null
  const { text, tokens } = candidate
  const opposite = asked.isRise ? falls : rises
  const way = asked.isRise ? UP : DOWN
  const other = asked.isRise ? DOWN : UP
  const first = asked.subject[0]
  for (const [at, { term, word, start }] of tokens.entries()) {
    if (!asked.subject.includes(term) && !(THOSE.test(word) && isNamedBefore(first, tokens, at))) continue
    if (!OPENS.test(text.slice(Math.max(0, start - WITHIN), start))) continue
    const end = endOf(asked.subject, tokens, at)
    if (end === null) continue
    const said = BETWEEN.exec(text.slice(end))?.[0].length ?? 0
    const verb = tokens.find((token) => token.start === end + said)
    if (verb === undefined || !(opposite.has(verb.term) || other.test(verb.word))) continue
    const same = asked.isRise ? rises : falls
    if (asked.confirms && !isTurnedWholly(candidate, { subject: { start, end }, verb }, asked, same))
      return null
    const behind = text.slice(verb.end)
    const goesOn = [...behind.matchAll(GOES_ON)].some(({ index }) =>
      tokens.some(
        (token) => token.start >= verb.end + index && (same.has(token.term) || way.test(token.word)),
      ),
    )
    return goesOn ? null : { said: asked.said, stated: textAt(text, verb) }
  }
  return null
}

/** "{Those} in China" are the sales that the clause before has by their noun. */
const THOSE = /^(?:those|that)$/u

function isNamedBefore(term: string | undefined, tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => token.term === term)
}

interface ChangeAsked {
  readonly said: string
  readonly isRise: boolean
  /** Stems of what rises or falls, in their order, stop words left out. */
  readonly subject: readonly string[]
  /** Stems of what else is asked of it, when or against what. */
  readonly when: readonly string[]
  /** Whether it is to be confirmed, and no reason or measure asked. */
  readonly confirms: boolean
}

/** Whether a sentence lacks a word of what a question has rise or fall; false of any other question. */
export function lacksSubject(view: Lens, candidate: Candidate, [rises, falls]: readonly [Way, Way]): boolean {
  const asked = changeOf(view.asked.text)(rises, falls)
  return asked?.subject.some((term) => !candidate.terms.has(term)) === true
}

/** One question is put to every sentence, with the same two ways. */
const changeOf = remembered((question: string) => {
  let known: ChangeAsked | null | undefined
  return (rises: Way, falls: Way): ChangeAsked | null => {
    if (known === undefined) known = confirmed(question, rises, falls) ?? changeAsked(question, rises, falls)
    return known
  }
})

/** What is said to rise or fall where it is to be confirmed: "Did the catch fall in May?" */
function confirmed(question: string, rises: Way, falls: Way): ChangeAsked | null {
  const words = tokensOf(CONFIRMED.exec(question)?.[1] ?? '')
  const isUp = ({ term, word }: Token): boolean => rises.has(term) || UP.test(word)
  const isDown = ({ term, word }: Token): boolean => falls.has(term) || DOWN.test(word)
  const at = words.findLastIndex((token) => isUp(token) || isDown(token))
  const word = words[at]
  if (word === undefined || (words.some(isUp) && words.some(isDown))) return null
  const before = words.slice(0, at)
  const subject = before.filter(({ stop, word: one }) => !stop && !GOES.test(one)).map(({ term }) => term)
  const when = words.slice(at + 1).flatMap(({ stop, term }) => (stop ? [] : [term]))
  return subject.length === 0 ? null : { said: word.word, isRise: isUp(word), subject, when, confirms: true }
}

const CONFIRMED =
  /^(?:and |so |but )?(?:did|has|have|had|is|are|was|were) ((?![^?]*\bnot\b)[^?]{3,120})\?*\s*$/iu

/** "Have prices {gone} up?" */
const GOES = /^(?:go|goes|going|gone|went)$/u

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
  return stems.length === 0 ? null : { said: word.word, isRise, subject: stems, when: [], confirms: false }
}

const FORMS: readonly RegExp[] = [
  /^(?:and |so |but )?(?:why|(?:by )?how (?:much|far|sharply)|by what percentage) (?:did|has|have|had) (?<before>[^?]{3,80})\?*\s*$/iu,
  /^(?:and |so |but )?why (?:was|were|is|are) (?<subject>[^?]{3,80}) (?<state>up|down|higher|lower)\s*\?*$/iu,
  /^(?:and |so |but )?what (?:caused|explains|led to|drove|is behind|was behind|(?:is|was|were) the reasons? for) (?:the |its |an? )?(?<noun>\p{L}+) (?:in|of) (?<subject>[^?]{3,80}?)\s*\?*$/iu,
]

const UP = /^(?:up|higher)$/iu
const DOWN = /^(?:down|lower)$/iu

/**
 * Where the subject ends whose words stand from a token on, in any order, nothing but stop words
 * between; null where it does not. What begins it may stand for its first word: "those in China".
 */
function endOf(subject: readonly string[], tokens: readonly Token[], at: number): number | null {
  const opening = tokens[at]
  if (opening === undefined) return null
  const begun = subject.includes(opening.term) ? opening.term : subject[0]
  const left = subject.filter((term) => term !== begun)
  let end = opening.end
  for (let next = at + 1; left.length > 0; next += 1) {
    const token = tokens[next]
    if (token === undefined) return null
    const found = left.indexOf(token.term)
    if (found === -1 && !token.stop) return null
    if (found === -1) continue
    left.splice(found, 1)
    end = token.end
  }
  return end
}

/** The subject begins a sentence or a clause. */
const OPENS =
  /(?:^|[.;:,–—•“"]\s?|\b(?:and|but|while|whereas|as|because|since|that|although|with))\s?(?:(?:the|its|their|our|total) )?$/iu

/** Characters of ", while the ". */
const WITHIN = 16

/** From a subject to its verb: " also ", " for the year ", " (2024) ". */
const BETWEEN =
  /^(?: \([^()]{1,30}\))?(?: (?:also|again|still|further|then|therefore|slightly|sharply|\p{Ll}+ly|has|have|had|was|were|is|are|been|went|gone|going|in (?:19|20)\d\d|(?:for|in|during) the (?:\p{Ll}+ )?(?:year|quarter|month|half|season|period)))* /u

/** "…, {but was} higher than": the same goes on, and with another turn. */
const GOES_ON =
  /,? (?:but|before|then|after|though|although|and|yet)(?: (?:it|they|then|later|also|now))?(?: (?:was|were|is|are|has|have|had|\p{Ll}+(?:ed|ing)|rose|fell|grew))\b|,? (?:after|having|from) (?:a|an|rising|falling|having)\b/gu
