import { MONTH } from '../../corpus/date.ts'
import type { Question } from '../../model.ts'
import { answersIn } from '../followup.ts'
import { AT_YEAR_BEFORE } from '../talk/year-pointed.ts'
import { withoutGaps } from '../text/letters-of.ts'
import { names } from '../text/names.ts'
import { monthNumber } from '../text/periods.ts'
import { saidIn, type Timed } from './steer.ts'
import type { Given } from './time-told.ts'

/**
 * The time in which somebody is asked to have said something, as {@link saidIn} reads it, and
 * two more that the releases tell: "in May", of the newest that were found of a May, and
 * in a conversation "the year before", where nothing but the words quoted last came of it.
 * Null for any other question.
 *
 * @param found what the question was answered without regard to the time, and what was found for it.
 * @example
 * // of a release of 26 May 2025
 * timeSaid('What did Ada Berg say in May?', found, [])
 * // => { text: 'What did Ada Berg say?', from: '2025-05-01', until: '2025-05-31' }
 */
export function timeSaid(
  question: string,
  { answer, hits }: Given,
  history: Question['history'],
): Timed | null {
  const told = saidIn(question)
  if (told !== null) return told
  if (IN_MONTH.test(question)) {
    const dated = withYearOfMonth(question, quoting(question, hits)) ?? withYearOfMonth(question, hits)
    return dated === null ? null : saidIn(dated)
  }
  const year = YEAR_BEFORE.test(question) ? yearRepeated(answer, answersIn(history).at(-1) ?? '') : null
  if (year === null) return null
  const text = question.replace(YEAR_BEFORE, '')
  return SAYS.test(text) ? { text, from: `${year - 1}-01-01`, until: `${year - 1}-12-31` } : null
}

/**
 * A question that ends with a month without its year, with the year of the newest of the releases
 * found that came out in such a month; null for any other question, and where none did.
 *
 * @example
 * // of a release of 26 May 2025
 * withYearOfMonth('How many people did it employ in May?', hits) // => 'How many people did it employ in May 2025?'
 */
export function withYearOfMonth(question: string, hits: Given['hits']): string | null {
  const month = IN_MONTH.exec(question)?.groups?.month
  if (month === undefined) return null
  const newest = newestOf(String(monthNumber(month)).padStart(2, '0'), hits)
  return newest === undefined ? null : question.replace(IN_MONTH, ` in ${month} ${newest.slice(0, 4)}`)
}

/** The latest day of a month, by its number, on which any of the releases found came out. */
function newestOf(month: string, hits: Given['hits']): string | undefined {
  return hits
    .flatMap(({ document: { published } }) => (published?.slice(5, 7) === month ? [published] : []))
    .sort()
    .at(-1)
}

/** Those of the releases found that quote whom a question names by a word of their name; all where none does. */
function quoting(question: string, hits: Given['hits']): Given['hits'] {
  const named = names(question).map(({ start, end }) => question.slice(start, end).split(' ').at(-1) ?? '')
  const own = hits.filter(({ document: { quotations } }) =>
    quotations.some(({ speaker }) => named.some((name) => speaker?.name.endsWith(name))),
  )
  return own.length === 0 ? hits : own
}

/** The year of the release whose words an answer quotes as the one before it did; null where it has others. */
function yearRepeated({ statements, citations }: Given['answer'], last: string): number | null {
  const [first] = statements
  const published = citations.find(({ marker }) => first?.citations.includes(marker))?.published ?? null
  const isSame = first !== undefined && withoutGaps(last).includes(withoutGaps(first.text))
  return isSame && published !== null ? Number(published.slice(0, 4)) : null
}

/** "In May", the year left open, and not "than in May". */
const IN_MONTH = new RegExp(String.raw`(?<!\bthan),? \b(?:in|during) (?<month>${MONTH})\.?(?=\s*\?*$)`, 'iu')

const YEAR_BEFORE = new RegExp(`,? ${AT_YEAR_BEFORE}`, 'iu')

const SAYS =
  /^\s*(?:and )?(?:what|which words) (?:did|has|had|does) [^?]{1,80} (?:say|said|comment|tell us)\b/iu
