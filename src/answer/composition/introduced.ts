import { literal } from '../../corpus/literal.ts'
import type { BlockKind, Document } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { describes, goesOnAboutHouse, IS, QUOTE_ENDS, QUOTED, REST } from '../evidence/describes.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../text/cues.ts'
import { nameAsked } from './name-asked.ts'
import { isAside, isWhole } from './news.ts'

/**
 * Answers what something with a name is, where nothing else is asked ("What is
 * Orme?", "tell me about the Orme Annex", "what does Orme do?"), by the sentence that
 * introduces it: one that says so ("Orme is a …", before "Orme, a …", before "Orme makes …"),
 * that sets its kind before or behind its name ("a paint called Orme", "the Orme wind
 * farm"), or else the one with which a release opens that has it in its headline. Of
 * several such of one release that of its "About" comes first, then the earliest.
 *
 * @returns null for other questions, and where none introduces it, or only in passing and
 * no better than the best.
 */
export function introduced(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Evidence | null {
  const classes = classesOf(asked, evidence)
  const best = Math.max(...classes)
  const first = best > 0 ? evidence[classes.indexOf(best)] : undefined
  if (first === undefined) return null
  const isSurelyTold = refused !== null || best >= BY_KIND
  if (!isSurelyTold && (classes[0] ?? 0) >= best) return null
  const alike = evidence.filter((one, at) => classes[at] === best && one.document === first.document)
  return alike.reduce((kept, one) => (placeOf(one) < placeOf(kept) ? one : kept), first)
}

/**
 * Whether a question asks only what a thing with a name is, and nothing tells: it is
 * found in passing alone, as one of several, or as what something is done with.
 */
export function merelyNamed(asked: Asked, evidence: readonly Evidence[]): boolean {
  const name = nameAsked(asked, evidence)
  const [best] = evidence
  if (name === null || best === undefined) return false
  return (
    !namingOf(name).opens.test(best.candidate.text) && classesOf(asked, evidence).every((one) => one === 0)
  )
}

/** How well each piece of evidence introduces what is asked for. */
function classesOf(asked: Asked, evidence: readonly Evidence[]): readonly number[] {
  const name = nameAsked(asked, evidence)
  if (name === null) return []
  const naming = namingOf(name)
  const doesWhat = DOES.test(asked.text)
  return evidence.map((one) => classOf(asked, naming, doesWhat, one))
}

/** A place in the text, counted from its "About". */
function placeOf({ candidate }: Evidence): number {
  return candidate.index - (candidate.block.kind === 'boilerplate' ? BEFORE_ALL : 0)
}

/** More than a release has pieces. */
const BEFORE_ALL = 1e6

/** The ways in which a sentence introduces what has one name. */
interface Naming {
  readonly words: readonly string[]
  /** "Orme Robotics, Inc. (“Orme”), founded in 1990, is a": its first group is what the name goes on with, its second a noun without "a". */
  readonly is: RegExp
  /** "Orme Robotics, a": its first group is what the name goes on with. */
  readonly apposed: RegExp
  readonly opens: RegExp
  /** The name but for its last word; null where it has but one. */
  readonly short: { readonly words: readonly string[]; readonly is: RegExp } | null
  /** "Orme Robotics, Inc.", "Orme Robotics (NYSE: ORM)": the name of a house. */
  readonly house: RegExp
  /** Its first group is the noun before the name, its second the word behind it. */
  readonly kindBefore: RegExp
  readonly glossed: RegExp
  /** Its first group is what stands behind the name. */
  readonly behind: RegExp
}

function namingOf(name: string): Naming {
  const parts = name.split(/\s+/u).map(literal)
  const named = `(?<![\\p{L}\\p{N}])${parts.join(String.raw`\s+`)}`
  const first = parts.slice(0, -1).join(String.raw`\s+`)
  const whole = `${named}${DOMAIN}["”]?(${REST})${OF_PLACE}`
  return {
    words: termsOf(name),
    // "The head of Orme is a sailor" says what somebody else is.
    is: new RegExp(`(?<!\\b(?:${GOVERNS})\\s(?:the\\s)?)${whole}${ASIDE}${IS_A}`, 'u'),
    // "At Orme, the kilns burn" has no apposition.
    apposed: new RegExp(
      `(?<!^(?:${GOVERNS})\\s(?:the\\s)?)${whole}(?:${IS}|${SEVERAL})|${QUOTED}${named}${QUOTE_ENDS}`,
      'u',
    ),
    // "Orme makes …", and not "in this mode the Orme runs for two hours".
    opens: new RegExp(`^["“]?(?:The )?${named}(?![\\p{L}\\p{N}])`, 'u'),
    short:
      first === ''
        ? null
        : {
            words: termsOf(name.replace(/\s\S+$/u, '')),
            is: new RegExp(`^(?:The )?${first}${ASIDE}${IS_A}`, 'u'),
          },
    house: new RegExp(`${named},?\\s(?:\\(\\p{Lu}[^)]{1,40}: |${FORMS})`, 'u'),
    kindBefore: new RegExp(
      `${KIND_BEFORE}(?:${CALLED}["“‘']?${named}(?![\\p{L}\\p{N}])(?:\\s(\\p{Ll}+))?|${SET_BEHIND}["“‘']?${named}${CLOSED})`,
      'u',
    ),
    glossed: new RegExp(`${named}${GLOSS}`, 'u'),
    behind: new RegExp(`${named}${BEHIND}`, 'u'),
  }
}

/** How well a sentence introduces what has a name: {@link SAYS_SO} best, 0 not at all. */
function classOf(
  asked: Asked,
  naming: Naming,
  doesWhat: boolean,
  { candidate, document, lens }: Evidence,
): number {
  const { terms, block } = candidate
  const { words } = naming
  if (!isProse(candidate) || HEADS.has(block.kind) || isAside(candidate)) return 0
  const text = candidate.text.replace(LABEL, '')
  if (!ENDS.test(text) || HEADING.test(text)) return 0
  const holds = words.every((term) => terms.has(term))
  const said = holds ? saysSo(naming, document, text) : 0
  if (candidate.quotation !== null) return said === SAYS_SO && naming.opens.test(text) ? said : 0
  const isHouse = block.kind === 'boilerplate' && isIssuer(document, words)
  // "It trains 60 juniors": what it does, behind when it was founded.
  const goesOn = isHouse && words.every((term) => candidate.carried.has(term))
  if (goesOn && doesWhat && goesOnAboutHouse(text)) return BY_KIND
  if (block.kind === 'boilerplate' && saysByShortName(naming, document, text)) return SAYS_SO
  if (!holds) return 0
  const isOpening = naming.opens.test(text)
  if (said > 0) return said
  if (isOpening && describes(asked, text)) return doesWhat ? SAYS_SO : DOES_SO
  if (isOpening && isHouse && !doesWhat) return BY_KIND
  // In "the official Orme page" the page is no Orme.
  const [, kind = '', next = ''] = naming.kindBefore.exec(text) ?? []
  if (isNoun(kind) && !isNoun(next)) return BY_KIND
  if (naming.glossed.test(text)) return BY_KIND
  if (tellsKind(naming.behind.exec(text)?.[1] ?? '')) return BY_KIND
  if (block.kind === 'boilerplate' && (isHouse || isOpening)) return ABOUT
  // What it does is no news of it.
  if (doesWhat) return 0
  const title = termsOf(document.title)
  const heads = words.every((term) => title.includes(term))
  const [first] = lens.dissection.candidates.filter(
    (one) => isProse(one) && one.quotation === null && isWhole(one.text) && !isAside(one),
  )
  return heads && first === candidate ? OPENS : 0
}

function isNoun(word: string): boolean {
  return termsOf(word).length > 0 && (LEXICON.isNoun(word) || LEXICON.isThing(word))
}

/** Whether a sentence says what bears the name, in what degree; less where it goes on as another's name ("Orme Foods" for "Orme"). */
function saysSo({ is, apposed }: Naming, document: Document, text: string): number {
  const found = is.exec(text)
  const match = found ?? apposed.exec(text)
  if (match === null) return 0
  const [, more = '', kind] = match
  if (kind !== undefined && !LEXICON.isNoun(kind)) return 0
  const goesOn = termsOf(more.replace(/\([^()]*\)/gu, '').replace(FORM, ''))
  const isOther = goesOn.length > 0 && !isIssuer(document, goesOn)
  return (found === null ? APPOSED : SAYS_SO) - (isOther ? OTHERS : 0)
}

/** Whether a house that is asked for by its name says of itself by the first words of it what it is: "About Orme: Orme is a …". */
function saysByShortName({ short, house }: Naming, document: Document, text: string): boolean {
  return short?.is.test(text) === true && isIssuer(document, short.words) && house.test(document.text)
}

/** Legal forms, which are no other name. */
const FORMS = String.raw`(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|LLC|LLP|PLC|plc|AG|SE|NV|SA|GmbH|Group|Holdings?)\b\.?`
const FORM = new RegExp(FORMS, 'gu')

const DOES = /\bwhat (?:exactly )?(?:does|do) /iu

/** "About Orme Inc." */
const HEADING = /^About\s+(?:the\s+)?\p{Lu}/u

/** "About Orme: Orme makes saws." */
const LABEL = /^About\s[^.:;!?]{2,80}:\s+(?=\p{Lu})/u
/** A heading over a passage introduces what stands below it. */
const ENDS = /[.!?…:;]['"”’)\]]*\s*$/u

const HEADS: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'subhead', 'headline'])

