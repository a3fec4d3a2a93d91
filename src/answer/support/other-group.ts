import { LEXICON } from '../../search/lexicon.ts'
import type { Token } from '../../search/tokens.ts'
import { belongsTo } from '../evidence/beside.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'

/**
 * Whether it is asked who the members of a group are, and all that a sentence has for the
 * group is another office or another body: one director for the trustees, the Supporters'
 * Trust for the sponsors, fans of whom none is named.
 *
 * Those who lead a house are called by any office, and one of a kind is a member: "Orme
 * Bank is a partner" for the sponsors.
 *
 * @example
 * // "Who are the trustees of Orme Hall?": "The hall is open," said Ada Berg, its director. => true
 */
export function isOfOtherGroup(view: Lens, candidate: Candidate): boolean {
  const noun = GROUP.exec(view.asked.text)?.[1]?.toLowerCase() ?? ''
  if (!LEXICON.isPerson(noun) || LEADERS.test(noun) || !isProse(candidate)) return false
  const term = view.terms.find(({ folded }) => folded === noun)
  if (term === undefined || candidate.terms.has(term.term) || candidate.lead.has(term.term)) return false
  const said = candidate.tokens.filter(
    (token) => !token.stop && strength(term, (one) => one === token.term) >= CLOSE,
  )
  return said.length > 0 && said.every((token) => isOther(candidate, token, noun))
}

/** "Who are the {trustees} of", "list all the {sponsors}" */
const GROUP =
  /^(?:(?:[Aa]nd|[Ss]o|[Bb]ut|[Pp]lease) )?(?:[Ww]h(?:o|at) (?:are|were)|[Ll]ist|[Nn]ame|(?:[Gg]ive|[Tt]ell|[Ss]how) me) (?:all )?(?:of )?(?:the |its |their )(?:(?:names|list) of (?:all )?(?:the |its |their )?)?(?:\p{Ll}[\p{L}-]* )?(\p{Ll}{3,}[^\Wsu]s)(?=\s*\?*\.?$| (?:of|at|on|in|for|behind|from)\b)/u

const LEADERS =
  /^(?:leaders|heads|bosses|chiefs|managers|executives|officers|chairmen|members|people|speakers|spokespersons|founders|owners|buyers|sellers|artists|performers|players)$/u

/** Whether a noun for people is of another office, is part of a name, or has nobody's name beside it. */
function isOther({ text, spans }: Candidate, token: Token, noun: string): boolean {
  const { start } = token
  const word = token.word.replace(/['’]s?$/u, '')
  if (!LEXICON.isPerson(word) || !LEXICON.isNoun(word) || word.slice(0, ROOT) === noun.slice(0, ROOT))
    return false
  const names = spans().filter(({ type }) => type === 'name')
  const isInName = names.some((name) => name.start <= start && start < name.end)
  if (isInName) return true
  if (!PLURAL.test(word)) return !ONE_OF.test(text.slice(0, start))
  return !names.some((name) => belongsTo(text, token, name))
}

/** Letters that the forms of one word begin with. */
const ROOT = 5

const PLURAL = /(?:[^su]s|men|people)$/u
const ONE_OF = /\b(?:an?|another|as|one of) (?:\p{Ll}[\p{L}-]* )?$/u
