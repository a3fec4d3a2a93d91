import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse, leadText } from '../pieces/candidates.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Whether it is asked what some measure of something is, and a sentence with what it stands under
 * has neither a word for that measure nor a unit of it: any figure beside would be taken for it.
 *
 * @example
 * // "What was the capacity?": "Her salary is one dollar." => true
 * // "What was the capacity?": "The hall seats 400." => false
 */
export function lacksMeasureAsked({ asked, dissection }: Lens, candidate: Candidate): boolean {
  const tells = tellsOf(asked.text)
  return (
    tells !== undefined &&
    isProse(candidate) &&
    !tells.test(candidate.text) &&
    !tells.test(leadText(dissection.document, candidate))
  )
}

const tellsOf = remembered((question: string): RegExp | undefined => {
  const [, words = ''] = ASKS.exec(question) ?? []
  return words === '' ? undefined : toldBy(MEASURES, words)
})

/** "What was the {market share} of Orme in May?" */
const ASKS =
  /^(?:and |so |but )?(?:what|how (?:big|high|large|great))(?:['’]?s| is| are| was| were) (?:the |its |their |his |her )?((?:\p{L}[\p{L}-]* ){0,3}?\p{L}[\p{L}-]*)(?: (?:of|in|for|at|on|by|from|last|this|as) [^?]*)?\s*\?*$/iu

const LENGTHS = String.raw`met(?:re|er)s?|cm|mm|km|(?:kilo|centi|milli)met(?:re|er)s?|feet|foot|ft|inch(?:es)?|miles?|yards?`

/** What a measure is called at the end of a question, and by what words or units it is told. */
const MEASURES: ToldBy = [
  [
    /\bcapacity$/iu,
    /\bcapacit\p{L}*|\b(?:seat|hold|held|accommodat|stor|contain|produc|process|handl|generat|carr[iy]|serv|host|power|output|throughput|volume|room for|space|bed|berth|passenger|people|guest|visitor|spectator|pupil|student|place|lit(?:re|er)|gallon|barrel|tonne|ton|batter)\p{L}*|\d\s?(?:[kMGT]Wh?|[kMGT]B|mAh|Wh|l|ml)\b|\bturn(?:s|ed|ing)? out\b|\bhectolit|\d \p{Ll}+ an? (?:year|day|hour|month|week)\b|\bper (?:year|day|hour|annum|month|week)\b|\b(?:up to|maximum|max)\b|\bannual(?:ly)? (?!salar)/iu,
  ],
  [
    /\b(?:height|altitude|elevation)$/iu,
    new RegExp(
      String.raw`\b(?:heights?|high|tall|rises?|altitude|elevation|above|store?ys?|stories|floors|${LENGTHS})\b|\d\s?(?:m|ft)\b|\d['"′″]`,
      'iu',
    ),
  ],
  [
    /\b(?:length|width|depth|distance|diameter)$/iu,
    new RegExp(
      String.raw`\b(?:lengths?|long|wid(?:e|th)|deep|depth|distance|diameter|across|away|apart|minutes?|hours?|pages?|days?|weeks?|months?|years?|words|${LENGTHS})\b|\d\s?(?:m|ft)\b|\d['"′″]|×`,
      'iu',
    ),
  ],
  [
    /\bweight$/iu,
    /\b(?:weigh\p{L}*|scales|heav\p{L}+|light\p{L}*|kilo\p{L}*|grams?|pounds?|ounces?|tonn?e?s?|stone|carats?)\b|\d\s?(?:kg|g|mg|lbs?|oz|t)\b/iu,
  ],
  [
    /\bmarket share$/iu,
    /\bshares?\b|\bof (?:the|its|all) (?:\p{L}+ ){0,3}(?:market|sales|sector|industry)\b|\bmarket\b/iu,
  ],
  [
    /\b(?:order intake|order book|backlog|orders received|bookings)$/iu,
    /\b(?:orders?|ordered|intake|backlogs?|book(?:s|ed|ings?)?|contracts?|contracted)\b/iu,
  ],
  [
    /\bmembership$/iu,
    /\b(?:members?|membership|subscri\p{L}+|belong\p{L}*|join\p{L}*|fees?|represent\p{L}*)\b/iu,
  ],
  [
    /\b(?:salary|wages?|pay)$/iu,
    /\b(?:salar(?:y|ies)|pa(?:y|ys|id|ying)|wages?|earn\p{L}*|compensat\p{L}+|remunerat\p{L}+|stipends?|(?:an|per) hour|start(?:s|ing)? (?:at|on|from)|t(?:akes?|ook) home)\b/iu,
  ],
  [
    /\b(?:attendance|turnout)$/iu,
    /\b(?:attend\p{L}*|turn(?:ed)?[- ]?out|visit\p{L}*|guests?|came|crowds?|spectators?|audiences?|people|fans|tickets?|participa\p{L}+|delegates?|drew|draws?|drawn|attract\p{L}*|watch\p{L}*|sold out|voters?|votes?)\b/iu,
  ],
  [
    /\b(?:(?:minimum|maximum|lowest|youngest|average|mean|median) age|age limit)$/iu,
    /\b(?:ages?|aged|years?[- ]old|older|younger|adults?|minors?)\b|\b(?:over|under|above|below|at least|from|turn(?:s|ed)?|be) \d{1,2}\b|\b\d{1,2}(?:\+| ?[-–] ?\d| to \d| (?:and|or) )/iu,
  ],
  [
    /\bscores?$/iu,
    /\b(?:scor\p{L}*|points?|goals?|runs|w[io]ns?|winning|beat(?:s|en)?|defeat\p{L}*|tied?|draw|drew|rat(?:ed|ings?)|grad(?:ed?|es)|marks?|index|out of|percent\p{L}*)\b|%|\d ?[-–:] ?\d/iu,
  ],
]