const SAYS_SO = 6
const APPOSED = 5
const DOES_SO = 4
const BY_KIND = 3
const ABOUT = 2
const OPENS = 1

/** What is said of a longer name stands below what is said of the name. */
const OTHERS = 2

/** Words before a name that make it no subject. */
const GOVERNS = '[Aa]t|[Ii]n|[Oo]n|[Ff]or|[Ww]ith|[Ff]rom|[Bb]y|[Tt]o|[Oo]f|and'

/** "Orme.com" */
const DOMAIN = String.raw`(?:\.\p{Ll}{2,4}\b)?`

/** ", founded in 1990," */
const ASIDE = String.raw`(?:,\s[^,.;]{3,60},)?`

/** "Is a", "are the", "is Tarnby’s", "is water that". */
const IS_A = String.raw`\s(?:is|are|was|were)\s(?:(?:[Aa]n?|[Tt]he|one\sof|among|its|their|(?:\p{Lu}[\p{L}.&-]*\s){0,3}\p{Lu}[\p{L}.&-]*[’']s?)\s|(?!\p{L}+(?:ing|ed)\b)(\p{Ll}{3,})\s(?:that|which|with)\s)`

/** "Orme in Tarnby, a" */
const OF_PLACE = String.raw`(?:\s(?:in|of|from|at|near)\s\p{Lu}[\p{L}’'-]*)?`

