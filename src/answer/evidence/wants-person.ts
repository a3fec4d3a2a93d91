import { remembered } from '../../remembered.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms } from '../../search/tokens.ts'
import { mayBeFirm } from '../text/part-nouns.ts'
import type { Lens } from './lens.ts'

/** Whether a name is that of the house that issued the release, or a word of it. */
export function isOfIssuer({ dissection: { document } }: Lens, name: string): boolean {
  const own = new Set(terms(document.issuer ?? ''))
  return terms(name).every((term) => own.has(term))
}

/** "Who is the boss", "who runs": a firm is no answer. */
export function wantsPerson({ asked, roles }: Lens): boolean {
  return asked.type === 'person' && roles.size > 0 && IN_OFFICE.test(asked.text)
}

/** "Which actors": no firm can be one, whatever it did. */
export function wantsPeople({ asked, focus }: Lens): boolean {
  const noun =
    asked.type === 'person' && /\b(?:which|what)\b/iu.test(asked.text) ? focus.at(-1)?.folded : undefined
  return isTrade(noun) || (asked.type === 'person' && IS_PERSON.test(asked.text))
}

/** "Who is the trade's negotiator in the talks?": not the house that tells of them. */
export function wantsTrade({ asked }: Lens): boolean {
  return asked.type === 'person' && asksTrade(asked.text)
}

const asksTrade = remembered((question: string) => isTrade(WHO_IS.exec(question)?.[1]?.toLowerCase()))

/** "Who is the person that started it?" */
const IS_PERSON = /^who(?:['’]s| is| was) the (?:person|man|woman)\b/iu

/** Whether a noun is for people and not for firms, too. */
function isTrade(noun: string | undefined): boolean {
  return noun !== undefined && !mayBeFirm(noun) && LEXICON.isPerson(noun)
}

/** "Who is Orme's {negotiator} in the talks?" */
const WHO_IS =
  /^who(?:['’]s| is| was| are| were) (?:now )?(?:[^?]{0,60}?['’]s? |the |its |their )(?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?=[?.]*$| (?:of|in|at|for|to|on|behind|with|from|during|who|that)\b)/iu

const IN_OFFICE =
  /\bwho(?:'s|’s| is| was| are| were)? (?:now |currently )?(?:the |its |their )?(?:\p{L}+ )?(?:boss|head|chief|ceo|cfo|coo|cto|president|chair\p{L}*|director|founder|leader|manager|captain|coach|editor|mayor|governor|minister|secretary|heads?|leads?|led|runs?|ran|manages?|directs?|chairs?|founded|started|created)\b/iu
