import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { knownTo } from '../evidence/unknown.ts'
import { type Candidate, inSetting } from '../pieces/candidates.ts'
import type { ToldBy } from '../text/told-by.ts'
import { withBefore } from './apart.ts'
import { ANY_NEWS } from './off-topic.ts'

/**
 * Whether it is asked if there is something, or if somebody spoke of it, and neither a sentence nor what it goes on
 * from or stands under has a word for it: visitors who want to touch clay tell nothing
 * of "Is there parking at the museum?". Of two words either will do: a free trial may be
 * "tried free of charge". Whether somebody did something to a thing is told by the deed
 * or the thing: who builds a quay tells nothing of "Did Orme buy a shipyard?". When something
 * opens or ends is told by no sentence of a release that never has its word, unless it has another for it.
 *
 * @example
 * // "Does Ada Berg have any children?": "She taught at a school." => true
 */
export function lacksThing(view: Lens, candidate: Candidate): boolean {
  const { type, text } = view.asked
  if (type === 'date') return lacksTurning(view, candidate)
  if (type !== 'yesno' && type !== 'quotation') return false
  const spoken = SPEAKS_OF.exec(text)?.[1] ?? ''
  const other = PAYS.exec(text)?.[1] ?? (ANY_NEWS.test(spoken) ? '' : spoken)
  const [, there = '', had = other] = ASKS_THING.exec(text) ?? []
  const thing = there || had
  const [, deed = '', done = ''] = (thing === '' && type === 'yesno' && DOES_TO.exec(text)) || []
  const words = (thing || `${deed} ${done}`).toLowerCase().split(' ')
  const word = words.at(-1) ?? ''
  if (word === '' || ANY_THING.test(word)) return false
  // What is all in the box tells of everything else that it is not.
  if (IN_PACK.test(text) && CONTENTS.test(candidate.text)) return false
  if (isToldOtherwise(word, candidate.text)) return false
  const things = view.terms.filter(
    ({ folded, weight, named }) => words.includes(folded) && weight === 1 && !named,
  )
  const needed = thing === '' ? [deed, word] : [word]
  if (!needed.every((one) => things.some(({ folded }) => folded === one))) return false
  const holds = withBefore(
    view.dissection,
    candidate,
    (term) => inSetting(candidate, term) || view.dissection.headline.has(term),
  )
  return things.every((thing) => strength(thing, holds) < CLOSE)
}

/**
 * Whether it is asked when something opens, begins or ends that the release never calls so, and
 * what a sentence stands in has no other word for it either.
 */
function lacksTurning(view: Lens, candidate: Candidate): boolean {
  const [, thing = ''] = TURNS.exec(view.asked.text) ?? []
  const word = thing.toLowerCase().split(' ').at(-1) ?? ''
  if (word === '' || ANY_THING.test(word) || ANY_EVENT.test(word)) return false
  const isNear = withBefore(
    view.dissection,
    candidate,
    (term) => inSetting(candidate, term) || view.dissection.headline.has(term),
  )
  return view.terms.some(
    (one) =>
      one.folded === word &&
      one.weight === 1 &&
      !one.named &&
      !one.optional &&
      !knownTo(view, one.term) &&
      strength(one, isNear) < CLOSE,
  )
}

/** "When does {the library} of the museum {reopen}?" */
const TURNS =
  /^[Ww]hen (?:does|do|will|is|are|did|was|were) the ((?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*) (?:(?:of|at|in|on|for|from|by|with) [^?]*?)?(?:be )?(?:(?:due|expected|going|set|scheduled) to )?(?:(?:re-?open|open|close|start|begin|end|finish|found|launch|establish)(?:s|es|ing|ed)?|built|set up)\b[^?]*\?*\s*$/u

/** What a release calls by the name of the very thing. */
export const ANY_EVENT =
  /^(?:events?|schemes?|projects?|program(?:me)?s?|works?|periods?|seasons?|phases?|sales?|offers?|promotions?|discounts?|campaigns?|construction|production|building|registration|applications?|bookings?|admission|doors?|gates?|shows?|exhibitions?|exhibits?|meetings?|conferences?|process|operations?|services?|measures?|restrictions?|closures?|repairs?|terms?|deals?|agreements?|contracts?|talks?|facilit(?:y|ies)|sites?|places?|premises|buildings?|plants?|stores?|shops?|locations?|venues?)$/u

/** "Is there {parking} at the museum?", "Does she have any {children}?" */
const ASKS_THING =
  /^(?:(?:[Ii]s|[Aa]re|[Ww]ill) there (?:be )?(?:an? |any )?((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)(?: (?:at|in|on|near|for|by|beside|close)\b[^?]*)?|(?:[Dd]oes|[Dd]o) [^?]{2,50}? have (?:an?|any) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*))\s*\?*$/u

/** "Did Orme {buy} a {shipyard} in Corran?" */
const DOES_TO =
  /^(?:[Dd]id|[Dd]oes|[Dd]o|[Hh]as|[Hh]ave|[Ww]ill|[Ii]s|[Aa]re|[Ww]as|[Ww]ere) [^?]{2,50}? (\p{Ll}+) (?:an?|any) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)(?: (?:at|in|on|near|for|by|from|with|to|of)\b[^?]*)?\s*\?*$/u