/** "The Orme and the Orme Max, two saws" */
const SEVERAL = String.raw`(?:\s(?:and|&)\s(?:the\s)?\p{Lu}[\p{L}\p{N}\s-]{1,40})?,\s(?:two|three|four|both|its|their)\s\p{Ll}`

/** "A paint", "its new survey ship", "the drug". */
const KIND_BEFORE = String.raw`\b(?:[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he)\s(?:[\p{L}\p{N}-]+\s){0,4}?(\p{Ll}{3,})`

/** "A paint called" Orme. */
const CALLED = String.raw`(?:,?\s(?:called|named|known as))?\s?`

/** "Its new survey ship, the RV" Orme, and not "With its new mill, Orme grew". */
const SET_BEHIND = String.raw`,\s(?:the\s)?(?:\p{Lu}{2,3}\s)?`
const CLOSED = String.raw`[’'”"™®]?(?=\s?[,.;:()–—]|$)`

/** "Wind farm", "(almifen) 40 mg tablets": what stands right behind the name, up to a noun that may tell its kind. */
const BEHIND = String.raw`[®™]?(?:\s\([^()]{1,60}\))?\s(?:\d+\s\p{L}{1,3}\s)?((?:(?!\p{L}+(?:ing|ed)\b|(?:the|an?|its|their|for|with|from|to|in|on|at|by|of|and|or|as|is|was|has|will)\b)\p{Ll}{2,}\s){0,2}\p{Ll}{3,})(?![\p{L}\p{N}-]|\s(?:to|its|the|an?|their|our|all|that)\b)`

/** "(water-based paint)", and no ticker or short name. */
const GLOSS = String.raw`[®™]?\s\(\p{Ll}[^()]{3,60}\)`

/** Things that have a name, beside houses and places. */
const THINGS: ReadonlySet<string> = new Set(
  `farm project programme program product tablet capsule vaccine drug device system software app tool model range engine ship ferry vessel aircraft
  train tram bus car van bicycle satellite rocket telescope mission bridge dam tunnel line plant mine field reactor turbine battery chip
  game film book series album prize award fund grant trial study survey index report plan bill law act scheme service card`.split(
    /\s+/,
  ),
)

/** Whether the last noun of some words tells what bears the name before them; the council or the team of a name is another thing. */
function tellsKind(words: string): boolean {
  const noun = (words.split(/\s+/u).at(-1) ?? '').toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, '')
  const isOne = ORGANISATION_NOUNS.has(noun) && !words.includes(' ')
  return THINGS.has(noun) || isOne || PLACE_NOUNS.has(noun)
}
