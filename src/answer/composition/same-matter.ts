import { terms as termsOf } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, isProse } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { isIssuer } from '../support/apart.ts'
import { isPersonal, names } from '../text/names.ts'
import { oneOf } from '../text/one-of.ts'
import { addDays, DAYS, dateOf, MONTHS } from '../text/periods.ts'

/**
 * Whether what a release tells beside a fact, with no word that makes it the reason,
 * may be that: it is no history, and speaks of nobody and nothing else than the fact.
 *
 * @param text a sentence, or the part of one behind a semicolon.
 */
export function isOfSameMatter(fact: Evidence, text: string): boolean {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return !isHistory(fact, flat) && !isOfOther(fact, flat)
}

/** The same of a sentence that may stand further on: the pronoun that opens it takes up the sentence before it. */
export function staysWithFact(fact: Evidence, one: Candidate): boolean {
  if (!isOfSameMatter(fact, one.text)) return false
  const before = PRONOUN.test(one.text) ? pieceBefore(fact.lens.dissection, one) : undefined
  if (before === undefined || before.index <= fact.candidate.index || !isProse(before)) return true
  return staysWithFact(fact, before)
}

/** Whether a text dates what it tells to a year before the release, and the fact is not of that year. */
export function isHistory({ candidate, lens, document }: Evidence, text: string): boolean {
  if (AGO.test(text)) return true
  const published = dateOf(document.published ?? '')
  if (published === null) return false
  // The part of a fact behind a semicolon is dated by itself.
  const own = `${candidate.text.replace(/\s+/gu, ' ').replace(text, '')} ${lens.asked.text}`
  const from = addDays(published, -RECENT).getUTCFullYear()
  return (text.match(YEAR) ?? []).some((year) => Number(year) < from && !own.includes(year))
}

/** Days: what befell in December is no history in February. */
const RECENT = 92

/** A year that dates what is told, and not for how long it has been so or how old something is. */
const YEAR =
  /(?<!\b(?:since|from|of|(?:built|laid|installed|erected|fitted) in|dat(?:es|ing) (?:back )?to) )\b(?:1[5-9]|20)\d\d(?=s?\b)(?![.,]\d)/giu

const AGO =
  /\b(?:(?:\d\d+|\p{L}+t(?:y|een)|ten|eleven|twelve|many|several) years|decades?|centur(?:y|ies)) ago\b/iu

/** Whether a text speaks of somebody or something else than the fact. */
function isOfOther(fact: Evidence, text: string): boolean {
  if (RIVAL.test(text) || OCCASION.test(text)) return true
  if (HE_OR_SHE.test(text) && !namesPerson(fact.candidate.text)) return true
  const isKnown = knownBeside(fact)
  const figure = FIGURE_OF.exec(text)?.[1]
  if (figure !== undefined) return !termsOf(figure).some(isKnown)
  const stranger = names(text).find(({ start, end }) => isStrange(fact, text.slice(start, end), start))
  if (stranger === undefined) return false
  const ahead = text.slice(0, stranger.start)
  const behind = text.slice(stranger.end)
  // "In Lund, a tram derailed."
  if (AT.test(ahead) && behind.startsWith(',')) return true
  const takesUp = (part: string): boolean => DEFINITE.test(part) || termsOf(part).some(isKnown)
  // "The shop in Lund", "the Lund shop": one of the same kind elsewhere, or something of its own.
  const kind = KIND_AT.exec(ahead)?.[1] ?? (THE.test(ahead) ? KIND.exec(behind)?.[1] : undefined)
  if (kind !== undefined) return termsOf(kind).some(isKnown) || !takesUp(behind)
  if (THE.test(ahead)) return false
  if (WHO.test(ahead) && isPersonal(textAt(text, stranger)))
    return asksOfSomebody(fact) || !(ILL.test(behind) || takesUp(behind))
  return !(takesUp(text) || POSSESSIVE.test(text))
}

