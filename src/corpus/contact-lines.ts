import type { Span } from '../model.ts'
import { isDepartment, kindOf } from './contact-pieces.ts'

/** Lines of a section: new lines, columns, and places where a label is glued to the word before. */
export function lines(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  const words = text.slice(start, end)
  let from = start
  for (const match of words.matchAll(LINE_END)) {
    const next = match.index + match[0].length
    if (match[0].trim() === '/' && !isParting(words.slice(from - start, match.index), words.slice(next)))
      continue
    spans.push({ start: from, end: start + match.index })
    from = start + next
  }
  return [...spans, { start: from, end }]
}

/**
 * Whether a slash with blanks parts what is before it from what is behind it: a number
 * or another address, a person, or a role or house behind a name. "PR / Marketing Manager" is
 * one role.
 */
function isParting(before: string, behind: string): boolean {
  const left =
    before
      .split(/[,:\n]/u)
      .at(-1)
      ?.trim() ?? ''
  const right = behind.split(/[,:(\n]|\s\/\s/u)[0]?.trim() ?? ''
  const isNamed = (words: string): boolean => {
    const kind = kindOf(words)
    return kind === 'name' || (kind === 'organisation' && !isDepartment(words))
  }
  // "0555 / 21 04-317": an area code and its number.
  if (/(?<![\d/])\(?0\d{2,5}\)?$/u.test(left) && /^\d{2}/u.test(right)) return false
  if (/@|\d{3}|www\./u.test(left) || /@|\d{3}|www\./u.test(right)) return true
  if (kindOf(left) === 'name' && kindOf(right) === 'role') return true
  return isNamed(right) && (kindOf(right) === 'name' || isNamed(left))
}

const LINE_END =
  /\n|\s*[|;•]\s*|\s[/·]\s|(?<=\b(?:Inc\.?|LLC|Corp\.?|Corporation|Company|Ltd\.?|Limited|Holdings?|Group))\s+(?=Contact\s*:)|[^\S\n]{2,}|(?<=\p{Ll})(?=(?:Phone|Tel|E-?mail|Investor|Media|Chief|Director|President|Manager|CEO|Vice|Website|Contact|Company|Corporate|Senior|Head|Public|Communications|Founder)\b)|(?<=\.(?:com|org|net))(?=\p{Lu})|(?<=\p{L}\sContacts?(?:\s(?:Information|Details))?:)/gu
