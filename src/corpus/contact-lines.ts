import type { Span } from '../model.ts'
import { isDepartment, kindOf } from './contact-kinds.ts'
import { isKnownPerson } from './genders.ts'

/** Lines of a section: new lines, columns, and places where a label is glued to the word before. */
export function lines(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  const words = text.slice(start, end)
  let from = start
  for (const match of words.matchAll(LINE_END)) {
    const next = match.index + match[0].length
    const before = words.slice(from - start, match.index)
    if (match[0].trim() === '/' && !isParting(before, words.slice(next))) continue
    if (match[1] !== undefined && !endsWithPerson(before)) continue
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

const LINE_END = new RegExp(
  [
    String.raw`\n|[^\S\n]*[|;•]\s*|\s[/·]\s|[^\S\n]{2,}|\s(?=(?:Company(?:\sName)?|Organi[sz]ation|Website):\s)`,
    String.raw`(?<=\b(?:Inc\.?|LLC|Corp\.?|Corporation|Company|Ltd\.?|Limited|Holdings?|Group))\s+(?=Contact\s*:)`,
    String.raw`(?<=\.(?:com|org|net))(?=\p{Lu})|(?<=\p{L}\sContacts?(?:\s(?:Information|Details))?:)`,
    // "CEOTelephone", "Orme MillsPhone"
    String.raw`(?<=\p{L}|\b(?:Inc|Ltd|Corp|Co)\.)(?=Telephone\b)`,
    String.raw`(?<=\p{Ll})(?=(?:Phone|Tel|E-?mail|Investor|Media|Chief|Director|President|Manager|CEO|Vice|Website|Contact|Company|Corporate|Senior|Head|Public|Communications|Founder|Disclaimer)\b)`,
    // "Ann LeePartner"
    String.raw`(?=(?:CFO|COO|CTO|CMO|EVP|SVP|VP|PR|Partner|Executive|Chairman|Chair|Owner|Co-?owner|Group|Marketing)(?![\p{Ll}@]))(?<=\p{L}[\p{L}.’'-]{0,40}\s\p{Lu}[\p{L}’'-]{0,40}\p{Ll})`,
    // "Chief Executive OfficerOrme Mills", "Orme Mills Inc.Ann Lee"
    String.raw`(?<=\b(?:Inc|Ltd|Corp)\.|\b(?:LLC|Inc|Corporation))(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=(?:\s|\p{Ll})(?:Officer|Director|President|Manager|Founder|Chairman|Coordinator|Secretary|Co-?owner|CEO|CFO|COO))(?=\p{Lu}[\p{Ll}\d\s])`,
    // "Ann LeeOrme Mills", and neither "Ann VanderLee" nor "Ruby FinTech"
    String.raw`(?=\p{Lu}\p{L}{1,40}(?:[^\S\n]\p{Lu}|@))(?<=\p{Lu}\p{Ll}{1,40}\s\p{L}{0,40}\p{Ll}{2})()`,
  ].join('|'),
  'gu',
)

/** Whether words end with the whole name of a person whose given name is known, and not with "Ann Mac". */
function endsWithPerson(words: string): boolean {
  const name = /\p{Lu}\p{Ll}+\s\p{L}+$/u.exec(words)?.[0] ?? ''
  return isKnownPerson(name) && !/\s(?:Mac|Van|Von|Fitz|Del)$/u.test(name)
}
