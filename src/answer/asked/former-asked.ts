import { capitalise } from '../text/word-forms.ts'

/** A question for what was so before something changed, as one that asks how it is. */
export interface FormerAsked {
  /** The question without the words for that. */
  readonly text: string
  /** How it was at first, or just before it is as it is now. */
  readonly stage: 'first' | 'before'
  /** Before whom: whose predecessor is asked for. */
  readonly after?: string
}

/**
 * Parts a question from the words by which it asks for what was so at first, or before
 * something changed; null where it has none, and where they are of a period ("the previous
 * year") or of what came before something else ("before the fair").
 *
 * @example
 * formerAsked('How many lamps were originally recalled?')
 * // => { text: 'How many lamps were recalled?', stage: 'first' }
 * formerAsked('What did the lamp cost before?') // => { text: 'What did the lamp cost?', stage: 'before' }
 */
export function formerAsked(question: string): FormerAsked | null {
  const asked = question.trim()
  if (asked.length > LONGEST || !ASKS.test(asked)) return null
  const due = DUE.exec(asked)?.groups
  if (due !== undefined) {
    const isFirst = [due.word, due.later, due.last].some((word) => word !== undefined)
    return isFirst ? { text: `${due.when} will ${due.what} ${due.verb}?`, stage: 'first' } : null
  }
  const noun = OF_NOUN.exec(asked)?.[0]
  if (noun !== undefined)
    return without(asked, OF_NOUN, /^(?:first|original|initial)$/u.test(noun) ? 'first' : 'before')
  if (ANNOUNCED.test(asked)) return without(asked, FIRST, 'first')
  if (AT_FIRST.test(asked)) return without(asked, AT_FIRST, 'first')
  const led = LED_BEFORE.exec(asked)?.groups
  if (led !== undefined) {
    const text = led.office === undefined ? `Who leads ${led.house}?` : `Who is ${led.office}?`
    return { text, stage: 'before', ...(led.after === undefined ? {} : { after: led.after }) }
  }
  return BEFORE.test(asked) ? without(asked, BEFORE, 'before') : null
}

function without(asked: string, words: RegExp, stage: FormerAsked['stage']): FormerAsked {
  const text = asked.replace(words, '').replace(/\s+/gu, ' ').replace(/ \?/u, '?')
  return { text: capitalise(text.trim()), stage }
}

/** Characters; a longer question asks for more than one value. */
const LONGEST = 300

/** What may change from one release to another. */
const ASKS =
  /^(?:and |so |but )?(?:until when|when|how (?:many|much|long|large|big|high|old)|who|what|at what|for how)\b/iu

/** "When was the hall {originally} due to open?", "Until when was the show to run {at first}?" */
const DUE =
  /^(?<when>when|until when) (?:was|were|is|are) (?<what>[^?]{2,80}?) (?:(?<word>originally|initially|first|at first) )?(?:due|planned|scheduled|supposed|expected|meant|intended|set) (?:(?<later>originally|initially|at first) )?to (?<verb>\p{Ll}[^?]{0,60}?)(?<last> (?:originally|initially|at first))?\s*\?*$/iu

const CHANGING =
  'price|cost|fee|fare|rent|rate|date|day|deadline|time|plan|budget|target|goal|forecast|guidance|outlook|estimate|figure|number|total|amount|value|offer|bid'

/** "The {original} price", "Orme's {old} plan" */
const OF_NOUN = new RegExp(
  String.raw`(?<=\b(?:the|its|their|his|her) |['’]s? )(?:(original|initial|old|previous|former|earlier)(?= (?:\p{Ll}+ ){0,2}?(?:${CHANGING})s?\b)|(first)(?= (?:${CHANGING})s?\b))`,
  'u',
)

/** Of the news itself: "When was the yard {first} announced?" */
const ANNOUNCED =
  /^when (?:was|were|did|has|had)\b[^?]* first (?:announced?|reported?|unveil(?:ed)?|told|tell)\b/iu

const FIRST = /\bfirst (?=announce|report|unveil|told|tell)/iu

const AT_FIRST =
  /\b(?:originally|initially|original|initial|to begin with|in the beginning(?= *\?*$)|at first(?! (?:glance|sight|light|instance)))\b/iu

/** "More than before" sets two values side by side. */
const BEFORE = /(?<!\bthan),?\s+(?:previously|formerly|before(?: (?:that|then|now))?)(?=\s*\?*$)/iu

/** "Who led {Orme} before {Ada Berg}?", "Who was {the chair of Orme} before?" */
const LED_BEFORE =
  /^(?:[Aa]nd |[Ss]o )?[Ww]ho (?:(?:led|leads|headed|heads|ran|runs) (?<house>(?:the )?\p{Lu}[^?]{1,80}?)|(?:was|is) (?<office>[^?]{2,100}?)),? (?:before|previously)(?: (?:that|then|him|her)| (?<after>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}))?\s*\?*$/u
