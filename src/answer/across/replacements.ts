import type { Document, Span } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { onOneLine } from '../../spans.ts'
import { ownSentences } from '../pieces/own-voice.ts'
import { MONTHS } from '../text/periods.ts'
import { valuesBefore } from './differences.ts'

/** A value that a release says no longer holds, or never did. */
export interface Replacement {
  /** What says so, in order: one sentence, or the one with the wrong value and the one with the right one. */
  readonly spans: readonly Span[]
  /** The words that hold the old value, with a few behind it; where only told how far off it is, the value itself. */
  readonly old: string
  /** The value was wrong when it was told; else it was right and has changed. */
  readonly isCorrection: boolean
}

/**
 * Finds the values that a release takes back: "46,900 {instead of the 43,500}",
 * "38,200, {not 42,800 as stated}", "put off {from May} to June", "28 April, a week
 * later than announced", and "we gave the attendance as {23,900}. The correct figure
 * is 21,350."
 *
 * @example
 * replacementsOf(release('It will cost 46 euros instead of the 43 announced earlier.'))[0]?.old
 * // => 'the 43 announced earlier'
 */
export const replacementsOf = rememberedOf((document: Document): readonly Replacement[] => {
  const all = ownSentences(document).filter(({ isHeadline }) => !isHeadline)
  const texts = all.map((sentence) => wordsAt(document, sentence))
  return all.flatMap((sentence, at) => {
    const text = texts[at] ?? ''
    const from = wrongBefore(texts, at)
    const before = from === null ? undefined : all[from]
    if (from !== null && before !== undefined)
      return [{ spans: [before, sentence], old: texts[from] ?? '', isCorrection: true }]
    const framed = (isCorrection(document) ? [...FRAMES, WRONG] : FRAMES).flatMap(
      ({ frame, isCorrection: isWrong }) =>
        [...text.matchAll(frame)].map(({ groups }) => ({
          spans: [sentence],
          old: groups?.old?.trim() ?? '',
          isCorrection: isWrong,
        })),
    )
    const year = Number(document.published?.slice(0, 4) ?? Number.NaN)
    const reckoned = valuesBefore(text, year).map((old) => ({ spans: [sentence], old, isCorrection: false }))
    return [...framed, ...reckoned]
  })
})

function wordsAt({ text }: Document, { start, end }: Span): string {
  return onOneLine(text.slice(start, end))
}

/**
 * Where among sentences the one stands whose wrong value another sets right: it repeats
 * what was stated, and stands right before or before one that only owns up to it. Null
 * where the other gives no right value, or of nothing that was stated.
 *
 * @example
 * wrongBefore(['We gave the count as 470.', 'This was wrong.', 'The right count is 430.'], 2) // => 0
 */
export function wrongBefore(texts: readonly string[], at: number): number | null {
  if (!RIGHT_ONE.test(texts[at] ?? '')) return null
  const from = OWNS_UP.test(texts[at - 1] ?? '') && STATED.test(texts[at - 2] ?? '') ? at - 2 : at - 1
  return STATED.test(texts[from] ?? '') ? from : null
}

/** Where in a sentence that repeats what was stated its "gave" or "said" ends. */
export function statedUpTo(text: string): number {
  const found = STATED.exec(text)
  return found === null ? 0 : found.index + found[0].length
}

/** "This was wrong: two lists had been mixed up.", "The date was a mistake." */
const OWNS_UP =
  /^(?:this|that|it|these|those|they|the (?:\p{L}+ )?\p{L}+) (?:was|were|is|are) (?:\p{L}+ ){0,2}?(?:wrong|incorrect|false|inaccurate|erroneous|mistaken|(?:in|an?) (?:\p{L}+ )?(?:error|mistake|misprint|slip))\b/iu

/** "The correct figure is 21,350", "It should have read 58,900"; "questions should be sent to" sets nothing right. */
export const RIGHT_ONE =
  /^(?:in fact,? )?the (?:correct|right|actual|true|accurate|corrected) \p{L}+|\b(?:should|ought to) (?:have )?(?:read|be(?! (?:sent|made|put|\p{L}+ed)\b)|been|said)\b|^(?:it|this|that) (?:should|is in fact|was in fact)\b/iu

