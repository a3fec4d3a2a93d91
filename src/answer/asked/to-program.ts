/**
 * Whether words are addressed to the program and not to the material: a greeting,
 * a call for help, what it is and does.
 *
 * @example
 * isToProgram('What can you do?') // => true
 * isToProgram('What can you do at the harbour?') // => false
 */
export function isToProgram(question: string): boolean {
  return TO_PROGRAM.test(question.trim())
}

const GREETING =
  'hi|hello|hey|good (?:morning|afternoon|evening)|thanks?(?: (?:a lot|again|so much|very much|for (?:your|the) help))?|thank you(?: (?:again|so much|very much|for (?:your|the) help))?|many thanks|how are you'

const WHAT_IT_IS =
  "(?:who|what) are you|who (?:made|built|created|trained|programmed|wrote) you|are you (?:a|an|human|real)\\b.*|what(?:['’]?s| is) your name"

const WHAT_IT_DOES =
  'what (?:can|do|could) you (?:do|know|answer)|what can you help(?: me)? with|(?:can|could) you help(?: me)?|how (?:do|can) you (?:work|help(?: me)?)|how (?:do|can) i use (?:you|this)|what (?:can|could|should|may) (?:i|we) ask(?: you)?|what (?:sort|kind)s? of questions can (?:i|we) ask(?: you)?'

const TO_PROGRAM = new RegExp(
  String.raw`^(?:(?:please )?help(?: me)?|(?:is )?any(?:body|one) (?:there|here|home)|${GREETING}|${WHAT_IT_IS}|${WHAT_IT_DOES})[\s!?.,]*(?:there|today|doing|please|here|for me)?[\s!?.]*$`,
  'iu',
)
