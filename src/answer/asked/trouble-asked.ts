import { oneOfWords } from '../text/one-of.ts'

const NOUN = oneOfWords('problem fault defect issue flaw trouble glitch danger hazard matter')

const OPENING = String.raw`^(?:and |so |but )?`

const THING = String.raw`(?: (?:with|in|at|on|about|behind) ((?:[\p{L}\p{N}.'’&-]+ ?){1,6}))?`

const END = String.raw`\s*[.?!]*$`

/** Forms of a question for what is wrong, in lower case; what is named in them is told by their last group. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`${OPENING}what(?:['’]s| is| was| went| goes| has gone| had gone)(?: exactly| so)? wrong${THING}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`${OPENING}what(?:['’]s| is| was| are| were) the (?:exact |actual |main |safety |technical )?${NOUN}s?${THING}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`${OPENING}(?:what|which) (?:safety |technical )?${NOUN}s? (?:do|does|did) ((?:[\p{L}\p{N}.'’&-]+ ){1,6}?)(?:have|show)${END}`,
    'iu',
  ),
]

/**
 * Whether a question asks for nothing but what is wrong, with something or at all.
 *
 * @example
 * asksTrouble("what's wrong with the cars?") // => true
 * asksTrouble('what is the issue price?') // => false
 */
export function asksTrouble(question: string): boolean {
  return question.length <= LONGEST && FORMS.some((form) => form.test(question.trim()))
}

/** With what something is wrong, as the question names it; null where it names nothing. */
export function troubledIn(question: string): string | null {
  for (const form of FORMS) {
    const thing = form.exec(question.trim())?.[1]?.trim()
    if (thing !== undefined && !POINTS.test(thing)) return thing
  }
  return null
}

/** In characters. */
const LONGEST = 100

/** What the release is about, whatever that is. */
const POINTS = /^(?:it|this|that|them|these|those|him|her|there|here)$/iu
