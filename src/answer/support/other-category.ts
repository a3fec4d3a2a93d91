import { remembered } from '../../remembered.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'

/**
 * Whether it is asked who or what was the best of some kind, and a sentence tells of a prize
 * for another, or of none: "The Golden Quay goes to Ada Berg" for "Who won best costume?".
 * Where a prize is named as well ("the Silver Quay for best costume") that must be the one
 * which the release gives for it.
 */
export function isOfOtherCategory(view: Lens, candidate: Candidate): boolean {
  const words = categoryAsked(view.asked.text)
  if (words.length === 0) return false
  // Every film is no best documentary: other words stand for it only where a best one is told of.
  const said = new Set(termsOf(OF_BEST.exec(candidate.text)?.[1] ?? ''))
  const held = words.filter(({ term }) => {
    const own = view.terms.find((one) => one.term === term)
    return inSetting(candidate, term) || (own !== undefined && strength(own, (one) => said.has(one)) >= CLOSE)
  })
  const [first] = held
  if (first === undefined || first !== words[0]) return true
  if (held.length < words.length && OF_BEST.test(candidate.text)) return true
  return isOfOtherPrize(
    view,
    words.map(({ term }) => term),
  )
}

/** Words of the kind of which the best is asked; none where it is not. */
const categoryAsked = remembered((question: string): readonly Token[] => {
  const [, phrase = ''] = ASKS_BEST.exec(question) ?? []
  return tokens(phrase).filter(({ stop }) => !stop)
})

/** Whether a prize is asked about by its name, of which the release says that it is for another kind. */
function isOfOtherPrize({ asked, dissection }: Lens, kind: readonly string[]): boolean {
  const prize = PRIZE_FOR.exec(asked.text)?.[1]
  if (prize === undefined) return false
  const kinds = dissection.candidates.flatMap(({ text }) => {
    const at = text.indexOf(`${prize} for best `)
    return at === -1 ? [] : [termsOf(OF_BEST.exec(text.slice(at))?.[1] ?? '')]
  })
  return kinds.length > 0 && !kinds.some((one) => kind.every((term) => one.includes(term)))
}

/** "Who won {best short film}?" */
const ASKS_BEST =
  /^(?:[Aa]nd |[Ss]o )?(?:[Ww]ho|[Ww]hich|[Ww]hat)\b[^?]*?\b(?:won|wins?|got|gets?|took|takes?|received?|receives?|was|is|named|voted|awarded|prize for|award for|for) (?:the )?(?:(?:prize|award) for )?best ((?:(?!(?:at|in|of|for|by|with|to|from|and|or|on|this|last)\b)\p{Ll}[\p{Ll}-]*\s?){1,4})/u

const OF_BEST = /\bbest ((?:(?!(?:at|in|of|for|by|with|to|from|and|or|on)\b)\p{Ll}[\p{Ll}-]*\s?){1,4})/iu

/** "The {Silver Quay} for best costume" */
const PRIZE_FOR = /\b((?:\p{Lu}\p{L}+ ){1,3}\p{Lu}\p{L}+|\p{Lu}\p{L}+) for best /u
