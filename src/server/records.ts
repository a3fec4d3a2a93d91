import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import type { Answer } from '../model.ts'
import { type Insight, insightsOf, type Unanswered } from './insights.ts'
import { openJournal } from './journal.ts'
import { masked } from './masked.ts'

/** What a reader thinks of an answer, as it is kept. */
export interface Feedback {
  /** ISO date; the time of day is nobody's business. */
  readonly day: string
  readonly verdict: 'up' | 'down'
  readonly reason: string | null
  readonly question: string
  readonly status: Answer['status']
  /** Addresses of the cited words. */
  readonly cited: readonly string[]
}

/** What the server keeps of its use: feedback, and the questions that it could not answer. */
export interface Records {
  readonly addFeedback: (given: Omit<Feedback, 'day'>) => Promise<void>
  readonly feedback: () => Promise<Feedback[]>
  /**
   * Keeps what a refusal says of the material, or of the releases chosen by a
   * filter; other answers, what was no question, and a filter that nothing
   * matched leave nothing.
   */
  readonly addAnswer: (answer: Answer, isFiltered: boolean) => Promise<void>
  readonly insights: () => Promise<Insight[]>
}

/**
 * Keeps records as JSON lines in a folder, two files of at most
 * {@link MAX_BYTES} and their predecessors.
 *
 * Nothing is kept of who asked, from where or at what time of the day, and mail
 * addresses and long numbers are masked in all that readers wrote. `today` gives
 * an ISO date.
 */
export function openRecords(folder: string, today: () => string): Records {
  const given = openJournal(join(folder, 'feedback.jsonl'), MAX_BYTES)
  const missed = openJournal(join(folder, 'unanswered.jsonl'), MAX_BYTES)
  return {
    addFeedback({ reason, question, ...rest }) {
      const words = { reason: reason === null ? null : masked(reason), question: masked(question) }
      return given.append({ day: today(), ...rest, ...words } satisfies Feedback)
    },
    feedback: async () => (await given.read()).flatMap(kept(FeedbackLine)),
    async addAnswer({ resolvedQuestion, refusal }, isFiltered) {
      if (refusal === undefined || refusal.reason === 'not_a_question') return
      const { reason, unsupported } = refusal
      if (isFiltered && reason === 'empty_corpus') return
      await missed.append({
        day: today(),
        question: masked(resolvedQuestion),
        reason,
        unsupported: unsupported.map(masked),
        ...(isFiltered ? { filtered: true } : {}),
      } satisfies Unanswered)
    },
    insights: async () => insightsOf((await missed.read()).flatMap(kept(UnansweredLine))),
  }
}

/** Tens of thousands of entries: years of a press desk, and little on any disk. */
const MAX_BYTES = 5_000_000

const FeedbackLine = z.object({
  day: z.iso.date(),
  verdict: z.enum(['up', 'down']),
  reason: z.string().nullable(),
  question: z.string(),
  status: z.enum(['answered', 'unanswered']),
  cited: z.array(z.string()),
})

const UnansweredLine = z.object({
  day: z.iso.date(),
  question: z.string(),
  reason: z.string(),
  unsupported: z.array(z.string()),
  filtered: z.literal(true).exactOptional(),
})

/** Passes over lines that somebody has changed by hand into something else. */
function kept<T>(line: z.ZodType<T>): (entry: unknown) => T[] {
  return (entry) => {
    const parsed = line.safeParse(entry)
    return parsed.success ? [parsed.data] : []
  }
}
