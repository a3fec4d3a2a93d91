import { EXCHANGES } from '../../corpus/exchanges.ts'
import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { textAt } from '../../spans.ts'
import { matches } from '../text/matches.ts'
import { names } from '../text/names.ts'
import type { Rewording } from './as-written.ts'

/**
 * Finds the ticker symbols by which a question calls a firm that a release calls by
 * its name, and only once by its symbol: "HBI's headcount", "Harrow Bay (NASDAQ: HBI)".
 */
export function symbolsAsWritten(question: string, document: Document): Rewording[] {
  return matches(question, SYMBOL).flatMap(({ start, end }) => {
    const written = firmsOf(document).get(question.slice(start, end))
    return written === undefined ? [] : [{ start, end, written }]
  })
}

const SYMBOL = /(?<![\p{L}\p{N}(:$.-])\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\p{N}):-])/gu

/** Names by the symbols that stand behind them in brackets and nowhere else. */
const firmsOf = rememberedOf(({ text }: Document): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const match of text.matchAll(LISTED)) {
    const [, symbol = ''] = match
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index)
    const name = names(before).at(-1)
    const isRight = name !== undefined && /^[.,]?\s*$/u.test(before.slice(name.end))
    if (!isRight || text.split(new RegExp(String.raw`\b${symbol}\b`, 'u')).length !== 2) continue
    found.set(symbol, textAt(before, name).replace(LED, '').replace(LEGAL_FORM, ''))
  }
  return found
})

/** Characters of a name and what belongs to it. */
const LONGEST_NAME = 80

const LISTED = new RegExp(
  String.raw`\((?:[\p{L} ]{1,30}: ?)?(?:${EXCHANGES})(?: [A-Z]\p{L}+){0,2}\s?[:：]\s?[“"]?([A-Z][A-Z\d]{1,5})\b`,
  'gu',
)

/** "President of Orme Bank" */
const LED = /^.* (?:of|at|for) (?:the )?/u

/** Left out where the firm is called for short. */
const LEGAL_FORM = new RegExp(
  String.raw`(?:${LEGAL_FORM_BEHIND}|,? (?:SE|SA|AB|AS|Co|Incorporated))\.?$`,
  'u',
)
