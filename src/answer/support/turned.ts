import { withoutS } from '../text/word-forms.ts'

/**
 * Whether a text has a word of a question only with a prefix that turns it into its
 * opposite, or only without the one that the question has: an off-peak fare is no peak
 * fare, and what members pay is not what non-members do.
 *
 * @example
 * isTurned('What does a peak ticket cost?', 'Off-peak ticket | £8') // => true
 */
export function isTurned(question: string, text: string): boolean {
  if (!TURNED.test(question) && !TURNED.test(text)) return false
  const asked = waysOf(question)
  const stated = waysOf(text)
  return turnedIn(`${question} ${text}`).some((word) => {
    const [one, other] = [asked.get(word), stated.get(word)]
    return one !== undefined && other !== undefined && ![...one].some((isTurned) => other.has(isTurned))
  })
}

const PREFIX = '(?:non|off|ex|anti)'

/** A word with its prefix is known by the hyphen; beside it the other text may do without: "off peak", "not a member". */
const TURNED = new RegExp(String.raw`(?<![\p{L}\d])${PREFIX}-(?=\p{L})`, 'iu')
const TURNED_WORD = new RegExp(String.raw`(?<![\p{L}\d])${PREFIX}-(\p{L}+)`, 'giu')
const WORD = new RegExp(
  String.raw`(?<![\p{L}\d])(${PREFIX}[- ]|not (?:an? )?(?!${PREFIX}[- ]))?(\p{L}{3,})`,
  'giu',
)

function turnedIn(text: string): string[] {
  return [...text.matchAll(TURNED_WORD)].map(([, word = '']) => withoutS(word.toLowerCase()))
}

/** For each word of a text whether it stands there with such a prefix, without, or both. */
function waysOf(text: string): ReadonlyMap<string, ReadonlySet<boolean>> {
  const found = new Map<string, Set<boolean>>()
  for (const [, prefix, word = ''] of text.matchAll(WORD)) {
    const known = withoutS(word.toLowerCase())
    found.set(known, (found.get(known) ?? new Set<boolean>()).add(prefix !== undefined))
  }
  return found
}
