/**
 * Whether a word of a question, given by what stands before it, its letters and what
 * stands behind it, only carries the question: "does she {say} that it pays", "how many
 * days does it {last}". Who answers gives what is asked for, and seldom says the word.
 *
 * @example
 * onlyCarries('How long does the pump ', 'last', '?') // => true
 * onlyCarries('Was the ', 'last', ' pump sold?') // => false
 */
export function onlyCarries(before: string, word: string, after: string): boolean {
  return CARRIERS.some(
    (carrier) => carrier.word.test(word) && carrier.before.test(before) && carrier.after.test(after),
  )
}

const ANYTHING = /^/u

interface Carrier {
  readonly word: RegExp
  readonly before: RegExp
  readonly after: RegExp
}

const CARRIERS: readonly Carrier[] = [
  // "How did it do {right} after the vote?"
  {
    word: /^(?:right|straight)$/u,
    before: ANYTHING,
    after: /^ (?:after|before|when|next to|behind|beside)\b/u,
  },
  // "Does the guide {say} that it pays?", "in which fields did he {see} growth?"
  {
    word: /^(?:say|think|believe|reckon|argue|mention|suggest|see)$/u,
    before: /^(?!.*\bhow (?:many|much|often)\b).*\b(?:do|does|did|would|will|might)\b[^,;:?]*[\p{L}’'.] $/iu,
    after: /^ (?!(?:about|after|at|before|by|during|for|from|in|of|on|since|to|when|with)\b)\p{L}/u,
  },
  // "How many days does the fair {last}?"
  {
    word: /^last$/u,
    before: /\b(?:do|does|did|will|would|to|can)\b[^,;:?]* $/iu,
    after: /^(?:\?|$| for\b)/u,
  },
  // "In the {view} of Ada Berg", "in her {eyes}"
  {
    word: /^(?:view|opinion|eyes|judge?ment|estimation)$/u,
    before: /\b(?:in|from)\b[^,;:?]* $/iu,
    after: ANYTHING,
  },
]
