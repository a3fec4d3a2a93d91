import { literal } from '../../corpus/literal.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting } from '../pieces/candidates.ts'

/**
 * Leaves out what does not tell of the buyer who is asked about, where the best sentence names
 * them only as the one of whom it is bought: "acquires the mill from Lund Partners" for "What
 * did Lund Partners pay for the mill?".
 */
export function withoutSellers(evidence: readonly Evidence[]): readonly Evidence[] {
  const [best] = evidence
  return best === undefined || toldAs(best) !== 'seller'
    ? evidence
    : evidence.filter((one) => toldAs(one) === 'buyer' && holdsNames(one))
}

/** Whether something of each name of the question stands there: what they bought besides is another thing. */
function holdsNames({ lens, candidate }: Evidence): boolean {
  return lens.names.every((name) => name.some((term) => inSetting(candidate, term)))
}

/** As what a sentence names the one who is asked about as a buyer; null where it does not or none is. */
function toldAs({ lens: { asked }, candidate: { text } }: Evidence): 'buyer' | 'seller' | null {
  const buyer = BUYER.exec(asked.text)?.[1]
  if (buyer === undefined) return null
  const name = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal(buyer)}(?![\p{L}\p{N}])`, 'gu')
  const places = [...text.matchAll(name)]
  if (places.length === 0) return null
  const isSeller =
    BUYS.test(text) &&
    places.every(
      ({ index, 0: { length } }) => FROM.test(text.slice(0, index)) || SELLS.test(text.slice(index + length)),
    )
  return isSeller ? 'seller' : 'buyer'
}

/** "What did {Lund Partners} pay for the mill?" */
const BUYER =
  /\b(?:did|will|does|has|had|would) (?:the )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,4}) (?:agree to |complete |plan to )?(?:pay|paid|buy|bought|acquired?|purchased?|take over|taken over)\b/u

const BUYS =
  /\b(?:buy(?:s|ing)?|bought|acqui(?:r|s)\p{L}*|purchas\p{L}*|tak(?:es?|ing|en) over|took over|takeover|s[eo]ll\p{L}*|sold|sale)\b/iu

/** "From {the private equity firm} Lund": of whom it is bought. */
const FROM = /\b(?:from|owned by|sold by|held by) (?:(?:the|its|their) (?:[\p{L}-]+ ){0,5})?$/iu

const SELLS =
  /^,? (?:(?:has|have|will|is|had|also|today|agreed to|intends to|plans to) ){0,3}(?:s[eo]lls?|sold|selling|divest\p{L}*)\b/u
