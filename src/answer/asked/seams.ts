/**
 * Splits a sentence where a conjunction or a comma stands before another question.
 *
 * @example
 * atSeams('Who makes it, and does it float?') // => ['Who makes it', 'does it float?']
 */
export function atSeams(sentence: string): string[] {
  const words = sentence.split(WORD_SEAM)
  if (!ASKS.test(sentence)) return words
  const parted = words.flatMap((piece) => piece.split(WHETHER_SEAM))
  return parted.length === 1 ? parted : parted.flatMap((piece) => piece.split(AMONG_SEVERAL))
}

/** "…, and when did it open": a conjunction before a question word that can open a question of its own; ", who heads the lab, …" goes on behind its comma, and "flats, shops and what?" asks one thing. */
const WORD_SEAM =
  /,?\s{1,4}(?:and|but|or|plus)(?:\s{1,4}also)?\s{1,4}(?=(?:who|whom|what(?!\s*[?.!]*$)|when|where|which|why|how(?: (?:many|much|long|old|far|often|big|large|soon|fast|do|does|did|is|was|are|were|will)| (?!(?:it|they|he|she|we|you|I|the|this|that|people|to)\b)[\p{L}-]+ (?:is|are|was|were|do|does|did|will|can|could|has|have|had|should|would|may|must)|(?=\s{0,3}[?.!]{0,3}$))|(?:in|at|for|by|on|from|to|with|since|until|through) (?:what|which|when|where|whom|how (?:much|many|long)))\b)|,\s+(?!(?:who|which|whose|where|when)\s[^,?]{3,80},\s+(?!(?:and|but|or|plus|who|whom|what|when|where|which|why|how)\b)\p{L})(?=(?:who|what|when|where|which|why|how many|how much)\s+\p{L}+\s)/iu

/** Only behind a question another one may ask whether something is so. */
const ASKS =
  /^(?:(?:and|but|so|in|at|on|for|by|from|to|with|since) )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|has|have|can|could|will|would|should)\b/iu

const SOMEBODY = String.raw`(?:they|there|he|she|you|we|I|any(?:one|body)|every(?:one|body)|some(?:one|body)|people)\b`
const THING = String.raw`(?:it|this|that|these|those)\b`
const OWNED = String.raw`(?:the|its|their|his|her|our|your|this|these|those)\s+\p{L}`
/** A name is written large; "Acme’s chair" may be what somebody is. */
const NAME = String.raw`\$?\p{Lu}[\p{L}\p{N}.&-]*(?![\p{L}\p{N}.&-]|['’]s?\b)`

/**
 * ", and does it float": a verb that asks and its subject. "And is the chair", "and have it
 * delivered", "and do the painting" go on with what stands before them, and have no comma.
 */
const WHETHER_SEAM = new RegExp(
  [
    String.raw`,?\s{1,4}(?:and|but|plus)(?:\s{1,4}also)?\s{1,4}(?=(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Dd]oes|[Dd]o|[Dd]id|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould|[Ss]hould|[Mm]ust|[Mm]ay|[Hh]ave|[Hh]ad)\s+${SOMEBODY})`,
    String.raw`,?\s{1,4}(?:and|but|plus)(?:\s{1,4}also)?\s{1,4}(?=(?:is|was|are|were|has|does|did|will|would|can|could|should|must|may)\s+${THING}\s+\p{L})`,
    String.raw`,?\s{1,4}(?:and|but|plus)(?:\s{1,4}also)?\s{1,4}(?=(?:does|will|would|can|could|should|must)\s+(?:${OWNED}|(?:an?|any|all|every)\s+\p{L}|${NAME}))`,
    String.raw`,?\s{1,4}(?:and|but|plus)(?:\s{1,4}also)?\s{1,4}(?=did\s+${NAME})`,
    String.raw`,\s{1,4}(?:and|but|plus)(?:\s{1,4}also)?\s{1,4}(?=(?:is|are|was|were|do|did)\s+(?:${OWNED}|${NAME})|(?:has|have|had)\s+(?:${NAME}|(?:the|its|their)\s+(?!most\b)[\p{L}-]+\s+\p{L})|(?:do|can|could|will|would|should)\s+\p{Ll}+s\s+\p{Ll})`,
  ].join('|'),
  'u',
)

/** "Who makes it, does it float and …": alone it would be a guess at what is asked, as in "what is it made of, is it oak?" */
const AMONG_SEVERAL = new RegExp(
  String.raw`,\s+(?=(?:is|are|was|were|does|do|did|has|will|can|could|would|should)\s+(?:it|${SOMEBODY})\s+\p{L})`,
  'u',
)
