import { MONTHS } from '../text/periods.ts'
import { nameSpans } from './name-spans.ts'
import { isPerson } from './person.ts'
import type { Resolved } from './talk.ts'

/**
 * Whether what somebody says is asked, who is named in full, so that it may stand in
 * any release and not only in the one that was spoken of: asked of "her", of "And Ida
 * Roos?", or of a month or year.
 *
 * @param typed the question as the reader wrote it.
 * @param question it, standing alone.
 *
 * @example
 * // after 'What did Ada Berg say?'
 * isSaidAnywhere('And Ida Roos?', 'What did Ida Roos say?', null) // => true
 */
export function isSaidAnywhere(typed: string, question: string, person: Resolved['person']): boolean {
  if (!SAYS.test(question)) return false
  if (person !== null && /\s/u.test(person.name) && question.includes(person.name)) return true
  const isThen = IN_MONTH_OR_YEAR.test(question)
  if (!isThen && SAYS.test(typed)) return false
  return nameSpans(question).some(({ start, end }) => {
    const name = question.slice(start, end)
    return (isThen || (/\s/u.test(name) && typed.includes(name))) && isPerson(question, name)
  })
}

/** "What did Ada Berg say in May?", of March before: it may stand in the release of any month or year. */
const IN_MONTH_OR_YEAR = new RegExp(String.raw`\bin (?:(?:${MONTHS.join('|')})(?: \d{4})?|\d{4})\s*\?*$`, 'u')

const SAYS = /\b(?:say|said|think|comment|commented|quoted?|explain|explained)\b/iu
