import type { Result } from './measure.ts'
import type { Addend } from './why.ts'

/** At which stage an answerable question goes wrong, in the order of the stages. */
const STAGES = [
  'no right sentence is among those read',
  'the right sentence ranks fourth or lower',
  'the right sentence ranks second or third',
  'the right sentence is first and what is composed of it falls short',
  'the answer would be right and is refused',
] as const

type Stage = (typeof STAGES)[number]

/** How many questions go wrong in one way. */
export interface Loss {
  readonly name: string
  /** Answered, and wrong. */
  readonly answered: number
  /** Refused although the material answers. */
  readonly refused: number
}

/**
 * Counts where answerable questions go wrong: the first stage at which the right
 * answer is lost. Empty when nothing was weighed.
 */
export function lossesOf(results: readonly Result[]): Loss[] {
  const lost = results.filter(({ judged, right, why }) => judged.answerable && !right && why !== null)
  if (lost.length === 0) return []
  return STAGES.map((name) => ({ name, ...counted(lost.filter((result) => stageOf(result) === name)) }))
}

/** The stage at which the answer to one question is lost; of what is right it has no meaning. */
function stageOf({ rightIfGiven, why }: Result): Stage {
  if (rightIfGiven === true) return 'the answer would be right and is refused'
  const rank = why?.right?.rank
  if (rank === 1) return 'the right sentence is first and what is composed of it falls short'
  if (rank === undefined) return 'no right sentence is among those read'
  return rank === 2 || rank === 3
    ? 'the right sentence ranks second or third'
    : 'the right sentence ranks fourth or lower'
}

/** What weighs most in one way: the clue with its count of questions. */
export interface Weight {
  readonly clue: string
  readonly questions: number
}

/**
 * Counts what weighs most against the right answers that are refused: the clue
 * of each decision that takes most from its log odds. Most frequent first.
 */
export function heldAgainst(results: readonly Result[]): Weight[] {
  const counts = new Map<string, number>()
  for (const { judged, right, rightIfGiven, why } of results) {
    if (!judged.answerable || right || rightIfGiven !== true) continue
    const worst = worstOf(why?.decision ?? []) ?? NOTHING
    counts.set(worst, (counts.get(worst) ?? 0) + 1)
  }
  return [...counts]
    .map(([clue, questions]) => ({ clue, questions }))
    .sort((a, b) => b.questions - a.questions)
}

/** What speaks for the answer is too weak by itself. */
const NOTHING = 'nothing, too little for it'

/** The intercept is the same for all and says nothing of one. */
function worstOf(decision: readonly Addend[]): string | null {
  const against = decision.filter(({ name, value, weight }) => name !== 'intercept' && value * weight < 0)
  const [worst] = against.sort((a, b) => a.value * a.weight - b.value * b.weight)
  return worst?.name ?? null
}

function counted(results: readonly Result[]): Pick<Loss, 'answered' | 'refused'> {
  const answered = results.filter(({ answer }) => answer.status === 'answered').length
  return { answered, refused: results.length - answered }
}
