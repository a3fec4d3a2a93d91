import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Library } from '../../src/library.ts'

/** A folder of its own for a test, with these files in it, removed when the test is over. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-library-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) put(folder, file, content)
  return folder
}

export function put(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

/** A release about one ferry; both its number and its price can be asked for. */
export function makeRelease(number: number, price: number): string {
  return `Ferry ${number} sails to island ${number}

PORT TOWN, Norway, May ${1 + (number % 28)}, 2025 — The harbour office starts ferry number ${number}. A ticket costs ${price} euros.

“Ferry ${number} is the best,” said Ada Berg, harbour master.

About Harbour Office

The harbour office runs the harbour.
`
}

/** All that a library holds and finds, in a form that does not depend on the order in which files came. */
export async function contentOf({ documents, passages, passagesOf, failures, engine }: Library) {
  const found: Record<string, string[]> = {}
  for (const query of ['ferry ticket costs', 'harbour master', 'island 3', 'euros 17']) {
    const matches = await engine.search(query, { limit: 1000, weights: { context: 0.5, document: 2 } })
    found[query] = matches.map(({ passageId, score }) => `${score.toFixed(9)} ${passageId}`).sort()
  }
  const vocabulary = engine.vocabulary()
  return {
    documents: [...documents.values()],
    passages: [...passages.values()],
    bySize: [documents.size, passages.size, engine.size],
    parts: [...documents.keys()].map((id) => passagesOf(id)),
    words: [...vocabulary.keys()].map((word) => `${word} ${vocabulary.get(word)}`).sort(),
    failures,
    found,
  }
}
