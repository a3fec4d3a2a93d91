/** A question that was refused, as it is kept. */
export interface Unanswered {
  /** ISO date. */
  readonly day: string
  readonly question: string
  readonly reason: string
  readonly unsupported: readonly string[]
  /** Only releases that a filter chose were searched: the others may answer it. */
  readonly filtered?: true
}

/** What was asked in vain, once for all who asked it. */
export interface Insight {
  /** As it was asked last. */
  readonly question: string
  readonly count: number
  readonly firstDay: string
  readonly lastDay: string
  /** Why it was refused the last time. */
  readonly reason: string
  /** What had no support the last time. */
  readonly unsupported: readonly string[]
  readonly filtered?: true
}

/**
 * Counts refused questions, those asked last first.
 *
 * Questions are the same when they hold the same words, whatever their case,
 * accents and punctuation, and were put to all releases or to chosen ones. Entries come in the order in which they were kept.
 *
 * @example
 * insightsOf([{ question: 'Who paid?', day: '2025-05-02', … }, { question: 'who paid', day: '2025-05-03', … }])
 * // => [{ question: 'who paid', count: 2, firstDay: '2025-05-02', lastDay: '2025-05-03', … }]
 */
export function insightsOf(entries: readonly Unanswered[]): Insight[] {
  const insights = new Map<string, Insight>()
  for (const { day, question, reason, unsupported, filtered } of entries) {
    const key = `${filtered === true} ${keyOf(question)}`
    const known = insights.get(key)
    // Set anew at the end, so that the order is that of the last time.
    insights.delete(key)
    insights.set(key, {
      question,
      count: (known?.count ?? 0) + 1,
      firstDay: known?.firstDay ?? day,
      lastDay: day,
      reason,
      unsupported,
      ...(filtered === true ? { filtered } : {}),
    })
  }
  return [...insights.values()].reverse()
}

function keyOf(question: string): string {
  const words = question.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  // A question of signs only is still a question of its own.
  return words.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? words
}
