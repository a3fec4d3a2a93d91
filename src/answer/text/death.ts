/**
 * Whether a question asks what somebody died of and a sentence tells only that, or when,
 * they did: "He died in 2014."
 *
 * @example
 * tellsNoCauseOfDeath('What did Ada Berg die of?', 'Ada Berg died of pneumonia.') // => false
 */
export function tellsNoCauseOfDeath(question: string, stated: string): boolean {
  return ASKS_OF_WHAT.test(question) && DIED.test(stated) && !OF_WHAT.test(stated)
}

const ASKS_OF_WHAT =
  /^(?:and |so |but )?(?:what (?:did|has|had) .+ die[d]? (?:of|from)|of what did .+ die|how did .+ die|what (?:was|is) the cause of .*\bdeath|what killed .+)\s*\?*\s*$/iu

const DIED = /\b(?:died|dies|death|passed away|deceased)\b/iu

/** An illness, an accident, or whatever is told to have done it. */
const OF_WHAT =
  /\b(?:died|dies|death|passed away)\b[^.;]{0,60}?\b(?:of (?!\p{Lu}|\d|the (?:founder|chair|president|director|artist|author|actor|singer)\b|(?:its|her|his|their|our)\b)|from (?!\d)|after (?!\d)|following|because|when|as a result|due to|in an? (?!few\b)(?:\p{L}+ )?(?:accident|crash|fire|fall|explosion|collision|attack|shooting|storm|avalanche))|\b(?:caus(?:e|ed)|illness|disease|cancer|stroke|heart|pneumonia|injur(?:y|ies)|wounds?|killed|drown\p{L}*|murder\p{L}*|suicide|accident)\b/iu
