import type { Library } from '../library.ts'
import type { Answer, Document } from '../model.ts'
import { onOneLine } from '../spans.ts'
import { judge } from './judge.ts'
import type { Ask } from './measure.ts'
import type { Judged } from './sets.ts'
import { percent, table } from './tables.ts'

/** A question that was answered right, asked again where its answer does not stand. */
export interface AskedAgain {
  readonly judged: Judged
  /** What was answered from its release. */
  readonly before: Answer
  /** What is answered now: a near miss, unless the same is told in other words. */
  readonly answer: Answer
}

/** Whether a question can be asked again so: it has an answer, goes on from nothing and asks for no overview. */
export function isAskedAgain({ answerable, history, kind, documents }: Judged): boolean {
  return answerable && history.length === 0 && kind !== 'overview' && documents.length === 1
}

/** Asks a question of one release alone; null where what it answers is not right. */
export async function rightAlone(
  library: Library,
  ask: Ask,
  judged: Judged,
  { id }: Document,
): Promise<Answer | null> {
  const answer = await ask(library, { question: judged.question, history: [], filter: { documents: [id] } })
  return judge(judged, answer, library).length === 0 ? answer : null
}

/** Lays out how many are still answered, one kind a line; with `errors` each of them. */
export function againReport(asked: readonly AskedAgain[], errors: boolean): string {
  const kinds = [...new Set(asked.map(({ judged }) => judged.kind))]
  const row = (name: string, some: readonly AskedAgain[]): string[] => {
    const answered = some.filter(({ answer }) => answer.status === 'answered').length
    return [name, String(some.length), String(answered), percent(answered / some.length)]
  }
  const lines = table([
    ['kind', 'asked', 'answered', 'share'],
    ...kinds.map((kind) =>
      row(
        kind,
        asked.filter(({ judged }) => judged.kind === kind),
      ),
    ),
    row('all', asked),
  ])
  if (!errors) return lines
  const answered = asked
    .filter(({ answer }) => answer.status === 'answered')
    .toSorted((one, other) => other.answer.confidence - one.answer.confidence)
    .map(
      ({ judged, before, answer }) =>
        `${judged.id} ${answer.confidence.toFixed(2)} ${judged.question}\n  whole: ${onLine(before)}\n  now: ${onLine(answer)}`,
    )
  return [lines, ...answered].join('\n\n')
}

function onLine({ statements }: Answer): string {
  return statements.map(({ text }) => onOneLine(text)).join(' / ')
}
