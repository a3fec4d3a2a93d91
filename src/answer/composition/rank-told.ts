import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting, isProse } from '../pieces/candidates.ts'
import { ORDINALS } from '../text/ordinals.ts'

/**
 * Answers whether something is the largest, the first or the only one of its kind by the sentence
 * that gives it another place ("the second-largest fine", "one of the ten oldest ferries"), and
 * whether there was ever a higher one by that which says that none was ("a record 940 boats",
 * "the hottest June since 1901").
 *
 * @returns null for other questions, where the decision answers, and where no sentence ranks the
 * very kind with all the names that are asked about, or more than one does.
 */
export function rankTold(
  question: string,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const asked = rankAsked(question)
  const [best] = evidence
  if (asked === null || refused === null || refused.correction !== null || best === undefined) return null
  const found = evidence.filter(
    (one) => one.document === best.document && isProse(one.candidate) && isRanked(one, asked),
  )
  const [only, another] = found
  return only === undefined || another !== undefined ? null : [only]
}

interface RankAsked {
  /** How a sentence places one of the kind: its first group is what stands behind the place. */
  readonly placed: RegExp
  /** Stem of the kind; null where only "of its kind" is said. */
  readonly kind: string | null
  /** The last word of the name of what is asked about; null where that has none. */
  readonly name: string | null
}

/** What place is asked about, of what kind of thing; null for other questions. */
const rankAsked = remembered((question: string): RankAsked | null => {
  const {
    subject = '',
    most,
    kind,
    more,
    much,
  } = (ASKS_PLACE.exec(question) ?? ASKS_MORE.exec(question))?.groups ?? {}
  const degree = (most ?? (more === undefined ? undefined : superlative(more)))?.toLowerCase()
  if (degree === undefined) return null
  const alike = SAME_DEGREE.find((group) => group.includes(degree)) ?? [degree]
  const same = alike.join('|')
  const [stem = null] = termsOf(kind ?? much ?? '').slice(-1)
  const isFirst = /^(?:first|only)$/u.test(degree)
  const places = most === undefined ? `(?:${same}|record)` : isFirst ? LATER : placesOf(same)
  return {
    placed: new RegExp(String.raw`\b${places}\b([^.;:!?]{0,60})`, 'iu'),
    kind: stem,
    name: NAME.exec(subject)?.[0] ?? null,
  }
})

/** "The {Halden} span" */
const NAME = /\p{Lu}[\p{L}\p{N}-]*(?=\P{Lu}*$)/u

/** "{Second-largest}", "{among the ten largest}", "{largest} fine since 1990": not the very largest. */
function placesOf(same: string): string {
  return String.raw`(?:(?:${ORDINALS.slice(1).join('|')}|\d{1,2}(?:nd|rd|th))[ -](?:${same})|(?:among|one of) (?:the |its )?(?:\p{L}+ )?(?:${same})|(?:${same})(?=[^.;:!?]{0,50} (?:since|after|in (?:\p{L}+ )?years)\b))`
}

const LATER = String.raw`(?:${ORDINALS.slice(1, 12).join('|')}|\d{1,2}(?:nd|rd|th))`

function isRanked({ candidate, lens }: Evidence, { placed, kind, name }: RankAsked): boolean {
  const place = placed.exec(candidate.text)
  if (place === null || !isPlaceOf(name, candidate.text.slice(0, place.index))) return false
  const [, behind = ''] = place
  const stems = termsOf(behind).slice(0, NEAR)
  const asked = lens.terms.find(({ term }) => term === kind)
  const isKind =
    kind === null
      ? /\bof (?:its|their|this) kind\b/iu.test(behind)
      : stems.some(
          (one) => one === kind || (asked !== undefined && strength(asked, (term) => term === one) >= CLOSE),
        )
  return (
    isKind &&
    lens.terms.every(({ term, named, weight }) => !named || weight < 1 || inSetting(candidate, term))
  )
}

/** The kind stands right behind the place: "the second-largest North Sea {port}". */
const NEAR = 4

/** Whether the words before a place name what is asked about last: of "Orme buys Tarn, the second-largest mill" Orme is none. */
function isPlaceOf(name: string | null, before: string): boolean {
  const at = name === null ? 0 : before.lastIndexOf(name)
  return name === null || (at !== -1 && !/\p{Lu}\p{Ll}/u.test(before.slice(at + name.length)))
}

const OPENS = String.raw`^(?:and |so |but )?`

/** "Is this the {largest} {fine} ever?", "Is the span the {longest} {bridge} in Europe?", "Is it the {first} of its kind?" */
const ASKS_PLACE = new RegExp(
  String.raw`${OPENS}(?:is|was|are|were|isn['’]t|wasn['’]t) (?!there\b)(?<subject>[^?,]{2,60}?)(?: the|['’]s?) (?:very )?(?<most>first|only|\p{L}{2,}est|(?:most|least) \p{L}+)(?: (?:one )?of (?:its|their) kind|(?: (?!ever\b)\p{L}[\p{L}-]*){0,2}? (?<kind>(?!(?:ever|in|of|on|at)\b)\p{L}[\p{L}-]*))(?= (?:in|on|of|at|from|to|for|since|that|which|it|they|ever|so far|yet|still|the)\b|\s*\?*$)`,
  'iu',
)

/** "Has there ever been a {hotter} {June}?", "Were there ever {more} {boats}?" */
const ASKS_MORE = new RegExp(
  String.raw`${OPENS}(?:(?:has|have|had) there (?:ever )?been|was there(?: ever)?|were there(?: ever)?) (?:an? )?(?<more>more|\p{L}{2,}er) (?:\p{Ll}+ )?(?<much>\p{L}[\p{L}-]*)(?= (?:in|on|of|at|than|before|ever|there)\b|\s*\?*$)`,
  'iu',
)

function superlative(more: string): string {
  return /^more$/iu.test(more) ? 'most' : more.replace(/er$/iu, 'est')
}

/** Words for the same place in a rank. */
const SAME_DEGREE: readonly (readonly string[])[] = [
  ['largest', 'biggest', 'highest', 'greatest', 'most'],
  ['tallest', 'highest'],
  ['hottest', 'warmest'],
  ['smallest', 'lowest', 'least'],
  ['oldest', 'earliest'],
]
