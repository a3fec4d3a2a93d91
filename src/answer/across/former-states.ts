import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { onOneLine, textAt } from '../../spans.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { dissect } from '../pieces/dissect.ts'
import { overlapping } from '../text/overlapping.ts'
import { figureSpans } from '../text/spans.ts'
import { tellingOf } from '../text/telling.ts'
import { agree } from '../text/values.ts'
import { ANEW, NOT_SO, takesBack } from './changes.ts'
import { isCorrection, RIGHT_ONE, statedUpTo, wrongBefore } from './replacements.ts'

/** A sentence that tells only what was stated, thought or planned before, with its neighbour that tells what holds. */
export interface FormerState {
  readonly kind: 'stated' | 'thought' | 'planned'
  readonly former: Candidate
  /** Where in the text of the former one begins what was so. */
  readonly from: number
  /** In the same paragraph: right behind, or right before where that tells it as the right value or as still to come. */
  readonly present: Candidate
}

/**
 * Finds what a release repeats of an older state of things in one sentence and sets
 * right in the next: "An earlier notice said that the crew was 14. It is 12.",
 * "Divers first thought that ice had done it. They now believe that a rope did.", "The
 * boat was due to be sold. We will now keep it."; or "The lock stays shut until May. It
 * was to open in March."
 *
 * A sentence that goes on to say itself what holds needs no other.
 */
export const formerStates = rememberedOf((document: Document): readonly FormerState[] => {
  // Nearly all releases are passed over without a reading.
  const text = onOneLine(document.text)
  const frames = isCorrection(document) ? [...FRAMES, IN_CORRECTION] : FRAMES
  if (!frames.some(({ frame }) => frame.test(text)) && !SETS_RIGHT.test(text)) return []
  const { candidates } = dissect(document)
  return candidates.flatMap((one) => stateOf(candidates, one, frames) ?? [])
})

interface Frame {
  readonly kind: FormerState['kind']
  readonly frame: RegExp
}

function stateOf(
  candidates: readonly Candidate[],
  former: Candidate,
  frames: readonly Frame[],
): FormerState | null {
  if (!isProse(former)) return null
  const text = onOneLine(former.text)
  const beside = (at: number): Candidate | undefined => {
    const found = candidates[at]
    return found !== undefined && found.block === former.block && isProse(found) ? found : undefined
  }
  const next = beside(former.index + 1)
  const before = beside(former.index - 1)
  for (const { kind, frame } of frames) {
    const found = frame.exec(text)
    if (found === null || GOES_ON.test(text.slice(found.index))) continue
    const ahead = text.slice(0, found.index)
    // "It is now put at 4,400; an earlier statement gave 3,100."
    if (IN_PASSING.test(ahead) || (kind === 'stated' && /\d/u.test(ahead))) continue
    const from = found.index + found[0].length
    const present =
      next !== undefined && setsRight(kind, { former, from }, next)
        ? next
        : before !== undefined && holdsBefore(kind, { former, from }, before)
          ? before
          : undefined
    if (present !== undefined) return { kind, former, from, present }
  }
  return setRightBehind(candidates, former)
}

/** "We gave the date as 15 May. (This was a slip.) The right date is 31 May.": in whatever words it was stated. */
function setRightBehind(candidates: readonly Candidate[], former: Candidate): FormerState | null {
  const inBlock = candidates.filter(({ block }) => block === former.block)
  const own = inBlock.indexOf(former)
  const texts = inBlock.map(({ text }) => onOneLine(text))
  for (const at of [own + 1, own + 2]) {
    const present = inBlock[at]
    if (present === undefined || !SETS_RIGHT.test(texts[at] ?? '') || wrongBefore(texts, at) !== own) continue
    return { kind: 'stated', former, from: statedUpTo(texts[own] ?? ''), present }
  }
  return null
}

const SETS_RIGHT =
  /\bthe (?:correct|right|actual|true|accurate|corrected) \p{L}+ (?:is|are|was|were)\b|\bshould have (?:read|been|said)\b/iu

const EARLIER = String.raw`(?:earlier|previous|first|last|initial|original|recent)`
const PAPER = String.raw`(?:(?:press|news|media) )?(?:release|statement|notice|announcement|update|bulletin|advisory|circular|newsletter)`
const WRONGLY = String.raw`(?:had |have |has |also |wrongly |incorrectly |mistakenly |erroneously )*`

