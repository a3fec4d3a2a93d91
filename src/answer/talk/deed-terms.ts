import type { Talk } from './talk.ts'

/**
 * A question for the terms on which something may be done, with that deed from the question
 * before: "What is the deadline?" behind "How do I enter the race?" is asked of entering it.
 *
 * @param core the question without what it begins with ("and").
 * @returns null where the question has a matter of its own or nobody asked how to do anything.
 * @example
 * deedTerms('What is the deadline?', talk) // => 'What is the deadline to enter the race?'
 */
export function deedTerms(core: string, { previous }: Talk): string | null {
  const asked = TERMS.exec(core)
  const deed = (OF_SOMEBODY.exec(previous.question) ?? TO_DO.exec(previous.question))?.[1]
  if (asked === null || deed === undefined) return null
  return `${core.replace(/[\s?.!]+$/u, '')} to ${deed.replace(/[\s?.!]+$/u, '')}?`
}

const TERMS =
  /^(?:what(?:['’]?s| is| are| was| were)|(?:is|are) there|when(?:['’]?s| is)|how (?:high|much) is) (?:the|an?|any) (?:deadline|cut-?off(?: date)?|closing date|(?:entry |entrance |application |registration )?fee|requirements?|conditions?|criteria|age limit|minimum age|time limit)\s*[?.!]*$/iu

const DEED = String.raw`((?:apply|bid|book|claim|comment|compete|donate|enrol|enroll|enter|exchange|join|nominate|object|participate|petition|register|respond|return|sign up|submit|take part|tender|volunteer|vote)\b[^?]{0,80})`

/** "How do I {enter the race}?", "who can {enter}?" */
const OF_SOMEBODY = new RegExp(
  String.raw`\b(?:(?:do|can|could|may|must|should|would) (?:I|you|we|one|they|people|anyone|anybody|somebody|someone|\p{Ll}+s)|who (?:can|could|may|must|should)|how to) ${DEED}`,
  'iu',
)

/** "Is there a fee to {enter the race}?" */
const TO_DO = new RegExp(String.raw`\bto ${DEED}`, 'iu')
