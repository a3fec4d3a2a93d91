import type { Asked } from './question.ts'

/**
 * Whether it is asked what a common thing is or does ("What is a dividend?") and
 * a sentence that speaks of one does not say so. Of things with a name a release
 * tells in many ways what they are.
 *
 * @example
 * definitionMissing({ text: 'What is a dividend?', names: [] }, 'A dividend of 9 cents will be paid.') // => true
 * definitionMissing({ text: 'What is a dividend?', names: [] }, 'A dividend is a share of the profit.') // => false
 */
export function definitionMissing({ text, names }: Pick<Asked, 'text' | 'names'>, stated: string): boolean {
  const letters = lettersOf(text)
  if (letters !== null) return !spellsOut(letters, stated)
  if (names.length > 0) return false
  const { thing, doer } = COMMON_THING.exec(text)?.groups ?? {}
  const words = (thing ?? doer)?.split(/\s+/u).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
  if (words === undefined) return false
  const named = words.map((word) => `${word}(?:e?s)?`).join(String.raw`[\s-]`)
  const says = doer === undefined ? DEFINES : ACTS
  return !new RegExp(String.raw`\b${named}(?:${says})|${CALLED}["“‘']?${named}\b`, 'iu').test(stated)
}

const COMMON = String.raw`\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,4}?`

/** "What is a dividend?", "define churn", "what does an actuary do?" */
const COMMON_THING = new RegExp(
  String.raw`^(?:(?:what(?:'s|’s| is) an?|define(?: an?)?) (?<thing>${COMMON})|what does an? (?<doer>${COMMON}) do)\s*\?*$`,
  'iu',
)

/** "A dividend is a …", "dividends are …", "dividend: …", "a dividend, the share …", "dividend (a share …". */
const DEFINES = String.raw`["”’']?(?:\s+(?:is|are|was|means?|refers? to|describes?|stands for)\b|:\s|,\s(?:an?|the|which|that is|i\.e\.)\s|\s[–—-]\s|\s\((?:an?|the|that is|i\.e\.)\s)`

/** "An actuary is …", "weighs …" */
const ACTS = String.raw`\s+(?:are|(?!was\b)\p{L}+s)\b(?!['’])`

/** "… is called a dividend", "known as dividends". */
const CALLED = String.raw`\b(?:called|known as|termed|dubbed|so-called)\s(?:an?\s|the\s)?`

/** The letters of which a question asks what they stand for, null when it asks for no such thing. */
export function lettersOf(question: string): string | null {
  return STAND_FOR.exec(question)?.[1] ?? null
}

const STAND_FOR =
  /\b[Ww]hat (?:do|does) (?:the )?(?:letters |acronym |abbreviation |initials )?["“‘']?(\p{Lu}{2,8})["”’']?(?: \P{Lu}[^?]*)? (?:stand for|mean)\b/u

/** Whether a text has words in a row that begin with these letters: "Chemical, Biological and Nuclear" for CBN. */
export function spellsOut(letters: string, text: string): boolean {
  const words = [...letters].map((letter) => String.raw`${letter}\p{L}+`)
  return (
    new RegExp(String.raw`\b${words.join(BETWEEN)}`, 'iu').test(text) ||
    new RegExp(String.raw`\b${letters}["”’']?\s(?:stands for|is short for|means)\b`, 'u').test(text)
  )
}

/** Small words between them have no letter of their own. */
const BETWEEN = String.raw`[\s,\/&-]{1,3}(?:(?:and|of|the|for|in|on|to|or)\s){0,2}`
