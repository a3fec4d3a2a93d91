import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toDocument } from '../corpus/document.ts'
import { passages } from '../corpus/passages.ts'
import { type Check, judgeStructure } from './structure-judge.ts'
import { readStructureLabels } from './structure-labels.ts'

export const STRUCTURE_HELP = `       dateline eval --structure FILE --documents DIR [options]

Measures what is read of each release (headline, date, place, issuer, quotations,
speakers, boilerplate, contacts) against labels made by hand.

  --structure FILE   the labels, one release a line
  --documents DIR    the releases
  --half a|b         only one half of the labels (tune, aside)
  --errors           list everything that was read wrong
  --json             print the figures as JSON`

/** One figure: how many of how many are right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** What `eval --structure` prints; throws with one line when arguments, labels or a release cannot be read. */
export function evaluateStructure(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      structure: { type: 'string' },
      documents: { type: 'string' },
      half: { type: 'string' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { structure, documents, errors, json } = values
  if (structure === undefined || structure === '')
    throw new Error('--structure is missing: the file of labels')
  if (documents === undefined) throw new Error('--documents is missing: the folder of the releases')
  const half = HALVES.get(values.half ?? '')
  if (half === undefined) throw new Error(`--half ${values.half}: neither a (tune) nor b (aside)`)

  const labels = readStructureLabels(structure).filter((label) => half === 'both' || label.half === half)
  const checks = labels.flatMap((label) => {
    const document = toDocument(label.file, fileOf(documents, label.file))
    return judgeStructure(label, document, passages(document))
  })
  const shares = sharesOf(checks)
  if (json) return JSON.stringify({ releases: labels.length, ...Object.fromEntries(shares) }, null, 2)
  return [
    `${labels.length} releases`,
    '',
    ...[...shares].map(([figure, share]) => line(figure, share)),
    ...(errors ? ['', ...checks.filter(({ isRight }) => !isRight).map(errorLine)] : []),
  ].join('\n')
}

function fileOf(folder: string, file: string): Uint8Array {
  try {
    return readFileSync(join(folder, file))
  } catch {
    throw new Error(
      `${file}: not in the folder --documents ${folder}, which has to hold the labelled releases`,
    )
  }
}

const HALVES: ReadonlyMap<string, 'tune' | 'aside' | 'both'> = new Map([
  ['', 'both'],
  ['a', 'tune'],
  ['tune', 'tune'],
  ['b', 'aside'],
  ['aside', 'aside'],
])

function sharesOf(checks: readonly Check[]): Map<string, Share> {
  const shares = new Map<string, { right: number; of: number }>()
  for (const { figure, isRight } of checks) {
    const share = shares.get(figure) ?? { right: 0, of: 0 }
    shares.set(figure, { right: share.right + (isRight ? 1 : 0), of: share.of + 1 })
  }
  return shares
}

function line(figure: string, { right, of }: Share): string {
  const percent = `${((100 * right) / of).toFixed(1)} %`
  return `${figure.padEnd(LONGEST_FIGURE)}${percent.padStart(9)}  ${right} of ${of}`
}

const LONGEST_FIGURE = 40

function errorLine({ figure, file, read }: Check): string {
  return `${figure}: ${file}: ${read}`
}
