/**
 * Whether a word of a question, given by what stands before it, its letters and what
 * stands behind it, only carries the question: "who is it {meant} for", "what was
 * {wrong} with it", "does she {say} that it pays". Who answers gives what is asked for,
 * and seldom says the word.
 *
 * @example
 * goesUnsaid('What is the pump ', 'known', ' for?') // => true
 * goesUnsaid('Is the pump ', 'known', ' in Norway?') // => false
 */
export function goesUnsaid(before: string, word: string, after: string): boolean {
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
  // "Who are the walks {aimed} at?", "what was it {meant} for at first?"
  {
    word: /^(?:meant|intended|aimed|known|famous)$/u,
    before: /\b(?:is|are|was|were|be|who[’']s|what[’']s)\b/iu,
    after: /^ (?:\p{L}+ )?(?:for|at|to)\b/u,
  },
  // "What was {wrong} with the old brakes?"
  { word: /^(?:wrong|amiss)$/u, before: /\bwhat(?:[’']s| \p{L}+)(?: \p{L}+)? $/iu, after: ANYTHING },
  // "What will {become} of the yard?", "when did it {become} part of the group?"
  { word: /^(?:becom(?:es?|ing)|became)$/u, before: ANYTHING, after: /^ (?:of|(?:a )?part of)\b/u },
  // "Is the book {part} of a series?"
  { word: /^part$/u, before: ANYTHING, after: /^ of an?\b/u },
  // "What {used} to stand there?", not what it is used for
  {
    word: /^used$/u,
    before: /^(?!.*\b(?:is|are|was|were|be|been|being|gets?|got)\b)/iu,
    after: /^ to \p{Ll}/u,
  },
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
  // "What does it {hope} to build?"
  {
    word: /^(?:hop(?:e|es|ing)|want(?:s|ing)?|try|tries|trying)$/u,
    before: /\b(?:do|does|did|is|are|was|were|it|they|he|she)\b[^,;:?]* $/iu,
    after: /^ to \p{Ll}/u,
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
