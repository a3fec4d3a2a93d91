import type { Library } from '../../library.ts'
import type { Question } from '../../model.ts'
import { acceptDocument } from '../../search/retrieve.ts'
import { comparedReleases } from '../archive/compared-releases.ts'
import { releaseCalled } from '../archive/titled-release.ts'
import { statementsIn } from '../cite.ts'
import { answersIn, type Standalone } from '../followup.ts'
import { analyse } from '../question.ts'
import { lettersOf, withoutGaps } from '../text/letters-of.ts'
import { MONTHS, monthNumber } from '../text/periods.ts'
import { documentMeant } from './meant.ts'
import { othersOfHouse } from './same-house.ts'

/**
 * Says which release "the November one" is in a conversation: the one that the house spoken
 * of issued in that month, by its headline. Of several it is one that was quoted; where
 * none or several of them were, the question stays as it is.
 *
 * @param asked what is asked, standing alone.
 * @param request the same as it was written, with the conversation before it.
 */
export async function withReleaseOfMonth(
  asked: Standalone,
  { question: own, history, filter }: Question,
  library: Library,
): Promise<Standalone> {
  const found = OF_MONTH.exec(asked.question)
  const { month = '', year = '', one } = found?.groups ?? {}
  const answers = found === null ? [] : answersIn(history)
  if (found === null || answers.length === 0 || comparedReleases(asked.question) !== null) return asked
  // "When is the November one?" may be asked of anything; who is quoted in it, of a release.
  const anyRelease = asked.question.replace(found[0], 'the release')
  if (one !== undefined && !analyse(anyRelease).some(({ whole }) => whole !== null)) return asked
  const meant = await documentMeant(library, asked.earlier, filter, answers)
  if (meant === null) return asked
  const number = monthNumber(month)
  const accept = filter === undefined ? undefined : acceptDocument(library, filter)
  const issued = [meant.id, ...othersOfHouse(library, meant)]
    .flatMap((id) => library.documents.get(id) ?? [])
    .filter(
      ({ id, published }) =>
        (accept?.(id) ?? true) &&
        published?.slice(5, 7) === String(number).padStart(2, '0') &&
        published.startsWith(year),
    )
  const quotes = answers.flatMap(statementsIn).map(withoutGaps)
  const quoted = issued.filter((one) => quotes.some((words) => lettersOf(one).includes(words)))
  const [only, another] = issued.length > 1 ? quoted : issued
  if (only === undefined || another !== undefined) return asked
  const { question } = asked
  const behind = question.slice(found.index + found[0].length)
  // Whose release it is was added from the conversation.
  const rest = own.includes(behind.trim()) ? behind : behind.replace(WHOSE, '')
  return { ...asked, question: `${question.slice(0, found.index)}${releaseCalled(only.title)}${rest}` }
}

/** "The November one", "the May 2025 release"; a conference of May has no release of its own. */
const OF_MONTH = new RegExp(
  String.raw`\bthe (?<month>${MONTHS.join('|')})(?: (?<year>20\d\d))? (?:(?<one>one)|(?:press )?release|announcement|statement)\b(?! (?:party|date))`,
  'iu',
)

const WHOSE = /,? (?:at|of|for) (?:the )?\p{Lu}[^?]*(?=\s*\?*$)/u
