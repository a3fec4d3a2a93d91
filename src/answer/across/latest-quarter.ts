import { laterFirst } from '../../library/later-first.ts'
import type { Library } from '../../library.ts'
import type { Answer, Document, Question } from '../../model.ts'
import { QUARTERS } from '../text/ordinals.ts'
import { dateOf, quarterOf as quarterMeant } from '../text/periods.ts'
import { othersOfHouse } from './same-house.ts'
import type { Given } from './time-told.ts'

/** Asks once more. */
type Ask = (request: Question, remarks: readonly []) => Promise<Given>

/**
 * Answers a question for the latest quarter by the newest release of the house that reports a
 * quarter, asked for that quarter by name. Which quarter is the latest no sentence tells, and
 * by its words alone any other may answer as well, or a forecast for the year.
 *
 * @param question as it stands alone.
 * @returns null for other questions, and where no such release answers.
 *
 * @example
 * // of releases on the first and the second quarter of 2024
 * (await ofLatestQuarter(request, 'What is Orme’s latest quarterly revenue?', found, library, ask))?.answer
 * // => 'Revenue was $12 million in the second quarter of 2024. [1]'
 */
export async function ofLatestQuarter(
  request: Question,
  question: string,
  { answer: given, hits }: Given,
  library: Library,
  ask: Ask,
): Promise<Answer | null> {
  const inQuarter = latestQuarterAsked(question)
  const cited = library.documents.get(given.citations[0]?.documentId ?? '')
  const own = cited ?? hits[0]?.document
  if (inQuarter === null || own === undefined) return null
  const chosen = request.filter?.documents
  const reports = [own.id, ...othersOfHouse(library, own)]
    .flatMap((id) => (chosen === undefined || chosen.includes(id) ? (library.documents.get(id) ?? []) : []))
    .sort(laterFirst)
    .flatMap((document) => {
      const quarter = quarterOf(document)
      return quarter === null ? [] : [{ document, quarter }]
    })
  for (const { document, quarter } of reports.slice(0, MOST)) {
    const filter = { ...request.filter, documents: [document.id] }
    const { answer } = await ask({ ...request, question: inQuarter(quarter), history: [], filter }, [])
    if (answer.status === 'answered')
      return { ...answer, question: given.question, resolvedQuestion: given.resolvedQuestion }
  }
  return null
}

/** Each costs what asking one release costs. */
const MOST = 3

/**
 * How a question for the latest quarter asks for one that is named; null for other questions.
 *
 * @example
 * latestQuarterAsked('What was Orme’s revenue in the latest quarter?')?.('the first quarter of 2024')
 * // => 'What was Orme’s revenue in the first quarter of 2024?'
 */
export function latestQuarterAsked(question: string): ((quarter: string) => string) | null {
  const asked = question.trim().replace(/\s*[?.!]*$/u, '')
  if (asked.length > LONGEST || /\b(?:19|20)\d\d\b/u.test(asked)) return null
  if (LATEST.test(asked)) return (quarter) => `${asked.replace(LATEST, `in ${quarter}`)}?`
  if (!QUARTERLY.test(asked)) return null
  const rest = asked
    .replace(QUARTERLY, '')
    .replace(/^what (is|are)\b/iu, (_, verb: string) => `What ${verb === 'is' ? 'was' : 'were'}`)
  return (quarter) => `${rest} in ${quarter}?`
}

/** Characters; a longer question asks for more than one value. */
const LONGEST = 300

const LATEST =
  /\b(?:in|for|during) (?:the|its|their) (?:latest|most recent|last reported|newest) (?:reported |fiscal )?quarter\b/iu

const QUARTERLY = /\b(?:latest|most recent|newest|last reported) quarterly (?=\p{Ll})/iu

/** The quarter that a release opens with, as a question names it; null where it opens with none. */
function quarterOf({ text, published }: Document): string | null {
  const opening = text.slice(0, OPENING)
  const { word, number, year } = QUARTER.exec(opening)?.groups ?? {}
  const named = word?.toLowerCase() ?? QUARTERS[Number(number) - 1]
  if (named !== undefined && year !== undefined) return `the ${named} quarter of ${year}`
  // "Lifts output in third quarter": of the calendar, unless it has a year of its own.
  const alone = /\bfiscal\b/iu.test(opening) ? undefined : ALONE.exec(opening)?.[1]
  const from = dateOf(published ?? '')
  const meant =
    alone === undefined || from === null ? null : quarterMeant(alone.toLowerCase(), 'quarter', from, 'past')
  return meant === null ? null : `the ${meant}`
}

const ALONE = /\b(first|second|third|fourth)[- ]quarter\b(?! (?:of|in a row|running)\b)/iu

/** Characters of a headline and a first paragraph. */
const OPENING = 600

const QUARTER =
  /\b(?:(?<word>first|second|third|fourth)[- ]quarter (?:of |for )?(?:fiscal |financial )?(?:year )?|Q(?<number>[1-4])[ /-]?(?:FY ?)?)(?<year>20\d\d)\b/iu
