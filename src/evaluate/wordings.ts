import type { Library } from '../library.ts'
import type { Document } from '../model.ts'
import { type Ask, measure, type Result } from './measure.ts'
import { type Judged, openOnly, withoutExtension } from './sets.ts'
import { percent, table } from './tables.ts'
import { mistypeSmall } from './typos.ts'

/** Another way to put a question, which must not change its answer. */
export interface Wording {
  readonly name: string
  /** Null where the question cannot be put so; `issuer` is that of its release, where it has one. */
  readonly put: (question: string, issuer: string | null) => string | null
}

/** What became of questions that were asked once as they are and once in another way. */
export interface Pairs {
  readonly name: string
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly plain: Result
  readonly other: Result
}

/**
 * Asks questions once as they are and once in every wording, and gives the pairs of results.
 *
 * A question says the same with "Hi, … Thanks!" around it, so that no label is needed to see
 * a fault: metamorphic testing (Chen, Cheung and Yiu, 1998). Follow-ups are left out.
 */
export async function askInWordings(
  library: Library,
  ask: Ask,
  questions: readonly Judged[],
): Promise<readonly Pairs[]> {
  const pairs = new Map(WORDINGS.map((wording) => [wording, [] as Pair[]]))
  for (const judged of questions) {
    if (judged.history.length > 0) continue
    const plain = await measure(library, ask, judged, false)
    const issuer = releaseOf(library, judged)?.issuer ?? null
    for (const [wording, found] of pairs) {
      const question = wording.put(judged.question, issuer)
      if (question === null || question === judged.question) continue
      found.push({ plain, other: await measure(library, ask, { ...judged, question }, false) })
    }
  }
  return [...pairs].map(([{ name }, found]) => ({ name, pairs: found }))
}

/** The one release that a question is about, or null. */
function releaseOf(library: Library, judged: Judged): Document | null {
  const [file, ...others] = judged.documents
  if (file === undefined || others.length > 0) return null
  const open = openOnly(library, judged)?.documents?.[0]
  if (open !== undefined) return library.documents.get(open) ?? null
  return [...library.documents.values()].find((document) => withoutExtension(document.file) === file) ?? null
}

/** Lays out the pairs, one way a line; with `errors` each question whose outcome changed. */
export function pairsReport(way: string, all: readonly Pairs[], errors: boolean): string {
  const rows = all.map(({ name, pairs }) => {
    const changed = pairs.filter(isChanged)
    const count = (test: (pair: Pair) => boolean) => String(changed.filter(test).length)
    return [
      name,
      String(pairs.length),
      percent(1 - changed.length / pairs.length),
      count(({ plain, other }) => plain.judged.answerable && plain.right && !other.right),
      count(({ plain, other }) => plain.judged.answerable && !plain.right && other.right),
      count(({ plain, other }) => !plain.judged.answerable && plain.right && !other.right),
    ]
  })
  const head = [way, 'questions', 'same outcome', 'right lost', 'right gained', 'no answer, answered']
  const list = all.flatMap(({ name, pairs }) => pairs.filter(isChanged).map((pair) => line(name, pair)))
  return [table([head, ...rows]), ...(errors ? ['', ...list] : [])].join('\n')
}

function isChanged({ plain, other }: Pair): boolean {
  return outcome(plain) !== outcome(other)
}

function outcome({ right, answer }: Result): string {
  if (right) return 'right'
  return answer.status === 'answered' ? 'wrong' : 'refused'
}

function line(name: string, { plain, other }: Pair): string {
  const confidences = `${plain.answer.confidence.toFixed(2)} → ${other.answer.confidence.toFixed(2)}`
  return `${plain.judged.id}  ${name}: ${outcome(plain)} → ${outcome(other)} (${confidences})\n    ${other.asked}`
}

/** Any will do: the same question always gets the same slip. */
const SEED = 1

