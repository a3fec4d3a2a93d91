import { isGivenName } from '../../corpus/genders.ts'
import type { Span } from '../../model.ts'
import { ORGANISATION_SUFFIX, PLACE_SUFFIX, ROLE_WORDS } from './cues.ts'
import { matches } from './matches.ts'
import { DAYS, MONTHS } from './periods.ts'
import { isKnownPlace } from './places.ts'

/**
 * Finds the names in a text: sequences of capitalised words, small connecting
 * words inside allowed, without the word that opens a sentence before them, a
 * person's title or role.
 *
 * @example
 * names('The Harbour Office asked Dr. Ada Berg.').length // => 2
 */
export function names(text: string): Span[] {
  const found: Span[] = []
  for (const run of matches(text, NAME)) {
    const start = behindOpeners(text, run)
    const words = text.slice(start, run.end).replace(/(?:[’']s?|[.,])$/u, '')
    for (const part of people(words, start)) if (part.end - part.start > 1) found.push(part)
  }
  return found
}

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[’'&./-][\p{L}\p{N}]+)*|\d+\p{Lu}[\p{L}\p{N}]*)(?:(?<!\p{Ll}{4})\.)?`
/** "Left the Company on April 30": a day is no part of the name before it. */
const DAY_OR_MONTH_NAME = String.raw`(?<= on )(?:${[...DAYS, ...MONTHS].join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\b`
/** Where a name can begin is looked at first, which is quicker than what stands before. */
const NAME = new RegExp(
  String.raw`(?=[\p{Lu}\d])(?<![\p{L}\p{N}@./])${NAME_WORD}(?:(?:\s(?:of the|for the|van der|van den|van de|de la|del|dos|das|da|di|della|bin|ibn|al|el|ter|zu|af|of|and|for|de|la|le|du|von|van|der|den|&|on|the)\s(?=\p{Lu})(?!${DAY_OR_MONTH_NAME})|\s(?:[dl][’'](?=\p{Lu}))?|(?<=\p{Lu}\p{L}+),\s(?=(?:Inc|LLC|Ltd|Corp|PLC|LLP)\b))${NAME_WORD}|\s\d+(?![\d,.%]))*`,
  'gu',
)

/** Where a name begins in a run of capitalised words. "The Harbour Office": the article goes, the name stays. */
function behindOpeners(text: string, { start, end }: Span): number {
  for (let at = start; ; ) {
    const words = text.slice(at, end)
    const first = words.match(/^[\p{L}’'-]+(?!\p{N})/u)?.[0] ?? ''
    const behind = at + first.length
    const isOpener =
      I_AM.test(first) ||
      OPENERS.has(first.replace(/[’'](?:m|s|re|ve|ll|d|t)$/u, '')) ||
      (first === words && first !== '' && BEFORE_ASKING.test(text.slice(behind, behind + NEXT)))
    if (!isOpener) return at
    const rest = words.slice(first.length).match(/^\s+(?:(?:of|on|the|and|for|in|at|de|\d+)\s+)*/u)
    at += rest === null ? words.length : first.length + rest[0].length
  }
}

/** Capitalised words that begin a sentence and are seldom names. */
const OPENERS = new Set(
  `The A An This That These Those It Its He She They We Our My Your His Her Their In On At By For From With To Of As If When While
  Since After Before During Through And But Or So Yet Not No Also Additionally Furthermore Moreover However Meanwhile Currently
  Today Recently Now Here There What Who Which Where Why How Is Are Was Were Will Would Can Could May Might Should Do Does Did Has
  Have Had Each Every All Some Many Most More Both Such Other Another Under Over Between Among About According Based Located
  Founded Established Additionally Together Once Until Although Though Because Despite Besides Along Alongside Apart Aside Roughly Approximately Nearly Almost Just Only Even Still Already Whether Summarise Summarize Summary Overview Background Gist Timeline List Give Tell Show Name Describe Explain Find Write Ignore Compare Quote Define Given Following Including Contact Source
  First Second Third Finally Then Thus Our Please For Visit Learn Read Click Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February March April June July August September October November December`.split(/\s+/),
)

/** "I’ve" is nobody's name; an "I" of its own may be a numeral. */
const I_AM = /^I[’'](?:m|ve|d|ll)$/u

/** "Against whom", "Up to how many": what stands before a question word is no name. */
const BEFORE_ASKING = /^(?: to)? (?:which|what|whom|whose|how)\b/u

/** Characters of the longest of these. */
const NEXT = ' to whose '.length

/**
 * "Ada Berg and Max Holm" are two names, and so are "Ada Berg of Lund Realty"; "Chair Ada
 * Berg" is one with a role before it; anything else stays whole.
 */
function people(words: string, start: number): Span[] {
  const house = houseBehind(words)
  if (house !== null)
    return [...people(house.person, start), ...people(house.of, start + words.length - house.of.length)]
  const [, first = '', second = ''] = /^(.+?) and (.+)$/u.exec(words) ?? []
  // "Sales in Europe for Harrow Bay".
  const [, place = '', owner = ''] = /^(.+?) for (?:the )?(.+)$/u.exec(words) ?? []
  if (place !== '' && isKnownPlace(place))
    return [{ start, end: start + place.length }, ...people(owner, start + words.length - owner.length)]
  // "Co-CEOs Ada Berg and Max Holm".
  const [roles = '', role = ''] = /^([\p{L}-]+)s (?=\p{Lu})/u.exec(first) ?? []
  if (BEFORE_NAME.has(role.toLowerCase()) && isPersonal(first.slice(roles.length)) && isPersonal(second))
    return people(words.slice(roles.length), start + roles.length)
  if (isPersonal(first) && isPersonal(second))
    return [...people(first, start), ...people(second, start + words.length - second.length)]
  if (houseBehind(second) !== null)
    return [...people(first, start), ...people(second, start + words.length - second.length)]
  return [{ start: start + (titleBefore(words) || roleBefore(words)), end: start + words.length }]
}

/**
 * A person and the house they are of: "Ada Berg of Lund Realty", which no "Mary Institute of Art" is,
 * nor "Ada Berg of Lund", who may be of a town; null for other names.
 */
function houseBehind(words: string): { readonly person: string; readonly of: string } | null {
  const [, person = '', of = ''] = /^(.+?) of (?:[Tt]he )?(?=\p{Lu}\S* )(.+)$/u.exec(words) ?? []
  const own = person.slice(roleBefore(person))
  const [first = '', ...others] = own.split(' ')
  return isGivenName(first) && isPersonal(own) && !others.some((word) => OF_ITS_OWN.test(word))
    ? { person, of }
    : null
}

/** What has "of" in its own name: "Victoria Department of Health", "Louise Queen of Orme", "Florence Duke of Lund". */
const OF_ITS_OWN =
  /^(?:Academ(?:y|ies)|Agency|Archdiocese|Archives?|Army|Art|Arts|Association|Authority|Bank|Bar|Baron(?:ess)?|Battle|Bay|Bishop|Board|Book|Branch|Bureau|Cathedral|Cent(?:er|re)|Chamber|Chapter|Chief|Church|Cit(?:y|ies)|Club|College|Commission|Committee|Company|Conference|Congress|Conservatory|Convention|Council|Count(?:ess|y)?|Court|Day|Days|Department|Dept|Diocese|Division|Duchess|Duke|Earl|Emperor|Empress|Fair|Faculty|Federation|Fellow|Fellowship|Festival|Foundation|Friends|Garden|Gardens|Group|Guild|Hall|Heart|Home|Hospital|House|Institut(?:e|ion)|Isle|Journal|King|Kingdom|Knights?|Lady|League|Library|Lodge|Lord|Mall|Mayor|Minist(?:er|ry)|Month|Mother|Museum|Office|Offices|Opera|Order|Our|Parish|Port|President|Prince|Princess|Queen|Register|Republic|River|School|Schools|Secretary|Section|Senate|Society|Sons?|Daughters?|State|States|Station|Street|Summit|Synod|Temple|Theat(?:er|re)|Town|Treasury|Tribunal|Trust|Union|Universit(?:y|ies)|Valley|Village|Voice|War|Week|World|Year)$/u

/** Characters of the titles before a name: of "Dr. " in "Dr. Berg", 0 of "Judge Institute". */
function titleBefore(words: string): number {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return ORGANISATION_SUFFIX.test(last) || PLACE_SUFFIX.test(last) ? 0 : (TITLES.exec(words)?.[0].length ?? 0)
}

const TITLES =
  /^(?:(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?|(?:Rev|Sen|Rep|Gov|Lt|Col|Capt|Gen|Sgt|Maj|Hon)\.|Professor|Sir|Dame|Judge|Pastor|Rabbi|Sheriff) )+(?=\S)/u

/** Characters of the roles that stand before a person's name: of "Chair " in "Chair Ada Berg", 0 of "Chief Medical Officer". */
function roleBefore(words: string): number {
  let at = 0
  for (;;) {
    // "President and CEO Ada Berg".
    const role = /^(?:(?:and|&) )?([\p{L}-]+) /u.exec(words.slice(at))
    if (role === null || !BEFORE_NAME.has(role[1]?.toLowerCase() ?? '')) break
    at += role[0].length
  }
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return isPersonal(words.slice(at)) && !ROLE_WORDS.has(last) ? at : 0
}

/** Roles that stand before a name without an article, above those of an office. */
const BEFORE_NAME = new Set([
  ...[...ROLE_WORDS].filter((role) => role !== 'executive' && role !== 'member' && role !== 'board'),
  ...'executive midfielder striker goalkeeper defender winger forward pitcher quarterback skipper'.split(' '),
])

/** Two to five words as people's names have them, and none that ends an organisation's or a place's. */
export function isPersonal(text: string): boolean {
  const words = text.split(/\s+/u)
  const last = words.at(-1) ?? ''
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => PERSONAL_WORD.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !ORGANISATION_SUFFIX.test(last) &&
    !PLACE_SUFFIX.test(last)
  )
}

const PERSONAL_WORD =
  /^(?:[dDlL][’'])?\p{Lu}[\p{Ll}’'.-]*(?:\p{Lu}[\p{Ll}’'.-]+)*\.?$|^(?:de|la|von|van|der|den|del|dos|das|da|di|du|della|bin|ibn|al|el|ter|zu|af|le)$/u
