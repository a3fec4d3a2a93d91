import type { Span } from '../../model.ts'
import { remembered } from '../../remembered.ts'

/**
 * Whether it is asked who got something and a name is that of whoever gave it: "the Lund
 * Fund awarded a grant to Orme" for "Who won the grant?".
 */
export function isGiver(question: string, text: string, { end }: Span): boolean {
  return asksGetter(question) && GIVES.test(text.slice(end)) && !GETS.test(text.slice(0, end))
}

const asksGetter = remembered((question: string) => ASKS_GETTER.test(question))

const ASKS_GETTER =
  /^(?:and |so |but )?(?:who|which \p{L}+) (?:else )?(?:(?:has|have|had|will|would) )?(?:(?:won|wins?|got|gets?|receives?|received|landed|secured|earned)\b(?! by\b)|(?:was|were|is|are|been|be) (?:awarded|given|granted|handed)\b)/iu

/** "Winner Ida Roos gave the money to a school", "it won the grant": who got it may give something on. */
const GETS = /\b(?:winners?|won|w(?:as|ere) (?:given|awarded|granted|handed))\b/iu

/** Behind the giver, with what is given or to whom; "Orme awarded" of a headline may have got it. */
const GIVES =
  /^,? (?:(?:has|have|had|also|today|recently|jointly|formally) ){0,2}(?:award(?:ed|s)|g(?:ave|ives?|iven)|grant(?:ed|s)|present(?:ed|s)|hand(?:ed|s)|issu(?:ed|es)(?! an? (?:statement|report|warning|call|update)\b)) (?:an?|the|its|their|this|\p{Sc}|\d|\p{Lu}|more|over|up)/u
