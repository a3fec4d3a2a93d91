import { MONTHS } from '../text/periods.ts'

/**
 * Whether a sentence tells what is to be reached by some day, and not how it is.
 *
 * @example
 * isGoal('It will employ 240 people by Christmas.') // => true
 * isGoal('A ticket will cost 14 euros from 1 July.') // => false
 */
export function isGoal(text: string): boolean {
  return GOAL.test(text)
}

const GOAL = new RegExp(
  String.raw`\b(?:plans?|aims?|hopes?|intends?|expects?|wants?) to\b|\b(?:will|would|shall)\b[^.;]*?\bby (?:then|the (?:end|middle|start)|early|late|mid|next|this|christmas|easter|spring|summer|autumn|fall|winter|(?:19|20)\d\d|(?:\d{1,2} )?(?:${MONTHS.join('|')}))\b`,
  'iu',
)

/** Whether a question asks how something is: "How many people does it employ?", and not "will it". */
export function asksPresent(question: string): boolean {
  return PRESENT.test(question) && !TO_COME.test(question)
}

const PRESENT = /\b(?:do|does|is|are|has|have|works?|currently|now)\b/iu

const TO_COME = /\b(?:will|going to|plans?|planned|aims?|expects?|expected|by)\b/iu

/** With which word a newer sentence stands below one that tells how it is: a goal is not what holds now. */
export function newerWord(newer: string, answer: string): 'Planned' | 'Newer' {
  return isGoal(newer) && !isGoal(answer) ? 'Planned' : 'Newer'
}
