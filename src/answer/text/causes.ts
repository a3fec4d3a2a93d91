import { ROLE_WORDS } from './cues.ts'
import { oneOf, oneOfWords } from './one-of.ts'
import { MONTHS } from './periods.ts'

/**
 * Tells whether a text on one line states why something is so: "owing to frost",
 * "as pubs closed", "since it could not hold", "fined for the spill".
 *
 * @example
 * hasCause('Sales fell, as pubs closed.') // => true
 */
export function hasCause(flat: string): boolean {
  return (
    CAUSE.test(flat) ||
    AS_CLAUSE.test(flat) ||
    AS_WHILE.test(flat) ||
    AS_THEY_DID.test(flat) ||
    SINCE.test(flat) ||
    LEAVES_TO.test(flat) ||
    HARMED_AFTER.test(flat) ||
    HARMED_WHEN.test(flat) ||
    WHO_FEARED.test(flat) ||
    OUT_FOR.test(flat) ||
    FOR_WHAT.test(flat)
  )
}

/** "Dampened by half", "delayed by two weeks": how much, and not why. */
export const SO_FAR = String.raw`(?:about |some |nearly |almost |up to |more than |over |around |roughly )?(?:[$€£¥]?\d|half\b|an? (?:third|quarter|fifth|tenth|hour|day|week|month|year|few|couple)\b|(?:two|three|four|five|six|seven|eight|nine|ten) (?:hours|days|weeks|months|years)\b)`

/** What may be due to be done: "to end", "to be published". */
const DUE_DEED = `${oneOfWords(
  `be begin start open reopen close end finish expire run take go come leave arrive return retire step receive
  launch appear meet play pay hold complete move join become publish report deliver sail depart land last stop
  resume enter ship speak vote decide appear perform visit graduate get make give`,
)}(?![\\p{L}-])`

const BY = oneOf(
  String.raw`(?:driven|prompted|triggered|spurred|caused|boosted|fuell?ed|helped|hampered|hurt|weighed down|held back|dragged down|buoyed|offset|aided|bolstered|underpinned|dampened|disrupted)(?: \p{L}+ly| mostly| in part)? by(?! ${SO_FAR})`,
  String.raw`(?<=, )(?:hard )?hit(?: hard| \p{L}+ly)? by(?! ${SO_FAR})`,
  String.raw`(?:inspired|motivated|necessitated|brought about) by`,
)

/** "Considering the sale" may be what somebody does, and "given the prize" what was done to them. */
const NOT_DONE = String.raw`(?<!\b(?:is|are|was|were|be|been|being|has|have|had|also|not|still|now) )`

/** Whatever "is due to end in June" has no cause in that. */
export const DUE_TO = String.raw`due to(?<!\b(?:is|are|was|were|be|been) (?:also |now |still |originally |first )?due to(?= ${DUE_DEED}))`

const WITH_CHANGE = String.raw`with (?:the )?${oneOf(
  'rise of|advent of|spread of',
  'rising|growing|increasing|ever-growing|mounting|soaring|falling|declining|shrinking',
  'more and more|so (?:many|few|much|little)',
)}`

/** "Did not accept that noise was a reason", "there is no reason to worry". */
const NO_REASON = String.raw`\b(?:not|never|no|\p{L}+n[’']t) (?:(?!(?:for|only|and|but)\b)\p{L}+ ){0,6}?reasons?`

