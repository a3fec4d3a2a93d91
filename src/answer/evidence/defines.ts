import { literal } from '../../corpus/literal.ts'
import { lettersAsked } from '../asked/letters-asked.ts'
import type { Asked } from '../question.ts'
import { withoutS } from '../text/word-forms.ts'
import { tradeMissing } from './describes.ts'

/**
 * Whether it is asked what a common thing is or does ("What is a dividend?") and
 * a sentence that speaks of one does not say so. Of things with a name a release
 * tells in many ways what they are.
 *
 * @example
 * definitionMissing({ text: 'What is a dividend?', names: [] }, 'A dividend of 9 cents will be paid.') // => true
 * definitionMissing({ text: 'What is a dividend?', names: [] }, 'A dividend is a share of the profit.') // => false
 */
export function definitionMissing(asked: Pick<Asked, 'text' | 'names'>, stated: string): boolean {
  const { text, names } = asked
  const letters = lettersAsked(text)
  if (letters !== null) return !spellsOut(letters, stated)
  if (tradeMissing(asked, stated)) return true
  if (names.length > 0) return false
  const { thing, doer } = COMMON_THING.exec(text)?.groups ?? {}
  const words = (thing ?? doer)?.toLowerCase().split(/\s+/u)
  if (words === undefined || PRICED.test(words.at(-1) ?? '')) return false
  const named = words
    .map(inBothNumbers)
    .join(String.raw`[\s-]`)
    .replace(/^./u, (letter) => `[${letter.toUpperCase()}${letter}]`)
  const says = doer === undefined ? `${DEFINES}|${ACTS}` : ACTS
  const atHead = String.raw`^["“]?(?:[Aa]n?\s|[Tt]he\s)?${named}(?:${says})`
  const defines = new RegExp(String.raw`${atHead}|\b${named}(?:${INSIDE})|${CALLED}["“‘']?${named}\b`, 'u')
  return !defines.test(stated)
}

const COMMON = String.raw`\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,4}?`

/** "What is a dividend?", "define churn", "what does an actuary do?" */
const COMMON_THING = new RegExp(
  String.raw`^(?:(?:what(?:'s|’s| is) an?|define(?: an?)?) (?<thing>${COMMON})|what does an? (?<doer>${COMMON}) do)\s*\?*$`,
  'iu',
)

/** "What is an adult ticket?": its price is asked. */
const PRICED = /^(?:price|cost|fee|fare|rent|wage|salary|ticket|pass|rate)s?$/iu

function inBothNumbers(word: string): string {
  const one = withoutS(word)
  return /[^aeiou]y$/u.test(one) ? `${one.slice(0, -1)}(?:y|ies)` : `${one}(?:e?s)?`
}

/** "A dividend is a share …", "means", "dividend: …"; not "is payable", "was declared". */
const DEFINES = String.raw`["”’']?(?:\s+(?:is|are)\s(?!(?:\p{L}+ly\s)?(?:\p{L}+(?:ed|able|ible)|paid|due|set|made|given|held|sold|not|to|in|on|at)\b)|\s+(?:means?|refers? to|describes?|stands? for)\b|:\s)`

/** "… builds ice roads, which cross lakes", "a dividend (the share …)". */
const INSIDE = String.raw`["”’']?(?:,\s(?:an?|the|which|that is|i\.e\.)\s|\s[–—-]\s|\s\((?:an?|the|that is|i\.e\.)\s|\s(?:is|are)\s(?:an?|the|any|what)\s|\s(?:means|refers to)\b)`

/** "An actuary weighs …", "actuaries weigh …": what is said of any of them, now. */
const ACTS = String.raw`(?:(?<!s)\s+(?!(?:is|was|has|as|its|this|says)\b)\p{Ll}+s\b|(?<=s)\s+(?!(?:are|were|have|had|will|of|in|on|at|for|to|and|or|from|by|said|say|fell|rose|grew|won|came|went|made|took|got|ran|met|held)\b)\p{Ll}+(?<!ed|ing|ly|s)\b)(?!['’,:.])`

/** "… is called a dividend", "known as dividends". */
const CALLED = String.raw`\b(?:called|known as|termed|dubbed|so-called)\s(?:an?\s|the\s)?`

/**
 * Whether a text says what letters stand for: by words in a row that begin with them
 * ("Chemical, Biological and Nuclear" for CBN), or in so many words.
 */
export function spellsOut(letters: string, text: string): boolean {
  const says = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(letters)}${SAYS}`, 'u').test(text)
  // What stands behind a dot is short for one word as well as for several.
  if (says || letters.startsWith('.')) return says
  const words = [...letters].map((letter) => String.raw`${letter}\p{L}+`)
  if (spellsBeside(letters, words, text)) return true
  // "In the" spells IT, and means nothing by it.
  return new RegExp(String.raw`\b${words.join(BETWEEN)}`, letters.length > FEW ? 'iu' : 'u').test(text)
}

/** Whether letters stand in brackets right behind their words, or the words behind the letters: "sleep apnea (SA)", "SA (sleep apnea)". */
function spellsBeside(letters: string, words: readonly string[], text: string): boolean {
  const [spelt, own] = [words.join(BETWEEN), literal(letters)]
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${spelt}["”’]? \(["“]?${own}s?["”]?[,;)]|${own}["”’]? \(["“]?${spelt}["”]?\))`,
    'iu',
  ).test(text)
}

/** "OSA {stands for}", "the ‘.io{’ domain, signifying}" */
const SAYS = String.raw`["”’']?(?:\s\p{Ll}+)?,?\s(?:which\s)?(?:(?:stands|standing|is short|short) for|means|meaning|signifies|signifying)\b`

/** So few letters are met by chance: their words need capitals. */
const FEW = 3

/** Small words between them have no letter of their own. */
const BETWEEN = String.raw`[\s,\/&-]{1,3}(?:(?:and|of|the|for|in|on|at|with|to|or)\s){0,2}`
