import { share } from './metrics.ts'
import type { SavedQuestion, SavedRun } from './saved.ts'
import { cell, percent, table } from './tables.ts'

/** A question of two runs. */
interface Pair {
  readonly before: SavedQuestion
  readonly after: SavedQuestion
}

/**
 * Lays out what changed from one saved run to another: the share of right
 * outcomes by kind (a right answer, or the refusal of what has none), whether
 * more than chance, the figures that differ, and each question whose outcome
 * changed.
 *
 * Only questions of both runs are compared, by id. Throws when there are none.
 */
export function compareRuns(before: SavedRun, after: SavedRun): string {
  const pairs = before.questions.flatMap((question): Pair[] => {
    const other = after.questions.find(({ id }) => id === question.id)
    return other === undefined ? [] : [{ before: question, after: other }]
  })
  if (pairs.length === 0)
    throw new Error(`the runs of ${before.set} and ${after.set} have no question in common`)
  const alone = before.questions.length + after.questions.length - 2 * pairs.length
  const changed = pairs.filter((pair) => pair.before.outcome !== pair.after.outcome)
  return [
    `${before.set} to ${after.set}: ${pairs.length} in both runs${alone === 0 ? '' : `, ${alone} more stand in one run only`}`,
    kinds(pairs),
    'right: of all questions, those answered right and those refused that have no answer; a single run gives the share of each apart',
    'p: probability of a difference this large if gains and losses were equally likely (sign test)',
    figures(before, after),
    changed.length === 0 ? 'no outcome changed' : `outcomes that changed:\n${changed.map(line).join('\n')}`,
  ].join('\n\n')
}

/**
 * Two-sided sign test: the probability that of so many changes at least as many
 * go one way, when each way is equally likely (Arbuthnot, 1710). 1 of no change.
 *
 * @example
 * signTest(9, 1) // => 0.021…
 */
export function signTest(gained: number, lost: number): number {
  const changes = gained + lost
  const fewer = Math.min(gained, lost)
  // As a logarithm, because the power of a half is rounded to nothing from 1,075 changes on.
  let term = changes * Math.log(0.5)
  let tail = 0
  for (let k = 0; k <= fewer; k++) {
    tail += Math.exp(term)
    term += Math.log((changes - k) / (k + 1))
  }
  return Math.min(1, 2 * tail)
}

function kinds(pairs: readonly Pair[]): string {
  const names = [...new Set(pairs.map(({ after }) => after.kind))].sort()
  const groups: [string, readonly Pair[]][] = [
    ['all', pairs],
    ...names.map((name): [string, readonly Pair[]] => [
      name,
      pairs.filter(({ after }) => after.kind === name),
    ]),
  ]
  return table([
    ['', 'questions', 'before', 'after', 'gained', 'lost', 'p'],
    ...groups.map(([name, group]) => {
      const gained = group.filter((pair) => !isRight(pair.before) && isRight(pair.after)).length
      const lost = group.filter((pair) => isRight(pair.before) && !isRight(pair.after)).length
      return [
        name,
        String(group.length),
        percent(share(group, ({ before }) => isRight(before))),
        percent(share(group, ({ after }) => isRight(after))),
        String(gained),
        String(lost),
        signTest(gained, lost).toFixed(3),
      ]
    }),
  ])
}

function figures(before: SavedRun, after: SavedRun): string {
  const rows = Object.keys(after.figures)
    .map((name) => [
      name,
      cell(name, { [name]: before.figures[name] ?? Number.NaN }),
      cell(name, { [name]: after.figures[name] ?? Number.NaN }),
    ])
    .filter(([, from, to]) => from !== to)
  return rows.length === 0 ? 'no figure changed' : table([['figure', 'before', 'after'], ...rows])
}

function line({ before, after }: Pair): string {
  const confidences = `${before.confidence.toFixed(2)} to ${after.confidence.toFixed(2)}`
  return `  ${after.id} ${after.kind}: ${before.outcome} to ${after.outcome}, ${confidences}: ${after.question}`
}

function isRight({ outcome }: SavedQuestion): boolean {
  return outcome === 'right'
}
