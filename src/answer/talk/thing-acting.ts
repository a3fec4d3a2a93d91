import { LEXICON } from '../../search/lexicon.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { lastWord } from '../text/words.ts'
import { isSeveral } from './talk.ts'

/**
 * The thing that a question asks for by what it does, has or is told of: from then on "it" is that.
 * Null where several are asked for, a value or somebody.
 *
 * @example
 * thatActs('Which film opens the festival?') // => 'the film that opens the festival'
 */
export function thatActs(question: string): string | null {
  const told = TOLD.exec(question)
  if (told !== null && !isSeveral(told[1] ?? '') && !VALUE.test(told[1] ?? ''))
    return `the ${told[1]} ${told[2]}`
  const [, noun = '', deed] = HAS_MOST.exec(question) ?? ACTING.exec(question) ?? []
  return deed === undefined || isSeveral(noun) || VALUE.test(noun) || isSomebody(noun)
    ? null
    : `the ${noun} that ${deed}`
}

/** "Which actor": "it" is never a person. */
export function isSomebody(noun: string): boolean {
  const last = lastWord(noun)
  return LEXICON.isPerson(last) && !ORGANISATION_NOUNS.has(last)
}

/** "Which company {is named in the study}?" */
const TOLD =
  /^(?:which|what) ((?:\p{Ll}+ )?\p{Ll}+) (?:is|was|has been) (\p{Ll}+(?:ed|own|ven|ught|uilt|ade|old|ent) (?:in|by|at|on|for|as|to|from|with) [^?]+?)\s*\?*$/iu

/** "Which ship {has the most cabins}?" */
const HAS_MOST =
  /^(?:which|what) ((?:\p{Ll}+ )?\p{Ll}+) ((?:has|had|makes|made|needs|offers|uses|sells|sold) the (?:most|fewest|least|\p{Ll}{2,}est) [^?,]{2,60}?)\s*\?*$/iu

const ACTING =
  /^(?:which|what) (?!(?:about|two|three|four|five|six|seven|eight|nine|ten|several)\b)((?:(?!(?:is|was|has|does|do|did|will|can|are|were|have|had|the|an?|its|their)\b)\p{Ll}+ )?(?!(?:is|was|has|does|do|did|will|can|are|were|have|had|the|an?|its|their)\b)\p{Ll}+) ((?!(?:is|was|has|does|need|used)\b)(?:\p{Ll}+[^su'’]s|\p{Ll}{2,}ed|bought|sold|won|built|made|led|gave|lent|paid for|took over|lost|wrote) (?!(?:of|in|at|on|by|to|is|are|was|were|do|does|did|will|has|have|can)\b)\P{Nd}[^?]*?)\s*\?*$/iu

/** Values and times are not pointed at as things. */
export const VALUE =
  /\b(?:year|month|week|day|hour|quarter|time|date|share|half|lot|number|bit|few|amount|price|cost|percentage|rate|colou?r|kind|sort|type|size|way|reason|role|title|total|record|result|city|country|state|place|region|sector|industry|section|form|format|language|currency|phase|category|problem|challenge|reason)s?$/iu
