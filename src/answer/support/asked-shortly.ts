import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { textAround } from '../pieces/dissect.ts'
import { oneOf } from '../text/one-of.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'
import { DEEDS } from './deeds-shortly.ts'
import { DOERS } from './doers-shortly.ts'
import { MATTERS } from './matters-shortly.ts'
import { ANY, STUFFS, THEFT, told, whole } from './shortly.ts'
import { SUMS } from './sums-shortly.ts'
import { TRAITS } from './traits-shortly.ts'

/**
 * Whether a question that has but one common word of its own ("Is it free?", "Who won?", "When
 * does it open?") is held against a sentence that has none of the words by which that is told,
 * and neither has what it goes on from or stands under, nor the headline.
 *
 * Synonyms at large are too wide for such a word where nothing else stands beside it: what is
 * released is not free, who claims something has not won it, and damages hurt nobody. Of a question
 * that goes on, which other words narrow, this says nothing.
 *
 * @example
 * // "Was anyone hurt?": "Whether your ring is lost or damaged, the policy covers it." => true
 * // "Was anyone hurt?": "Two visitors were taken to hospital." => false
 */
export function isUntoldShortly(view: Lens, candidate: Candidate): boolean {
  const { text } = view.asked
  return tellsOf(text) !== undefined && isShortOfWord(text, textAround(view.dissection, candidate))
}

/**
 * Whether a text has no word by which a question of one word is told.
 *
 * @example
 * isShortOfWord('Who won?', 'The land claims cover 40 fields.') // => true
 */
export function isShortOfWord(question: string, told: string): boolean {
  const tells = tellsOf(question)
  return tells !== undefined && !tells.test(told)
}

const tellsOf = remembered((question: string) => toldBy(ALL, question))

/** A whole question, its subject any few words. */
const asks = (words: string): RegExp => whole(words.replaceAll('¤', ANY))

