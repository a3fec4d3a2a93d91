import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dissect } from '../answer/pieces/dissect.ts'
import type { Library } from '../library.ts'
import type { Answer, Document } from '../model.ts'
import { type AskedAgain, isAskedAgain, rightAlone } from './asked-again.ts'
import { byName } from './fit-gather.ts'
import { foldText, holdsExpected } from './judge.ts'
import type { Ask } from './measure.ts'
import type { EvaluationSet, Judged } from './sets.ts'

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
): Promise<readonly AskedAgain[]> {
  const library = await openLibrary(set.folder)
  const documents = byName(library)
  const root = mkdtempSync(join(tmpdir(), 'dateline-taken-out-'))
  try {
    const cut: { readonly judged: Judged; readonly before: Answer; readonly file: string }[] = []
    for (const judged of questions) {
      const [name = ''] = judged.documents
      const document = documents.get(name)
      if (document === undefined || !isAskedAgain(judged)) continue
      const before = await rightAlone(library, ask, judged, document)
      if (before === null) continue
      // A release may be asked about many times: every question has a folder of its own.
      const folder = String(cut.length)
      mkdirSync(join(root, folder))
      const file = `${folder}/${name}.md`
      writeFileSync(join(root, file), without(document, judged, before))
      cut.push({ judged, before, file })
    }
    const rest = await openLibrary(root)
    const idOf = new Map([...rest.documents.values()].map(({ file, id }) => [file, id]))
    const asked: AskedAgain[] = []
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
