import { LEXICON } from '../../search/lexicon.ts'
import type { Token } from '../../search/tokens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import type { AnswerType } from '../question.ts'
import type { TypedSpan } from '../text/spans.ts'
import { CLOSE, type Lens, strength } from './lens.ts'

/**
 * Where a sentence counts what is asked for and comes to none: "no injuries" and
 * "nobody was hurt" for how many were hurt, "no oil" for how much leaked and "without a
 * fine" for how much it was. A "no" before anything else counts nothing that is asked for.
 */
export function nonesOf(view: Lens, { text, tokens }: Candidate): TypedSpan[] {
  const type = NONE_OF[view.asked.type]
  // `matchAll` copies the expression for each sentence, and few have a none.
  if (type === undefined || text.search(NONE) === -1) return []
  const isOfAny = view.asked.type === 'count' && (view.countsPeople || view.focus.length === 0)
  return [...text.matchAll(NONE)].flatMap(({ index: start, 0: { length }, 1: no }) => {
    const end = start + (no?.length ?? length)
    if (DOES_WITHOUT.test(text.slice(end))) return []
    const counted = tokens.filter((token) => token.start >= end).slice(0, COUNTED_WITHIN)
    const isAsked =
      no === undefined
        ? view.countsPeople
        : counted.some(
            ({ term: held }, at) =>
              // "No children were hurt" tells how many were, and "no effort to found" counts no firms.
              (isOfAny || isHead(counted, at)) &&
              view.terms.some(
                (term) => term.weight === 1 && !term.named && strength(term, (one) => one === held) >= CLOSE,
              ),
          )
    return isAsked ? [{ type, start, end }] : []
  })
}

/** "No receipt is needed": there may be any number of them. */
const DOES_WITHOUT =
  /^ (?:\p{L}+ ){1,3}(?:is|are|will be|was|were) (?:needed|required|necessary|asked for)\b/iu

/** Whether a word behind a "no" is what it denies: "no income {tax}" denies a tax, and "no oil {entered}" no entry. */
function isHead(counted: readonly Token[], at: number): boolean {
  const isNoun = (token: Token | undefined): boolean =>
    token !== undefined && !token.stop && LEXICON.isNoun(token.word)
  return !counted.slice(0, at).some(isNoun) && !isNoun(counted[at + 1])
}

/** As what a none answers. */
const NONE_OF: Partial<Record<AnswerType, 'count' | 'money'>> = {
  count: 'count',
  amount: 'count',
  money: 'money',
}

/** Tokens behind a "no" of which one is what it denies: "no serious injuries". */
const COUNTED_WITHIN = 3

/** Whether a value is such a none. */
export function isNone(text: string, { start, end }: TypedSpan): boolean {
  return /^(?:no|no one|nobody|none|without (?:an?|any))$/iu.test(text.slice(start, end))
}

const NONE =
  /\b(no|without (?:an?|any))(?= (?!one\b|longer\b|more\b|less\b|later\b|doubt\b)\p{L})|\b(?:no one|nobody|none)\b/giu
