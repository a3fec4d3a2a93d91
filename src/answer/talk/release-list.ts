import { type AskedReleases, askedReleases } from '../archive/asked-releases.ts'
import { titledRelease } from '../archive/titled-release.ts'
import { statementsIn } from '../cite.ts'
import type { Said, Talk } from './talk.ts'

/** A list of releases that a conversation has brought. */
export interface Listed {
  readonly asked: AskedReleases
  /** As they were given. */
  readonly headlines: readonly string[]
  readonly answer: string
}

/** Of a year it is only asked whether it is one: which "this year" is does not matter here. */
export const SOME_DAY = '2000-01-01'

/** The list given last, with nothing but questions about releases behind it; where asked for, the last of several. */
export function listIn({ earlier }: Talk, isOfSeveral: boolean): Listed | null {
  for (const { question, answer } of earlier.toReversed()) {
    const asked = askedReleases(question, SOME_DAY)
    const headlines = asked === null || asked.isTold ? [] : headlinesIn(answer)
    if (asked !== null && !asked.isTold && (!isOfSeveral || headlines.length > 1))
      return { asked, headlines, answer }
    if (asked === null && titledRelease(question) === null) return null
  }
  return null
}

/** The headline of the release that a conversation is about since one was chosen; null where none was. */
export function releaseSpokenOf({ earlier }: Talk): string | null {
  for (const { question, answer } of earlier.toReversed()) {
    const title = titledRelease(question)?.title
    if (title !== undefined) return title
    const asked = askedReleases(question, SOME_DAY)
    if (asked === null) continue
    const [only, more] = asked.what === 'said' ? [] : headlinesIn(answer)
    return more === undefined ? (only ?? null) : null
  }
  return null
}

/** A conversation without its questions about releases, and what is asked in one as if only that were open. */
export function withoutReleases({ earlier }: Talk): readonly Said[] {
  return earlier
    .map((said) => ({ ...said, question: titledRelease(said.question)?.question ?? said.question }))
    .filter(({ question }) => askedReleases(question, SOME_DAY) === null && !OF_A_RELEASE.test(question))
}

const OF_A_RELEASE = /\bthe release\b/iu

/** The headlines of an answer that lists releases: its statements, without the notes behind them. */
function headlinesIn(answer: string): string[] {
  const marked = answer.slice(0, answer.lastIndexOf(']') + 1)
  return /\[\d+\]$/u.test(marked)
    ? statementsIn(marked).map((words) => words.replace(/\\\[(\d+)\\\]/gu, '[$1]'))
    : []
}
