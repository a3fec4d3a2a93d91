import { remembered } from '../../remembered.ts'
import { terms } from '../../search/tokens.ts'
import { ORGANISATION_NOUNS } from './cues.ts'
import { isSameHouse } from './office-of.ts'

/**
 * Whether a question asks who heads the whole and a sentence names the head of a
 * part only: a finance chief, a vice president.
 *
 * @example
 * headsPart('Who leads the company?', 'said Brian Poe, chief financial officer') // => true
 */
export function headsPart(question: string, stated: string): boolean {
  const house = houseHeaded(question)
  const chairs = CHAIRS.test(question)
  if (house === null && !chairs) return false
  // "The charity" may be the very friends.
  const mayBeside = !BESIDE.test(question) && (chairs || /^\p{Lu}/u.test(house ?? ''))
  const own = mayBeside ? stated.replace(HEAD_BESIDE, '') : stated
  if (house !== null && tellsHead(own, house)) return false
  if (WHOLE_HEAD.test(own)) return house !== null && !FORMER_ASKED.test(question) && isFormerHead(own, house)
  if (house === null) return own !== stated && !/\bchairs\b/u.test(own)
  if (own !== stated) return true
  if (isPartLed(question, house, own)) return true
  const asked = new Set(terms(question))
  return [...stated.matchAll(PART_HEAD)].some(
    ([, of]) => of === undefined || !terms(of).some((one) => asked.has(one)),
  )
}

/**
 * Whether those who head a house in a sentence are all told to have headed it before, and nobody
 * to have followed. Who headed one may head another now: "the fund is led by Orme's former president".
 */
function isFormerHead(stated: string, house: string): boolean {
  if (WHOLE_HEAD.test(stated.replace(FORMER_HEAD, '')) || FOLLOWS.test(stated)) return false
  const mayBeMeant =
    /^\p{Ll}/u.test(house) || TAKES_UP.test(stated) || stated.toLowerCase().includes(house.toLowerCase())
  return !(mayBeMeant && HEADS_NOW.test(stated))
}

/**
 * Whether a text says in so many words who heads a house, or what may be it.
 *
 * @example
 * tellsHead('Ada Berg has led Orme Mills since May.', 'Orme Mills') // => true
 */
export function tellsHead(text: string, house: string): boolean {
  const isIt = (led: string): boolean =>
    /^\p{Lu}/u.test(led)
      ? led.toLowerCase() === house.toLowerCase() ||
        (/^\p{Ll}/u.test(house) && led.toLowerCase().endsWith(` ${house}`))
      : isWholeHouse(led.split(' ').at(-1) ?? '')
  return [...text.matchAll(HEADING), ...text.matchAll(LED)].some(([, led = '']) => isIt(led))
}

/** A text without the offices of those who head a part only, or stand below its head. */
export function withoutPartHeads(text: string): string {
  return text.replace(PART_HEAD, (all, of?: string) =>
    of === undefined || (/^\p{Ll}+$/u.test(of) && !isWholeHouse(of)) || FIELD.test(of) ? '' : all,
  )
}

/**
 * Whether a question asks who heads a house as a whole, by whatever words: "who
 * runs Orme", "who is at the helm of the bank". Not of its "sales team", "Asian
 * business" or "Lund plant".
 */
export function asksHead(question: string): boolean {
  return houseHeaded(question) !== null
}

/**
 * The house of which a question asks who heads it, as it calls it; empty where it calls it
 * nothing or by a pronoun, null where it asks for no head of a whole house.
 *
 * @example
 * houseHeaded('Who is in charge of the bank now?') // => 'bank'
 */
export const houseHeaded = remembered((question: string): string | null => {
  const rest = ASKS_LEADER.exec(question)?.[1]
  if (rest === undefined) return null
  const words = rest
    .replace(OF_THE, '')
    .replace(/(?: (?:now|today|there|here|currently|at present))?\s*[?.!]*$/u, '')
    .trim()
  if (words === '' || POINTED.test(words)) return ''
  if (NAME.test(words)) return words
  const last = words.split(/\s+/u).at(-1) ?? ''
  if (words.split(/\s+/u).length > LONGEST_HOUSE || INSIDE.test(words)) return null
  return (/^\p{Lu}/u.test(last) ? !FIELD.test(last) : isWholeHouse(last)) ? words : null
})