/** Stems that the fact, its headline, its issuer and the question have. */
function knownBeside({ candidate, lens, document }: Evidence): (term: string) => boolean {
  const issuer = issuerTerms(document)
  const { headline } = lens.dissection
  const asked = new Set(lens.terms.map(({ term }) => term))
  return (term) => [candidate.terms, candidate.carried, headline, issuer, asked].some((all) => all.has(term))
}

/** Whether a name is of somebody or something that the fact does not name; a sentence may open with any word. */
function isStrange(fact: Evidence, name: string, at: number): boolean {
  const stems = termsOf(name)
  if (TIME.test(name) || stems.every(knownBeside(fact))) return false
  return at > 0 || /\s/u.test(name) || stems.some(fact.lens.dissection.isProper)
}

const TIME = new RegExp(String.raw`^${oneOf(...DAYS, ...MONTHS)}\b`, 'u')

/** Whether it is asked why somebody did something, and not why the issuer did. */
function asksOfSomebody({ lens, document }: Evidence): boolean {
  const who = OF_WHOM.exec(lens.asked.text)?.[1]
  return who !== undefined && !isIssuer(document, termsOf(who)) && namesPerson(who)
}

const OF_WHOM = /^[Ww]hy (?:did|do|does|has|have|had|is|was|will|would) ((?:\p{Lu}[\p{L}’'-]+ ){2,4})/u

function namesPerson(text: string): boolean {
  return names(text).some(({ start, end }) => isPersonal(text.slice(start, end)))
}

/** The subject is that of the sentence before. */
const PRONOUN = /^["“]?(?:it|they|he|she|these|those|both|its|their|his|her)\b/iu

const HE_OR_SHE = /^["“]?(?:he|she|his|her)\b/iu

const RIVAL =
  /^["“]?(?:an?other|(?:(?:the|its|their|a) )?(?:\p{L}+ )?(?:rivals?|competitors?|other (?:branch|shop|store|plant|site|office)))\b/iu

/** That it is kept is no trouble. */
const OCCASION = /^["“]?(?:\p{L}+ ){0,4}?(?:anniversary|birthday|jubilee|centenary)\b/iu

/** Figures of some business: of another than the fact, they tell how that goes. */
const FIGURE_OF =
  /^(?:(?:the|its|total) )?(?:sales|exports|imports|profits?|revenues?|turnover|earnings|orders|shipments) (?:of|from|in) (\p{L}+)/iu

const AT = /^["“]?(?:in|at|on|near|for) (?:the )?$/iu

const KIND_AT =
  /^["“]?(?:the|its|their|our) (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]*) (?:in|at|near) (?:the )?$/iu

/** "The Tern lost a propeller" is about the Tern, "the Lund shop" about a shop. */
const KIND =
  /^ (?!(?:has|have|had|is|was|were|are|can|could|will|no|lost|broke|ran|fell|went|gave|burst|\p{L}+ed)\b)(\p{Ll}[\p{L}-]*)/u

const THE = /^["“]?(?:the|its|their|our) $/iu

/** Nothing, or a role, stands before a person's name. */
const WHO = /^["“]?(?:(?:the |its )?(?:\p{L}+ ){1,2})?$/iu

/** Without whom a thing cannot be. */
const ILL =
  /^ (?:(?:(?:is|was|has|had|been|fell|fallen) ){1,3}(?:ill|sick|injured|hurt|unable|died|had to)|cannot|could not|can no longer|died|withdrew|(?:(?:has|had) )?(?:broken?|lost) (?:his|her))\b/u

const POSSESSIVE = /\b(?:its|their|our|it|them)\b/iu

/** A noun that is known already: no stretch of time. */
const DEFINITE =
  /\b(?:the|this|these|that) (?!(?:end|start|first|last|past|next|same|time|year|month|week|weekend|day|night|morning|evening|afternoon|summer|winter|autumn|spring|war|meeting)\b)\p{Ll}/iu
