import { LEXICON } from '../../search/lexicon.ts'
import { capitalise } from '../text/word-forms.ts'
import { toldClause } from './told-clause.ts'

/**
 * Puts a question whose grammar is less usual into that of most: "what'll it cost" is
 * spelt out, "who was it that" asks who, "for what reason" and "what made Orme close" ask why,
 * "how is it called" what it is called; of a number "in all" says no more than "altogether".
 * What is plain already stays as it is.
 *
 * @example
 * inPlainGrammar('For what reason did Orme close the mill?') // => 'Why did Orme close the mill?'
 * inPlainGrammar('What is it that Orme makes?') // => 'What does Orme make?'
 */
export function inPlainGrammar(question: string): string {
  return FORMS.reduce((text, [form, written]) => text.replace(form, written), question)
}

type Written = (all: string, ...groups: string[]) => string

/** What opens a noun phrase or is one. */
const SUBJECT_OPENS = String.raw`(?:the|an?|its|their|his|her|our|your|this|that|these|those|it|they|he|she|we|you|I|\p{Lu}[\p{L}\p{N}.&’'-]*)`

/** One or two words of a subject: "Orme", "the board", "them", "Orme Mills". */
const SUBJECT = String.raw`(?:(?:\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3})|(?:the|its|their|his|her) \p{Ll}[\p{L}-]*|it|them|him|us|you)`

const PLURAL: Readonly<Record<string, string>> = { is: 'Are', was: 'Were' }

const DO_OF: Readonly<Record<string, string>> = { is: 'does', are: 'do', was: 'did', were: 'did' }

const AUXILIARY = '(?:is|was|will|did|does|do|are|were|has|have|had|can|could|should|must)'

/** "What date {is the release}?", "{was chosen}?", "{does the letter bear}?": the date itself is asked for, and not when. */
const NO_DATE_ITSELF = String.raw`(?! (?:the|this|that|your|their) (?:(?:press|news|media) )?(?:release|statement|announcement)\s*\?*$)(?! (?:on|at|in|\p{L}+ed|chosen|given|set|fixed)\b)(?![^?]*\b(?:bear|bears|carry|carries|have|choose|chosen|set|propose|give|given|name|pick|fix|suggest|mention|say|state)\s*\?*$)`

/** Words that bound a number. */
const BOUND =
  '(?:more|less|fewer|greater|higher|lower) than |at least |at most |(?:no|not) (?:more|less|fewer) than |over |under |above |below '