const CAUSE = new RegExp(
  String.raw`\b${oneOf(
    'because',
    DUE_TO,
    'owing to',
    String.raw`owed (?:\p{L}+ )?to`,
    'thanks to',
    'as a (?:result|consequence)',
    'the result of',
    // An answer is given in response to a question; a team is sent for an emergency response.
    String.raw`(?:in|as an?|is an?|was an?|are an?|were an?) (?:\p{L}+ )?response to(?! (?:(?:an?|the|your|his|her|their|our) )?(?:\p{L}+ )?(?:questions?|quer(?:y|ies)|[ei]nquir(?:y|ies))\b)`,
    BY,
    '(?:on|by) (?:account|reason|grounds|virtue) of',
    'on the grounds',
    'on (?:higher|lower|weaker|stronger|rising|falling)',
    String.raw`(?:out|sidelined|unavailable|absent|miss(?:es|ed|ing)?)\b[^.;,]{0,60}? with an? (?:[\p{L}-]+ ){0,3}?(?:injury|illness|strain|fracture|concussion|virus)`,
    'for (?:want|lack|fear|the sake|reasons) of',
    String.raw`would (?:have )?cost (?:almost |nearly |about |just )?as much to\b`,
    String.raw`for \p{L}+ reasons`,
    String.raw`reasons?(?<!${NO_REASON})`,
    'in (?:view|light|the face|recognition|anticipation) of',
    'out of concern',
    String.raw`${NOT_DONE}considering (?:that|the)`,
    String.raw`${NOT_DONE}given (?:that|the|its|their|how)`,
    'reflect(?:s|ed|ing)?',
    '(?:resulted|resulting|stem(?:s|med|ming)?|aris(?:es?|ing)|arose) from',
    'attribut(?:ed|es|able)',
    String.raw`put(?:s|ting)? (?:this|that|it|the \p{L}+) (?:\p{L}+ly )?down to`,
    String.raw`(?:is|are|was|were|been|be) (?:\p{L}+ly )?put down to`,
    'blam(?:e[ds]?|ing)',
    '(?<=, )citing|at the (?:request|wish|insistence|behest) of',
    String.raw`explain(?:s|ed|ing) (?:this|that|the (?:move|decision|step|change|delay|closure|cut|rise|increase|loss|drop|fall))`,
    'contributed to',
    'accounted for most of',
    'therefore',
    'mean(?:s|ing)? that',
    "(?:that[’']s|(?:which|that|this) is) (?:precisely |exactly |just )?why",
    'not viable|no longer viable',
    'anticipating',
    'as much about',
    // "Born of Irish parents" tells of whom.
    'born out of',
    'rooted in',
    // "Paid tribute to the crew" tells what was said.
    String.raw`(?<!\bpa(?:y|ys|id|ying) )tribute to`,
    'in (?:honou?r|memory|keeping) (?:of|with)|in tribute|in homage',
    WITH_CHANGE,
  )}(?!\p{L})|, (?:prompting|forcing|causing|leading to|resulting in)\b`,
  'iu',
)

