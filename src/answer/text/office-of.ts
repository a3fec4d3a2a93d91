import { terms } from '../../search/tokens.ts'
import { isBodyOrPlace } from './cues.ts'
import { isShortFor } from './initials.ts'

/**
 * Whether a question asks who holds the office of a firm, place or field and a
 * sentence tells only of offices of others: "Lund's chairman" for the chairman of
 * Orme Ferries, the vice president of sales for the one of design.
 *
 * Names are compared with names and fields with fields; "of the company" and "of
 * the town" are said of whichever it is.
 *
 * @example
 * officeOfAnother('Who is the CEO of Orme?', "Lund's CEO, Ada Berg, spoke.") // => true
 */
export function officeOfAnother(question: string, stated: string): boolean {
  const { office = 'CEO', whose } = officeAsked(question)
  if (whose === undefined) return false
  const asked = new Set(terms(whose))
  const named = /^\p{Lu}/u.test(whose)
  if (!named && isAny(whose)) return false
  if (named && ofFirmBefore(whose, office, stated)) return true
  // "Linden Mayor Ida Roos, chair of the Harbour Board" says whose mayor she is.
  if (named && terms(stated).some((term) => asked.has(term)) && !isOfOther(whose, office, stated))
    return false
  const others = [
    ...[...stated.matchAll(OWNED)].flatMap(([owned, owner = '']) =>
      [...owned.slice(owner.length).matchAll(OFFICES)].map(([held]) => ({ owner, held })),
    ),
    ...[...stated.matchAll(OFFICE_OF)].map(([, held = '', owner = '']) => ({ owner, held })),
    ...[...stated.matchAll(HELD_AT)].map(([, owner = '', held = '']) => ({ owner, held })),
  ].filter(
    ({ owner, held }) =>
      isSame(held, office) && /^\p{Ll}?[\p{Lu}\d]/u.test(owner) === named && (named || !isAny(owner)),
  )
  return (
    others.length > 0 &&
    !others.some(({ owner }) =>
      named ? isSameHouse(owner, whose) : terms(owner).some((term) => asked.has(term)),
    )
  )
}

/** Whose office a question asks the holder of: "Who is the CEO of Orme?", "who is Orme's ceo", "Who heads Orme?" */
export function officeAsked(question: string): Readonly<Record<string, string | undefined>> {
  const written = question.replace(/\b(?:ceo|cfo|coo|cto)\b/gu, (short) => short.toUpperCase())
  return [ASKS_OFFICE_OF, ASKS_OWNED, ASKS_HEAD].map((asks) => asks.exec(written)?.groups).find(Boolean) ?? {}
}

/**
 * Whether a firm that is not asked about stands right before the office and its
 * holder, whomever else the sentence names: "Orme CEO Ada Berg thanked Lund" tells
 * nothing of who heads Lund.
 */
function ofFirmBefore(whose: string, office: string, stated: string): boolean {
  const firms = [...stated.matchAll(FIRM_BEFORE)]
    .filter(
      ([, firm = '', held = '']) =>
        isSame(held, office) && !NO_FIRM.test(firm) && (firm.includes(' ') || !OF_FIELD.test(held)),
    )
    .map(([, firm = '']) => firm)
  const isAsked = (firm: string): boolean => isSameHouse(firm, whose)
  const owned = [...stated.matchAll(OWNED), ...stated.matchAll(OFFICE_OF)].flat().some((one) => isAsked(one))
  return firms.length > 0 && !firms.some(isAsked) && !owned
}

/**
 * Whether every holder of the office whom a sentence gives with a name holds it
 * in a house of another name, though it names the one that is asked about: "We
 * work with Lund, said Ada Berg, CEO of Orme" tells nothing of who heads Lund.
 */
