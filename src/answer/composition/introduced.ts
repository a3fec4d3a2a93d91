import { literal } from '../../corpus/literal.ts'
import type { BlockKind } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { terms as termsOf, tokens } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { describes, goesOnAboutHouse, IS, REST } from '../evidence/describes.ts'
import type { Evidence } from '../evidence.ts'
import { isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { within } from '../text/clauses.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../text/cues.ts'
import { withoutPossessive } from '../text/word-forms.ts'

/**
 * Answers what something with a name is, where nothing else is asked ("What is
 * Orme?", "tell me about the Orme Annex", "what does Orme do?"), by the sentence that
 * introduces it: one that says so ("Orme is a …", "Orme, a …", "Orme makes …"), that
 * sets its kind before or behind its name ("a paint called Orme", "the Orme wind
 * farm"), or else the one with which a release opens that has it in its headline.
 *
 * @returns null for other questions, and where none introduces it, or only in passing and
 * no better than the best.
 */
export function introduced(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): Evidence | null {
  const name = nameAsked(asked)
  if (name === null) return null
  const naming = namingOf(name)
  const doesWhat = DOES.test(asked.text)
  const classes = evidence.map((one) => classOf(asked, naming, doesWhat, one))
  const best = Math.max(...classes)
  const found = best > 0 ? evidence[classes.indexOf(best)] : undefined
  if (found === undefined) return null
  const isSurelyTold = refused !== null || best >= BY_KIND
  return isSurelyTold || (classes[0] ?? 0) < best ? found : null
}

/** Whether a question asks only what a thing with a name is: that stays true, whatever newer releases say of it. */
export function asksWhatThing(asked: Asked): boolean {
  return nameAsked(asked) !== null
}

/** The name of which a question asks only what it is; null where it asks more of it. */
function nameAsked({ text, names }: Asked): string | null {
  const [name, ...others] = names
  if (name === undefined || others.length > 0 || !ASKS_WHAT.test(text)) return null
  const rest = tokens(text).filter((token) => !within(token, name) && !ASKING.has(token.word))
  return rest.length > 0 ? null : withoutPossessive(text.slice(name.start, name.end))
}

const ASKS_WHAT =
  /^(?:and |so |please )?(?:what(?:['’]s| is| are| was| were)? |(?:can you )?(?:tell me|explain|describe|what do (?:we|you) know)\b|(?:some |any |more )?(?:information|info|background|details?) (?:on|about) )/iu

/** Words that only ask, beside the name. */
const ASKING: ReadonlySet<string> = new Set(
  'what tell explain describe more something know information info background detail details does do actually exactly called is are was were s a an the me us on about please can you we and so'.split(
    ' ',
  ),
)

/** The ways in which a sentence introduces what has one name. */
interface Naming {
  readonly words: readonly string[]
  readonly says: RegExp
  readonly opens: RegExp
  /** Its first group is the noun before the name. */
  readonly kindBefore: RegExp
  readonly glossed: RegExp
  /** Its first group is what stands behind the name. */
  readonly behind: RegExp
}

function namingOf(name: string): Naming {
  const named = `(?<![\\p{L}\\p{N}])${name.split(/\s+/u).map(literal).join(String.raw`\s+`)}`
  return {
    words: termsOf(name),
    says: new RegExp(`${named}${REST}${OF_PLACE}(?:${IS}|${SEVERAL})`, 'u'),
    // "Orme makes …", and not "in this mode the Orme runs for two hours".
    opens: new RegExp(`^["“]?(?:The )?${named}`, 'u'),
    kindBefore: new RegExp(`${KIND_BEFORE}${named}(?![\\p{L}\\p{N}])`, 'u'),
    glossed: new RegExp(`${named}${GLOSS}`, 'u'),
    behind: new RegExp(`${named}${BEHIND}`, 'u'),
  }
}

/** How well a sentence introduces what has a name: 4 best, 0 not at all. */
function classOf(
  asked: Asked,
  { words, says, opens, kindBefore, glossed, behind }: Naming,
  doesWhat: boolean,
  { candidate, document, lens }: Evidence,
): number {
  const { text, terms, block } = candidate
  if (!isProse(candidate) || candidate.quotation !== null || HEADS.has(block.kind)) return 0
  if (!ENDS.test(text) || HEADING.test(text)) return 0
  const isHouse = block.kind === 'boilerplate' && isIssuer(document, words)
  // "It trains 60 juniors": what it does, behind when it was founded.
  const goesOn = isHouse && words.every((term) => candidate.carried.has(term))
  if (goesOn && doesWhat && goesOnAboutHouse(text)) return BY_KIND
  if (!words.every((term) => terms.has(term))) return 0
  if (says.test(text)) return SAYS_SO
  const isOpening = opens.test(text)
  if (isOpening && describes(asked, text)) return SAYS_SO
  if (isOpening && isHouse && !doesWhat) return BY_KIND
  const kind = kindBefore.exec(text)?.[1]
  if (kind !== undefined && (LEXICON.isNoun(kind) || LEXICON.isThing(kind))) return BY_KIND
  if (glossed.test(text)) return BY_KIND
  if (tellsKind(behind.exec(text)?.[1] ?? '')) return BY_KIND
  if (block.kind === 'boilerplate') return ABOUT
  const title = termsOf(document.title)
  const heads = words.every((term) => title.includes(term))
  const [first] = lens.dissection.candidates.filter((one) => isProse(one) && one.quotation === null)
  return heads && first === candidate ? OPENS : 0
}

const DOES = /\bwhat (?:exactly )?(?:does|do) /iu

/** "About Orme Inc." */
const HEADING = /^About\s+(?:the\s+)?\p{Lu}/u

/** A heading over a passage introduces what stands below it. */
const ENDS = /[.!?…:;]['"”’)\]]*\s*$/u

const HEADS: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'subhead', 'headline'])

const SAYS_SO = 4
const BY_KIND = 3
const ABOUT = 2
const OPENS = 1

/** "Orme in Tarnby, a" */
const OF_PLACE = String.raw`(?:\s(?:in|of|from|at|near)\s\p{Lu}[\p{L}’'-]*)?`

/** "The Orme and the Orme Max, two saws" */
const SEVERAL = String.raw`(?:\s(?:and|&)\s(?:the\s)?\p{Lu}[\p{L}\p{N}\s-]{1,40})?,\s(?:two|three|four|both|its|their)\s\p{Ll}`

/** "A paint called", "its new survey ship, the RV", "the drug". */
const KIND_BEFORE = String.raw`\b(?:[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]he)\s(?:[\p{L}\p{N}-]+\s){0,4}?(\p{Ll}{3,})(?:,?\s(?:called|named|known as)|,\s(?:the\s)?(?:\p{Lu}{2,3}\s)?)?\s?["“‘']?`

/** "Wind farm", "(almifen) 40 mg tablets": what stands right behind the name, up to a noun that may tell its kind. */
const BEHIND = String.raw`[®™]?(?:\s\([^()]{1,60}\))?\s(?:\d+\s\p{L}{1,3}\s)?((?:(?!\p{L}+(?:ing|ed)\b|(?:the|an?|its|their|for|with|from|to|in|on|at|by|of|and|or|as|is|was|has|will)\b)\p{Ll}{2,}\s){0,2}\p{Ll}{3,})(?![\p{L}\p{N}-])`

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

/** Whether the first noun of some words tells what bears the name before them. */
function tellsKind(words: string): boolean {
  const nouns = words.split(/\s+/u).map((word) => word.toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, ''))
  return nouns.some((noun) => THINGS.has(noun) || ORGANISATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun))
}
