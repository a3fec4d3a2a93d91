import { MONTHS, monthNumber } from '../text/periods.ts'

/** The month in which a release was issued; null for a year or day that the question leaves open. */
export interface Issued {
  readonly year: string | null
  readonly month: number
  readonly day: number | null
}

/** Two releases that a question sets beside each other as wholes. */
export interface ComparedReleases {
  /** When the older was issued; null where it is the one before the newer. */
  readonly from: Issued | null
  /** When the newer was issued; null where it is the newest. */
  readonly to: Issued | null
  /** Whose they are, as the question names the house; null where it names none. */
  readonly house: string | null
  /** The question says in so many words that it is of releases: "May" alone may be a month of anything. */
  readonly isOfReleases: boolean
  /** Nothing but what is told otherwise is asked for: an account of both is no answer. */
  readonly isOfChange: boolean
}

/**
 * Reads a question for what has changed from one release to another, of no one thing: "What
 * is the difference between the May and the August release?", "What has changed since May?",
 * "What is new against the last release?". The earlier month comes first, in whichever order
 * the two are named. Null for any other, and where what may have changed is named.
 *
 * @example
 * comparedReleases('What has changed since the May release?')
 * // => { from: { year: null, month: 5, day: null }, to: null, house: null, isOfReleases: true, isOfChange: true }
 */
export function comparedReleases(question: string): ComparedReleases | null {
  const body = question.trim().replace(/[?.!\s]+$/u, '')
  if (body.length > LONGEST) return null
  const isOfReleases = OF_RELEASES.test(body)
  if (LAST.test(body)) return { from: null, to: null, house: null, isOfReleases, isOfChange: true }
  const since = issuedIn(SINCE.exec(body)?.groups, '')
  if (since !== null) return { from: since, to: null, house: null, isOfReleases, isOfChange: true }
  const { rest, house } = withoutHouse(body)
  for (const form of BETWEEN) {
    const groups = form.exec(rest)?.groups
    const [one, other] = [issuedIn(groups, ''), issuedIn(groups, '2')]
    if (one === null || other === null) continue
    const isOfChange = !IS_OF_BOTH.test(rest)
    const [from, to] = isAfter(one, other) ? [other, one] : [one, other]
    return { from, to, house, isOfReleases, isOfChange }
  }
  return null
}

/** Characters; who sets two releases beside each other asks in fewer. */
const LONGEST = 240

/** "{Orme’s} May and June releases", "what changed between May and June {at Orme}" */
function withoutHouse(body: string): { readonly rest: string; readonly house: string | null } {
  const { owner, behind } = (OWNED.exec(body) ?? BEHIND.exec(body))?.groups ?? {}
  if (owner !== undefined) return { rest: body.replace(OWNED, '$<ahead>'), house: owner }
  if (behind !== undefined) return { rest: body.replace(BEHIND, ''), house: behind }
  return { rest: body, house: null }
}

const NAME = String.raw`\p{Lu}[\p{L}\d&.-]*(?: (?:of |and |the |& )?\p{Lu}[\p{L}\d&.-]*){0,5}`
const OWNED = new RegExp(
  String.raw`(?<ahead>^|\b(?:[Bb]etween|from|[Cc]ompare|do|does|did) )(?:the )?(?<owner>${NAME})[’'](?:s )?\s?(?=(?:\d{1,2} )?(?:${MONTHS.join('|')})\b)`,
  'u',
)
const BEHIND = new RegExp(
  String.raw` (?:at|by|of|from|for) (?:the )?(?!(?:${MONTHS.join('|')})\b)(?<behind>${NAME})$`,
  'u',
)

function issuedIn(groups: Record<string, string> | undefined, which: '' | '2'): Issued | null {
  const month = groups?.[`month${which}`]
  if (groups === undefined || month === undefined) return null
  const day = groups[`day${which}`]
  return {
    year: groups[`year${which}`] ?? null,
    month: monthNumber(month.toLowerCase()),
    day: day === undefined ? null : Number(day),
  }
}

function isAfter(one: Issued, other: Issued): boolean {
  const [a, b] = [one, other].map(
    ({ year, month, day }) => (year === null ? 0 : Number(year) * 400) + month * 32 + (day ?? 0),
  )
  return (one.year === null) === (other.year === null) && (a ?? 0) > (b ?? 0)
}

const RELEASE = '(?:press |news |media )?(?:releases?|reports?|statements?|announcements?|notices?|updates?)'

/** "May", "the May release", "the release of 3 May 2025", "the one from May". */
function release(which: '' | '2'): string {
  const time = String.raw`(?:(?<day${which}>\d{1,2}) )?(?<month${which}>${MONTHS.join('|')})(?:,? (?<year${which}>(?:19|20)\d\d))?`
  return String.raw`(?:the |that of |(?:the |those )?(?:${RELEASE}|ones?) (?:of|from|dated) )?${time}(?: ${RELEASE}| one)?`
}

const OF_RELEASES = new RegExp(String.raw`\b${RELEASE}\b`, 'iu')

const TWO = String.raw`${release('')} (?:and|with|to|from|against|versus|vs\.?) ${release('2')}`

const CHANGED = String.raw`what(?:['’]s| is| has|['’]ve| have)?(?: been)?(?: (?:changed|new|different)|(?: the)? news)`

const BETWEEN: readonly RegExp[] = [
  `(?:what(?:['’]s| is| are| were) )?(?:the )?(?:(?:main|key|biggest) )?differences? between ${TWO}`,
  `what (?:changed|has changed|is different) (?:between|from) ${TWO}`,
  `how (?:does|do|did) ${release('')} (?:differ|deviate) from ${release('2')}`,
  `how (?:do|did) ${release('')} and ${release('2')} differ`,
  `(?:please )?compare ${TWO}`,
  `(?=.* ${RELEASE}$)${TWO}`,
].map((form) => new RegExp(`^(?:and )?${form}$`, 'iu'))

/** What asks for both, and not for what is told otherwise. */
const IS_OF_BOTH = /^(?!how\b|what\b|.*\bdifferences? between\b)/iu

const SINCE = new RegExp(
  `^(?:and )?${CHANGED} (?:since|against|compared (?:with|to)|as against) ${release('')}$`,
  'iu',
)

const LAST = new RegExp(
  `^(?:and )?(?:${CHANGED} (?:since|against|compared (?:with|to)|as against)|how does (?:this|it|the (?:newest|latest|new) ${RELEASE}) differ from|what(?:['’]s| is) the difference (?:to|from)) (?:the |its |their )?(?:last|previous|preceding|earlier|one before|${RELEASE} before)(?: ${RELEASE}| one)?$`,
  'iu',
)
