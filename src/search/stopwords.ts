/**
 * Words that say how a question or sentence is built, not what it is about.
 *
 * Articles, pronouns, auxiliaries, prepositions, conjunctions, question words
 * and contractions, folded and without apostrophes. Words that can carry the point
 * of a question are not in the list: "first", "more", "under", "may" (the
 * month), "mine" (the pit), "own" (a verb; behind a possessive it is no word
 * that counts, see `tokens.ts`).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my myself we us our ours ourselves you your yours yourself yourselves
  he him his himself she her hers herself it its itself they them their theirs themselves
  who whom whose which what when where why how
  am is are was were be been being have has had having do does did doing done
  will would shall should can could might must ought
  of at by for with about into to from in on upon as than
  and or but if nor so because while though although whether
  there here then too very just also only same
  not no
  im ive youre youve youd youll hes shes theyre theyve theyd theyll weve wed
  isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shouldnt cant cannot couldnt mustnt
  whos whats wheres whens whys hows thats theres heres lets`.split(/\s+/),
)
