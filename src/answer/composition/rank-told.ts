import { remembered } from '../../remembered.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Decision } from '../decide.ts'
import { CLOSE, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { inSetting, isProse } from '../pieces/candidates.ts'
import { ORDINALS } from '../text/ordinals.ts'
import { DAYS, MONTHS } from '../text/periods.ts'

/**
 * Answers whether something is the largest or the first of its kind by the sentence
 * that gives it another place ("the second-largest fine", "one of the ten oldest ferries"), and
 * whether there was ever a higher one by that which says that none was ("a record 940 boats",
 * "the hottest June since 1901").
 *
 * @returns null for other questions, where the decision answers or another time is asked about,
 * and where no sentence ranks the very kind with all the names that are asked about, or more
 * than one does.
 */
export function rankTold(
  question: string,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const asked = rankAsked(question)
  const [best] = evidence
  if (asked === null || refused === null || refused.correction !== null || best === undefined) return null
  if (refused.reason === 'other_period') return null
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
  /** Words for what is asked about; none where it is pointed at alone ("it", "this"). */
  readonly subject: string
  /** Whether one thing is asked about, and not whether there was a higher one. */
  readonly isOfOne: boolean
}

/** What place is asked about, of what kind of thing; null for other questions. */
const rankAsked = remembered((question: string): RankAsked | null => {
  const place = ASKS_PLACE.exec(question)
  const more = place === null ? ASKS_MORE.exec(question) : null
  const { subject = '', most, kind, more: higher } = (place ?? more)?.groups ?? {}
  if (more !== null && !EVER.test(question) && IN_PERIOD.test(question)) return null
  const degree = (most ?? superlative(higher))?.toLowerCase()
  if (degree === undefined) return null
  const alike = SAME_DEGREE.find((group) => group.includes(degree)) ?? [degree]
  const same = alike.join('|')
  const [stem = null] = termsOf(kind ?? '').slice(-1)
  const beyond = RECORDS.test(degree) ? `(?:${same}|record)` : `(?:${same})`
  const places = more !== null ? `(?<![\\p{L}-]-)${beyond}` : degree === 'first' ? LATER : placesOf(same)
  return {
    placed: new RegExp(String.raw`\b${places}\b([^.;:!?]{0,60})`, 'iu'),
    kind: stem,
    subject: POINTED.test(subject) ? '' : subject,
    isOfOne: more === null,
  }
})

/** "It", "this": of what a release or a conversation is about. */
const POINTED = /^(?:it|this|that|these|those|they)$/iu

/** "The {Halden} span" */
const NAME = /\p{Lu}[\p{L}\p{N}-]*(?=\P{Lu}*$)/u

/** "{Second-largest}", "{among the ten largest}", "{largest} fine since 1990": not the very largest. */
function placesOf(same: string): string {
  return String.raw`(?:(?:${ORDINALS.slice(1).join('|')}|\d{1,2}(?:nd|rd|th))[ -](?:${same})|(?:among|one of) (?:the |its )?(?:\p{L}+ )?(?:${same})|(?:${same})(?=[^.;:!?]{0,50} (?:(?:since|after) \d{4}|in (?:\p{L}+ )?years)\b))`
}

const LATER = String.raw`(?:${ORDINALS.slice(1, 12).join('|')}|\d{1,2}(?:nd|rd|th))`

function isRanked({ candidate, lens }: Evidence, { placed, kind, subject, isOfOne }: RankAsked): boolean {
  const place = placed.exec(candidate.text)
  if (place === null) return false
  const before = candidate.text.slice(0, place.index)
  if (isOfOne && !(STANDS.test(before) && isPlaceOf(subject, kind, before))) return false
  const [, behind = ''] = place
  const stems = termsOf(behind).slice(0, NEAR)
  const asked = isOfOne ? lens.terms.find(({ term }) => term === kind) : undefined
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

/** A place that something has, and none of what is planned or shut: "it is the choir's {second}", "Tarn, the {second-largest}". */
const STANDS =
  /(?:\b(?:is|was|are|were|be|been|becomes?|became|remains?)(?: (?:now|still|only|just|thus|also|already|currently|so far)){0,2}|[,(–—])(?: (?:the|an?|its|their|only|at least|(?:[\p{L}-]+ ){0,3}\p{L}+['’]s?)){0,3} ?$/iu

/** Whether the words before a place name what is asked about, and its name last: of "Orme buys Tarn, the second-largest mill" Orme is none. */
function isPlaceOf(subject: string, kind: string | null, before: string): boolean {
  if (subject === '') return true
  const stems = termsOf(before)
  const isThere = termsOf(subject).every((one) => one === kind || stems.includes(one))
  const name = NAME.exec(subject)?.[0] ?? subject.split(/\s+/u).at(-1) ?? ''
  const at = before.toLowerCase().lastIndexOf(name.toLowerCase())
  if (at === -1) return isThere && termsOf(name).every((one) => one === kind || stems.includes(one))
  return isThere && !/\p{Lu}\p{Ll}/u.test(before.slice(at + name.length))
}

const OPENS = String.raw`^(?:and |so |but )?`

/** "Is this the {largest} {fine} ever?", "Is the span the {longest} {bridge} in Europe?", "Is it the {first} of its kind?" */
const ASKS_PLACE = new RegExp(
  String.raw`${OPENS}(?:is|was|are|were|isn['’]t|wasn['’]t) (?!there\b)(?<subject>[^?,]{2,60}?)(?: the|['’]s?) (?:very )?(?<most>first|\p{L}{2,}est|(?:most|least) \p{L}+)(?: (?:one )?of (?:its|their) kind|(?: (?!ever\b)\p{L}[\p{L}-]*){0,2}? (?<kind>(?!(?:ever|in|of|on|at)\b)\p{L}[\p{L}-]*))(?= (?:in|on|of|at|from|to|for|since|that|which|it|they|ever|so far|yet|still|the)\b|\s*\?*$)`,
  'iu',
)

/** "Has there ever been a {hotter} {June}?", "Were there ever {more} {boats}?" */
const ASKS_MORE = new RegExp(
  String.raw`${OPENS}(?:(?:has|have|had) there (?:ever )?been|was there(?: ever)?|were there(?: ever)?) (?:an? )?(?<more>more|\p{L}{2,}er) (?:\p{Ll}+ )?(?<kind>\p{L}[\p{L}-]*)(?= (?:in|on|of|at|than|before|ever|there)\b|\s*\?*$)`,
  'iu',
)

const EVER = /\bever\b/iu

/** "Were there more boats {in May}", "{on the second day}": more than in one time alone. */
const IN_PERIOD = new RegExp(
  String.raw`^(?:and |so |but )?w(?:as|ere) there [^?]* (?:in|on|at|of|than|before)\b|\b(?:in|on|during|for|than|last|this) (?:the )?(?:\p{L}+ )?(?:${[...MONTHS, ...DAYS].join('|')}|day|week|month|quarter|year|\d{4})\b`,
  'iu',
)

function superlative(more: string | undefined): string | undefined {
  if (more === undefined) return undefined
  return /^more$/iu.test(more) ? 'most' : more.replace(/er$/iu, 'est')
}

/** What a "record" is the most of. */
const RECORDS = /^(?:most|largest|biggest|highest|greatest)$/u

/** Words for the same place in a rank. */
const SAME_DEGREE: readonly (readonly string[])[] = [
  ['largest', 'biggest', 'highest', 'greatest', 'most'],
  ['hottest', 'warmest'],
  ['smallest', 'lowest', 'least'],
  ['oldest', 'earliest'],
]