const FORMS: readonly (readonly [form: RegExp, written: Written])[] = [
  // "What'll it cost", "when're they due", "what've they built", "what'd it cost"; "who'd like to come" would.
  [
    /^((?:and |but |so )?(?:who|what|where|when|why|how))['’]ll(?= \p{L})/iu,
    (_, asking = '') => `${asking} will`,
  ],
  [
    /^((?:and |but |so )?(?:who|what|where|when|why|how))['’]re(?= \p{L})/iu,
    (_, asking = '') => `${asking} are`,
  ],
  [/^((?:and |but |so )?(?:who|what|where|why|how))['’]ve(?= \p{L})/iu, (_, asking = '') => `${asking} have`],
  [
    new RegExp(
      String.raw`^((?:[Aa]nd |[Bb]ut |[Ss]o )?(?:[Ww]ho|[Ww]hat|[Ww]here|[Ww]hen|[Ww]hy|[Hh]ow))['’]d(?= ${SUBJECT_OPENS}\b)(?![^?]*\b(?:like|be|been|rather|better|prefer)\b)`,
      'u',
    ),
    (_, asking = '') => `${asking} did`,
  ],
  // "Who was it that won", "what is it that Orme makes"
  [
    /^(who|what|when|where|why) (?:is|was|were) it (?:exactly |actually )?(?:that|who) (?=\p{L})(.+)$/iu,
    (_, asking = '', rest = '') => told(asking, rest),
  ],
  [
    /^how (is|are|was|were|will) ([^,?]{2,80}? )((?:be )?(?:called|named|titled))(?=\s*\?*$)/iu,
    (_, be = '', subject = '', called = '') => `What ${be} ${subject}${called}`,
  ],
  // Why
  [
    /^for (?:what|which) reasons? (?=(?:is|are|was|were|will|has|have|had|did|does|do|can|could|must|should)(?:n['’]t)? \p{L})/iu,
    () => 'Why ',
  ],
  [
    /^what(?: is| are| was| were|['’]s) the (?:main |real )?reasons? (?:why|that) (.+)$/iu,
    (_, rest = '') => told('why', rest),
  ],
  [
    new RegExp(
      String.raw`^(?:on )?(?:what|which) date (?=${AUXILIARY}\b(?! it (?:now|today)\b)${NO_DATE_ITSELF})`,
      'iu',
    ),
    () => 'When ',
  ],
  [
    /^which (is|are|was|were) (?=(?:the|its|their) )(?!(?:the|its|their) (?:\p{L}+est|most|least|first|second|third|last|next|best|worst|only|same|other|one|two|three)\b)/iu,
    (_, be = '') => `What ${be} `,
  ],
  [/^(?:which|what) person (?=\p{Ll})(?!(?:of|in|at|on|from|to|who|that|with|or|and)\b)/iu, () => 'Who '],
  [
    /^in (?:what|which) ways? (?=(?:is|are|was|were|will|has|have|had|did|does|do|can|could|must|should) \p{L})/iu,
    () => 'How ',
  ],
  [/^how come (?=\p{L})(.+)$/iu, (_, rest = '') => told('why', rest)],
  [
    new RegExp(
      String.raw`^[Ww]hat made (${SUBJECT}) (\p{Ll}{3,})(?= (?:the|its|their|his|her|an?|up|down|out|off|from|away|back)\b|\s*\?*$)`,
      'u',
    ),
    (all, subject = '', verb = '') => (mayDo(verb) ? `Why did ${asSubject(subject)} ${verb}` : all),
  ],
  // "Roughly how many": as near as it is told.
  [
    /^((?:and |so |but )?)(?:roughly|approximately|approx\.?|about|around) how (?=(?:many|much|long|far|big|large|old|often|high|tall|fast|soon)\b)/iu,
    (_, and = '') => capitalise(`${and}how `),
  ],
  [/^whereabouts (?=(?:is|are|was|were|do|does|did|will|would|can|could|has|have)\b)/iu, () => 'Where '],
  [
    /^((?:and |so |but )?)how many (?:percent|per cent|%) (?=of\b)/iu,
    (_, and = '') => capitalise(`${and}what percentage `),
  ],
  [
    /^((?:[Aa]nd |[Ss]o |[Bb]ut )?)[Hh]ow (?:expensive|pric(?:e)?y|costly) (is|are|was|were) (?=(?:the|an?|its|their|his|her|these|those|one|each|your)\b|[“"‘]?\p{Lu}|\p{Ll}+s\b)(?!it\b|they\b|this\b|that\b)([^?]{2,60}?)(?=\s*\?*$)/u,
    (_, and = '', be = '', what = '') =>
      capitalise(`${and}how much ${DO_OF[be.toLowerCase()] ?? 'does'} ${what} cost`),
  ],
  [
    /^((?:and |so |but )?(?:who|what|which \p{L}+|where|when)),? if (?:any|anything|anyone|anybody|at all),? /iu,
    (_, asking = '') => `${asking} `,
  ],
  // How many: in all
  [
    /^((?:and |so |but )?how (?:many|much)\b[^?]*?),? (?:in all|all told|all in all)(?=\s*\?*$)/iu,
    (_, asked = '') => `${asked} altogether`,
  ],
  // "Is the number of jobs at the mill more than 40?", "At least 40 jobs?"
  [
    new RegExp(
      String.raw`^((?:and |so |but )?(?:is|are|was|were)) the (?:total )?number of (\p{L}[\p{L}’' -]{1,80}?) ((?:still |now |really )?)(${BOUND}|)(?=\d)(\d[\d.,]*\d|\d)((?: (?:thousand|million|billion))?)(?= (?:in|on|at|by|now|today)\b|\s*\?*$)`,
      'iu',
    ),
    (_, be = '', counted = '', now = '', bound = '', number = '', scale = '') =>
      `${PLURAL[be.toLowerCase()] ?? be} there ${now}${bound}${number}${scale} ${counted}`,
  ],
  [
    new RegExp(
      String.raw`^((?:and |so |but )?)(${BOUND})(?=\d[\d.,]* (?:(?:thousand|million|billion) )?(?!percent|per cent|years? old)\p{Ll})(?![^?]*\b(?:who|what|which|whose|how|why|when|where)\b)(?=[^?.!]{1,80}\?\s*$)`,
      'iu',
    ),
    (_, and = '', bound = '') => capitalise(`${and}are there ${bound.toLowerCase()}`),
  ],
  // Until when
  [
    /^((?:and |so |but )?)(?:up to|up until|till|til) when(?= \p{L}|\s*\?*$)/iu,
    (_, and = '') => capitalise(`${and}until when`),
  ],
  // Now
  [/ (?:at present|at the moment|right now|presently|as of now)(?=\s*\?*$)/iu, () => ' now'],
]

function told(asking: string, rest: string): string {
  return capitalise(toldClause(`${asking.toLowerCase()} ${rest}`))
}

/** "What made {them} leave" */
function asSubject(word: string): string {
  return OBJECTS[word.toLowerCase()] ?? word
}

const OBJECTS: Readonly<Record<string, string>> = { them: 'they', him: 'he', us: 'we' }

/** "What made Orme {close}", and not "what made Orme {popular}", "{famous}", "{open}". */
function mayDo(word: string): boolean {
  return LEXICON.isVerb(word) && !STATES.test(word)
}

/** What is a verb and says behind "made" how something is as well. */
const STATES =
  /^(?:open|clear|free|better|worse|slow|calm|clean|dry|warm|cool|empty|secure|perfect|complete|close|tame|mature|corrupt|faint|own|last|lean|ready|possible|real|right|wrong|light|major|hot|cold|quiet)$/u
