import type { Span } from '../model.ts'
import { beginsWithGivenName } from './genders.ts'
import type { Front } from './issuer-front.ts'

/**
 * For whom an article says that it was sent out ("This article has been disseminated on
 * behalf of Holm Mills and may …"), or the house of whom the headline says that they were
 * asked ("Q&A with Ann Lee, Head of Sales at Holm Mills"), by the story's own mention; null
 * where neither is said.
 */
export function statedIssuer(text: string, front: Front): Span | null {
  return sentFor(text) ?? ofInterviewed(text, front.headline)
}

function sentFor(text: string): Span | null {
  const found = text.includes(' behalf of ') ? ON_BEHALF.exec(text) : null
  if (found?.[1] === undefined) return null
  const end = found.index + found[0].length
  return { start: end - found[1].length, end }
}

const WORD = String.raw`[\p{Lu}\d&][\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)*`

const NAME = String.raw`(?=\p{Lu})${WORD}(?:,?\s(?:(?:of|and|the|for)\s)?${WORD}){0,7}?`

const ON_BEHALF = new RegExp(
  String.raw`(?:\b(?:[Aa]rticle|[Rr]elease|[Cc]ontent|[Pp]ost)\s(?:has\sbeen|was|is)\s(?:issued|published|distributed|disseminated|released)|(?:^|\n|-\s)(?:Issued|Published|Distributed|Disseminated|Released))\son\sbehalf\sof(?:\sand\ssponsored\sby,?)?\s(?:the\s)?(${NAME})(?=\s(?:and|\()|[.,;\n]|$)`,
  'u',
)

function ofInterviewed(text: string, headline: string): Span | null {
  const [, person = '', role = ''] = INTERVIEW.exec(headline) ?? []
  if (!beginsWithGivenName(person) || MAKER.test(role)) return null
  const owned = OWNED.exec(role)?.[1]
  const at = role.lastIndexOf(' at ')
  const of = at === -1 ? role.indexOf(' of ') : at
  const name = owned ?? (of === -1 ? '' : role.slice(of + ' of '.length).replace(/^the\s/u, ''))
  const start = /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(name) ? text.lastIndexOf(name) : -1
  return start === -1 ? null : { start, end: start + name.length }
}

/** "Q&A with Ann Lee, Head of Sales at Holm Mills" */
const INTERVIEW =
  /^(?:Q\s?&\s?A|(?:An\s)?[Ii]nterview|(?:A\s)?[Cc]onversation)\s[Ww]ith\s([^,\n]{4,60}),\s([^,:\n]{4,120})/u

/** "Author of The Long Walk": what they made is no house. */
const MAKER = /^(?:[\p{L}-]+\s){0,3}?(?:author|writer|poet|host|creator|star|translator)\sof\s/iu

/** "Holm Mills’ new president" */
const OWNED = /^(\p{Lu}[^,\n]{1,50}?)[’'](?:s\s|\s)/u
