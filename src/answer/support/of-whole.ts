import { terms } from '../../search/tokens.ts'
import { COUNTED, valuesOf } from '../evidence/asked-values.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { isShortFor } from '../text/initials.ts'
import { NUMBERS } from '../text/periods.ts'
import { issuerTerms } from './apart.ts'

/**
 * Whether it is asked how many work at one house and a sentence counts those of
 * another that runs or owns it: "The trust, which runs four hospitals, employs 5,300
 * people" for one of the hospitals, "It is part of the Brack Group, which has 700
 * employees" for a firm of the group.
 *
 * @example
 * // "How many people work at Orme?": "The Brack Group employs 900 people." => true
 */
export function isOfWhole(view: Lens, candidate: Candidate): boolean {
  const { asked, names } = view
  if (asked.type !== 'count' || names.length === 0 || !isProse(candidate)) return false
  if (!ASKS_STAFF.test(asked.text)) return false
  const values = valuesOf(view, candidate).filter(({ end }) => PEOPLE.test(candidate.text.slice(end)))
  return (
    values.length > 0 &&
    values.every(({ start }) => {
      const whole = wholeOf(view, candidate, candidate.text.slice(0, start))
      return whole !== null && !isAskedFor(view, whole)
    })
  )
}

/**
 * Whether a figure is asked of one kind of what a house has, and a sentence gives that
 * of the house: behind "It runs 74 bus routes and two ferry routes" what "it carried" is
 * no number of ferry passengers.
 *
 * @example
 * // "How much do the spas of Orme earn?"
 * // "Orme has 12 hotels and three spas. It earns 9 million." => true of the second
 */
export function isOfAllKinds(view: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = view
  if (!COUNTED.has(asked.type) || !isProse(candidate) || !IT.test(candidate.text)) return false
  const kinds = kindsIn(pieceBefore(dissection, candidate)?.text ?? '')
  return view.terms.some((term) => {
    if (term.named || term.weight < 1) return false
    const own = kinds.filter((words) => words.includes(term.term))
    // "To ferry" is to carry: only the word itself is one for the kind.
    return own.length === 1 && kinds.length > 1 && !candidate.terms.has(term.term)
  })
}

/** The kinds that a sentence counts one beside the other; "14 hotels in nine cities" are hotels alone. */
function kindsIn(text: string): readonly (readonly string[])[] {
  const found = [...text.matchAll(KIND)]
  const isListed = found.every(({ index, 0: words }, at) => {
    const next = found[at + 1]
    return next === undefined || LISTED.test(text.slice(index + words.length, next.index))
  })
  return isListed ? found.map(([words]) => terms(words)) : []
}

const LISTED = /^(?:,|,? and|, as well as| and also)\s$/u

/** One of several that are counted: "{two ferry routes}, ". */
const KIND = new RegExp(
  String.raw`\b(?:\d[\d,.]*|${NUMBERS.slice(2).join('|')}) (?:(?!(?:and|in|at|of|on|for|with)\b)\p{Ll}[\p{L}-]* ){0,2}(?!(?:million|billion)\b)\p{Ll}[\p{L}-]*[^su\P{L}]s\b`,
  'gu',
)

const IT =
  /^(?:It|The (?:company|group|authority|agency|trust|firm|charity|organi[sz]ation|chain|operator)) /u

const ASKS_STAFF =
  /\bhow many (?:[\p{L}-]+ ){0,2}?(?:people|staff|employees|workers|persons)\b[^?]*\b(?:work|works|employed|employs?|have|has)\b/iu

/** Behind a count: " permanent staff". */
const PEOPLE = /^ (?:\p{L}+ ){0,2}(?:people|staff|employees|workers|persons|colleagues|professionals)\b/u

/** The name of the whole whose people are counted behind these words; null where it may be any house. */
function wholeOf({ dissection }: Lens, candidate: Candidate, before: string): string | null {
  const owner = WHICH_HAS.exec(before)?.[1]
  if (owner !== undefined) return owner
  if (!HAS.test(before)) return null
  const previous = pieceBefore(dissection, candidate)
  if (IT_HAS.test(before) && previous !== undefined) return RUNS.exec(previous.text)?.[1] ?? null
  return RUNS.exec(before)?.[1] ?? GROUP.exec(before)?.[1] ?? null
}

const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\d.’'&-]*(?: (?:\p{Lu}[\p{L}\d.’'&-]*|of|and|&|for)){0,6}`
const SOME = String.raw`(?:(?:about|around|some|nearly|almost|over|roughly|approximately|more|than|a|total|of) ){0,4}`

/** "{The Brack Group}, which employs" */
const WHICH_HAS = new RegExp(String.raw`(${NAME}), which (?:has|employs|counts) ${SOME}$`, 'u')
const HAS = new RegExp(String.raw`\b(?:has|have|employs?|counts|with) ${SOME}$`, 'u')
const IT_HAS =
  /^(?:It|The (?:company|group|trust|firm|charity|organi[sz]ation)) (?:now |currently |also )?(?:has|employs|counts)\b/u

/** "{The Trust}, which runs four hospitals", "{Orme Care} operates three homes" */
const RUNS = new RegExp(
  String.raw`^(${NAME}),?(?: which)?(?: also| now)? (?:runs|operates|owns|manages|comprises|consists of)\b`,
  'u',
)

/** A house that is called a whole: "{The Brack Group}" */
const GROUP =
  /^((?:The |the )?(?:\p{Lu}[\p{L}\d.’'&-]* ){0,5}(?:Group|Holdings?|Trust|Federation|Authority))\b/u

/** Whether a name is that of the house asked about, in part or for short. */
function isAskedFor({ asked, dissection: { document } }: Lens, whole: string): boolean {
  const own = terms(whole)
  const question = terms(asked.text)
  if (own.some((term) => question.includes(term))) return true
  const issuer = issuerTerms(document)
  return asked.names.some(({ start, end }) => {
    const name = asked.text.slice(start, end)
    // "The Trust" is whichever trust the release is of.
    const isIssuers = own.length === 1 && terms(name).every((term) => issuer.has(term))
    return (
      isShortFor(name, whole) ||
      isIssuers ||
      document.text.includes(`${name} ${whole.replace(/^[Tt]he /u, '')}`)
    )
  })
}
