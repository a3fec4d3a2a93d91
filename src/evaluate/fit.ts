import { join } from 'node:path'
import type { Ranking } from '../answer/evidence/rank.ts'
import { readTrees } from '../answer/evidence/trees.ts'
import { FEATURES } from '../answer/features.ts'
import { GROUNDS } from '../answer/support/answering.ts'
import { type Calibration, calibrated } from '../answer/support/calibration.ts'
import { SUPPORT } from '../answer/support/support.ts'
import type { Library } from '../library.ts'
import { rememberedEach } from '../remembered.ts'
import { createLexicon } from '../search/lexicon.ts'
import { ablationReport } from './fit-ablation.ts'
import { confidenceOf, fitAnswering, type Signs } from './fit-answering.ts'
import { fitCalibration } from './fit-calibration.ts'
import { mostOf, priorOf, signOf } from './fit-decision.ts'
import { type DecisionExample, decisionExample, type RankingExample, rankingExample } from './fit-examples.ts'
import { crossValidate } from './fit-folds.ts'
import { byName, type Gathered, gatherFromParagraph, gatherFromReleases } from './fit-gather.ts'
import { fitRanker, rankIn } from './fit-ranker.ts'
import { fitRanking } from './fit-ranking.ts'
import { composedReport, decisionReport, rankingReport } from './fit-report.ts'
import { answeringSource, rankingSource, weightsSource } from './fit-source.ts'
import { type EvaluationSet, readSet } from './sets.ts'

/** Sets of judged questions to fit on. */
export interface FitSets {
  /** Whole releases: what the figures are about. */
  readonly releases: EvaluationSet
  /** Paragraphs of other text, so that weights do not follow one archive's habits. */
  readonly paragraphs: EvaluationSet
  /** The project's own, of which only the half for tuning is looked at. */
  readonly judged: readonly EvaluationSet[]
}

export interface Fit {
  /** Tables to print. */
  readonly text: string
  /** New sources, by the name of their file in `src/answer/`. */
  readonly sources: Readonly<Record<string, string>>
}

/**
 * Fits the weights of the ranking, then those of the decision on evidence
 * ranked by the new weights, both cross-validated by document.
 *
 * Everything goes through the stages of the program as they are, so it is run
 * again when a feature changes. The same sets and program give the same weights.
 *
 * @param ablate also fit without each group of features, which takes minutes.
 */
export async function fitWeights(
  sets: FitSets,
  openLibrary: (folder: string) => Promise<Library>,
  ablate = false,
): Promise<Fit> {
  // Every folder is opened once, however many sets are about it.
  const libraryOf = rememberedEach(openLibrary)
  const releases = await gather(sets.releases, libraryOf)
  const paragraphs = await gather(sets.paragraphs, libraryOf)
  const judged = await Promise.all(sets.judged.map((set) => gather(set, libraryOf)))

  const asked = releases.gathered.filter((one) => one.judged.answerable)
  const beside = paragraphs.gathered.filter((one) => one.judged.answerable)
  const choices = [
    ...asked.map((one) => rankingExample(one, sets.releases, 1)),
    ...beside.map((one) => rankingExample(one, sets.paragraphs, asked.length / beside.length)),
    ...judged.flatMap(({ set, gathered }) =>
      gathered.filter((one) => one.judged.answerable).map((one) => rankingExample(one, set, 1)),
    ),
  ].filter(teaches)
  const ranking = fitRanker(choices)
  const ranks = crossValidate(choices, fitRanker, rankIn)
  const plain: Ranking = {
    weights: fitRanking(await amongAll(sets.paragraphs, libraryOf), FEATURES.length),
    trees: readTrees('', FEATURES),
  }

  const share = (PARAGRAPHS * releases.gathered.length) / paragraphs.gathered.length
  const cases = [
    ...casesOf(releases, ranking, 1),
    ...casesOf(paragraphs, plain, share),
    ...judged.flatMap((one) => casesOf(one, ranking, weightBeside(releases, one, judged))),
  ]
  const signs = signsBy(ranking.weights)
  const decision = fitAnswering(cases, signs)
  const probabilities = crossValidate(cases, (rest) => fitAnswering(rest, signs), confidenceOf)
  const { calibration, confidences } = calibrate(probabilities)
  const ablation = ablate ? `\n\n${ablationReport(choices, cases, sets.releases.name)}` : ''
  return {
    text: report(ranks, confidences) + ablation,
    sources: {
      'weights.ts': weightsSource(ranking.weights, plain.weights, decision.weights, calibration),
      'ranking-trees.ts': rankingSource(ranking.source),
      'answering-trees.ts': answeringSource(decision.source),
    },
  }
}

/** The line through what weights fitted without a document made of it, and the confidences by lines fitted without it, too. */
function calibrate(probabilities: ReadonlyMap<DecisionExample, number>): {
  readonly calibration: Calibration
  readonly confidences: ReadonlyMap<DecisionExample, number>
} {
  const held = [...probabilities].map(([example, probability]) => ({
    example,
    probability,
    right: example.right,
    weight: example.weight,
    fold: example.fold,
  }))
  const scores = crossValidate(held, fitCalibration, ({ probability }, line) => calibrated(probability, line))
  return {
    calibration: fitCalibration(held),
    confidences: new Map([...scores].map(([{ example }, confidence]) => [example, confidence])),
  }
}

