/**
 * Whether of two questions the one asks about what is and the other about what is not:
 * "Why is there no late bus?" and "Why did you add a late bus?". A verb that undoes
 * something denies it as well as a "not": "Why was the late bus dropped?".
 *
 * @example
 * isOpposite('Why is there a late bus?', 'Why is there no late bus?') // => true
 */
export function isOpposite(one: string, other: string): boolean {
  if (DENIES.test(one) !== DENIES.test(other)) return !UNDOES.test(DENIES.test(one) ? other : one)
  return (UNDOES.test(one) && brings(other)) || (UNDOES.test(other) && brings(one))
}

function brings(question: string): boolean {
  return BRINGS.test(question) && !UNDOES.test(question)
}

/** "No longer", "isn't", "without"; "no more than" and "not only" deny nothing. */
const DENIES =
  /\b(?:no(?! (?:more|less|fewer|later|earlier) than\b)|not(?! only\b)|cannot|never|neither|nor|without|n[’']t)\b|n[’']t\b/iu

/** Verbs by which something is no more. */
const UNDOES =
  /\b(?:drop(?:s|ped|ping)?|cancel\p{L}*|scrap(?:s|ped|ping)?|ax(?:e|es|ed|ing)|abandon\p{L}*|abolish\p{L}*|remov\p{L}+|withdr[ae]w\p{L}*|shelv\p{L}+|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|discontinu\p{L}+|cut(?:s|ting)?|call(?:ed|ing)? off|giv(?:e|es|en|ing) up|gave up|miss(?:es|ed|ing)|lack(?:s|ed|ing)?|gone|refus\p{L}+|reject\p{L}*|lost|los(?:e|es|ing))\b/iu

/** Verbs by which something comes to be, or stays; "the start" is none. */
const BRINGS =
  /(?<!\b(?:the|an?|its|their|your|our|new) )\b(?:add(?:s|ed|ing)?|introduc\p{L}+|launch\p{L}*|start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|open(?:s|ed|ing)?|re-?open\p{L}*|creat(?:e|es|ed|ing)|establish\p{L}*|keep(?:s|ing)?|kept|bring(?:s|ing)? (?:in|back)|brought (?:in|back)|restor(?:e|es|ed|ing))\b/iu
