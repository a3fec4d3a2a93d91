import { literal } from '../../corpus/literal.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Decision } from '../decide.ts'
import type { Evidence } from '../evidence.ts'
import type { Asked } from '../question.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { type ToldBy, toldBy } from '../text/told-by.ts'

/**
 * Answers where somebody works by the sentence that sets their house behind their
 * name: "said Ada Berg, M.D., head of the trial, of the Lund Institute", and so for which
 * firm where its name has the kind ("of Lund Realty"); and for which
 * team or firm somebody plays or works by the line of a list that gives both alone:
 * "Ada Berg - Lund Owls". Who speaks as "its secretary" is of the house that the sentence before tells of.
 *
 * @returns the sentences; null for other questions, where the decision answers, and
 * where several sentences set different houses there.
 */
export function worksAt(
  asked: Asked,
  evidence: readonly Evidence[],
  { refused }: Decision,
): readonly Evidence[] | null {
  const { name: listed, kind = '', deed = '' } = BELONGS.exec(asked.text)?.groups ?? {}
  const name = WORKS.exec(asked.text)?.[1] ?? listed
  if (name === undefined || refused === null) return null
  const line = listed === undefined ? null : onlyLine(listed, evidence)
  const isOfKind = listed === undefined ? ANY : (toldBy(EMPLOYERS, kind) ?? null)
  if (line !== null) return [line]
  if (isOfKind === null || !/^(?:work|$)/iu.test(deed)) return null
  const own = termsOf(name)
  const told = evidence.flatMap((one) => {
    const house = houseBehind(one, own)
    return house === null || !isOfKind.test(house) ? [] : [{ one, house }]
  })
  const [first] = told
  if (first === undefined) return listed === undefined ? ofItsHouse(evidence, own) : null
  return told.every(({ house }) => house === first.house) ? [first.one] : null
}

/** "Where does {Ada Berg} work?" */
const WORKS =
  /^(?:and |so |but )?where (?:does|do|is) (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) (?:work|working|employed)\s*\?*$/iu

/** "Which team does {Ada Berg} play for?" */
const BELONGS = new RegExp(
  String.raw`^(?:and |so |but )?(?:which|what) (?:\p{L}+ )?(?<kind>${[...ORGANISATION_NOUNS].join('|')}) (?:does|do|is|did) (?<name>\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,3}?) (?<deed>play|playing|work|working|run|running|race|racing|ride|riding|drive|driving|compete|competing|fight|sail|swim|row|bat|belong|represent|come)(?: (?:for|with|at|in|to|on|from))?\s*\?*$`,
  'iu',
)

const ANY = /\p{L}/u

/** What no town or prize has in its name. */
const HOUSE =
  /\b(?:Inc|Corp(?:oration)?|LL[CP]|Ltd|Limited|PLC|GmbH|AG|Co|Company|Group|Holdings?|Partners|Realty|Realtors|Properties|Homes|Brokers|Bank|Capital|Securities|Insurance|Advisors|Advisers|Associates|Consulting|Solutions|Technolog(?:y|ies)|Systems|Labs?|Studios?|Media|Industries|Services|Foods|Motors|Airlines|Energy|Law|Agency)\b/u

/** What may employ somebody, and what the name of a house of that kind has in it; where a kind is not here, the name does not tell. */
const EMPLOYERS: ToldBy = [
  [/^(?:compan(?:y|ies)|firms?|employers?|business|house|organi[sz]ation|outfit|agency)$/iu, HOUSE],
  [
    /^(?:brokerage|broker|realtor)$/iu,
    /\b(?:realt(?:y|ors?)|propert(?:y|ies)|estates?|homes?|brok(?:er|ers|erage)|land|houses?|securities|capital|insurance)\b/iu,
  ],
  [/^bank$/iu, /\b(?:bank\p{L}*|bancorp|financial|credit union)\b/iu],
  [
    /^(?:university|college|school)$/iu,
    /\b(?:universit\p{L}+|colleges?|schools?|institut\p{L}*|academy)\b/iu,
  ],
  [/^hospital$/iu, /\b(?:hospitals?|clinics?|medical|health\p{L}*|infirmary)\b/iu],
  [/^(?:museum|institute|foundation|charity)$/iu, /\b(?:museum|institute|foundation|trust|society|fund)\b/iu],
]