/** A sentence that repeats what an earlier release said. */
const STATED =
  /\b(?:gave|stated|said|reported|wrote|published|put|listed|quoted|announced|named|printed|error|mistake|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?)\b/iu

/** A value ends with its clause. */
const VALUE = String.raw`(?<old>(?:[^\s,;()]+(?:[\s]+|,(?=\d|\s\d{4}))){0,5}[^\s,;()]+)`

/** Whether a release sets another right, by its headline or in its story. */
export function isCorrection({ title, setsRightDay }: Document): boolean {
  return setsRightDay !== undefined || CORRECTS.test(title)
}

const CORRECTS = /\b(?:correct(?:ion|ions|ed|s|ing)?|erratum|amend(?:s|ed|ment))\b/iu

/** "Was 498,000, {not 512,000}": in a correction it need not be said where that was stated. */
const WRONG = {
  frame: /,? (?:and )?not (?<old>(?:\p{L}+ ){0,2}[$€£¥]?\d[^;:()]{0,30}?)(?=[;)]|\.(?!\d)|$)/giu,
  isCorrection: true,
}

const FRAMES: readonly { readonly frame: RegExp; readonly isCorrection: boolean }[] = [
  // "Not 42,800 as stated on 11 January".
  {
    frame:
      /\bnot (?<old>[^.;:()]{1,40}?),? (?:(?:as|like) )(?:\p{L}+ly )?(?:\p{L}+ ){0,2}?(?:stated|reported|given|said|published|written|indicated|communicated|printed|quoted)\b/giu,
    isCorrection: true,
  },
  {
    frame:
      /\bnot (?<old>[^.;:()]{1,40}?),? (?:(?:as|like) )(?:\p{L}+ly )?(?:\p{L}+ ){0,2}?(?:announced|planned|expected|forecast|intended)\b/giu,
    isCorrection: false,
  },
  // "Will ship in June, not in April", "50 seeds, not 80"
  {
    frame:
      /\d\p{L}*(?: \p{L}+){0,3},? (?:and )?not (?<old>(?:(?:in|on|at|by|until|from|to) )?(?=[^.;:(),]{0,20}\d)[^.;:(),]{1,30})(?=[.;:(),]|$)/giu,
    isCorrection: false,
  },
  {
    frame: new RegExp(
      String.raw`\b(?:${MONTHS.join('|')})(?: \d{1,2})?,? (?:and )?not (?:in|on|by|until|from) (?<old>(?:[\p{L}\d]+ ){0,2}[\p{L}\d]+)`,
      'gu',
    ),
    isCorrection: false,
  },
  // "The loss is now put at 44,000; an earlier statement gave 31,000."
  {
    frame:
      /\d[^;]*[;,] (?:while |although |where )?(?:an?|the|our|its) (?:earlier|previous|first|initial|original) (?:(?:press|news) )?(?:release|statement|notice|announcement|report|update|estimate|figure|count|version) (?:had |wrongly )*(?:gave|said|put|stated|spoke of|reported|was|listed|named)(?: (?:it|this|that|them))?(?: at| as)? (?<old>[^;:()]{1,40}?)(?=[;)]|[.,](?!\d)|$)/giu,
    isCorrection: true,
  },
  {
    frame: new RegExp(
      String.raw`\b(?:instead of|rather than|in place of|previously|formerly|originally|(?:up|down) from) ${VALUE}`,
      'giu',
    ),
    isCorrection: false,
  },
  // "Has put off the launch from May to June"
  {
    frame:
      /\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed)?|lower(?:s|ed)?|cuts?|reduc(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|postpon(?:e[sd]?|ing)|put(?:s|ting)? (?:off|back)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e[sd]?|ing)|br(?:ings?|ought|inging) forward|extend(?:s|ed|ing)?|ris(?:e|es|en)|rose|falls?|fell|drops?|dropped|chang(?:e|es|ed)|corrected|push(?:es|ed|ing)? back|goes|go|went) [^.;:]{0,80}?\bfrom (?<old>[^.;:]{1,40}?) (?:to|until|by)\b/giu,
    isCorrection: false,
  },
  // "Now expects 410 million, after 480 million forecast in July"
  {
    frame:
      /\bafter (?<old>[^.;:]{1,40}?) (?:forecast|announced|planned|expected|stated|promised|guided)\b/giu,
    isCorrection: false,
  },
]
