// Where money comes from and what it goes into: ways of money, and no sums or places.

/** "Where did the funds come from?", and not "Where will the money from the fair go?" */
export const MONEY_FROM =
  /\bwhere (?:is|are|was|were|do|does|did|will|would|has|have|had) [^?]*\b(?:money|cash|funds?|funding|capital|financ(?:e|ing))\b[^?]* from(?: (?:for|to|in)\b|\s*(?:[?,]|$))/iu

/** "What are they going to spend the money on?" */
export const SPENT_ON = /\bwhat [^?]*\bsp(?:end|ent|ending) [^?]{1,60} on\s*\?*$/iu