/** What is asked with one word, and any word by which it is told, whichever way it stands. */
const ASKED: ToldBy = [
  [
    asks(
      String.raw`(?:is|are|was|were|will) ¤ (?:be )?(?:for )?free(?: of charge| to (?:attend|enter|visit|use))?`,
    ),
    new RegExp(
      oneOf(
        String.raw`\b(?:free(?! (?:from|up)\b)|complimentary|gratis|costs?\b|no-cost|charg(?:es?|ed|ing)\b|pric(?:es?|ed|ing|ey)\b|fees?\b|fares?\b|pa(?:y|ys|id|ying)\b|ticket|admission|donat|includ(?:es|ed) in|subscri|waive|afford|expens|on the house|no obligation|licen[cs]e|dollars?|euros?|pounds?)`,
        String.raw`\p{Sc}`,
      ),
      'iu',
    ),
  ],
  [
    asks(
      oneOf(
        String.raw`how much (?:is|are|will) (?:a |the |its |their )?(?:tickets?|admission|entry|entrance)(?: (?:be|to|for|at|in) ¤)?`,
        String.raw`(?:how much|what) (?:does|do|did|will) (?:a |the |its |their )?(?:tickets?|admission|entry|entrance)(?: (?:to|for|at|in) ¤)? cost`,
        String.raw`(?:what (?:is|are|was|were) (?:the |its |their )?)?(?:ticket|admission|entry|entrance) (?:prices?|costs?|fees?)(?: (?:to|for|at|in) ¤)?`,
      ),
    ),
    told(
      String.raw`tickets?\b|ticketed|admi(?:ssion|t|ts|tted)\b|entr(?:y|ance|ies)\b|seat(?:s|ing)?\b|pass(?:es)?\b|attend|regist|enrol|fares?\b|box office|gate\b|book(?:ed|ing|ings)?\b(?! value)|free\b|join(?:s|ing)?\b|adults?\b|child(?:ren)?\b|kids\b|students?\b|seniors?\b|pensioners?\b|concessions?\b|guests?\b|visit|(?:per|a|each) (?:person|head|adult|child|couple|family|guest|visitor|night|day)\b`,
      String.raw`(?:concert|show|play|performance|screening|film|movie|opera|exhibition|exhibit|museum|event|gala|ball|party|night|evening|session|quiz|dinner|lunch(?:eon)?|breakfast|conference|seminar|webinar|summit|retreat|camp|festival|fair|tour|match|game|race|run|walk|swim|workshop|training|course|class|lecture|talk|ride|cruise|trip|crossing|flight|journey|return|spot|place)(?:e?s)? (?:\p{L}+ ){0,4}?(?:costs?|is|are|priced?)\b`,
      // "It costs 9 euros": of nothing else by name.
      String.raw`(?:it|this|that|each) (?:\p{L}+ )?(?:costs|sets you back|comes to)\b|(?:will|would) (?:only )?cost you\b|they cost\b|(?:you|we|they|all|everyone|everybody|anyone|people) (?:\p{L}+ ){0,2}?pays?\b|(?:prices?|costs?|fees?):|(?:price|fee)s? (?:is|are|starts?|begins?|ranges?|from|per)\b|(?:on|at) the (?:night|door)\b|wristbands?\b|cover charge\b`,
    ),
  ],
  [
    asks(String.raw`(?:is|are|was|were|will) ¤ (?:be )?open to (?:the )?(?:general )?public`),
    told(
      String.raw`(?:general |non-)?public\b(?!-private)`,
      String.raw`open\b|opens\b|every(?:one|body)\b|any(?:one|body)\b|all (?:are|ages)\b|welcom|visit|invit|attend|attract|admission|admit|ticket|regist|RSVP|guests?\b|members(?:-| )only|private|by appointment|closed|doors?\b|free\b|come along|stop by|drop in|join us`,
    ),
  ],
  [
    asks(
      String.raw`(?:is|are|was|were|will) ¤ (?:be )?(?:the |a |its |their )?(?:very )?(?:first|1st)(?: (?:one|time|of its kind))?`,
    ),
    told(
      String.raw`first|1st\b|only\b|one of a kind|one-of-a-kind|pioneer|inaugur|debut|maiden|premi(?:er|ère)|never before|unprecedented|new kind|second\b|third\b|fourth\b|fifth\b|\d+(?:nd|rd|th)\b|(?:\p{L}+)(?:teenth|tieth|venth|ghth|inth)\b|annual|previous|already|earlier|again\b|another\b|latest\b|follow(?:s|ing|ed)? (?:the|its|on)|no other|unlike|once more|since (?:its|the)`,
    ),
  ],
  [
    asks(
      String.raw`(?:was|were|is|are|has|have) (?:any(?:one|body)|some(?:one|body)|people|he|she|they)(?: (?:at|in|on) ¤)? (?:been )?(?:hurt|injured|harmed|wounded)(?: (?:at|in|on|by|during|about) ¤)?`,
    ),
    told(
      String.raw`hurt|(?:un)?injur|(?:un)?harm|wound|casualt|kill|die[ds]?\b|dying|dead|death|fatal|victim|hospital|ambulance|unscathed|unhurt|safe(?:ly)?\b|lives\b|lost (?:his|her|their) (?:life|lives)|surviv|rescu|evacuat|burn(?:s|ed|t)\b|medical|treated\b|accident`,
    ),
  ],
  [
    asks(
      String.raw`(?:was|were|is|are|has|have) ¤ (?:been )?(?:delayed|postponed|put off|late|behind schedule|pushed back)`,
    ),
    told(
      String.raw`delay|postpon|put off|pushed? back|later?\b|behind|(?:re-?)?schedul|deferr|deferment|on (?:time|track)|ahead of (?:schedule|time|plan)|brought forward|original(?:ly)? (?:date|plan|due|set|expect|schedul|slated|target)|previously (?:plan|due|set|expect|announc)|wait|hold-?ups?\b|slip|suspend|halt|interrupt|cancel`,
    ),
  ],
  [
    asks(
      oneOf(
        String.raw`(?:will|are|were|have) (?:any |the )?jobs (?:be |being |been |to be )?(?:lost|cut|at risk|go)(?: (?:at|in|by) ¤)?`,
        String.raw`(?:will|is|are|was|were|has|have) (?:any(?:one|body)|some(?:one|body)|people|(?:any |the )?(?:staff|workers|employees)) (?:be |being |been |to be )?(?:laid off|made redundant|sacked|dismissed|fired|let go)`,
        String.raw`(?:will|did|does|do) (?:any(?:one|body)|some(?:one|body)|people|(?:any |the )?(?:staff|workers|employees)) los(?:e|ing) (?:their|his|her) jobs?`,
      ),
    ),
    told(
      String.raw`jobs?\b|redundan|lay-?offs?|laid off|lay off|positions?\b|employ|workforce|staff|headcount|workers?\b|dismiss|retain(?:s|ed)? (?:all|its)|personnel|people work`,
    ),
  ],
  [
    asks(
      String.raw`who (?:has |have )?(?:won|wins|was the winner|were the winners|is the winner|are the winners)(?: (?:it|this|that|there))?`,
    ),
    told(
      String.raw`w[io]ns?\b|winn|victor|champion|award|prize|first place|placed first|gold\b|silver\b|bronze\b|beat|defeat|triumph|crown|medal|trophy|honou?r|recipient|recogni[sz]|laureate|top spot|takes? home|took home|(?:takes?|took|claim(?:s|ed)?|retain(?:s|ed)?|clinch(?:es|ed)?|secur(?:es|ed)) (?:the|his|her|their|its) (?:\p{L}+ ){0,2}(?:title|cup|race|match|game)|goes to\b|went to\b|selected\b|named\b|chosen|picked|finalists?|elected|appointed|podium`,
    ),
  ],
  [
    asks(String.raw`when (?:does|do|will|is|did) ¤ (?:open|(?:due|going|set|expected) to open|opening)`),
    told(
      String.raw`(?:re-?)?open|hours?\b|launch|start|beg[iau]n|debut|inaugurat|doors?\b|ready|complet|finish|welcom|premi(?:er|ère)|available|kick|takes? place|held\b|runs?\b|from\b|daily|schedul|on sale|ribbon`,
    ),
  ],
  [
    asks(
      String.raw`what(?: is|['’]?s| are| was| were| will) (?:it|this|that|they|these|those) (?:be )?(?:called|named)`,
    ),
    new RegExp(
      oneOf(
        String.raw`\b(?:[Cc]alled|calls (?:it|the|its)|calling|[Nn]am(?:es?|ed|ing)|[Tt]itl(?:e|es|ed)|[Dd]ubbed|known as|[Bb]rand(?:ed|name)?|[Ee]ntitled|rebrand\p{L}*)\b`,
        String.raw`[“"‘«„][^“”"’»]{2,50}[”"’»“]`,
        String.raw`[®™]`,
        // "Orme today launches the Tarn Ferry."
        String.raw`\b(?:[Ll]aunch|[Ii]ntroduc|[Uu]nveil|[Aa]nnounc|[Pp]resent|[Rr]eleas|[Dd]ebut|[Oo]pen|[Pp]ublish|[Ss]how)(?:e?s|ed|e|ing)?(?: of)? (?:\p{Ll}[\p{L}-]* ){0,5}\p{Lu}[\p{L}\d]`,
      ),
      'u',
    ),
  ],
  [
    asks(
      String.raw`where (?:can|could|do|does|may) (?:I|you|we|one|people|customers|readers|fans|somebody|someone) (?:buy|get|order|purchase) (?:it|this|that|one|them|these|those)`,
    ),
    new RegExp(
      oneOf(
        String.raw`\b(?:bu(?:y|ys|ying)\b|bought|purchas|s(?:ale|ales|old|ell|ells|eller|ellers|elling)\b|stores?\b|shop|order|retail|stock|availab\p{L}+ (?:at|from|in|on|through|via|for|now|online|wherever|across|exclusively|worldwide)|found (?:at|on|in)|e-commerce|online|web ?site|marketplace|dealer|distribut|booksellers?|pharmac|supermarket|amazon|visit|download|get\b|pick(?:ed)? up|deliver)`,
        String.raw`www\.|https?:|\.(?:com|org|net|co)\b`,
      ),
      'iu',
    ),
  ],
  [
    asks(
      String.raw`(?:is|are|was|were|does|do|did|will|has|have) ¤ (?:be |been |still )?(?:los(?:e|ing|t)|mak(?:e|ing)|made|earn(?:ed|ing)?) (?:any )?money`,
    ),
    told(
      String.raw`money|profit|loss|los[et]|losing|earn|income|deficit|surplus|in the (?:red|black)\b|break[- ]?even|broke even|margin|EBIT|cash flow|revenue|raised`,
    ),
  ],
  [
    asks(String.raw`how fast (?:is|are|was|were|will|can|does|do) ¤(?: (?:be|go|run|fly|travel))?`),
    new RegExp(
      oneOf(
        String.raw`\b(?:speed|fast|quick|swift|rapid|slow|mph|km\/h|kph|kmh|knots|mach|[mg]bps|instant|real[- ]time|pace|CAGR|grow|grew|growth)`,
        String.raw`\b(?:per|an?|each) (?:hour|minute|second|day)\b`,
        String.raw`\b(?:in|within|under|over|about|only|just|take[sn]?|took|than|of) (?:\p{L}+ ){0,3}[\d.,]*\s?-?(?:milli|micro|nano)?(?:seconds?|minutes?|hours?|days?|weeks?)\b`,
        String.raw`\d\s?(?:ms|secs?|mins?)\b`,
      ),
      'iu',
    ),
  ],
  [
    asks(String.raw`where (?:is|are|was|were|will) ¤ (?:be )?(?:made|manufactured|produced|built)`),
    told(
      String.raw`ma[dk]e|making|maker|manufactur|produc|buil[dt]|factor(?:y|ies)|plants?\b|assembl|craft|brew|grow|bak(?:e|ed|ery|ing)\b|print|weav|woven|knit|sew|distill|harvest|roast|foundr|mill|workshop|construct|facilit|headquarter|based in|fabricat|shipyard`,
    ),
  ],
  [
    asks(
      String.raw`(?:how|when|where|why|was|were|is|are|has|have) (?:is |was |were |has )?¤ (?:been )?stolen`,
    ),
    told(THEFT),
  ],
  [
    asks(
      String.raw`(?:was|were|is|are|has|have|who) (?:any(?:one|body)|some(?:one|body)|he|she|they|was|is|were)(?: at ¤)? (?:been )?arrested`,
    ),
    told(
      String.raw`arrest|custody|detain|detention|charged\b|apprehend|police|indict|suspect|jail|seiz|prison|prosecut|sheriff`,
    ),
  ],
  [
    asks(
      String.raw`(?:how|when|where|why|of what|what) (?:did|does|has) (?:he|she|they|it|any(?:one|body)|¤) (?:die|died|die of|die from)`,
    ),
    told(
      String.raw`die[ds]?\b|dying|dea[dt]|death|kill|fatal|pass(?:ed|ing) (?:away|on)?|cause|cancer|illness|disease|accident|perish|drown|murder|shot\b|crash|lost (?:his|her|their) (?:life|lives)|late\b|attack|suicide|overdose|stroke|complications|obituar`,
    ),
  ],
  [
    asks(String.raw`who (?:has |have )?(?:lost|loses|lose)(?: (?:it|this|that|there))?`),
    told(
      String.raw`los(?:e|es|er|ers|ing|t|s|ses)\b|defeat|beat|runners?-up|eliminat|fell (?:to|short)|relegat|second place|w[io]n\b|wins\b|winn|victor|unseat|oust`,
    ),
  ],
  [
    asks(String.raw`what (?:is|are|was|were) ¤ (?:made|built|constructed|composed) (?:of|from|out of)`),
    told(
      String.raw`ma[dk]e (?:\p{L}+ )?(?:of|from|with|out|up|using)|material|compos|consist|compris|contain|ingredient|${STUFFS}|paper|cardboard|wax|recycled|blend|mix|formula|(?:crafted|built|formed) (?:from|of|out)`,
    ),
  ],
  [
    asks(
      String.raw`(?:has|have|had|is|are|was|were|who) (?:¤ )?(?:been |being )?(?:sued|sues|suing)(?: (?:him|her|them|it))?`,
    ),
    told(
      String.raw`su(?:e[ds]?|ing)\b|lawsuit|court|legal (?:action|proceedings|claims?)|litigat|complaint|plaintiff|defendant|filed (?:against|suit|a claim)|claims? against|damages|judge|alleg|settle|class[- ]action|prosecut`,
    ),
  ],
  [
    asks(
      String.raw`(?:do|must|should|does) (?:I|you|we|one|people|visitors|they) (?:need|have) to (?:book|reserve|register|sign up)(?: (?:ahead|first|in advance|a place|a table|a seat))?`,
    ),
    told(
      String.raw`book(?:ed|ing|ings|able)?\b(?! (?:launch|club|signing))|reserv|regist|ticket|appointment|RSVP|sign(?:ing)?[- ]?up|walk-?ins?|drop-?in|first[- ]come|no need|required|necessary|invitation|enrol|apply|in advance`,
    ),
  ],
]

const ALL: ToldBy = [...DOERS, ...TRAITS, ...SUMS, ...ASKED, ...DEEDS, ...MATTERS]
