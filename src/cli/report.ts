import { performance } from 'node:perf_hooks'
import { openAt } from '../library/hours.ts'
import { standingOf } from '../library/standing.ts'
import { openLibrary } from '../library.ts'
import type { Document, Status } from '../model.ts'
import type { Settings } from '../settings.ts'
import { corpusProblem } from './corpus.ts'
import { progressBar } from './progress.ts'
import { printable } from './terminal.ts'

/** Reads the corpus and prints what it holds: 0 when all of it could be read, 3 when a part, 1 when nothing. */
export async function reportIndex(settings: Settings, json: boolean): Promise<number> {
  const missing = await corpusProblem(settings.corpus)
  if (missing !== null) {
    console.error(`dateline: ${missing}`)
    return 1
  }
  const start = performance.now()
  const bar = progressBar()
  const library = await openLibrary(settings.corpus, {
    cache: settings.cache,
    onProgress: bar.update,
    onProblem: (problem) => console.error(printable(`dateline: ${problem}`)),
  }).finally(bar.stop)
  const open = openAt(library, Date.now())
  const { documents, passages, failures, underEmbargo } = open
  const warnings = [...open.editions.unfound].flatMap(([id, day]) => {
    const document = documents.get(id)
    return document === undefined ? [] : [{ file: document.file, reason: unfoundOf(day) }]
  })
  const statusOf = (document: Document): Status => standingOf(open, document).status
  const ms = Math.round(performance.now() - start)

  if (json) {
    const report = {
      documents: [...documents.values()].map((document) => {
        const { id, file, title, issuer, place, published } = document
        return { id, file, title, issuer, place, published, status: statusOf(document) }
      }),
      passages: passages.size,
      underEmbargo: underEmbargo.map(({ until }) => ({ until })),
      failures,
      warnings,
      ms,
    }
    console.log(JSON.stringify(report, null, 2))
  } else {
    console.log(
      `${count(documents.size, 'document')}, ${count(passages.size, 'passage')}, ${count(failures.length, 'failure')} (${ms} ms)`,
    )
    for (const document of documents.values()) console.log(printable(linesOf(document, statusOf(document))))
    for (const { until } of underEmbargo)
      console.log(`  under embargo until ${until ?? 'an hour that could not be read'}`)
    for (const { file, reason } of [...failures, ...warnings])
      console.error(printable(`dateline: ${file}: ${reason}`))
  }
  if (documents.size === 0) return 1
  return failures.length === 0 ? 0 : 3
}

/** What was read of a file, what was not found in it, and whether it was replaced, corrects another or was withdrawn. */
function linesOf({ published, file, title, issuer, place, placeName }: Document, status: Status): string {
  const date = published ?? 'undated   '
  const where = placeName ?? place ?? 'no place'
  return `  ${date}  ${file}  ${title}\n              ${issuer ?? 'no issuer'} · ${where}${status === 'current' ? '' : ` · ${status}`}`
}

/** What a reader can do about a release that takes the place of one that is not there. */
function unfoundOf(day: string): string {
  return `says that it replaces a release of ${day}, and the corpus has none of its issuer and that day`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
