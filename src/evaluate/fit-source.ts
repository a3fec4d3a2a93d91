import { FEATURES } from '../answer/features.ts'
import type { Calibration } from '../answer/support/calibration.ts'
import { SUPPORT } from '../answer/support/support.ts'

/** Writes the trees of the decision as the source of `src/answer/answering-trees.ts`. */
export function answeringSource(trees: string): string {
  return treesModule('ANSWERING_TREES', 'decision whether to answer', 'fit-answering.ts', trees)
}

/** Writes the trees of the ranking as the source of `src/answer/ranking-trees.ts`. */
export function rankingSource(trees: string): string {
  return treesModule('RANKING_TREES', 'ranking', 'fit-ranker.ts', trees)
}

function treesModule(name: string, purpose: string, by: string, trees: string): string {
  return `/** Trees of the ${purpose}, written by \`npm run fit\` (\`${by}\`): one a line, as \`readTrees\` reads them. */
export const ${name} = \`
${trees}
\`
`
}

/** Writes fitted weights as the source of `src/answer/weights.ts`, rounded to two decimals. */
export function weightsSource(
  ranking: Float64Array,
  plain: Float64Array,
  decision: Float64Array,
  { slope, shift }: Calibration,
): string {
  return `import type { FeatureName } from './features.ts'
import type { Calibration } from './support/calibration.ts'
import type { Support } from './support/support.ts'

/**
 * Weights of the ranking, written by \`npm run fit\`: listwise softmax regression
 * (Cao et al., 2007) over judged questions.
 */
export const RANKING: Readonly<Record<FeatureName, number>> = {
${lines(FEATURES, ranking, '  ')}
}

/**
 * Weights of the ranking for texts that are no releases (see \`isPlain\`), written by
 * \`npm run fit\`: the same regression over questions about paragraphs of other text.
 */
export const PLAIN_RANKING: Readonly<Record<FeatureName, number>> = {
${lines(FEATURES, plain, '  ')}
}

/**
 * Weights of the decision whether to answer, written by \`npm run fit\`: logistic
 * regression in which missing support can only speak against an answer, drawn
 * towards what judgement says where few questions tell (\`fit-decision.ts\`).
 */
export const DECISION: {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Support, number>>
} = {
  intercept: ${rounded(decision[SUPPORT.length])},
  weights: {
${lines(SUPPORT, decision, '    ')}
  },
}

/** What makes the decision's probabilities come true, written by \`npm run fit\` (\`fit-calibration.ts\`). */
export const CALIBRATION: Calibration = { slope: ${rounded(slope)}, shift: ${rounded(shift)} }
`
}

function lines(names: readonly string[], weights: Float64Array, indent: string): string {
  return names.map((name, at) => `${indent}${name}: ${rounded(weights[at])},`).join('\n')
}

/** Two decimals are finer than what another set of questions would move. */
function rounded(weight = 0): number {
  return Math.round(weight * 100) / 100
}
