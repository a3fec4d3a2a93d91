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

/**
 * Whether it is asked what holds behind a limit and a sentence tells what holds up to
 * it: "free for up to six hours" for "How much is it after six hours?".
 *
 * @example
 * tellsOnlyUpTo('What does parking cost after 2 hours?', 'It is free for the first 2 hours.') // => true
 */
export function tellsOnlyUpTo(question: string, stated: string): boolean {
  const limit = BEHIND.exec(question)?.[1]
  if (limit === undefined || GOES_BEYOND.test(stated)) return false
  const upTo = new RegExp(
    String.raw`\b(?:up to|first|within|under|at most|less than|maximum of) (?:the )?${limit}s?\b`,
    'iu',
  )
  return upTo.test(stated)
}

/** "After {six hour}s", "beyond {3 mile}s" */
const BEHIND =
  /\b(?:after|beyond|past|(?:more|longer) than|over) (?:the )?(?:first )?((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty) \p{L}+?)s?\b/iu

const GOES_BEYOND =
  /\b(?:after|thereafter|then|beyond|longer|extra|additional|each further|every further|afterwards)\b/iu