/** What is missing speaks against an answer, and what lifts a sentence in the ranking for it. */
function signsBy(ranking: Float64Array): Signs {
  const rankingOf = new Map<string, number>(FEATURES.map((name, at) => [name, ranking[at] ?? 0]))
  return {
    support: SUPPORT.map(signOf),
    priors: SUPPORT.map(priorOf),
    most: SUPPORT.map(mostOf),
    grounds: GROUNDS.map((name) =>
      (SUPPORT as readonly string[]).includes(name) ? signOf(name) : Math.sign(rankingOf.get(name) ?? 0),
    ),
  }
}

/** All paragraphs together count so many times what the releases do: beside them there are few impossible questions. */
const PARAGRAPHS = 0.25

interface GatheredSet {
  readonly set: EvaluationSet
  readonly gathered: readonly Gathered[]
}

/**
 * How many times a question of the project's own counts. No set counts for more
 * than a few times the one about these releases, or confidences would be right for
 * it and not for them; those about the same releases count so together.
 */
function weightBeside(releases: GatheredSet, own: GatheredSet, judged: readonly GatheredSet[]): number {
  const isSame = ({ set }: GatheredSet): boolean => set.folder === releases.set.folder
  const [most, sets] = isSame(own) ? [OF_SAME_RELEASES, judged.filter(isSame)] : [OF_OTHERS, [own]]
  const questions = sets.reduce((sum, { gathered }) => sum + gathered.length, 0)
  return Math.min(1, (most * releases.gathered.length) / questions)
}

/** Sets about the same archive, and about invented releases, count at most so many times the releases' own. */
const OF_SAME_RELEASES = 4
const OF_OTHERS = 2

async function gather(
  set: EvaluationSet,
  openLibrary: (folder: string) => Promise<Library>,
): Promise<GatheredSet> {
  const library = await openLibrary(set.folder)
  const documents = byName(library)
  const gathered: Gathered[] = []
  for (const judged of set.questions) {
    const one =
      set.type === 'paragraphs'
        ? gatherFromParagraph(judged, library, documents, lexicon)
        : await gatherFromReleases(judged, library, lexicon)
    if (one !== null) gathered.push(one)
  }
  return { set, gathered }
}

/** Examples of questions about paragraphs that are looked for among all of them, as the program does with texts that are no releases. */
async function amongAll(
  set: EvaluationSet,
  openLibrary: (folder: string) => Promise<Library>,
): Promise<RankingExample[]> {
  const library = await openLibrary(set.folder)
  const examples: RankingExample[] = []
  for (const judged of set.questions)
    if (judged.answerable)
      examples.push(rankingExample(await gatherFromReleases(judged, library, lexicon), set, 1))
  return examples.filter(teaches)
}

const lexicon = createLexicon()

/** A paragraph in which every sentence is right, or none, shows nothing; a release without a right one is an error to report. */
function teaches({ fold, right }: RankingExample): boolean {
  return fold !== null || (right.includes(true) && right.includes(false))
}

function casesOf({ set, gathered }: GatheredSet, ranking: Ranking, weight: number): DecisionExample[] {
  return gathered.flatMap((one) => decisionExample(one, set, ranking, weight) ?? [])
}

function report(
  ranks: ReadonlyMap<RankingExample, number>,
  confidences: ReadonlyMap<DecisionExample, number>,
): string {
  const sets = [...new Set([...confidences.keys()].map(({ set }) => set))]
  return [
    ...sets.flatMap((name) => {
      const own = [...confidences].filter(([{ set }]) => set === name)
      const ranked = new Map([...ranks].filter(([{ set }]) => set === name))
      return [
        `${name}: ranking, by documents left out: right sentence among the first\n${rankingReport(ranked)}`,
        `${name}: composed right by the new ranking, nothing refused\n${composedReport(own.map(([example]) => example))}`,
        `${name}: decision, by documents left out\n${decisionReport(new Map(own))}`,
      ]
    }),
  ].join('\n\n')
}

/** Reads the sets of a fit; `corpus` is the folder of the project's own releases. */
export function fitSets(data: string, also: string, judged: string | undefined, corpus: string): FitSets {
  const releases = readSet(data)
  return {
    releases,
    paragraphs: readSet(also),
    judged:
      judged === undefined
        ? []
        : [
            ...['corpus.jsonl', 'corpus-later.jsonl'].map((file) =>
              tuning(readSet(judged, join(judged, file), corpus)),
            ),
            ...['fixtures.jsonl', 'fixtures-later.jsonl'].map((file) =>
              tuning(readSet(judged, join(judged, file), join(judged, 'fixtures', 'releases'))),
            ),
            tuning(readSet(judged, join(judged, 'practice.jsonl'), join(judged, 'practice', 'releases'))),
            tuning(readSet(judged, join(judged, 'houses.jsonl'), join(judged, 'houses', 'releases'))),
            tuning(readSet(judged, join(judged, 'layouts.jsonl'), join(judged, 'layouts', 'releases'))),
            tuning(readSet(judged, join(judged, 'newswire.jsonl'), releases.folder)),
            tuning(readSet(judged, join(judged, 'short.jsonl'), releases.folder)),
            tuning(readSet(judged, join(judged, 'offtopic.jsonl'), join(judged, 'practice', 'releases'))),
          ],
  }
}

function tuning(set: EvaluationSet): EvaluationSet {
  return { ...set, questions: set.questions.filter(({ half }) => half === 'a') }
}