function isOfOther(whose: string, office: string, stated: string): boolean {
  const held = [
    ...[...stated.matchAll(HOLDER_OF)].map(([, one = '', owner = '']) => ({ one, owner })),
    ...[...stated.matchAll(OWNED_BY)].map(([, owner = '', one = '']) => ({ one, owner })),
  ].filter(({ one }) => isSame(one, office))
  const places = [...stated.matchAll(OFFICES)].filter(([one]) => isSame(one, office))
  return (
    held.length > 0 &&
    held.length === places.length &&
    held.every(({ owner }) => !isSameHouse(owner.replace(/[.’'-]+$/u, ''), whose))
  )
}

/**
 * Whether words may name the house that is asked about: the one that has the first word of the
 * other, or its letters. "Lund Media" is no "Orme Media".
 */
export function isSameHouse(words: string, whose: string): boolean {
  const [own, asked] = [terms(words), terms(whose)]
  return isShort(words, whose) || asked.includes(own[0] ?? '') || own.includes(asked[0] ?? '')
}

/** "OTW Corp and a mother of two" for "Orme Tile Works": what follows the name is none of it. */
function isShort(words: string, whose: string): boolean {
  return isShortFor(/^(?:\p{Lu}[\p{L}\p{N}&.-]*(?: (?=\p{Lu})|$|(?= )))+/u.exec(words)?.[0] ?? '', whose)
}

/** "CEO" is short for "chief executive officer". */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((office) =>
    office
      .toLowerCase()
      .replace(/^chief executive(?: officer)?$/u, 'ceo')
      .replace(/(?<=^(?:co-)?chair)(?:man|woman|person)$/u, ''),
  )
  return first === second
}

function isAny(owner: string): boolean {
  const last = owner.toLowerCase().split(' ').at(-1) ?? ''
  return [last, last.replace(/s$/u, '')].some(isBodyOrPlace)
}

/** With or without capitals; names beside them need theirs. */
const OFFICE = `(?:CEO|CFO|COO|CTO|[Cc]hief \\p{L}+ [Oo]fficer|${[
  'chief executive officer',
  'chief executive',
  '(?:[Cc]o-)?chair(?:man|woman|person)?',
  'president',
  'managing director',
  'managing partner',
  'director',
  'manager',
  'head',
  '(?:[Cc]o-)?founder',
  'chief',
  '(?:[Cc]o-)?owner',
  'secretary',
  'treasurer',
  'editor',
  'coach',
  'captain',
  'mayor',
  'minister',
  'governor',
  'spokes(?:man|woman|person)',
  'dean',
  'rector',
  'commissioner',
]
  .map((office) => office.replaceAll(/(?<![\p{L}:|])\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`))
  .join('|')})`

/** "Head {of operations} at Orme", "Manager{, Northern Ports} at Orme": what of a house somebody heads. */
const FIELD = String.raw`(?:(?: (?:of|for) (?!the )[\p{Ll}&-]+(?: (?!(?:of|at|for)\b)[\p{Ll}&-]+){0,3}|,(?: \p{Lu}[\p{L}&-]*){1,4})(?= (?:of|at|for) (?:the )?\p{Lu}))?`

/** "CEO {and founder} of Orme": more that the same one is. */
const JOINED = `(?:(?:,| and| &|/) (?:[\\p{L}-]+ ){0,2}?${OFFICE}){0,2}`

const OFFICES = new RegExp(OFFICE, 'gu')

const ASKS_OFFICE_OF = new RegExp(
  String.raw`\b[Ww]ho(?:['’]s| is| was| will be| will become| becomes| became)? (?:now |currently )?(?:the |its )?(?:[\p{L}-]+ ){0,2}?(?<office>${OFFICE})${FIELD} (?:of|at|for) (?:the )?(?<whose>[^?]+?)\s*\??$`,
  'u',
)

const ASKS_OWNED = new RegExp(
  String.raw`\b[Ww]ho(?:['’]s| is| was)? (?:now |currently )?(?<whose>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,4})(?:['’]s|(?<=s)['’]) (?:[\p{L}-]+ ){0,2}?(?<office>${OFFICE})(?: (?:of|for) [\p{Ll} -]+)?\s*\??$`,
  'u',
)

/** Without an office: whoever heads a house may be called so or so, and its CEO does. */
const ASKS_HEAD = /\b[Ww]ho (?:now |currently )?(?:heads|leads|runs) (?:the )?(?<whose>\p{Lu}[^?]*?)\s*\??$/u

const HELD_BY = String.raw`(?<![\p{L}&.-])(\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,5})(?:['’]s|(?<=s)['’]) (?:[\p{L}-]+ ){0,3}?(${OFFICE})\b`

const OWNED = new RegExp(`${HELD_BY}${JOINED}`, 'gu')

/** "{Orme}'s {CEO}, Ada Berg" */
const OWNED_BY = new RegExp(String.raw`${HELD_BY},? (?=\p{Lu}\p{Ll}+ \p{Lu})`, 'gu')

const OFFICE_OF = new RegExp(
  String.raw`\b(${OFFICE})(?=${JOINED}${FIELD} (?:of|at|for) (?:the )?((?:[\p{L}\p{N}&.-]+ ){0,3}[\p{L}\p{N}&-]+))`,
  'gu',
)

/** "Spent nine years at {Orme}, most recently as {treasurer}", "at {Orme}, where she was {treasurer}" */
const HELD_AT = new RegExp(
  String.raw`\b(?:at|with|from) (\p{Lu}[\p{L}\p{N}&.’'-]*(?: \p{Lu}[\p{L}\p{N}&.’'-]*){0,4}),? (?:(?:most recently|latterly|lastly|finally|first|initially|ultimately) )?(?:as|where (?:he|she) (?:was|is|had been|has been|served as|worked as)) (?:its |their |the |an? )?(?:[\p{L}-]+ ){0,2}?(${OFFICE})\b`,
  'gu',
)

/** "Ada Berg, co-founder and {CEO} of {Orme}" */
const HOLDER_OF = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}.’'-]+, (?:(?:[\p{L}-]+ ){1,3}(?:and|&) )?(?:the )?(?:[\p{L}-]+ ){0,2})(${OFFICE})(?=${JOINED}${FIELD} (?:of|at) (?:the )?((?:\p{Ll}?[\p{Lu}\d][\p{L}\p{N}&.’'-]*)(?: (?:(?:of|and|the|&) )?[\p{Lu}\d][\p{L}\p{N}&.’'-]*){0,5}))`,
  'gu',
)

/** One word before it may tell what it is of: "{Sporting} director". */
const OF_FIELD = /^(?:manager|director|secretary|captain|coach|editor)$/iu

const FIRM_BEFORE =
  /(?<![\p{L}\p{N}&.-])(\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,3}) (?:Executive |General |\p{Ll}+ )??(CEO|CFO|COO|CTO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Mm]anaging [Dd]irector|[Mm]anager|[Dd]irector|[Tt]reasurer|[Ss]ecretary|[Cc]aptain|[Cc]oach|[Ee]ditor)(?:,? \p{Lu}\p{Ll}+){2}/gu

/** Before an office, and no firm: "Former CEO", "President and CEO". */
const NO_FIRM =
  /^(?:Former|New|Current|Then|Acting|Interim|Incoming|Outgoing|Group|Global|Deputy|Vice|Our|The|Its|Their|His|Her|And|President|Chair\p{L}*|Founder|Founding|Co-\p{L}+|Managing|Director|Executive|As|By|Said|Says|Now)(?: |$)|(?:Director|President|Founder|Chair\p{L}*|Officer)$/u
