import type { Document } from '../../model.ts'
import { terms, tokens } from '../../search/tokens.ts'
import type { Rewording } from './as-written.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * Finds where a question asks who pays for something, and the release says what it is
 * "financed from", or right behind what it costs where the money comes from: "Half of
 * that comes from a trust."
 */
export function payersAsWritten(question: string, document: Document): Rewording[] {
  const { thing = '' } = ASKS.map((asks) => asks.exec(question)?.groups).find(Boolean) ?? {}
  const head = tokens(thing).findLast(({ stop }) => !stop)?.term
  if (head === undefined) return []
  const written = (words: string): Rewording[] => [{ start: 0, end: question.length, written: words }]
  const sentences = sentencesOf(document)
  for (const [at, sentence] of sentences.entries()) {
    const paid = PAID.exec(sentence)
    if (paid !== null && terms(sentence.slice(0, paid.index)).includes(head)) {
      const { be = '', verb = '', by = '' } = paid.groups ?? {}
      // "Funded by the county" answers as it stands, and "paid for out of tolls" asks for no sum.
      return by === 'by' || verb === 'paid for' ? [] : written(`What ${be} ${thing} ${verb} ${by}?`)
    }
    const given = GIFT.exec(sentence)
    if (given !== null && terms(sentence.slice(0, given.index)).includes(head))
      return written(`From whom is the ${given.groups?.gift} for ${thing}?`)
    const { gives } = GIVES.exec(sentence)?.groups ?? {}
    const before = sentences[at - 1] ?? ''
    const isCosted = MONEY.test(before) && terms(before).includes(head)
    if (
      gives !== undefined &&
      ASKS_WHO.test(question) &&
      (isCosted || (MONEY.test(sentence) && terms(sentence).includes(head)))
    )
      return written(`Who is ${gives}?`)
    const part = COMES_FROM.exec(sentence)?.groups
    if (part !== undefined && isCosted) return written(`Where does ${part.part?.toLowerCase()} come from?`)
  }
  return []
}

const THING = String.raw`(?<thing>[^?,;]{2,60}?)`

const ASKS = [
  String.raw`who (?:pays|paid|is paying|will pay|is going to pay) for ${THING}`,
  String.raw`who (?:foots|footed|is footing|will foot|picks up|picked up|is picking up|will pick up) the (?:bill|cost|tab|costs) (?:for|of) ${THING}`,
  String.raw`who (?:has |have )?(?:paid for|put up the money for|is putting up the money for|provided the money for) ${THING}`,
  String.raw`who (?:has funded|has financed|funds|funded|finances|financed|is funding|is financing|will fund|bankrolls) ${THING}`,
  String.raw`where (?:does|did|will) the (?:money|funding|cash|funds) for ${THING} come from`,
  String.raw`how (?:is|are|was|were) ${THING} (?:paid for|funded|financed)`,
].map((asks) => new RegExp(String.raw`^(?:and |so |but )?${asks}\s*\?*$`, 'iu'))

const ASKS_WHO = /^(?:and |so |but )?who\b/iu

/** "{Is} being {financed} {from}". */
const PAID =
  /\b(?<be>is|are|was|were|will be) (?:being |partly |fully |largely |mainly |wholly |entirely |jointly )?(?<verb>paid for|funded|financed|sponsored|bankrolled|underwritten) (?:(?:partly|mainly|largely|entirely|in part|jointly) )?(?<by>by|from|through|out of|with)\b/u

/** "Made possible {by a three-year gift of £9 million from} a trust" */
const GIFT =
  /\b(?:by|with|through|thanks to|from|of) (?:an? |the )?(?:[\p{L}\d-]+ ){0,3}?(?<gift>grant|gift|donation|bequest|legacy|funding|sponsorship|contribution|endowment)s?(?: (?:of|worth|totall?ing) (?:(?:\p{L}{1,3})?\p{Sc} ?)?\d[\d.,]*(?: (?:million|billion|thousand|crore|lakh))?)? from\b/u

/** "The county is {contributing £9 million}". */
const GIVES =
  /\b(?:is|are|will be) (?<gives>(?:contributing|putting up|providing|paying|giving|meeting|covering) (?:the |an? )?(?:(?:\p{Sc}\s?)?\d[\d,.]*(?: (?:million|billion|thousand))?|costs?|rest|remainder|half|most)\b)/u

/** "{Half of that} comes from". */
const COMES_FROM =
  /^(?<part>(?:(?:half|a third|a quarter|two thirds|three quarters|most|all|some|part|much|the rest|the bulk|\d{1,2}(?:\.\d)?(?: per ?cent|%)) of (?:that|this|it|the (?:cost|money|sum|bill))|the money|this money|the sum|funding|that|this)) (?:comes|came|will come|is to come|is coming) from\b/iu

const MONEY = /\p{Sc}\s?\d|\b(?:USD|EUR|GBP|CHF) ?\d|\bcosts?\b/u
