import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dissect } from '../answer/pieces/dissect.ts'
import type { Library } from '../library.ts'
import type { Answer, Document } from '../model.ts'
import { onOneLine } from '../spans.ts'
import { byName } from './fit-gather.ts'
import { foldText, holdsExpected, judge } from './judge.ts'
import type { Ask } from './measure.ts'
import type { EvaluationSet, Judged } from './sets.ts'
import { percent, table } from './tables.ts'

/** A question whose release no longer has the sentences that answered it. */
export interface TakenOut {
  readonly judged: Judged
  /** What was answered from the whole release. */
  readonly before: Answer
  /** What is answered now: a near miss, unless the release tells it twice. */
  readonly answer: Answer
}

/**
 * Asks questions of their release alone and, where the answer is right, once more of the
 * release without the sentences that hold an expected string or were quoted.
 *
 * So every release gives near misses of its own: the right house and matter, and the
 * attribute not given. What is still answered is to be read: a release may tell a thing twice.
 */
export async function askTakenOut(
  set: EvaluationSet,
  ask: Ask,
  openLibrary: (folder: string) => Promise<Library>,
  questions: readonly Judged[],
): Promise<readonly TakenOut[]> {
  const library = await openLibrary(set.folder)
  const documents = byName(library)
  const root = mkdtempSync(join(tmpdir(), 'dateline-taken-out-'))
  try {
    const cut: { readonly judged: Judged; readonly before: Answer; readonly file: string }[] = []
    for (const judged of questions) {
      const [name, ...others] = judged.documents
      const document = documents.get(name ?? '')
      const isPlain = judged.answerable && judged.history.length === 0 && judged.kind !== 'overview'
      if (document === undefined || others.length > 0 || !isPlain) continue
      const before = await ask(library, {
        question: judged.question,
        history: [],
        filter: { documents: [document.id] },
      })
      if (judge(judged, before, library).length > 0) continue
      // A release may be asked about many times: every question has a folder of its own.
      const folder = String(cut.length)
      mkdirSync(join(root, folder))
      const file = `${folder}/${name}.md`
      writeFileSync(join(root, file), without(document, judged, before))
      cut.push({ judged, before, file })
    }
    const rest = await openLibrary(root)
    const idOf = new Map([...rest.documents.values()].map(({ file, id }) => [file, id]))
    const asked: TakenOut[] = []
    for (const { judged, before, file } of cut) {
      const id = idOf.get(file)
      if (id === undefined) continue
      const { question } = judged
      asked.push({
        judged,
        before,
        answer: await ask(rest, { question, history: [], filter: { documents: [id] } }),
      })
    }
    return asked
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The text of a release without the sentences, rows and items that answer a question. */
function without(document: Document, judged: Judged, { statements }: Answer): string {
  const said = statements.map(({ text }) => foldText(text))
  const isSaid = (text: string): boolean => said.some((one) => one.includes(text) || text.includes(one))
  return dissect(document)
    .candidates.filter(({ text }) => holdsExpected(text, judged) || isSaid(foldText(text)))
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), document.text)
}

/** Lays out how many are still answered, one kind a line; with `errors` each of them. */
export function takenOutReport(asked: readonly TakenOut[], errors: boolean): string {
  const kinds = [...new Set(asked.map(({ judged }) => judged.kind))]
  const row = (name: string, some: readonly TakenOut[]): string[] => {
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
