import type { Span } from '../../model.ts'

/** Of whom something is said, and whether of nobody else. */
export interface Bearer extends Span {
  /** Grammar holds it to this one alone, though another may be joined to it by "and": "and Brack, which seats 90". */
  readonly isAlone: boolean
}

/**
 * Finds the name of which a figure or a participle is said: right behind it ("the 42-year-old
 * Ada Berg"), or in front of it as an apposition, a relative clause or a predicate.
 *
 * Null where the grammar is not as plain as that, above all behind a preposition, where an
 * apposition may go with what stands before it: "Ada Berg of Brack, 42".
 *
 * @param names the names in the text, in their order.
 * @example
 * // "The prize went to Ada Berg, 42, and Ben Ruud", names, "42" => "Ada Berg"
 */
export function bearerOf(text: string, names: readonly Span[], { start, end }: Span): Bearer | null {
  const front =
    FRONT.exec(text.slice(start))?.[0].length ?? end - start + (/^ (?=\p{Lu})/u.test(text.slice(end)) ? 1 : 0)
  const next = names.find((one) => one.start === start + front)
  if (next !== undefined) return { start: next.start, end: next.end, isAlone: true }
  const name = names.findLast((one) => one.end <= start)
  if (name === undefined) return null
  const between = text.slice(name.end, start)
  if (!IS_SAID.test(between)) return null
  const isAlone = IN_SINGULAR.test(between)
  // "Ada Berg of Brack, which seats 90", but "Ada Berg of Brack, 42".
  if (!/^,? (?:which|that|who)\b/u.test(between) && BEHIND.test(text.slice(0, name.start))) return null
  return { start: name.start, end: name.end, isAlone }
}

/** "{42-year-old baker }Ada Berg", "{90-seat }Brack Hall" */
const FRONT =
  /^\d[\d,]*[- ](?:years?[- ]old (?:(?!(?:and|or|in|at|of|from|who|when|as)\b)\p{Ll}[\p{L}-]* ){0,3}|(?:seat|bed|room|place|capacity)(?:er)? )(?=\p{Lu})/u

/** Up to so many words that join nothing and open no clause. */
const some = (most: number): string =>
  String.raw`(?:(?!(?:and|or|but|while|when|where|than|for (?:its|their)|of the|by)\b)\p{Ll}[\p{L}-]* ){0,${most}}`

const VERB = String.raw`(?:is|was|costs?|retails?|sells?|starts?|seats|holds|accommodates|has|turned|turns)`

/** What stands between a name and what is said of it. */
const IS_SAID = new RegExp(
  String.raw`^(?: \([^()]{1,20}\))?(?:, (?:(?:which|that|who) ${some(5)}|(?:aged?|priced|with|at|from|seating|holding) ${some(4)}|now |only )?| \((?:age |aged |from |at |priced at )?| (?:\p{Ll}+ly |now |also |can |will )?${VERB} ${some(4)})$`,
  'u',
)

/** Of one: "which has", ", 42". */
const IN_SINGULAR = new RegExp(
  String.raw`^(?: \([^()]{1,20}\))?,(?: (?:age |aged )?| (?:which|that|who) (?:\p{Ll}+ly |now |also )?${VERB} ${some(4)})$`,
  'u',
)

const BEHIND = /\b(?:in|of|at|from|near|for) (?:the )?$/u
