import type { Library } from '../../library.ts'
import type { Answer, Document, Question } from '../../model.ts'
import { textAt } from '../../spans.ts'
import { releaseCalled } from '../archive/titled-release.ts'
import { dissect } from '../pieces/dissect.ts'
import { type Asked, analyse } from '../question.ts'
import { answersWhole } from './whole.ts'

type Ask = (library: Library, request: Question) => Promise<Answer>

/**
 * Gives starter questions that the library can answer: of the newest releases, then of
 * some older ones, each question tried and kept only if it is answered with high certainty.
 * Over several releases a question names the one it is of, and is answered from that;
 * where these do not reach, it does so by the headline.
 */
export async function starters(library: Library, ask: Ask, limit: number): Promise<string[]> {
  const found: string[] = []
  const documents = [...library.documents.values()]
  const isOne = documents.length === 1
  const candidatesOf = (some: readonly Document[]): Starter[][] =>
    some.map((document, at) => {
      const own = candidatesIn(document, isOne ? null : namedAmong(document, documents))
      // Each release begins with another kind of question, so that they do not all ask the same.
      return [...own.slice(at % NEWEST), ...own.slice(0, at % NEWEST)]
    })
  const newest = documents.slice(0, NEWEST)
  const older = documents.slice(NEWEST, LOOKED_AT)
  const rounds = [
    () => candidatesOf(newest),
    () => candidatesOf(older),
    () => (isOne ? [] : [...newest, ...older].map(byHeadline)),
  ]
  for (const round of rounds) {
    if (found.length >= limit) break
    const each = round()
    for (let at = 0; each.some((own) => at < own.length); at++) {
      for (const own of each) {
        const candidate = own[at]
        if (candidate === undefined || found.length >= limit || found.includes(candidate.question)) continue
        const answer = await ask(library, { question: candidate.question })
        const isOfIt = answer.citations.every(({ documentId }) => documentId === candidate.of)
        if (isOfIt && isRight(answer, candidate)) found.push(candidate.question)
      }
    }
  }
  return found
}

/** The figure that was asked for stands first, or the answer is certain. */
function isRight({ status, certainty, statements }: Answer, { holds }: Starter): boolean {
  if (holds === '') return certainty === 'high'
  return status === 'answered' && statements.length === 1 && statements[0]?.text.includes(holds) === true
}

/** A starter list speaks of what is new. */
const NEWEST = 3

/** Releases that are looked at where the newest do not give enough: each costs some answers. */
const LOOKED_AT = 9

/** Follow-ups that the releases of an answer can answer by their structure alone, without what was just asked. */
export function followUps(documents: readonly Document[], parts: readonly Asked[]): string[] {
  const asked = new Set(parts.map((part) => part.whole))
  const document = documents[0]
  if (document === undefined) return []
  return answerable(document)
    .filter(({ whole }) => !asked.has(whole))
    .slice(0, MAX_FOLLOW_UPS)
    .map(({ text }) => text)
}

const MAX_FOLLOW_UPS = 3

/** What is asked of any release as a whole, as far as this one answers it; looked for once, since answers come from the same releases again. */
function answerable(document: Document): readonly Asked[] {
  const known = answerableOf.get(document)
  if (known !== undefined) return known
  wholeQuestions ??= WHOLE_QUESTIONS.flatMap((text) => analyse(text))
  const found = wholeQuestions.filter((asked) => answersWhole(asked, document))
  answerableOf.set(document, found)
  return found
}

const answerableOf = new WeakMap<Document, readonly Asked[]>()
let wholeQuestions: readonly Asked[] | null = null

const WHOLE_QUESTIONS = [
  'What is the release about?',
  'What are the key figures?',
  'Who is quoted?',
  'Who is the press contact?',
  'When was the release published?',
]

interface Starter {
  readonly question: string
  /** A right answer contains it. */
  readonly holds: string
  /** Id of the release from which it is to be answered. */
  readonly of: string
}

/** How a release is called among others. */
interface Named {
  /** "the Acme release"; empty where it names no issuer. */
  readonly release: string
  /** As it is told from others of its house, "the latest Acme release"; null where it is not the latest. */
  readonly alone: string | null
}

function namedAmong({ id, issuer }: Document, documents: readonly Document[]): Named {
  if (issuer === null) return { release: '', alone: null }
  const subject = issuer.replace(/^the /iu, '')
  const [newest, ...others] = documents.filter((other) => other.issuer === issuer)
  if (others.length === 0) return { release: `the ${subject} release`, alone: `the ${subject} release` }
  const isLatest = newest?.id === id
  return { release: `the ${subject} release`, alone: isLatest ? `the latest ${subject} release` : null }
}

/** @param named null over one release, which goes without saying. */
function candidatesIn(document: Document, named: Named | null): Starter[] {
  const starter = (question: string, holds = ''): Starter => ({ question, holds, of: document.id })
  const [speaker] = document.quotations.flatMap(({ speaker: own }) => own?.name ?? [])
  const spoken =
    speaker === undefined ? [] : [starter(`What did ${speaker} say?`), starter(`All quotes by ${speaker}`)]
  if (named?.release === '') return spoken.slice(0, 1)
  const release = named === null ? 'the release' : named.alone
  const figures =
    named === null ? 'What are the key figures?' : `What are the key figures of ${named.release}?`
  const counts = countQuestions(document, named === null ? '' : ` in ${named.release}`).map(
    ({ question, holds }) => starter(question, holds),
  )
  return [
    ...(release === null ? [] : [starter(`What is ${release} about?`)]),
    ...counts.slice(0, 2),
    ...spoken.slice(0, 1),
    ...counts.slice(2, 6),
    starter(figures),
    ...spoken.slice(1),
  ]
}

/** Which of many releases is meant, a short headline tells. */
function byHeadline({ id, title }: Document): Starter[] {
  return title.length > LONGEST_HEADLINE
    ? []
    : [{ question: `What is ${releaseCalled(title)} about?`, holds: '', of: id }]
}

/** Characters: a longer one fills the page. */
const LONGEST_HEADLINE = 80

/** "43 scientific platforms" can be asked for: "How many scientific platforms are there?"; `where` names the release among others. */
function countQuestions(document: Document, where: string): Pick<Starter, 'question' | 'holds'>[] {
  return dissect(document).candidates.flatMap((candidate) => {
    if (candidate.block.kind !== 'paragraph') return []
    return candidate.figures().flatMap((span) => {
      const figure = textAt(candidate.text, span)
      const noun = COUNTED.exec(candidate.text.slice(span.end))?.[1]
      // "Orme Ledger 5 runs in any browser": no runs are counted.
      if (NUMBERED.test(candidate.text.slice(0, span.start))) return []
      return span.type === 'count' && noun !== undefined && /\d/u.test(figure)
        ? [{ question: `How many ${noun} are there${where}?`, holds: figure }]
        : []
    })
  })
}

/** What is called by a number. */
const NUMBERED = /(?:^|\s)\p{Lu}\p{L}{4,}\s$/u

/** A plural noun with up to three words before it, ended by a stop, a preposition or a verb of the next phrase. */
const COUNTED =
  /^\s+((?!(?:are|were|will|have|had|can|could|would|more|other|others|times|days|weeks|months|years|hours|minutes)\b)(?:\p{Ll}[\p{Ll}-]+ ){0,3}?(?!(?:this|its|was|has|is|as)\b)\p{Ll}[\p{Ll}-]{2,}s)(?=[.,;)]|\s(?:in|of|at|with|within|across|from|to|and|that|who|which|for|on|will|are|were|have)\b)/u
