import { beginsWithGivenName } from '../../corpus/genders.ts'
import { PAST } from '../../corpus/past-forms.ts'
import type { Document } from '../../model.ts'
import { terms as termsOf } from '../../search/tokens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import type { Asked } from '../question.ts'
import { isIssuer } from '../support/apart.ts'
import { isAside, isWhole } from './news.ts'

/**
 * Answers what somebody or something will do, plans to do or has done ("What will Orme
 * do?") by the sentences that begin with it and tell that, whatever it is: the verb of
 * the question is in none of them.
 *
 * @returns null for other questions, and where no sentence tells it, where the decision answers.
 */
export function deeds({ text }: Asked, evidence: readonly Evidence[]): readonly Evidence[] | null {
  const asks = ASKED.find(({ form }) => form.test(text))
  const { who: first, also, third } = asks?.form.exec(text)?.groups ?? {}
  const who = (first ?? also ?? third)?.replace(/^(?:the|its|their) /iu, '')
  const [best] = evidence
  if (asks === undefined || who === undefined || best === undefined) return null
  // Of several releases that of the best sentence, and any for one who has a name.
  const told = evidence.filter((one) => tells(one, who, asks.deed))
  const document = HOUSE.test(who) ? best.document : told[0]?.document
  const found = told.filter((one) => one.document === document)
  const news = found.filter(({ candidate }) => candidate.block.kind !== 'boilerplate')
  const given = (news.length > 0 ? news : found).slice(0, MOST)
  return given.length === 0 ? null : given
}

const MOST = 3

const WHO = String.raw`(?<who>(?!(?:i|we|you|one|people|he|she)\b)[^?,;:]{2,60}?)`

const END = String.raw`(?: next| now| then| so far| to date| (?:in|by) (?:the )?(?:future|coming \p{L}+))?\s*[?.!]*$`

/** Behind whom a sentence is about: ", a mill in Holm,", "(NYSE: ORM)", "also". */
export const BETWEEN = String.raw`(?: \([^()]{1,60}\))?(?:, [^,]{2,80}(?:, [^,]{2,60})?,)? (?:also |now |then )?`

const TO_COME = String.raw`(?:(?:will|shall) (?!not\b)|(?:plans?|intends?|expects?|aims?) (?:also )?to |(?:is|are) (?:now |also )?(?:going|set|due|scheduled|expected|slated|planning|about|preparing) to )(?:\p{Ll}+ly |also )?\p{Ll}`

const HAS_DONE = String.raw`(?:(?:has|have) (?:also |already |now |since |recently |successfully |\p{Ll}+ly )?(?!been (?:\p{Ll}+ed|\p{Ll}+en)\b|not\b)\p{Ll}+|(?:also |recently |\p{Ll}+ly )?(?!(?:was|were|had|said|told|felt|thought|knew|did)\b)${PAST})\b`

const ASKED: readonly { readonly form: RegExp; readonly deed: RegExp }[] = [
  {
    form: new RegExp(
      String.raw`^(?:and |so |but )?what (?:else )?(?:will ${WHO} (?:do|be doing)|(?:is|are) ${WHO.replace('who', 'also')} (?:going|planning|set|due) to do|(?:does|do) ${WHO.replace('who', 'third')} (?:plan|intend|expect) to do)${END}`,
      'iu',
    ),
    deed: new RegExp(`^${BETWEEN}${TO_COME}`, 'u'),
  },
  {
    form: new RegExp(
      String.raw`^(?:and |so |but )?what (?:else )?(?:has|have) ${WHO} (?:already |recently )?done${END}`,
      'iu',
    ),
    deed: new RegExp(`^${BETWEEN}${HAS_DONE}`, 'u'),
  },
]

/** Whether a sentence begins with whom a question is about and goes on with what they do. */
function tells(one: Evidence, who: string, deed: RegExp): boolean {
  return behindSubject(one, who).some((rest) => deed.test(rest))
}

/** What stands behind whom a question is about in a sentence of the release's own that begins with them; none in another. */
export function behindSubject({ candidate, document }: Evidence, who: string): readonly string[] {
  const { text, quotation } = candidate
  if (!isProse(candidate) || quotation !== null || !isWhole(text) || isAside(candidate)) return []
  const start = LEAD.exec(text)?.[0].length ?? 0
  return subjectEnds(candidate, start, document, who).map((end) => text.slice(end))
}

/** "In May, ", "Before that, ", "HOLM, 5 May 2026 – the ", "Dr. " */
const LEAD =
  /^(?:[^–—]{3,80} (?:--|[–—-]) )?(?:(?:In|On|By|Since|During|Before|After|Following|With|As|From|For|At|Later|Earlier|Over|Through|Throughout|Prior|Previously|Recently|Meanwhile|Today)\b[^,]{0,60}, )?(?:The |the |Its |Their |(?:Dr|Mr|Mrs|Ms|Prof)\. )?/u

/** Where the words for whom a question is about may end that stand at a place: with more of the name, as “the company” where it issued the release. */
function subjectEnds({ text, spans }: Candidate, start: number, document: Document, who: string): number[] {
  const rest = text.slice(start)
  const isHouse = isHouseOf(document, who)
  const ends = isHouse
    ? spans()
        .filter((span) => span.start === start && isIssuer(document, termsOf(text.slice(start, span.end))))
        .map(({ end }) => end)
    : []
  const called = isHouse ? CALLED.exec(rest) : null
  if (called !== null) ends.push(start + called[0].length)
  if (rest.toLowerCase().startsWith(who.toLowerCase())) {
    const end = start + who.length
    const more = /^(?: \p{Lu}[\p{L}\p{N}.&’'-]*){0,4}/u.exec(text.slice(end))?.[0] ?? ''
    ends.push(end, end + more.length)
  }
  // A release goes on with the surname.
  const [surname = ''] = beginsWithGivenName(who) ? (/(?<= )\p{Lu}[\p{L}’'-]+$/u.exec(who) ?? []) : []
  if (surname !== '' && rest.startsWith(`${surname} `)) ends.push(start + surname.length)
  return ends
}

/** Whether whom a question is about is the house that issued a release. */
export function isHouseOf(document: Document, who: string): boolean {
  return HOUSE.test(who) || isIssuer(document, termsOf(who))
}

/** What a question calls the house of the release that lies open. */
const HOUSE = /^(?:it|they|company|firm|business|organi[sz]ation|group)$/iu

/** What a release calls its house. */
const CALLED = /^(?:company|firm|business|organi[sz]ation|group)\b/iu
