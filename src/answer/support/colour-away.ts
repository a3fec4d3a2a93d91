import { LEXICON } from '../../search/lexicon.ts'
import { type Lens, meansAsked } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { asksColour, coloursIn, mayNameColour } from '../text/colours.ts'

/**
 * Whether a question asks what colour something has and a sentence names none, or only
 * that of another thing: "She sailed the Tern in a red coat" for what colour the Tern is.
 */
export function colourAway(view: Lens, { text }: Candidate): boolean {
  if (!asksColour(view.asked.text) || mayNameColour(text)) return false
  return coloursIn(text).every(({ start, end }) => {
    const noun = NOUN_BEHIND.exec(text.slice(end))?.[1]
    if (noun === undefined || FINISH.test(noun) || !LEXICON.isNoun(noun) || meansAsked(view, noun))
      return false
    return !IS_ONE.test(text.slice(0, start))
  })
}

/** "A red {coat}"; what is red "with" something, or "in" it, has no noun there. */
const NOUN_BEHIND = /^ (?!(?:and|or|with|in|on|over|for|at|as|by|to|from|like|while|but)\b)(\p{Ll}[\p{L}-]+)/u

/** What anything has whose colour is told. */
const FINISH =
  /^(?:finish(?:es)?|liver(?:y|ies)|paint|paintwork|colou?rs?|bodywork|body|exterior|shades?|hues?|tones?|options?|versions?|editions?|models?|variants?)$/u

/** "The Tern is a bright {red} dinghy", "the Tern, a red dinghy". */
const IS_ONE = /(?:\b(?:is|are|was|were|be|as)|,) (?:an? |the )?(?:\p{Ll}+ )?$/u