/** "Is there a lamp {in the box}?" */
const IN_PACK =
  /\b(?:in|with|inside) (?:the|its|each|every|a) (?:box|pack(?:age|aging|et)?|kit|set|bundle|case|bag|hamper)\b/iu
/** "In the box are a lamp, a cable and a pouch." */
const CONTENTS =
  /\b(?:in|inside) (?:the|its|each|every) (?:box|pack(?:age|aging|et)?|kit|set|bundle|case|bag|hamper) (?:is|are|you)\b|\b(?:box|pack(?:age|aging|et)?|kit|set|bundle|case|bag|hamper) (?:contains?|holds?|includes?|consists?|comes with)\b|\bsold separately\b/iu

/** "Does the builder have to pay a {penalty} for the delay?" */
const PAYS =
  /^(?:[Dd]oes|[Dd]o|[Ww]ill|[Dd]id|[Mm]ust) [^?]{2,50}? pay (?:an?|any) ((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)(?: (?:to|for|if|when|because)\b[^?]*)?\s*\?*$/u

/** "Did Ada Berg comment on the {closure}?" */
const SPEAKS_OF =
  /^(?:[Dd]oes|[Dd]o|[Dd]id|[Hh]as|[Hh]ave) [^?]{2,50}? (?:comment(?:ed)? on|sp(?:eak|oken) (?:about|of|on)|talk(?:ed)? about|say anything about|said anything about|react(?:ed)? to|respon(?:d|ded) to|mention(?:ed)?) (?:the |its |their |an? |any )((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)\s*\?*$/u

/** Whether a text tells of a thing without its word: of a deadline by a day. */
export function isToldOtherwise(thing: string, text: string): boolean {
  return TOLD_BY.some(([called, told]) => called.test(thing) && told.test(text))
}

/** Things that are told without their word: a charge by what is paid, a deadline by its day. */
const TOLD_BY: ToldBy = [
  [
    /^(?:charges?|fees?|costs?|prices?|fares?|admission|discounts?|reductions?|concessions?|deposits?)$/u,
    /\b(?:free|pay(?:s|ing)?|paid|half price)\b|\d ?(?:%|per ?cent|\p{Ll}+s\b)|\p{Sc}/iu,
  ],
  [/^(?:fines?|penalt(?:y|ies))$/u, /\b(?:must|will|to|shall) pay\b|\bpaid\b|\p{Sc}|\bfree\b/iu],
  [/^(?:deadlines?|dates?)$/u, /\b(?:clos(?:es?|ed|ing)|ends?|until|till|by|before|no later|due|last)\b/iu],
  [
    /^(?:limits?|limitations?|restrictions?|minimum|maximum|age|caps?|quotas?)$/u,
    /\b(?:under|over|up to|at least|at most|no more|only|aged?|ages|all|every(?:one|body)|any(?:one|body)|unlimited)\b/iu,
  ],
  [/^week(?:end|day)s?$/u, /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu],
  [
    /^money$/u,
    /\b(?:refund\p{L}*|reimburs\p{L}*|paid|pay(?:s|ing)?|profit\p{L}*|earn\p{L}*|losses|loss-making)\b|\p{Sc}/iu,
  ],
  [
    /^(?:sack(?:ed|ings?)|fired|dismiss(?:ed|als?)|lay-?offs?)$/u,
    /\bredundan\p{L}+|\b(?:jobs?|posts|positions)\b[^.]{0,30}\b(?:los[et]|go|gone|cut|axed|shed)\b|\b(?:cut|axe|shed|los[et])(?:s|ting|ing)? (?:\S+ ){0,3}(?:jobs|posts)\b/iu,
  ],
  [
    /^(?:damaged|destroyed|harmed)$/u,
    /\b(?:wreck\p{L}*|write-offs?|written off|ruin\p{L}*|smash\p{L}*|crush\p{L}*|burn\p{L}*|gutted|hit|lost|sank|sunk|flooded|flattened|torn|broken?)\b/iu,
  ],
  [/^batter(?:y|ies)$/u, /\b(?:on|per|between|after) (?:\p{L}+ ){0,2}charg(?:es?|ing)\b/iu],
  [
    /^(?:diseases?|illness(?:es)?)$/u,
    /\b(?:cancers?|tumou?rs?|infections?|disorders?|syndromes?|diabetes|asthma|dementia|flu|influenza|measles|malaria|leuk[ae]+mia|strokes?|pneumonia|tuberculosis)\b/iu,
  ],
  [
    /^courts?$/u,
    /\b(?:lawsuits?|sued|suing|judges?|jury|verdict|sentenced|plead\p{L}*|pled|prosecut\p{L}+|convicted|acquitted)\b/iu,
  ],
  [
    /^wheelchairs?$/u,
    /\b(?:handicap\p{L}*|disab\p{L}*|accessib\p{L}*|step-free|ramps?|lifts?|elevators?)\b/iu,
  ],
  [
    /^(?:restaurants?|caf[eé]s?|canteens?|bistros?|food|drinks?|meals?|refreshments|catering)$/u,
    /\b(?:meals?|eat|lunch(?:es)?|dinners?|breakfasts?|food|dishes|snacks?|drinks|dine|served)\b/iu,
  ],
  // What a rate, a fee or a period is of.
  [
    /^interest$/u,
    /\b(?:borrow\p{L}*|len[dt]s?|lending|loans?|coupons?|bonds?|notes|mortgages?|deposits?|savings|(?:key|policy|base|prime|bank|repo) rate|per annum)\b/iu,
  ],
  [
    /^inflation$/u,
    /\b(?:prices\b[^.]{0,30}\b(?:rose|risen|rise|up|climbed|grew|increased|higher|fell|fallen|down)|price (?:index|growth|rises?)|CPI|cost of living|dearer)\b/iu,
  ],
  [
    /^(?:termination|break-?up|breakup|cancellation|exit)$/u,
    /\b(?:break(?:-?up)? (?:fee|clause)|breakup|terminat\p{L}*|cancel\p{L}*|walks? away|withdraws?|pulls? out|falls? through|(?:deal|merger|takeover|sale) fails)\b/iu,
  ],
  [
    /^(?:exchange|conversion)$/u,
    /\b(?:for (?:each|every)|(?:to|per|against) the (?:euro|dollar|pound|yen|franc|krone|krona|yuan|rupee)|(?:[\d.,]+|one|two|three) (?:of an? )?(?:new |\p{Lu}[\p{L}-]* )?shares? (?:for|per))\b/iu,
  ],
  [
    /^(?:deliver(?:y|ies)|shipping|shipment|postage|freight)$/u,
    /\b(?:post(?:age|al|ed)?|ship(?:s|ped|ping|ment)?|deliver\p{L}*|couriers?|carriage|freight|mail(?:ed|ing)?|sen[dt] (?:it|them|out|home)|arrives?)\b/iu,
  ],
  [
    /^(?:rental|rent|hire|lease|leasing)$/u,
    /\b(?:rent(?:s|ed|ing|al|als)?|hir(?:e|es|ed|ing)|leas(?:e|es|ed|ing))\b/iu,
  ],
  [
    /^(?:returns?|refunds?|cancellation|withdrawal)$/u,
    /\b(?:money back|(?:sen[dt]|sending|g[io]ven?|brought|bring|tak(?:e|en)|return(?:s|ed)?) (?:\p{L}+ ){0,2}back|refund\p{L}*|return(?:s|ed|able)?|reimburs\p{L}*)\b/iu,
  ],
  [
    /^(?:warrant(?:y|ies)|guarantees?)$/u,
    /\b(?:warrant\p{L}*|guarant\p{L}*|promis(?:e|es|ed)|cover(?:s|ed)?|free repairs?|repairs? (?:\p{L}+ ){0,2}free|vouch\p{L}*)\b/iu,
  ],
  [
    /^(?:membership|joining)$/u,
    /\b(?:members?|join(?:s|ed|ing)?|belong(?:s|ing)?|subscri\p{L}+|sign(?:s|ing)? up)\b/iu,
  ],
  [
    /^(?:shares?|stocks?|closing)$/u,
    /\b(?:clos(?:e|es|ed|ing) (?:at|on|up|down)|trad(?:e|es|ed|ing) (?:at|for|around)|quoted|apiece|Nasdaq|NYSE|shares?|stocks?)\b/iu,
  ],
  [
    /^samples?$/u,
    /\b(?:survey(?:s|ed)?|poll(?:s|ed)?|asked|interview\p{L}*|respon(?:dents|ses|ded)|participants?|took part|patients|volunteers)\b/iu,
  ],
  [
    /^(?:trial|waiting|notice|grace)$/u,
    /\b(?:tr(?:y|ies|ied)|free for|wait(?:s|ed|ing)?|ahead|beforehand|notice|in advance)\b/iu,
  ],
  [/^(?:vacancy|occupancy)$/u, /\b(?:vacant|empty|full|filled|taken|occupied|unlet|let|rooms|beds)\b/iu],
  [
    /^(?:death|mortality|survival|fatality)$/u,
    /\b(?:die[sd]?|dying|dead|deaths?|alive|lives?|lived|surviv\p{L}*|killed)\b/iu,
  ],
  [/^(?:birth|fertility)$/u, /\b(?:born|births?|bab(?:y|ies)|children)\b/iu],
]

/** What may be told in any words. */
const ANY_THING =
  /^(?:any\p{L}+|some\p{L}+|no\p{L}+|more|else|others?|ways?|chances?|possibilit(?:y|ies)|need|reasons?|point|risks?|evidence|room|time|plans?|problems?|difference|things?|one|way)$/u
