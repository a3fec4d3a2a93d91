import type { Library } from '../library.ts'
import type { Answer, Document, Question } from '../model.ts'
import { dissect } from './candidates.ts'
import { analyse } from './question.ts'
import { answerWhole } from './whole.ts'

type Ask = (library: Library, request: Question) => Promise<Answer>

/**
 * Gives starter questions that the library can answer: of the newest releases,
 * each question tried and kept only if it is answered with high certainty.
 */
export async function starters(library: Library, ask: Ask, limit: number): Promise<string[]> {
  const found: string[] = []
  const newest = [...library.documents.values()].slice(0, NEWEST)
  const each = newest.map((document) => candidatesOf(document))
  for (let round = 0; found.length < limit && each.some((own) => round < own.length); round++) {
    for (const own of each) {
      const candidate = own[round]
      if (candidate === undefined || found.length >= limit || found.includes(candidate.question)) continue
      const answer = await ask(library, { question: candidate.question })
      if (answer.certainty === 'high' && answer.answer.includes(candidate.holds))
        found.push(candidate.question)
    }
  }
  return found
}

/** A starter list speaks of what is new. */
const NEWEST = 3

/** Follow-ups that the releases of an answer can answer by their structure alone, without what was just asked. */
export function followUps(documents: readonly Document[], question: string): string[] {
  const asked = new Set(analyse(question).map((part) => part.whole))
  const document = documents[0]
  if (document === undefined) return []
  return WHOLE_QUESTIONS.filter(({ question: text }) => {
    const [part] = analyse(text)
    return part !== undefined && !asked.has(part.whole) && answerWhole(part, document) !== null
  })
    .slice(0, MAX_FOLLOW_UPS)
    .map(({ question: text }) => text)
}

const MAX_FOLLOW_UPS = 3

const WHOLE_QUESTIONS = [
  { question: 'What is the release about?' },
  { question: 'What are the key figures?' },
  { question: 'Who is quoted?' },
  { question: 'Who is the press contact?' },
  { question: 'When was the release published?' },
]

interface Starter {
  readonly question: string
  /** A right answer contains it. */
  readonly holds: string
}

function candidatesOf(document: Document): Starter[] {
  const whole = WHOLE_QUESTIONS.slice(0, 2).map(({ question }) => ({ question, holds: '' }))
  const counts = countQuestions(document)
  const spoken = document.quotations.flatMap(({ speaker }) =>
    speaker === null ? [] : [{ question: `What did ${speaker.name} say?`, holds: '' }],
  )
  return [
    ...whole.slice(0, 1),
    ...counts.slice(0, 2),
    ...spoken.slice(0, 1),
    ...counts.slice(2, 6),
    ...whole.slice(1),
  ]
}

/** "43 scientific platforms" can be asked for: "How many scientific platforms are there?" */
function countQuestions(document: Document): Starter[] {
  return dissect(document).candidates.flatMap((candidate) => {
    if (candidate.block.kind !== 'paragraph') return []
    return candidate.spans().flatMap((span) => {
      const figure = candidate.text.slice(span.start, span.end)
      const noun = COUNTED.exec(candidate.text.slice(span.end))?.[1]
      return span.type === 'count' && noun !== undefined && /\d/u.test(figure)
        ? [{ question: `How many ${noun} are there?`, holds: figure }]
        : []
    })
  })
}

/** A plural noun with up to three words before it, ended by a stop, a preposition or a verb of the next phrase. */
const COUNTED =
  /^\s+((?:\p{Ll}[\p{Ll}-]+ ){0,3}?(?!this|its|was|has|is|as\b)\p{Ll}[\p{Ll}-]{2,}s)(?=[.,;)]|\s(?:in|of|at|with|within|across|from|to|and|that|who|which|for|on|will|are|were|have)\b)/u
