import { oneOf } from '../text/one-of.ts'

/** A subject or object of a few words. */
export const ANY = String.raw`[\p{L}\d][^\s?,]*(?: [^\s?,]+){0,5}?`

/** Nothing that has a word of its own: other rules tell whether a thing that is named is spoken of. */
const IT = '(?:it|this|that|these|those|they|them|he|she|him|her|we|sales|prices|volumes|profits)'

const DID = '(?:did|has|have|had|will|would)'
const BEEN = '(?:be |been |now |just |also |already |ever |recently )?'

/** A question of these words alone. */
export const whole = (words: string): RegExp =>
  new RegExp(String.raw`^(?:and |so |but |then )?(?:${words})\s*[?.!]*\s*$`, 'iu')

/** Any of some words, or what begins with them. */
export const told = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${oneOf(...words)})`, 'iu')

/**
 * A question of one deed and nothing else: "What did it sell?", "Whom has Acme hired?", "Who
 * opposed it?", "What was cancelled?", "Was it approved?", "When did she resign?".
 *
 * @param forms the base form and the past, as alternatives.
 */
export function asksDeed(...forms: readonly string[]): RegExp {
  const verb = `(?:${oneOf(...forms)})`
  return whole(
    oneOf(
      String.raw`(?:what(?: else)?|whom?|how much) ${DID} ${ANY} ${BEEN}${verb}`,
      String.raw`(?:when|where|why|how) ${DID} ${IT} ${BEEN}${verb}`,
      String.raw`(?:who|what) (?:else )?(?:has |have |had |was |were |is |are |will )?${BEEN}${verb}(?: ${IT})?`,
      String.raw`(?:when |where |why |how )?(?:was|were|is|are) ${IT} ${BEEN}${verb}`,
      String.raw`${DID} ${IT} ${BEEN}${verb}`,
    ),
  )
}

/** "Who is the publisher of it?", "Which newspaper?" */
export const asksNoun = (noun: string): RegExp =>
  whole(
    String.raw`(?:who|what|which)(?: is| are| was| were|['’]s)? (?:the |its |their |a )?${noun}(?: (?:of|for|behind|in|like) ${IT})?`,
  )

/** What tells of a theft. */
export const THEFT = String.raw`st[oe][al]l|stealing|theft|thie[fv]|rob(?:bed|bery|bers?)\b|burgl|loot|heist|taken (?:from|without)|took from|hack|hijack|missing|disappear|vanish|recover`

/** What things are made of. */
export const STUFFS = String.raw`fabric|textile|steel|alumin|iron\b|metal|alloy|brass|bronze|copper|gold\b|silver\b|titanium|wood|timber|oak\b|pine\b|bamboo|stone|marble|granite|brick|concrete|cement|glass|ceramic|clay|porcelain|plastic|polymer|resin|rubber|silicon|carbon|fib(?:re|er)|leather|cotton|wool|silk|linen|nylon|polyester`
