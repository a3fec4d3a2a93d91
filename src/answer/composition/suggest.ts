import type { Library } from '../../library.ts'
import type { Answer, Document, Question } from '../../model.ts'
import { dissect } from '../pieces/dissect.ts'
import { type Asked, analyse } from '../question.ts'
import { answersWhole } from './whole.ts'

type Ask = (library: Library, request: Question) => Promise<Answer>

/**
 * Gives starter questions that the library can answer: of the newest releases,
 * each question tried and kept only if it is answered with high certainty. Over
 * several releases a question names the one it is of, and is answered from that.
 */
export async function starters(library: Library, ask: Ask, limit: number): Promise<string[]> {
  const found: string[] = []
  const newest = [...library.documents.values()].slice(0, NEWEST)
  const isOne = library.documents.size === 1
  const each = newest.map((document, at) => {
    const own = candidatesOf(document, isOne ? null : (document.issuer ?? ''))
    // Each release begins with another kind of question, so that they do not all ask the same.
    const turned = [...own.slice(at), ...own.slice(0, at)]
    return turned.map((candidate) => ({ ...candidate, document }))
  })
  for (let round = 0; found.length < limit && each.some((own) => round < own.length); round++) {
    for (const own of each) {
      const candidate = own[round]
      if (candidate === undefined || found.length >= limit || found.includes(candidate.question)) continue
      const answer = await ask(library, { question: candidate.question })
      const isOfIt = answer.citations.every(({ documentId }) => documentId === candidate.document.id)
      if (isOfIt && isRight(answer, candidate)) found.push(candidate.question)
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
}

/** @param subject the issuer; null over one release, which goes without saying, and empty where there are several and this one names none. */
function candidatesOf(document: Document, subject: string | null): Starter[] {
  const spoken = document.quotations.flatMap(({ speaker }) =>
    speaker === null ? [] : [{ question: `What did ${speaker.name} say?`, holds: '' }],
  )
  if (subject === '') return spoken.slice(0, 1)
  const release = subject === null ? 'the release' : `the ${subject.replace(/^the /iu, '')} release`
  const whole = [
    { question: `What is ${release} about?`, holds: '' },
    {
      question: subject === null ? 'What are the key figures?' : `What are the key figures of ${release}?`,
      holds: '',
    },
  ]
  const counts = countQuestions(document, subject === null ? '' : ` in ${release}`)
  return [
    ...whole.slice(0, 1),
    ...counts.slice(0, 2),
    ...spoken.slice(0, 1),
    ...counts.slice(2, 6),
    ...whole.slice(1),
  ]
}

/** "43 scientific platforms" can be asked for: "How many scientific platforms are there?"; `where` names the release among others. */
function countQuestions(document: Document, where: string): Starter[] {
  return dissect(document).candidates.flatMap((candidate) => {
    if (candidate.block.kind !== 'paragraph') return []
    return candidate.figures().flatMap((span) => {
      const figure = candidate.text.slice(span.start, span.end)
      const noun = COUNTED.exec(candidate.text.slice(span.end))?.[1]
      return span.type === 'count' && noun !== undefined && /\d/u.test(figure)
        ? [{ question: `How many ${noun} are there${where}?`, holds: figure }]
        : []
    })
  })
}

/** A plural noun with up to three words before it, ended by a stop, a preposition or a verb of the next phrase. */
const COUNTED =
  /^\s+((?!(?:are|were|will|have|had|can|could|would|more|other|others|times|days|weeks|months|years|hours|minutes)\b)(?:\p{Ll}[\p{Ll}-]+ ){0,3}?(?!(?:this|its|was|has|is|as)\b)\p{Ll}[\p{Ll}-]{2,}s)(?=[.,;)]|\s(?:in|of|at|with|within|across|from|to|and|that|who|which|for|on|will|are|were|have)\b)/u
