/**
 * Whether a question asks where money comes from or what it is spent on, and a
 * sentence tells nothing of the kind, or the other of the two.
 *
 * @example
 * // "What will they spend the grant on?": "Orme pays for it from its reserves." => true
 */
export function tellsOtherWay(question: string, stated: string): boolean {
  if (ASKS_SOURCE.test(question)) return !SOURCE.test(stated)
  return ASKS_USE.test(question) && OUT_OF.test(stated) && !USE.test(stated)
}

/** "Where is the money coming from?" */
const ASKS_SOURCE =
  /\bwhere (?:is|are|was|were|do|does|did|will|would|has|have|had) [^?]*\b(?:money|cash|funds?|funding|capital|financ(?:e|ing))\b[^?]* from\b/iu

const SOURCE =
  /\b(?:from|by|out of|through|funded|financed|pa(?:y|ys|id)|g(?:ives?|ave|iven|rants?|ranted)|donat\p{L}+|loans?|lent|lends?|borrow\p{L}*|raised?|contribut\p{L}+|provid\p{L}+|sponsor\p{L}*|selling|sale)\b/iu

/** "What are they going to spend the money on?" */
const ASKS_USE = /\bwhat [^?]*\bsp(?:end|ent|ending) [^?]{1,60} on\s*\?*$/iu

/** "From cash on hand" */
const OUT_OF =
  /\b(?:from|out of) (?:its |their |the |our |his |her )?(?:own )?(?:cash|reserves?|funds?|savings|profits?|revenues?|proceeds|loans?|grants?|budgets?)\b/iu

const USE =
  /\b(?:go(?:es)? (?:to|into|towards?)|went (?:to|into|towards?)|sp(?:end|ends|ent|ending) (?:it |them )?on|us(?:e|es|ed|ing) (?:it |them )?(?:to|for)|into|towards?)\b/iu
