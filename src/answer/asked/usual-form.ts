import { beginsWithGivenName } from '../../corpus/genders.ts'
import { LEGAL_FORM_BEHIND } from '../../corpus/legal-forms.ts'
import { ORGANISATION_WORD } from '../../corpus/names.ts'
import { ORGANISATION_NOUNS, PERSON_NOUNS, ROLE_WORDS } from '../text/cues.ts'
import { houseHeaded } from '../text/heads.ts'
import { ORDINALS } from '../text/ordinals.ts'
import { MONTHS, NUMBERS } from '../text/periods.ts'
import { capitalise } from '../text/word-forms.ts'
import { SEARCHED, type Written } from './searched-form.ts'

/**
 * Puts what a question has in a short or less usual form as most questions have it, so
 * that it is read by the same rules: "what % of" as "what percentage of", "1st half",
 * "3Q25" and "Jun 2025" in words, "what number of mills" as "how many mills".
 *
 * @example
 * inUsualForm('What % of sales came in 3Q25?') // => 'What percentage of sales came in Q3 2025?'
 */
export function inUsualForm(question: string): string {
  return FORMS.reduce((text, [form, written]) => text.replace(form, written), question)
}

const ROLE = String.raw`(?:[\p{L}-]+ ){0,3}?(?:${[...ROLE_WORDS].join('|')})`

/** No word is both a joint and a part: without regard to capitals each "of" would double the ways to read a name. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.-]*(?: (?:of |and |& )?(?!(?:of|and|&) )[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*)*`

/** A capital that is no name: "the New CEO", "US President", "Vice President". */
const NO_NAME = String.raw`(?!(?:The|A|An|New|Former|Current|Next|First|Last|Acting|Interim|Vice|Deputy|Co|Chief|Executive|Senior|Who|What|US|UK)\b)`

const SHORT_MONTH = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** Of whom a relative clause tells what they did: "the {small firm} that", and no "the firm that {Orme bought}". */
const WHO_DID = String.raw`((?:[\p{L}-]+ ){0,3}?(?:${[...ORGANISATION_NOUNS, ...PERSON_NOUNS].join('|')})) (?:that|which|who)(['’]s)? (?!(?:the|an?|its?|his|her|their|they|he|she|we|our|you|i)\b|\p{Lu})(?=\p{Ll})`

/** A name, and none of an undertaking. */
const OF_HOUSE =
  /^(?!.*\b(?:Project|Operation|Expedition|Mission|Campaign|Programme|Program|Initiative)\b)\p{Lu}/u

const HAPPENS: Readonly<Record<string, string>> = {
  becomes: 'happens',
  became: 'happened',
  'will become': 'will happen',
  'is to become': 'is to happen',
}

