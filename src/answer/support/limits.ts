/**
 * Whether a question asks how many of something each may hand in or get and a sentence tells
 * of no one each and of no limit: "the forty pictures of the show" for "How many
 * pictures can each photographer send in?".
 *
 * @example
 * tellsNoLimit('How many boats may each club enter?', 'The jury picks 12 boats.') // => true
 */
export function tellsNoLimit(question: string, stated: string): boolean {
  return ASKS_EACH.test(question) && !LIMITS.test(stated)
}

/** What one may hand in or get hold of; how many each bus can carry is no limit that is set. */
const ASKS_EACH =
  /\bhow (?:many|much)\b[^?]*\b(?:can|may|(?:is|are) (?=[^?]* allowed))\b(?=[^?]*\b(?:send|submit|enter|hand in|upload|propose|nominate|put forward|register|apply|bring|buy|order|book|reserve|borrow|invite|claim|allowed)\b)[^?]*\b(?:each|every|per (?:person|head|team|household))\b/iu

/** To each so many, at most so many, so many allowed; or to several people, who each have them. */
const LIMITS =
  /\b(?:each|every|everyone|everybody|per|apiece|single|any|all|both|up to|at (?:most|least)|max(?:imum)?|min(?:imum)?|(?:no|not) more than|may|can|must|only|one|an?(?= (?:head|person|day|week|month|year))|limit\p{L}*|allow\p{L}*|permit\p{L}*|entitle\p{L}*|get|gets|receives?|respectively)\b/iu