/** Whether a question asks who leads something, whole or part. */
export function asksLeader(question: string): boolean {
  return ASKS_LEADER.test(question)
}

/**
 * Where a sentence names the office of who runs a house: chief executive, managing
 * director, president. Who founded it, or chairs its board, need not run it.
 */
export function runners(stated: string): { readonly start: number; readonly end: number }[] {
  return [...stated.matchAll(RUNNER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

const ASKS_LEADER =
  /\b[Ww]ho(?:'s|’s| is| was)? (?:now |currently )?(?:the |its |their )?(?:(?:big |top |overall )?(?:boss|head|ceo|CEO|leader)|chief executive(?: officer)?|chief|in charge|in command|at the (?:helm|top|head|wheel)|heads?|leads?|runs?(?! for\b)|heading|leading|running(?! for\b))(?=$|[\s?.!])(.*)$/u

/** Before what is headed. */
const OF_THE = /^\s*(?:of |at |for |over )?(?:the |this |its |their )?(?:whole |entire )?/u

/** "Who runs {it}?", of what a release or a conversation is about. */
const POINTED = /^(?:it|this|them|things|everything)$/iu

/** Words of a house with what is said of it: "quantum programming company Orme". */
const LONGEST_HOUSE = 5

/** "Orme's Lund plant", "the lab in Lund", "the bank and …": more than a house, or less. */
const INSIDE = /['’]s?\s|,|\b(?:of|in|at|for|from|to|with|and|or|who|that|which|before|after|when|until)\b/u

/** Departments and parts of the world by their names. */
const FIELDS =
  'Sales|Marketing|Finance|Operations|Research|Product|Products|Engineering|Technology|Legal|Communications|Relations|Design|Europe|Asia|America|Africa'

const FIELD = new RegExp(`^(?:${FIELDS})$`, 'u')

/** "City of Orme", "Institute for Water and Energy Policy": of such a name the joints are a part. */
const NAME = new RegExp(
  String.raw`^(?!(?:${FIELDS})\b)\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3} (?:of|for)(?: the)?(?: (?:and |& )?\p{Lu}[\p{L}\p{N}&.-]*){1,4}$`,
  'u',
)

/** A kind of organisation that is no part of another: "watchdog", "carmaker". */
function isWholeHouse(noun: string): boolean {
  return (
    HOUSES.test(noun) ||
    /(?:maker|builder|seller)$/u.test(noun) ||
    (ORGANISATION_NOUNS.has(noun) && !PARTS.test(noun))
  )
}

const HOUSES =
  /^(?:company|firm|business|group|outfit|organi[sz]ation|bank|show|place|charity|agency|council|trust|guild|institute|festival)$/u

const PARTS =
  /^(?:partner|investor|team|department|committee|laboratory|lab|unit|arm|division|segment|command|bureau|platform|label|channel|bidder|buyer|acquirer|tenant|landlord|journal|paper)$/u

const PART_HEAD =
  /\b(?:vice[- ]presidents?|chief (?!executive\b)[\p{L}-]+(?: [\p{L}-]+)? officer|(?:chief )?(?:financial|operating|medical|technology|technical|marketing|scientific|legal|commercial|information|product|people|revenue) officer|C[FOTM]O|chief (?:[\p{L}-]+ )?(?:scientist|engineer|economist|strategist|analyst|architect|counsel|physician)|an? (?:managing|executive) (?:director|partner)(?= (?:at|of|in|with)\b)|deputy|assistant|(?:head|director) of (?!the (?:company|firm|group|business|organi[sz]ation|agency|bank|charity)\b)((?:(?:the|its|their|our) )?[\p{L}-]+)|(?:sales|marketing|finance|research|project|site|plant|programme|program) (?:director|manager|chief)|head (?!of\b|teacher|master|mistress|after|over|under)(?:\p{Ll}{3,}(?:er|or|ist|ian|keeper)|coach|chef|cook))\b/giu

/** "The {plant} is managed by Ada Berg", "{Lund Mills}, led by Ada Berg, works with Orme": all that is led is a part, or another than the house that is named beside it. */
function isPartLed(question: string, house: string, stated: string): boolean {
  const led = [...stated.matchAll(LED)].map(([, part = '']) => part)
  const isOther = (part: string): boolean => {
    if (/^\p{Lu}/u.test(part))
      return (
        /^\p{Lu}/u.test(house) &&
        stated.includes(house) &&
        !isSameHouse(part, house) &&
        !mayBeShort(part, house)
      )
    const noun = part.split(' ').at(-1) ?? ''
    return LED_PARTS.test(noun) && !question.toLowerCase().includes(noun)
  }
  return led.length > 0 && led.every(isOther)
}

/** "CIT" and "Corran Institute of Technology", whichever is asked about. */
function mayBeShort(one: string, other: string): boolean {
  return one[0] === other[0] && [one, other].some((name) => /^\p{Lu}{2,6}$/u.test(name))
}

/** What a house has or does and hardly is: a distillery, a station or a team may be the house itself. */
const LED_PARTS =
  /^(?:plant|works|round|transaction|financing|project|show|unit|division|department|segment)$/u

const LED =
  /(?<![\p{L}\p{N}&.-])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his) )?((?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his) )(?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+|(?<!\b(?:of|for|and|&) )(?!(?:The|Its|Their|Our|This|It)\b)\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,4}),? (?:(?:is|was|are|were|will be|has been) )?(?:being )?(?:headed|led|run|managed|overseen|directed) by\b/gu

/** "Ada Berg leads {Orme Mills} for now", and no push of it and no house of a longer name. */
const HEADING =
  /\b(?:heads|leads|runs|(?:has|have) (?:headed|led|run)|is (?:heading|leading|running)) (?:(?:the|its|this) )?(\p{Ll}+|\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,5})(?=$|[.,;:!?]|\s(?:since|with|together|alongside|and|from|as|until|for|after|while|now|today|through|on)\b)/gu

const CHAIRS = /^(?:and |so |but )?[Ww]ho chairs (?:the )?\p{Lu}/u

/** Bodies of those who stand by a house and are no part of it: "chair of the {Friends} of Orme Museum". */
const BESIDE = /\b(?:friends|supporters|patrons|alumni|fans|fan club)\b/iu
const HEAD_BESIDE = new RegExp(
  String.raw`\b(?:chair\p{L}*|presidents?|heads?|leaders?|directors?|secretary|treasurer|founder) of (?:the |an? )?(?:(?:group|body|network|club|society) of )?(?:\p{L}+ )?${BESIDE.source}(?: (?:of|association|society|club)\b)?`,
  'giu',
)

/** The office of whom nobody stands above. */
export const CHIEF = 'chief executive(?: officer)?|CEO'

/** Offices of who heads a house that has no chief executive. */
export const MANAGING: readonly string[] = [
  'managing director',
  'managing partner',
  'executive director',
  'director-general',
  'director general',
  'general director',
  'general manager',
  'general secretary',
]

/** Offices of who heads a house or a body, unless one of those above does. */
export const PRESIDING = String.raw`(?<!vice[- ])president|chancellor|governor|mayor|commissioner|(?<!(?:deputy|assistant|vice)[- ])(?:principal|head ?teacher|headmaster|headmistress)`

/** Offices of who runs a house. */
const RUNNERS = `(?:${CHIEF})s?|${MANAGING.join('|')}|${PRESIDING}`

const RUNNER = new RegExp(String.raw`\b(?:${RUNNERS})\b`, 'giu')

const FORMER_ASKED = /\b(?:was|former|previous|previously|earlier|before|used to)\b/iu

/** "A {former chief executive} of Orme Mills" */
const FORMER_HEAD = new RegExp(
  String.raw`\b(?:(?:former|previous|ex|one-time|retired|late)[ -]|formerly (?:the )?)(?:\p{L}+[ -]){0,2}?(?:${RUNNERS}|founder|co-founder|chair(?:man|woman|person)?)\b`,
  'giu',
)

const FOLLOWS =
  /\b(?:succe(?:ed|ss)\p{L}*|replac\p{L}+|took over|takes over|new|now (?:leads|heads|runs)|current(?:ly)?)\b/iu

/** By these a sentence goes on about the house of the one before. */
const TAKES_UP = /\b(?:it|its|which|company|firm|group|business|organi[sz]ation)\b/iu

const HEADS_NOW =
  /\b(?:heads|leads|runs|chairs|manages|directs|(?:headed|led|run|chaired|managed|directed) by|at the helm|in charge)\b/iu

const WHOLE_HEAD = new RegExp(
  String.raw`\b(?:${RUNNERS}|founder|co-founder|chair(?:man|woman|person)?)\b`,
  'iu',
)
