import { isQuestion } from '../text/is-question.ts'
import type { Candidate } from './candidates.ts'

/** Whether a sentence or a heading is a question that nobody is quoted with. */
export function putsQuestion({ text, quotation }: Candidate): boolean {
  return quotation === null && isQuestion(text)
}
