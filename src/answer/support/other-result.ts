import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'

/**
 * Whether a question asks for one line of a house's accounts and a sentence tells only of
 * others: net income is no revenue, EBITDA no net income. A plain "profit" may be any profit.
 *
 * Who speaks, and what sales or earnings are raised or given for, is asked of no line.
 *
 * @example
 * // "What was the revenue in 2024?": "Net income was $28 million." => true
 */
export function isOfOtherResult({ asked }: Lens, { text }: Candidate): boolean {
  if (OF_PEOPLE.has(asked.type) || GIVES.test(asked.text)) return false
  const [own, another] = LINES.filter(({ called }) => called.test(asked.text))
  if (own === undefined || another !== undefined || own.called.test(text)) return false
  return !own.like.test(text) && [...LINES, ANY_PROFIT].some(({ called }) => called.test(text))
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'quotation'])

/** "How much did the sales raise?" */
const GIVES = /\b(?:rais(?:e|es|ed|ing)|donat\p{L}+|giv(?:e|es|en|ing)|gave|go(?:es)? to|went to)\b/iu

/** It is no revenue, and may be any line below it. */
const ANY_PROFIT = { called: /\b(?:profits?|earnings)\b/iu }

interface ResultLine {
  readonly called: RegExp
  /** What else may stand for it. */
  readonly like: RegExp
}

/** Lines of the accounts of a house, of which each has its own sum. */
const LINES: readonly ResultLine[] = [
  {
    called:
      /\b(?:revenues?|turnover|(?:net |gross |total )?sales(?! (?:team|staff|force|manager|director|office|tax|channel|representative|person|people|outlet)))\b/iu,
    like: /\b(?:receipts|takings|billings|proceeds|sold|premiums|income(?<!\b(?:net|operating|pre-?tax) income))\b/iu,
  },
  {
    called:
      /\bnet (?:income|profits?|earnings|loss(?:es)?|result)\b|\b(?:profit|earnings|loss) after tax\b/iu,
    like: /\b(?:profits?|earnings|earned|loss(?:es)?|lost|bottom line|surplus|deficit)\b(?<!\b(?:operating|gross|trading) \p{L}+)/iu,
  },
  {
    called: /\b(?:operating|trading) (?:income|profits?|earnings|loss(?:es)?|result)\b|\bEBIT\b/iu,
    like: /\b(?:profits?|earnings|loss(?:es)?)\b(?<!\b(?:net|gross) \p{L}+)/iu,
  },
  { called: /\bEBITDA\b/iu, like: /\bearnings before\b/iu },
]
