import { FEATURES, type FeatureName } from '../answer/features.ts'
import { SUPPORT, type Support } from '../answer/support/support.ts'
import { signTest } from './compare.ts'
import { type Case, confidenceOf, fitDecision, priorOf, signOf } from './fit-decision.ts'
import type { DecisionExample, RankingExample } from './fit-examples.ts'
import { crossValidate } from './fit-folds.ts'
import { type Choice, fitRanking, rankOf } from './fit-ranking.ts'
import { auc, recallAt, share } from './metrics.ts'
import { percent, table } from './tables.ts'

type Groups<Name> = Readonly<Record<string, readonly Name[]>>

/** Features of the ranking that measure one thing. */
const RANKING_GROUPS: Groups<FeatureName> = {
  'words of the sentence': ['cover', 'coverRest'],
  'words around it': ['coverContext', 'coverNeighbours'],
  'other words for them': ['synonyms', 'synonymsRest', 'synonymsNear'],
  'what its words mean': ['likeness'],
  'word pairs': ['bigrams'],
  'retrieval scores': ['passage', 'document'],
  'type of answer': ['typeNear', 'typeRare', 'typeMissing'],
  'noun asked or counted': ['counted', 'focus', 'focusName'],
  'roles and names': ['roleName', 'newName', 'namesMissing'],
  speech: ['quoted', 'speaker', 'topic'],
  'part of the release': ['leadIn', 'contact', 'headline', 'dateline', 'boilerplate', 'issued'],
  'place and length': ['position', 'length'],
  'reason, manner, definition': ['reason', 'manner', 'definition'],
  'what is asked of the subject': ['unstated'],
  'several, yes or no, before': ['enumerates', 'settles', 'earlier'],
}

/** What the decision holds for or against an answer, by what it is about. */
const DECISION_GROUPS: Groups<keyof Support> = {
  'words of the sentence and around it': ['sentence', 'context', 'rest', 'restContext', 'hits'],
  'words missing or unknown': ['unknown', 'worstMissing', 'elsewhereAway'],
  'names and codes': [
    'namesUnknown',
    'namesAway',
    'namesNearAway',
    'namesMissing',
    'fullNameAway',
    'numberAway',
    'newName',
    'subjectAway',
    'codesUnknown',
  ],
  'figures and periods': ['figuresUnknown', 'figuresAway', 'periodAway'],
  'words that exclude each other': ['contrastAway', 'contrastInPlaceAway'],
  'type of answer': ['typeMissing', 'typeRare'],
  'noun asked or counted': [
    'focusNear',
    'countedMissing',
    'kindMissing',
    'modifierAway',
    'definitionMissing',
  ],
  'roles and speech': ['roleMissing', 'spoken', 'speakerMissing', 'topic', 'contactAway'],
  'rank, reason, withheld': ['rankAway', 'reasonMissing', 'withheld', 'nameMissing'],
  "another's place, person or time": ['namedAway', 'speaksAway', 'headAway', 'turnAway', 'tenseAway'],
  'what is asked of the subject': ['attributeAway'],
  'a figure of several or of another': ['sharedAway', 'figureOthersAway', 'clauseAway'],
  'several, yes or no': ['enumerates', 'settles'],
}

/**
 * Measures what each group of features is worth: fits without it and scores
 * questions about documents left out, as the fit itself is scored.
 *
 * Of the ranking, how often a right candidate is first and among three; of the
 * decision, what is right and how precise it is at the threshold that refuses
 * {@link REFUSED} of the unanswerable. The ranking is not fitted anew for the
 * decision. Features of no group make a group of their own.
 *
 * @param set name of the set whose questions are scored.
 */
export function ablationReport(
  choices: readonly RankingExample[],
  cases: readonly DecisionExample[],
  set: string,
): string {
  return [
    `${set}: ranking without each group of features, by documents left out\n${ablateRanking(choices, set)}`,
    `${set}: decision without each group, at ${percent(REFUSED)} of the unanswerable refused\n${ablateDecision(cases, set)}`,
  ].join('\n\n')
}

/** The rate that the measures ask for. */
const REFUSED = 0.85