/** Ways to say the same, as people type them. */
export const WORDINGS: readonly Wording[] = [
  { name: 'in small letters, without its mark', put: (question) => bare(question).toLowerCase() },
  { name: 'with two blanks for each', put: (question) => question.replaceAll(' ', '  ') },
  { name: 'a slip in a small word', put: (question) => mistypeSmall(question, SEED) },
  { name: 'IN CAPITALS', put: (question) => question.toUpperCase() },
  { name: 'Hi, … Thanks!', put: (question) => `Hi, ${lowered(question)} Thanks!` },
  { name: 'OK, …', put: (question) => `OK, ${lowered(question)}` },
  { name: 'Quick question: …', put: (question) => `Quick question: ${lowered(question)}` },
  {
    name: 'Please tell me: …',
    put: (question) => (ASKS.test(question) ? `Please tell me: ${lowered(question)}` : null),
  },
  {
    name: "I'd like to know who …",
    put: (question) => (ASKS_SUBJECT.test(question) ? `I'd like to know ${lowered(question)}` : null),
  },
  { name: '…, please?', put: (question) => `${bare(question)}, please?` },
  { name: '“…”', put: (question) => (ASKS.test(question) ? `“${question}”` : null) },
  { name: '… Answer in one sentence.', put: (question) => `${bare(question)}? Answer in one sentence.` },
  { name: "… It's urgent.", put: (question) => `${bare(question)}? It's urgent.` },
  { name: '… (short answer)', put: (question) => `${bare(question)} (short answer)` },
  {
    name: 'Based on the document, …',
    put: (question) => (ASKS.test(question) ? `Based on the document, ${lowered(question)}` : null),
  },
  { name: 'Question: … Answer:', put: (question) => `Question: ${bare(question)}? Answer:` },
  { name: '**…**', put: (question) => (ASKS.test(question) ? `**${question}**` : null) },
  { name: 'over two lines', put: (question) => question.replace(/ (?=\p{Ll}+ \S+$)/u, '\n') },
  {
    name: 'On what date …',
    put: (question) =>
      question.replace(/^when (?=(?:is|are|was|were|did|does|do|will)\b)/iu, 'On what date '),
  },
  { name: "I'm on deadline. …", put: (question) => `I'm on deadline. ${question}` },
  { name: 'For my article: …', put: (question) => `For my article: ${lowered(question)}` },
  {
    name: "I'm writing a story about (issuer). …",
    put: (question, issuer) =>
      issuer === null ? null : `I'm writing a story about ${issuer.replace(/\.$/u, '')}. ${raised(question)}`,
  },
  {
    name: '(issuer): …',
    put: (question, issuer) =>
      issuer === null || !ASKS.test(question) ? null : `${issuer}: ${lowered(question)}`,
  },
  {
    name: '… (issuer)?',
    put: (question, issuer) =>
      issuer === null || !ASKS.test(question) ? null : `${bare(question)} (${issuer})?`,
  },
  {
    name: '… according to the press release?',
    put: (question) => `${bare(question)} according to the press release?`,
  },
  {
    name: 'In the release, …',
    put: (question) => (ASKS.test(question) ? `In the release, ${lowered(question)}` : null),
  },
  {
    name: 'Who exactly …',
    put: (question) =>
      question.replace(/^(who|when|where) (?=(?:is|are|was|were|did|does|do|will)\b)/iu, '$1 exactly '),
  },
  { name: '…, does it say?', put: (question) => `${bare(question)}, does it say?` },
  {
    name: 'In what place …',
    put: (question) =>
      question.replace(/^where (?=(?:is|are|was|were|did|does|do|will)\b)/iu, 'In what place '),
  },
  {
    name: 'What amount …',
    put: (question) =>
      question.replace(/^how much (?=(?:is|are|was|were|did|does|do|will)\b)/iu, 'What amount '),
  },
  {
    name: 'Who serves as …',
    put: (question) =>
      question.replace(/^who is (?:the )?(?=(?:chief|chair|director|president|head)\b)/iu, 'Who serves as '),
  },
  {
    name: 'What is the size of …',
    put: (question) => question.replace(/^how (?:big|large) (is|was|are|were) /iu, 'What $1 the size of '),
  },
  { name: '… actually?', put: (question) => (ASKS.test(question) ? `${bare(question)} actually?` : null) },
  { name: "What's …", put: (question) => question.replace(/^(what|who|where|when) is /iu, "$1's ") },
  {
    name: 'apostrophes straight or curly',
    put: (question) => question.replace(/['’]/gu, (mark) => (mark === "'" ? '’' : "'")),
  },
]

const ASKS = /^(?:who|whom|whose|what|when|where|which|why|how)\b/iu

/** Its subject is asked for, so that its words stand in the same order behind "I'd like to know". */
const ASKS_SUBJECT =
  /^(?:who|which \p{L}+|how many \p{L}+) (?!is|are|was|were|will|did|do|does|has|have|can|could|should|would)/iu

function bare(question: string): string {
  return question.trim().replace(/[?\s]+$/u, '')
}

/** As it reads behind other words; a name or short form keeps its capitals. */
function lowered(question: string): string {
  return ASKS.test(question) ||
    /^(?:is|are|was|were|do|does|did|has|have|can|will|tell|give|list|name)\b/iu.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : question
}

function raised(question: string): string {
  return question.charAt(0).toUpperCase() + question.slice(1)
}
