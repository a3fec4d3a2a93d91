import { AIM, LOOSE } from './aims.ts'
import { hasCause } from './causes.ts'

/**
 * How plainly a text gives a reason: 1 where a word says that it is one
 * ("because", "owing to", "as pubs closed"), {@link MAYBE} where it may as well
 * be a time ("after the roof had leaked"), 0 where there is none.
 *
 * @example
 * reasonIn('Sales fell, as pubs closed.') // => 1
 */
export function reasonIn(text: string): number {
  const flat = unwrapped(text)
  if (WHY.test(flat)) return 1
  if (hasCause(flat) || AIM.test(flat)) return 1
  return LOOSE.test(flat) ? MAYBE : 0
}

/** Whether a text says why something is so, and not only what for: a release is full of aims. */
export function statesCause(text: string): boolean {
  const flat = unwrapped(text)
  return WHY.test(flat) || hasCause(flat)
}

/** The label of a media advisory. */
const WHY = /^(?:[-*•·]\s*)?why\s?(?::|–|—)\s/iu

/** "Due to" may stand on two lines. */
function unwrapped(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** "After the roof had leaked" gives a time or a reason. */
const MAYBE = 0.5