const FORMS: readonly (readonly [form: RegExp, written: Written])[] = [
  ...SEARCHED,
  // "What % of", "by what percent": as a noun.
  [/(?<=\b(?:what|which) )(?:%(?= |\?|$)|percent\b|per cent\b|pct\b)/giu, () => 'percentage'],
  [/^%(?= of\b)/u, () => 'percentage'],
  // "What does the 12% refer to?", "What does the figure 340 relate to?"
  [
    /^(what (?:do|does) (?:(?:the|that|this) )?(?:(?:number|figure|sum|amount|percentage|value) (?:of )?)?(?:(?:US|C|A|HK)?[$€£¥])?\d[\d.,]*(?:%| (?:percent|per cent|thousand|million|billion))?) (?:refer to|relate to|apply to|stand for|represent|describe|signify|tell us|measure)(?=\s*[?.!]*$)/iu,
    (_, figure) => `${figure} mean`,
  ],
  // "Orme, {Inc.}’s profit": a possessive is of the name.
  [new RegExp(String.raw`(?<=[\p{L}\d])${LEGAL_FORM_BEHIND}\.?(?=['’]s\b)`, 'gu'), () => ''],
  // "Anybody sick?"
  [/^any(?:one|body) (?=(?:sick|ill|unwell)\b)/iu, () => 'Is anybody '],
  [/^any(?:one|body) (?=(?:hurt|injured|killed|wounded|harmed|dead)\b)/iu, () => 'Was anybody '],
  // "What do the members get out of it?"
  [
    /^((?:and |so |but )?what (?:do|does|did|will) [^?]{2,60}? )get out of (?:it|this|that|the (?:deal|merger|sale|takeover|agreement))(?=[\s?.!]*$)/iu,
    (_, asked) => `${asked}receive`,
  ],
  // "Anything about fares?", "Does it say anything about fares?", "What is said about fares?"
  [
    /^(?:and |so |but )?(?:what (?:is|was|has been) said|(?:does|do|did) (?:it|this|that|the (?:release|statement|article|text|document)) (?:say|mention|contain) anything|is there anything(?: said)?(?: in (?:it|here|there|the release))?|anything(?: said)?(?: in (?:it|here|there|the release))?) about (?!(?:it|this|that|them|him|her|these|those)\b)([^?]{2,80}?)[\s?.!]*$/iu,
    (_, matter = '') => `What do the releases say about ${matter}?`,
  ],
  // "Sum up the study"
  [
    /^((?:please |can you |could you |would you )*)sum up (?=(?!it\b|this\b|that\b|to\b)\S)/iu,
    (_, asking = '') => `${asking}${asking === '' ? 'S' : 's'}ummarise `,
  ],
  [
    /^((?:please |can you |could you |would you )*)sum (?!it\b|this\b|that\b)([^?.!]{2,80}) up(?=\s*[?.!]*$)/iu,
    (_, asking = '', what = '') => `${asking}${asking === '' ? 'S' : 's'}ummarise ${what}`,
  ],
  // "3Q25", "Q3 '25"
  [
    /(?<![\p{L}\p{N}-])(?:([1-4])Q|Q([1-4]) ?(?=['’]))\s?(?:['’]|20)?(\d\d)(?![\p{L}\p{N}-])/gu,
    (_, first, second, year) => `Q${first ?? second} 20${year}`,
  ],
  // "1st half", no "1st Street" and no "May 1st".
  [
    new RegExp(
      String.raw`(?<!\b(?:${MONTHS.join('|')}|${SHORT_MONTH}|the|and|or|to)\.? |\d,? )\b(1st|2nd|3rd|[4-9]th|1[0-2]th)(?= (?!of (?:${MONTHS.join('|')})\b)\p{Ll})`,
      'gu',
    ),
    (_, figure) => ORDINALS[Number.parseInt(figure, 10) - 1] ?? figure,
  ],
  [
    new RegExp(
      String.raw`(?<=\bthe )(1st|2nd|3rd|[4-9]th|1[0-2]th)(?= (?!of (?:${MONTHS.join('|')}|this|last|next|the|each|every)\b|and\b|to\b|or\b)\p{Ll})`,
      'gu',
    ),
    (_, figure) => ORDINALS[Number.parseInt(figure, 10) - 1] ?? figure,
  ],
  // "Its 3 largest mills", and no "5 km" and no "3 million"
  [
    /(?<=\b(?:which|what|the|its|their|these|those|all)\s|\p{L}['’]s\s)([2-9])(?= (?!(?:million|billion|trillion|thousand|percent|per|and|or)\b)\p{Ll}{3,})/giu,
    (_, figure) => NUMBERS[Number(figure)] ?? figure,
  ],
  // "Jun 2025", "in Sept": a month beside a figure, or alone at the end.
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.])(${SHORT_MONTH})\b\.?(?= \d{1,4}\b|,? (?:19|20)\d\d\b)|(?<=\d(?:st|nd|rd|th)? )(${SHORT_MONTH})\b\.?|(?<=\b(?:in|since|until|till|last|this|next|through) |\b(?:by|for|of|from|to) (?!jan\b))(${SHORT_MONTH})\b\.?(?=[\s?!,]*$|\?)`,
      'giu',
    ),
    (all, ...months) => monthOf(months.slice(0, 3).find((month) => month !== undefined) ?? '') ?? all,
  ],
  // "How much is it?" asks for a price, and "how much was it?" as well for the loss that was spoken of.
  [
    /^((?:and |so )?)how much (?:is|are) (?:(they)|it|this|that|one)(?=\s*[?.!]*$)/iu,
    (_, opening = '', several = '') => `${opening}What ${several === '' ? 'does it' : 'do they'} cost`,
  ],
  // A list or table of the release says what that does.
  [
    /^what (?:does|do) the (?:list|table|chart|fact ?sheet) (?:say|state|tell us|mention) (?:of|about|on)(?= \S)/iu,
    () => 'What does the release say about',
  ],
  // "Who signed off on the plans?", "who signs off the accounts?"
  [
    /(?<=^(?:and )?who (?:has |have |had |will |must )?)sign(s|ed)? off(?: on)?(?= (?:the|an?|its|their|this|that|these|those|it|them)\b)/iu,
    (_, ending = '') => (ending === 'ed' ? 'approved' : `approve${ending}`),
  ],
  [
    /^((?:and )?what) (becomes|became|will become|is to become) of (?=\S)/iu,
    (_, what = '', becomes = '') => `${what} ${HAPPENS[becomes.toLowerCase()] ?? becomes} to `,
  ],
  // What there is of cash is what is left of it.
  [/^((?:and )?how much cash (?:does|did|do) [^?]{2,60}? have) left(?=\s*\?*$)/iu, (_, have = '') => have],
  [
    /^((?:and )?how much cash) (?:(?:is|was) (?:still )?left|(?:still )?remain(?:s|ed)|is remaining)(?=\s*\?*$)/iu,
    (_, cash = '') => `${cash} is there`,
  ],
  [/^what number of (?=\p{L})/iu, () => 'How many '],
  // "What is the output today?", and not what is on today.
  [
    /(?<=^(?:what (?:is|are) (?:the|its|their)|how (?:(?:many|big|large|high|old)\b|much (?!(?:is|are|does|do|has|have)\b))[^?]* (?:is|are|does|do|has|have))\b[^?]* )today(?=\s*\?*$)/iu,
    () => 'now',
  ],
  [
    /^what (?:is|are) the (?:total |exact |current )?number of ([^,?]{2,60}) that (.{2,60}) (?:has|have)(?=\s*\?*$)/iu,
    (_, what, who) => `How many ${what} does ${who} have`,
  ],
  [
    new RegExp(
      String.raw`^what(?: is|['’]s) (${NAME}|the [^,?]{2,40})(?:['’]s|(?<=s)['’]) (?:total |current )?number of ([\p{L} -]{2,60})(?=\s*\?*$)`,
      'iu',
    ),
    (_, who, what) => `How many ${what} does ${who} have`,
  ],
  [
    new RegExp(String.raw`^what does (${NAME}) do(?: for a living| for work)?(?=\s*\?*$)`, 'iu'),
    (all, name = '') => asPerson(all, name),
  ],
  // "What is the name of the firm that makes it?", "who is it that makes it?"
  [/^[Ww]ho (?:is|was) it (?:that|who) (?=\p{Ll})/u, () => 'Who '],
  [
    new RegExp(
      String.raw`^(?:[Ww]hat(?: is| was|['’]s) the name of|[Nn]ame|[Ww](?:ho|hat|hich)(?: is| was|['’]s)) the ${WHO_DID}`,
      'u',
    ),
    (all, who = '', short) => {
      // A firm is no person.
      if (/^(?:person|man|woman|individual)$/iu.test(who))
        return /^who/iu.test(all) ? all : `Who is the ${who} who${short ?? ''} `
      return `Which ${who}${short === undefined ? '' : ' is'} `
    },
  ],
  // Of an office, by whatever verb or noun. Of a house by its name: of "the chain" anybody may be in charge of a part, and "Project Orme" is none.
  [
    /^who(?: is|['’]s) (?:(?:now|currently) )?(?:in charge of|the (?:leader|boss) of|at the (?:helm|top|head) of|heading|leading|running)(?= [^?]{2,60}$| [^?]{2,60}\?)/iu,
    (all, ...rest) => (OF_HOUSE.test(houseHeaded(String(rest.at(-1))) ?? '') ? 'Who leads' : all),
  ],
  [
    new RegExp(
      String.raw`^((?:and |so |but )?)who (?:now |currently )?(?:serves|is serving|works|acts) as (?=(?:the|its|their|an?) ${ROLE}\b|${ROLE}(?: (?:of|at|for|in)\b|,|\s*\?*$))`,
      'iu',
    ),
    (_, and = '') => capitalise(`${and}who is `),
  ],
  [
    new RegExp(
      String.raw`^what(?: is|['’]s) the name of (?=(?:the|its|their) ${ROLE}(?: (?:of|at|for|in)\b|\s*\?*$))`,
      'iu',
    ),
    () => 'Who is ',
  ],
  [
    new RegExp(
      String.raw`^(?:[Ww]ho(?: is|['’]s) (?:the )?)?${NO_NAME}(${NAME})(?<!['’]s?|\b(?:Vice|Deputy|Co|Former|New|Senior)) (CEO|CFO|COO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Pp]resident|[Cc]hairman|[Ff]ounder|[Oo]wner)(?=\s*\?*$)`,
      'u',
    ),
    (_, who, role) => `Who is the ${role} of ${who}`,
  ],
]

/** "What does Ann Lee do?" asks who she is, and "what does Ann Lee Photography do?" what it sells. */
function asPerson(all: string, name: string): string {
  const isPerson = /\s/u.test(name) && beginsWithGivenName(name) && !ORGANISATION_WORD.test(name)
  return isPerson ? `Who is ${name}` : all
}

/** The month that a short form stands for, with its capital. */
function monthOf(short: string): string | null {
  const start = short.slice(0, 3).toLowerCase()
  return MONTHS.find((month) => month.toLowerCase().startsWith(start)) ?? null
}