const FRAMES: readonly Frame[] = [
  // "An earlier release said", "The notice of 3 March gave"
  {
    kind: 'stated',
    frame: new RegExp(
      String.raw`\b(?:an?|the|our|its|their|this|that|his|her) (?:${EARLIER} (?:${PAPER}s?|reports?|versions?)(?: (?:of|from|on|dated|issued|sent|published) [^,.;]{3,30}?)?|${PAPER} (?:(?:issued|sent|published|dated) )?(?:of|from|on|dated) (?=[^,.;]{0,30}(?:\d|day\b))[^,.;]{3,30}?) ${WRONGLY}(?:said|stated|gave|reported|put|listed|named|wrote|quoted|described)\b(?: that)?`,
      'iu',
    ),
  },
  // "The saving that the trust named in May was too high": all of it is the old state.
  {
    kind: 'stated',
    frame:
      /^(?=[^;]*\b(?:named|stated|gave|given|announced|reported|published|estimated?|put|figure|forecast)\b)(?=[^;]*\b(?:was|were|proved|turned out)(?: to be)? (?:\p{L}+ )?too (?:high|low|large|small)\b)/iu,
  },
  {
    kind: 'thought',
    frame:
      /\b(?:(?:first|initially|originally|at first|previously|earlier)(?: been)? (?:thought|believed|assumed|suspected|feared|said|reported|estimated)|(?:had|was|were) (?:first |initially |originally )?(?:been )?(?:thought|believed|assumed|feared)(?: at first)?)\b(?: that| to)?/iu,
  },
  {
    kind: 'planned',
    frame:
      /\b(?:(?:was|were|had been) (?:first |initially |originally |previously )?(?:due|meant|expected|scheduled|supposed|planned|set|intended) (?:to|for|on|in|at|by|from|until)\b|(?:was|were) (?:first |initially |originally |previously )?to (?=(?:be|run|take|last|go|stay|close|shut|re-?open|open|start|begin|end|finish|launch|leave|return|resume|come|cost|rise|fall|arrive|move)\b))/iu,
  },
  // "Will not open on 3 May (as planned)"
  { kind: 'planned', frame: NOT_SO },
]

/** "The release also said": which, goes without saying where it is set right. */
const IN_CORRECTION: Frame = {
  kind: 'stated',
  frame: new RegExp(
    String.raw`\b(?:the|our|its|that) ${PAPER} ${WRONGLY}(?:said|stated|gave|reported|put|listed|named|wrote|quoted|described)\b(?: that)?`,
    'iu',
  ),
}

/** What goes on to say what holds. */
const GOES_ON = /;|\b(?:but|now|instead|however|whereas|although|rather than|in fact)\b/iu

/** "Has called off the tour {that} was due to begin": the old plan is told of in passing, beside what holds. */
const IN_PASSING = /\b(?:that|which|who|whom|what|as|than|where|when)(?: (?:it|they|he|she|we))? $/iu

type Former = Pick<FormerState, 'former' | 'from'>

/** Whether the sentence right behind tells what holds. */
function setsRight(kind: FormerState['kind'], { former, from }: Former, next: Candidate): boolean {
  const text = onOneLine(next.text)
  if (kind === 'stated') {
    if (RIGHT_ONE.test(text)) return true
    const said = onOneLine(former.text).slice(from)
    const old = figureSpans(said)
    if (old.length === 0) return WRONG.test(onOneLine(former.text)) && IS.test(text)
    const isAnother = next
      .figures()
      .some((span) =>
        old.some(
          ({ type, start, end }) => type === span.type && !agree(said.slice(start, end), textAt(text, span)),
        ),
      )
    return isAnother && (POINTS.test(text) || sharesWord(former, next))
  }
  const isNew = ANEW.test(text) || takesBack(text) === 'denied' || TURNS_OUT.test(text)
  return isNew && (POINTS.test(text) || sharesWord(former, next))
}

const WRONG = /\b(?:correct\p{L}*|wrong(?:ly)?|errors?|mistak\p{L}+|incorrect(?:ly)?|erroneous(?:ly)?)\b/iu

const IS =
  /^(?:in fact,? )?(?:it|he|she|they|these|this|that|the \p{L}+(?: \p{L}+)?) (?:is|are|was|were|has|have)\b/iu

const TURNS_OUT = /\b(?:in fact|turn(?:s|ed) out|(?:has|have) since|actually)\b|^(?:but|however)\b/iu

/** It leans on the sentence before. */
const POINTS = /\b(?:it|they|them|this|that|these|those|he|him|she|her|we)\b/iu

/** Whether two sentences share a word outside of their figures: "euros" are none. */
function sharesWord(one: Candidate, other: Candidate): boolean {
  const figures = one.figures()
  return one.tokens.some(
    (token) =>
      !token.stop &&
      other.terms.has(token.term) &&
      !/^\d/u.test(token.term) &&
      !figures.some((figure) => overlapping(figure, token)),
  )
}

/** Whether the sentence right before tells what holds: "The correct number is 4,400. The notice of 3 May gave 3,100." */
function holdsBefore(kind: FormerState['kind'], state: Former, before: Candidate): boolean {
  if (kind === 'planned') return stillComes(state, before)
  return kind === 'stated' && RIGHT_ONE.test(onOneLine(before.text))
}

/** Whether the sentence right before tells when it comes, of which this one tells when it was to come. */
function stillComes({ former, from }: Former, before: Candidate): boolean {
  const text = onOneLine(before.text)
  const isDay = ({ type }: { readonly type: string }): boolean => type === 'date'
  return (
    figureSpans(onOneLine(former.text).slice(from)).some(isDay) &&
    before.figures().some(isDay) &&
    tellingOf(text).hasFuture &&
    (LEANS.test(onOneLine(former.text)) || sharesWord(former, before))
  )
}

/** "It", "That work" */
const LEANS = /^["“]?(?:it|they|this|that|these|those|both|all)\b/iu
