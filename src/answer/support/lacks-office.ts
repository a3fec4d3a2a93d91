import { remembered } from '../../remembered.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, leadText } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Whether the holder of an office is asked for, and neither a sentence nor what it stands under or
 * goes on from has a word by which that office is told: a president is no manager, and whoever
 * speaks is no spokesperson of the house.
 *
 * Which office goes for which is told by a table: of chief officers, chairs and presidents
 * `offices.ts` tells more, of whoever heads a house `needs-word.ts`. What is not in it is left to them.
 *
 * @example
 * // "Who is the captain of Orme Rovers?"
 * // "“We are glad,” said Ada Berg, president of Orme Rovers." => true
 */
export function lacksOffice({ asked, dissection }: Lens, candidate: Candidate): boolean {
  if (asked.type !== 'person') return false
  const tells = wordsFor(asked.text)
  if (tells === undefined) return false
  const before = candidate.carried.size > 0 ? (pieceBefore(dissection, candidate)?.text ?? '') : ''
  const { document } = dissection
  return !tells.test([candidate.text, before, leadText(document, candidate), document.title].join('\n'))
}

const wordsFor = remembered((question: string): RegExp | undefined => {
  const { headed, field = headed } = ASKS_FIELD.exec(question)?.groups ?? {}
  const ofField = field === undefined ? undefined : toldBy(FIELDS, field)
  if (ofField !== undefined) return ofField
  const office = ASKS_HOLDER.exec(question)?.groups?.office
  return office === undefined ? undefined : toldBy(OFFICES, office)
})

/** "Who is the {head coach} of Orme?", "who's Orme's {captain}"; two offices of one are told by either. */
const ASKS_HOLDER =
  /^(?:and |so |but )?who(?:['’]?s| is| was| are| were| will be)? (?:now |currently )?(?<office>(?:(?!(?:who|whom|whose|that|which|to|of|by|from|with|and|or|in|for|at|on|as|than)\s)[\p{L}\p{N}&.’'-]+ ){0,6}?[\p{L}-]+)(?= (?:of|at|for|in|on|behind|there|now|today)\b|\s*[?.!]*\s*$)/iu

/** "Who is the head of {marketing} at Orme?", "who is Orme's {finance} director" */
const ASKS_FIELD =
  /^(?:and |so |but )?who(?:['’]?s| is| was)? (?:now |currently )?(?:\S+ ){0,5}?(?:(?:head|director|chief) of (?<headed>\p{Ll}+)(?= (?:of|at|for)\b|\s*[?.!]*\s*$)|(?<=\s)(?<field>\p{Ll}+) (?:director|manager|chief)(?= (?:of|at|for)\b|\s*[?.!]*\s*$))/iu

/** Parts of a house that somebody heads, and the words by which whoever does is told. */
const FIELDS: ToldBy = [
  [
    /^marketing$/iu,
    /\b(?:marketing|marketers?|markets (?:its|their|the|our)|cmo|brands?|commercial|communications?)\b/iu,
  ],
  [/^operations?$/iu, /\b(?:operat\p{L}+|coo)\b/iu],
  [/^financ(?:e|ial)$/iu, /\b(?:financ\p{L}+|cfo|treasur\p{L}+)\b/iu],
  [/^sales$/iu, /\b(?:sales|selling|commercial|revenue officer|business development|cro)\b/iu],
  [/^technology$/iu, /\b(?:tech\p{L}*|cto|engineering|information)\b/iu],
  [
    /^(?:research|science)$/iu,
    /\b(?:research\p{L}*|scien\p{L}+|r\s?&\s?d|laborator(?:y|ies)|labs?|studies|innovation|development)\b/iu,
  ],
  [/^legal$/iu, /\b(?:legal|counsel|law|lawyers?|attorneys?|solicitors?)\b/iu],
  [/^(?:people|hr|personnel)$/iu, /\b(?:people|hr|human|personnel|talent|staff)\b/iu],
]

/** Who leads a thing, by the words for any office of one who does. */
const LEADING = String.raw`heads|headed|head(?! of (?!the\b))|leads|led|runs?|ran|running|(?:in|takes|took|has|taking) charge|boss|at the helm`

/** What ends the office asked for, and the words by which it is told; the first that fits goes. */
const OFFICES: ToldBy = [
  [
    /\bmanag(?:er|eress)$/iu,
    new RegExp(
      String.raw`\b(?:manag(?:ers?|eress|es|ed|ing)|gm|${LEADING}|supervis\p{L}+|superintendent|coach\p{L}*|md)\b`,
      'iu',
    ),
  ],
  [
    /\bcaptain$/iu,
    /\b(?:captain\p{L}*|capt|skipper\p{L}*|armband|commander|commands?|commanded|helm|master)\b/iu,
  ],
  [
    /\bcoach$/iu,
    /\b(?:coach\p{L}*|train(?:ers?|s|ed)|mentor\p{L}*|in charge|(?:team|club|squad|side|football|player)[- ]manager|manager of the (?:team|club|squad|side))\b/iu,
  ],
  [
    /\bspokes(?:person|man|woman)$/iu,
    /\b(?:spok\p{L}+|press|media|pr|communications?|public (?:relations|affairs|information)|contacts?|[ie]nquir(?:y|ies)|(?:on|in) behalf|speaks?|speaking)\b/iu,
  ],
  [
    /\bdirector$/iu,
    new RegExp(
      String.raw`\b(?:direct\p{L}*|${LEADING}|chief|c\.?e\.?o|md|principal|presiden\p{L}+|general manager|films?|filmmakers?|plays?|staged|staging|production)\b`,
      'iu',
    ),
  ],
  [
    /\b(?:co-?)?(?:owner|proprietor)$/iu,
    /\b(?:(?<!\b(?:its|their|our|his|her|your|my|the) )own|(?:co-?)?own(?:s|ed|ers?|ership|ing)|belong\p{L}*|acqui\p{L}+|b(?:uys?|ought|uyers?|uyout|uying)|purchas\p{L}+|takeover|t(?:ook|akes?|aken|aking) over|sold|stakes?|\p{L}*holders?|parent|subsidiar(?:y|ies)|controls?|controlled|family|couple|proprietors?|proprietress|property of|private equity|portfolio company)\b/iu,
  ],
  [/\bcounsel$/iu, /\b(?:counsel|legal|law|lawyers?|attorneys?|solicitors?)\b/iu],
  [/\bsecretary$/iu, /\b(?:secretar\p{L}+|clerk|registrar)\b/iu],
  [/\btreasurer$/iu, /\b(?:treasur\p{L}+|financ\p{L}+|cfo|bursar)\b/iu],
  [/\bcurator$/iu, /\b(?:curat\p{L}+|keepers?)\b/iu],
  [/\beditor(?:-in-chief)?$/iu, /\b(?:edit\p{L}*)\b/iu],
  [
    /\b(?:principal|head ?teacher|head ?m(?:aster|istress))$/iu,
    /\b(?:principal|head\p{L}*|le(?:d|ads?|aders?|ading))\b/iu,
  ],
  [/\bmayor$/iu, /\b(?:mayor\p{L}*)\b/iu],
  [/\bdean$/iu, /\b(?:dean\p{L}*|head(?:s|ed)?|le(?:d|ads?))\b/iu],
]