/** A verb that closes a clause and is no part of a name: "closed", "were", "has". */
const FINITE = String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|went|fell|rose|grew|came|took|made|lost|left|ran|chose|became|began|kept|held|found|brought|cost|stood|sold|hit|sent|shut|paid|met|led|saw|sank|shrank|spent|struck|threw|won|wrote|broke|built|bought|caught|drove|felt|fought|gave|got|knew|meant|thought|told|withdrew|wore|continues?|remains?|proved?|needs?|lacks?|\p{L}{2,}ed)`

/** Only says who says so: "as Ada Berg said", "as the firm announced". */
const SAID = String.raw`(?:[\p{L}’'-]+\s){0,4}?(?:said|says|put it|called?|described|noted|announced|reported|mentioned|explained|can be seen)\b`

/** "…, as pubs closed", "… as we wait for it"; not "as well", "as chief executive". */
const AS_CLAUSE = new RegExp(
  String.raw`, as\s(?!(?:well|per|if|though|of|part|follows|measured|defined|compared|shown|expected|planned)\b)(?!${SAID})(?=(?:(?!(?:that|which|who)\b)[\p{L}\p{N}’'-]+\s){1,8}?${FINITE}\b)|\bas\s(?:we|it|they|he|she|there)\s(?!${SAID})`,
  'iu',
)

/** "Since it could not hold", and not "since 2019", "since then", "since its launch". */
const SINCE = new RegExp(
  String.raw`\bsince (?<!\b(?:\p{L}{3,}est|first|best|worst|only|most|least|record) [^,;.]{0,40}since )(?!then\b|yesterday\b|today\b|this (?:morning|afternoon|evening|week|month|year|spring|summer|autumn|winter|season)\b|\d|last\b|late\b|early\b|mid\b|when\b|day\b|(?:${MONTHS.join('|')}|spring|summer|autumn|fall|winter)\b|(?:its|the|their|his|her|our) (?:\p{L}+ )?(?:launch|start|beginning|inception|founding|foundation|opening|end|debut|introduction|creation|release|establishment|acquisition|merger|outbreak|pandemic|spring|summer|autumn|winter|war|[\p{N}]\S*)\b|inception\b|launch(?:ing)?\b|opening\b|joining\b|becoming\b|(?:it|they|he|she|we) (?:was|were) (?:formed|founded|launched|established|opened|created|born|introduced|built|set up)\b|(?:being )?found(?:ed|ing)\b)`,
  'iu',
)

/** "Leaves to run a foundation": what somebody goes for. */
const LEAVES_TO =
  /\b(?:leav(?:es?|ing)|left|step(?:s|ped|ping) (?:down|back|aside)|quit(?:s|ting)?|retir(?:es|ed|ing)|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?)\b(?:[^.;:]{0,60}?)\bto (?!the\b|an?\b|his\b|her\b|their\b|its\b|be\b)\p{Ll}+/u

/** What goes wrong with something, or puts it off. */
const HARMED = oneOf(
  oneOfWords(
    `delayed postponed disrupted halted suspended evacuated grounded diverted damaged destroyed injured killed hurt
    cancelled canceled abandoned stranded recalled dismissed sacked fired arrested fined jailed flooded scrapped`,
  ),
  'held up|(?:held|pushed|put|set) back',
)

/** "Delayed by seven months {after} a flood": behind what went wrong or was put off, and no length of time or hour. */
const HARMED_AFTER = new RegExp(
  String.raw`\b${HARMED} (?:(?!(?:and|but|or|which|that|who|reopened|opened|restored)\b)[\p{L}\p{N}’'-]+ ){0,8}?after (?!(?:that|this|it|them|hours?|dark|midnight|noon|lunch|the (?:event|show|race|game|match|meeting|talk|tour)|an? (?:hour|day|week|month|year|few|couple)|(?:[\p{L}-]+ ){0,2}(?:minutes|hours|days|weeks|months|years|seasons)|all)\b)\p{Ll}`,
  'u',
)

/** "Held up by five months {when} asbestos was found". */
const HARMED_WHEN = new RegExp(
  String.raw`\b(?:was|were|been|being|is|are) (?:\p{L}+ly )?${HARMED} (?:(?!(?:and|but|or|which|that|who)\b)[\p{L}\p{N}’'-]+ ){0,8}?when (?!(?:it|they|he|she|will)\b)\p{L}`,
  'u',
)

/** "…, {who feared} for their wells": what moved those who did it. */
export const WHO_FEARED =
  /, (?:which|who) (?:(?:had|has|have|was|were|is|are|all|both|\p{L}+ly) ){0,2}(?:fear(?:s|ed)?|worr(?:y|ies|ied)|afraid)\b/iu

/** "Closed {for renovation}": what is done to something while it is not to be had. */
const OUT_FOR =
  /\b(?:closed?|closes|closing|shut|shuts|suspended|unavailable|out of (?:use|service|action)|halted) for (?:[\p{L}-]+ ){0,2}?(?:renovations?|repairs?|refurbishment|maintenance|cleaning|works?|upgrades?|inspections?|restoration|rebuilding|redevelopment|construction|conversion|moderni[sz]ation|safety)\b/iu

/** Singular words for those who hold an office, and titles in front of them. */
const OFFICE = String.raw`(?:[\p{L}-]+ ){0,3}?${oneOf(...[...ROLE_WORDS].map((role) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}`))}\b`

/** Behind these, or by these in front, "as" tells what something is, or when, or how much. */
const AS_BEFORE = oneOfWords(
  String.raw`such well much many long soon far known same early late often serves? served acts? acted just so reported
  join(?:s|ed|ing)? work(?:s|ed|ing)? appointed named classified treated listed defined described`,
)

const AS_BEHIND = oneOfWords(
  'well per if though of part follows an? to for many much previously already one reported',
)

const AS_VERB = oneOfWords(
  String.raw`is are was were has have had remains? continues? grows? rises? evolves? expands? becomes? increases?
  intensif(?:y|ies) accelerates? approach(?:es)? invest seek look face need want demand shifts? mov(?:e|es) turns?`,
)

/**
 * "As more people cycle, …", "as seating is limited": without a comma before it, or at the head of the sentence.
 *
 * It is one clause, so no "and" or "or" stands in it; an office or an abbreviation
 * behind "as" ("as CFO", "as Chief Executive") is what somebody or something is.
 */
const AS_WHILE = new RegExp(
  String.raw`(?<!\b(?:${AS_BEFORE}|[Aa]s \p{L}{1,14}) )\b[Aa]s (?!${AS_BEHIND}\b)(?!\p{Lu}{2,}\b)(?!(?!(?:the|an?|its|their|his|her|our|no|every|each|more|some|one) )${OFFICE})(?!${SAID})(?:(?!(?:and|or|that|which|who|[Tt]he [Cc]hief|[Pp]resident|[Dd]irector)\b)[\p{L}\p{N}’'-]+ ){1,8}?${AS_VERB}\b`,
  'u',
)

/**
 * "As Corran stockpiled timber", "as prices climbed": what somebody or several did or what became
 * of them, without a comma before it. What is said or was planned gives no cause, nor does what
 * something is sold or known as.
 */
const AS_THEY_DID = new RegExp(
  String.raw`(?<!\b(?:${AS_BEFORE}|sold|seen|used|known|billed|branded|hailed|[Aa]s \p{L}{1,14}) )\b[Aa]s (?!\p{Lu}{2,}\b)(?!${OFFICE})(?!${SAID})(?:(?:the|its|their|our|more|many) )?(?:[\p{L}’'-]+ )?(?:\p{Lu}[\p{L}’'-]+|\p{L}{2,}[^su\P{L}]s) \p{L}{3,}ed\b(?! (?:by|as|for|from|to|with|and|or)\b)`,
  'u',
)

/** What somebody is met with. "Charged for three counts", "selected for resale" give no cause. */
const MET_WITH = oneOfWords(
  String.raw`honou?red recogni[sz]ed praised lauded applauded celebrated rewarded acclaimed known fined sued arrested
  convicted critici[sz]ed suspended fired dismissed penali[sz]ed disqualified thanked commended valued prized popular`,
)

/** A sum, a number or a time behind "for". */
const SO_MUCH = String.raw`(?:[$€£]?\d|(?:about |some |up to )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|an?|one|a few) (?:\p{L}+ )?(?:days?|weeks?|months?|years?|decades?|counts?|games?|seasons?|matches)\b|(?:days|weeks|months|years|decades|damages|resale|sale|now|good)\b|more\b|the (?:first|second|third|season|year|rest|day|\d))`

/** What somebody may be kept out of: "that game", "the cup final". */
const MATCH = String.raw`(?:[\p{L}’'-]+ ){0,3}?(?:games?|match(?:es)?|ties?|fixtures?|finals?|semi-finals?|races?|rounds?|derby|tournament|opener|trip|tour)\b`

/** Whom it is done to, how hard or when: "fined {Orme Foods Ltd $2.5 million in May} for". */
const WHOM = String.raw`(?:(?!(?:and|but|or|that|which|who|to|as|for|by)\b)[\p{L}\p{N}$€£][\p{L}\p{N}$€£.’'-]*\s)`

/** What is done to somebody for what they did, and to a thing for nothing. */
const DONE_TO =
  '(?:fin(?:es?|ed|ing)|su(?:es?|ed|ing)|prosecut(?:es?|ed|ing)|convicted|jailed|expelled|penali[sz](?:es?|ed|ing)|reprimand(?:s|ed|ing)?|censur(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|prais(?:es?|ed|ing)|thank(?:s|ed|ing)?)'

/** "Fined for the spill", "fined Orme for spilling it", "chosen for her skill". */
export const FOR_WHAT = new RegExp(
  String.raw`\b(?:${MET_WITH} for (?!${SO_MUCH})(?!(?<=\b(?:suspended|disqualified) for )${MATCH})|${DONE_TO} ${WHOM}{1,12}?for (?:(?:his|her|its|their) (?!\d)|\p{Ll}{2,}ing\b)|(?:chosen|selected|picked) for (?:its|their|his|her|our)\b)`,
  'iu',
)