/** The one list item that is a name and what stands behind a dash: "Ada Berg - Lund Owls"; null where several are. */
function onlyLine(name: string, evidence: readonly Evidence[]): Evidence | null {
  const line = new RegExp(String.raw`^${literal(name)} [-–—] ([^,;:.–—]+)$`, 'iu')
  const [first, ...others] = evidence.filter(
    ({ candidate: { kind, text } }) => kind === 'item' && /^\p{Lu}/u.test(line.exec(text.trim())?.[1] ?? ''),
  )
  return first !== undefined && others.length === 0 ? first : null
}

/** The house that is set behind a person's whole name, with at most what they are between. */
function houseBehind({ candidate: { text, spans } }: Evidence, own: readonly string[]): string | null {
  const all = spans()
  const person = all.find(({ type, start, end }) => {
    const said = termsOf(text.slice(start, end))
    return type === 'person' && own.every((term) => said.includes(term))
  })
  if (person === undefined) return null
  const house = all.find(
    ({ type, start, end }) =>
      type === 'organisation' &&
      OF.test(text.slice(person.end, Math.max(person.end, start))) &&
      !PRIZE.test(text.slice(start, end)) &&
      !GOES_ON.test(text.slice(end)),
  )
  return house === undefined ? null : textAt(text, house)
}

/** No house: "the Lund Energy Award", "the Lund Energy jury". */
const PRIZE = /\b(?:Awards?|Prizes?|Cup|Jury|Fan Club|Tenants)\b/u
const GOES_ON =
  /^ (?:[Jj]ury|[Aa]wards?|[Pp]rizes?|[Cc]ase|[Tt]rial|[Cc]lients?|[Cc]ustomers?|[Uu]sers?|[Ff]ans?)\b/u

/** The sentence that gives somebody who is quoted an office by "its", and the one before their words that names the house. */
function ofItsHouse(evidence: readonly Evidence[], own: readonly string[]): readonly Evidence[] | null {
  for (const one of evidence) {
    const { candidate, document, lens } = one
    const { name = '', role = null } = candidate.quotation?.speaker ?? {}
    const [, office = '', house = ''] = OF_HOUSE.exec(role ?? '') ?? []
    const said = termsOf(name)
    if (house === '' || !own.every((term) => said.includes(term))) continue
    if (
      !new RegExp(String.raw`\b(?:its|their) ${literal(office)},? ${literal(name)}`, 'iu').test(
        candidate.text,
      )
    )
      continue
    const ahead = lens.dissection.candidates.slice(0, candidate.index)
    const before = ahead.findLast(({ quotation }) => quotation?.start !== candidate.quotation?.start)
    const led = evidence.find((other) => other.document === document && other.candidate === before)
    if (led?.candidate.block === candidate.block && led.candidate.text.includes(house.replace(/^the /u, '')))
      return [led, one]
  }
  return null
}

const OF_HOUSE = /^(\p{Ll}[^,]*?) of (.+)$/u

/** Behind a name: ", M.D., Ph.D.". */
const DEGREES = String.raw`(?:, (?:\p{Lu}\p{Ll}{0,2}\.){2,4}| ?, \p{Lu}{2,5}(?=,))*`

/** From a name to a house: ", head of the trial, of the ", ", a surgeon at ", " of ", and not ", a patient at ". */
const OF = new RegExp(
  String.raw`^${DEGREES}(?:, (?:(?!\b(?:who|which|and|said|told|former|formerly|late|once|ex|patient|graduate|student|pupil|alumn\p{L}+|native|resident|fan|visitor|customer|guest|born|retired|winner|author|writer|mother|father|parent|wife|husband|widow\p{L}*|son|daughter|brother|sister|member|friend|client|recipient|holder|finalist|candidate|opponent|critic|supporter|donor|victim|tenants?|residents|rivals?|neighbou?rs?|users?|shareholders?|stockholders?|investors?|landlords?|buyers?|sellers?|debtors?|creditors?|relatives?)\b)[^.;:“”"\p{Lu}]){0,60}?|,)? (?:of|at|with|from) (?:the )?$`,
  'u',
)