function ablateRanking(choices: readonly RankingExample[], set: string): string {
  const ranksOf = (columns: readonly number[]): number[] => {
    const masked = choices.map((choice) => ({ ...choice, ...withoutFeatures(choice, columns) }))
    const ranks = crossValidate(masked, (rest) => fitRanking(rest, FEATURES.length), rankOf)
    return masked.flatMap((one) => (one.set === set ? (ranks.get(one) ?? []) : []))
  }
  const whole = ranksOf([])
  const rows = withRest(RANKING_GROUPS, FEATURES).map(([name, columns]) => {
    const ranks = ranksOf(columns)
    const lost = whole.filter((rank, at) => rank === 1 && ranks[at] !== 1).length
    const gained = whole.filter((rank, at) => rank !== 1 && ranks[at] === 1).length
    return { name, columns, ranks, change: recallAt(ranks, 1) - recallAt(whole, 1), gained, lost }
  })
  return table([
    ['without', 'features', 'first', 'change', 'of three', 'lost', 'gained', 'p'],
    ['nothing', '', percent(recallAt(whole, 1)), '', percent(recallAt(whole, 3)), '', '', ''],
    ...rows
      .sort((a, b) => a.change - b.change)
      .map(({ name, columns, ranks, change, gained, lost }) => [
        name,
        String(columns.length),
        percent(recallAt(ranks, 1)),
        points(change),
        percent(recallAt(ranks, 3)),
        String(lost),
        String(gained),
        signTest(gained, lost).toFixed(3),
      ]),
  ])
}

function ablateDecision(cases: readonly DecisionExample[], set: string): string {
  const signs = SUPPORT.map(signOf)
  const priors = SUPPORT.map(priorOf)
  const figuresOf = (columns: readonly number[]) => {
    const masked = cases.map((one) => ({ ...one, ...withoutSupport(one, columns) }))
    const scores = crossValidate(masked, (rest) => fitDecision(rest, signs, priors), confidenceOf)
    return atRefusal(
      [...scores]
        .filter(([one]) => one.set === set)
        .map(([{ right, answerable }, confidence]) => ({ right, answerable, confidence })),
    )
  }
  const whole = figuresOf([])
  const rows = withRest(DECISION_GROUPS, SUPPORT).map(([name, columns]) => ({
    name,
    columns,
    ...figuresOf(columns),
  }))
  return table([
    ['without', 'features', 'right', 'change', 'precision', 'AUC right', 'AUC answerable'],
    ...[{ name: 'nothing', columns: [], ...whole }, ...rows.sort((a, b) => a.right - b.right)].map((row) => [
      row.name,
      row.columns.length === 0 ? '' : String(row.columns.length),
      percent(row.right),
      row.columns.length === 0 ? '' : points(row.right - whole.right),
      percent(row.precision),
      row.aucRight.toFixed(3),
      row.aucAnswerable.toFixed(3),
    ]),
  ])
}

interface Scored {
  readonly confidence: number
  readonly right: boolean
  readonly answerable: boolean
}

/** What the lowest threshold gives that refuses enough of the unanswerable. */
export function atRefusal(scored: readonly Scored[]): {
  readonly right: number
  readonly precision: number
  readonly aucRight: number
  readonly aucAnswerable: number
} {
  const against = scored.filter(({ answerable }) => !answerable).map(({ confidence }) => confidence)
  const allowed = Math.floor((1 - REFUSED) * against.length + ROUNDING)
  // Answers are given above the first of the unanswerable that must be refused.
  const bound = against.sort((a, b) => b - a)[allowed] ?? Number.NEGATIVE_INFINITY
  const given = scored.filter(({ confidence }) => confidence > bound)
  const answerable = scored.filter((one) => one.answerable)
  return {
    right: given.filter(({ right }) => right).length / answerable.length,
    precision: share(given, ({ right }) => right),
    aucRight: auc(scored),
    aucAnswerable: auc(scored.map(({ confidence, answerable: right }) => ({ confidence, right }))),
  }
}

/** 0.15 of 20 is 3, and 2.9999… in binary. */
const ROUNDING = 1e-9

/** A feature that is 0 everywhere gets no weight. */
function withoutFeatures({ vectors }: Choice, columns: readonly number[]): Pick<Choice, 'vectors'> {
  return { vectors: vectors.map((vector) => zeroed(vector, columns)) }
}

function withoutSupport({ values }: Case, columns: readonly number[]): Pick<Case, 'values'> {
  return { values: zeroed(values, columns) }
}

function zeroed(values: Float64Array, columns: readonly number[]): Float64Array {
  const copy = values.slice()
  for (const column of columns) copy[column] = 0
  return copy
}

/** The places of each group's features, and of those that no group names. */
function withRest<Name>(groups: Groups<Name>, names: readonly Name[]): [string, readonly number[]][] {
  const grouped = Object.entries(groups).map(([group, own]): [string, readonly number[]] => [
    group,
    own.map((name) => names.indexOf(name)).filter((at) => at >= 0),
  ])
  const known = new Set(grouped.flatMap(([, columns]) => columns))
  const rest = names.map((_, at) => at).filter((at) => !known.has(at))
  return rest.length === 0 ? grouped : [...grouped, ['all others', rest]]
}

/** A difference of shares in points of per cent. */
function points(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(100 * difference).toFixed(1)}`
}
