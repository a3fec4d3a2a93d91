import { terms as termsOf } from '../../search/tokens.ts'
import { isShortFor } from './initials.ts'

/**
 * The house before which something was, as a question names it; null where it names none.
 *
 * @example
 * houseBefore('Where did Berg work before joining Orme Mills?') // => 'Orme Mills'
 */
export function houseBefore(question: string): string | null {
  return BEFORE.exec(question)?.[1] ?? null
}

/**
 * The house that a sentence opens with as what came after what it tells; null where it opens otherwise.
 *
 * @example
 * houseBehindBefore('Prior to his time at Holm, Berg spent six years at Lund.') // => 'Holm'
 */
export function houseBehindBefore(stated: string): string | null {
  return OPENS.exec(stated)?.[1] ?? null
}

/**
 * Whether a sentence opens with what was before another house, or person, than a
 * question asks about, and so tells of another time.
 *
 * @example
 * isBeforeAnother('Where did Berg work before Orme?', 'Before his time at Holm, Berg spent six years at Lund.') // => true
 */
export function isBeforeAnother(question: string, stated: string): boolean {
  const [asked, told] = [houseBefore(question), houseBehindBefore(stated)]
  if (asked === null || told === null || isShortFor(asked, told)) return false
  // "Before joining the design programme at Holm": of Holm as well.
  const held = new Set(termsOf(OPENING.exec(stated)?.[0] ?? stated))
  return !termsOf(asked).some((term) => held.has(term))
}

/** Up to the first comma. */
const OPENING = /^[^,]+/u

/** "Joining {Orme}", "his time at {Orme}", "he ran {Orme}" */
const TO_HOUSE = String.raw`(?:joining |(?:coming|going|moving) to |taking over (?:at |as [\p{Ll} ]{1,30} (?:of|at) )?|(?:he|she|they) (?:joined|came to|went to|moved to|ran|led|managed|coached|worked (?:at|for)) |(?:his|her|their) (?:time|years?|spell|stint|role|work|job) (?:at|with|in|for) )?(?:the )?(\p{Lu}[\p{L}.&’'-]*(?:\s(?:of\s|the\s|and\s|&\s)?\p{Lu}[\p{L}.&’'-]*){0,4})`

const BEFORE = new RegExp(String.raw`\bbefore ${TO_HOUSE}`, 'u')

const OPENS = new RegExp(String.raw`^["“]?(?:Before|Prior to) ${TO_HOUSE}`, 'u')
