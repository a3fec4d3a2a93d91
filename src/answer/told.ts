import { rememberedOf } from '../remembered.ts'
import { terms as termsOf } from '../search/tokens.ts'
import { isIssuer } from './apart.ts'
import { type Candidate, inSentence, isProse } from './candidates.ts'
import type { Dissection } from './dissect.ts'
import type { Evidence } from './evidence.ts'
import { cover, type Lens } from './lens.ts'
import type { Asked } from './question.ts'
import { supportOf } from './support.ts'

/**
 * Share of what is asked about that a sentence tells. The first sentence of a
 * release tells what its headline does, and the issuer goes without saying.
 */
export function told({ lens, candidate, document }: Evidence): number {
  const { headline } = lens.dissection
  const isFirst = firstOf(lens.dissection) === candidate
  const text = isFirst ? `${document.title}\n${candidate.text}` : candidate.text
  const free = new Set([...issuerAsked(lens), ...undoingIn(lens.asked, text)])
  return cover(
    lens.terms,
    (term) => inSentence(candidate, term) || free.has(term) || (isFirst && headline.has(term)),
  )
}

/** Stems of the issuer's name in a question. */
export const issuerAsked = rememberedOf(({ names, dissection: { document } }: Lens): readonly string[] =>
  names.filter((name) => isIssuer(document, name)).flat(),
)

/** Stems of what a question asks about being undone or put off where a text tells it by any word: "axed" for "dropped". */
function undoingIn({ text }: Asked, told: string): string[] {
  return UNDOING.flatMap((words) => {
    const [asked] = words.exec(text) ?? []
    return asked !== undefined && words.test(told) ? termsOf(asked) : []
  })
}

/** What is undone is told by one word or another, and so is what comes later. */
const UNDOING = [
  /\b(?:cancel\p{L}*|scrap(?:s|ped|ping)|drop(?:s|ped|ping)?|ax(?:e[sd]?|ing)|abandon\p{L}*|terminat\p{L}*|discontinu\p{L}*|abolish\p{L}*|call(?:s|ed|ing)? off|g[ia]v(?:es?|ing|en) up|withdr[ae]w\p{L}*|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend\p{L}*|clos(?:es?|ed|ing)|shut(?:s|ting)?|will not (?:introduce|hold|run|take place|go ahead))\b/iu,
  /\b(?:postpon\p{L}*|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|put(?:s|ting)? (?:off|back)|push(?:es|ed|ing)? back|later)\b/iu,
]

/** The first sentence of a release. */
export function firstOf({ candidates }: Dissection): Candidate | undefined {
  return candidates.find((one) => isProse(one) && one.block.kind === 'paragraph')
}

/** Whether a sentence speaks of nobody and nothing else, and of no other time, than was asked about. */
export function isOfSame(fact: Evidence): boolean {
  const support = supportOf(fact)
  return (
    support.namesUnknown === 0 &&
    support.figuresUnknown === 0 &&
    support.codesUnknown === 0 &&
    support.periodAway === 0 &&
    support.contrastInPlaceAway === 0 &&
    support.numberAway === 0
  )
}
