import { literal } from '../../corpus/literal.ts'
import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { NUMBERS } from '../text/periods.ts'

/**
 * Whether it is asked how many there are of something in all, and a sentence counts only some, each
 * time told apart by what they do or have: "three mills making silk and two with looms of their
 * own" for "How many mills are there in total?"
 *
 * @example
 * // "How many mills are there altogether?": "It runs nine mills." => false
 */
export function countsOnlySome({ asked }: Lens, { text }: Candidate): boolean {
  const things = asked.type === 'count' ? thingsAsked(asked.text) : null
  if (things === null) return false
  // "In charge of one home" tells of whoever has one.
  if (!SEVERAL.test(text)) return true
  const counted = [...text.matchAll(things)]
  if (counted.length === 0 || counted.some(({ groups }) => groups?.apart === undefined)) return false
  // "It runs four mills with 80 looms": all of them have these, unless others are told apart beside.
  return (
    counted.length > 1 || counted.some(({ 0: { length }, index }) => OTHERS.test(text.slice(index + length)))
  )
}

/** Words for two and more. */
const NUMBER = NUMBERS.slice(2).join('|')

/** "Three mills making silk and {two with} looms of their own" */
const OTHERS = new RegExp(
  String.raw`^(?:(?! (?:${NUMBER})\b)[^.]){0,120}?(?:,| and| or|;)(?: another| the other)? (?:\d[\d,]*|one|${NUMBER}) (?:(?:\p{Ll}{3,}ing|with|without|that|which|whose|who)\b|others?\b)`,
  'iu',
)

/** Where a text counts the things of which all are asked for, and whether something behind tells them apart. */
const thingsAsked = remembered((question: string): RegExp | null => {
  const [, noun] = ASKS_ALL.exec(question) ?? []
  if (noun === undefined) return null
  return new RegExp(
    String.raw`(?<![\p{L}\d.,])(?:\d[\d,]*|${NUMBER}) (?:\p{Ll}[\p{L}-]* ){0,3}?${literal(noun)}\b(?<apart> (?:\p{Ll}{3,}ing|with|without|that|which|whose|who)\b)?`,
    'giu',
  )
})

const SEVERAL = new RegExp(
  String.raw`\d|\b(?:${NUMBER}|\p{L}+t(?:een|y)|dozens?|hundreds?|thousands?|millions?|billions?|none|no|both|only one)\b`,
  'iu',
)

const ASKS_ALL =
  /\bhow many (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}{3,}s)(?: (?:are|were) there| (?:does|do|did|has|have) [^?]{2,40})? (?:in (?:total|all)|altogether|all told|overall)\s*\?*$/iu
