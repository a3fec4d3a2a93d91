import type { Document } from '../../model.ts'
import { rememberedOf } from '../../remembered.ts'
import { type Token, terms as termsOf, tokens } from '../../search/tokens.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Evidence } from '../evidence.ts'
import { type Candidate, inSentence as holdsTerm } from '../pieces/candidates.ts'
import { type Dissection, pieceBefore } from '../pieces/dissect.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { FIGURED } from './conjuncts.ts'

/**
 * Share of the question whose words, names apart, the release uses and neither a
 * sentence nor the one before it in its paragraph does, from 0 to 1: who asks for
 * what it says there would hardly add them. Words that the release does not use at
 * all may be the asker's own for what it says.
 */
export function elsewhereAway(
  { lens: { terms, dissection }, candidate }: Evidence,
  holds: (term: string) => boolean,
): number {
  const isNear = withBefore(dissection, candidate, holds)
  const all = terms.reduce((sum, { mass }) => sum + mass, 0)
  const away = terms
    .filter(
      ({ term, named, weight, optional = false }) =>
        !named && !optional && weight >= 1 && dissection.frequency.has(term),
    )
    .reduce((sum, term) => sum + term.mass * (1 - strength(term, isNear)), 0)
  return portion(away, all)
}

/**
 * Share of the names that neither a sentence nor the one before it in its paragraph holds, nor
 * the heading of standing words, "About Orme"; those that the release is about apart.
 */
export function namesNearAway({ lens, candidate }: Evidence, holds: (term: string) => boolean): number {
  const isStanding = candidate.block.kind === 'boilerplate'
  const isNear = withBefore(
    lens.dissection,
    candidate,
    (term) => holds(term) || (isStanding && candidate.lead.has(term)),
  )
  const away = lens.names.filter((name) => !isAbout(lens, name) && !name.some(isNear))
  return portion(away.length, lens.names.length)
}

/**
 * Whether a release is about what has a name: its issuer, one that its headline holds
 * whole, or one with which a first sentence opens. What it says need not name it again,
 * unless those of the name are counted, "how many Norwegians"; a figure may be of another
 * than opens a sentence.
 */
export function isAbout({ asked, terms, dissection }: Lens, name: readonly string[]): boolean {
  if (isIssuer(dissection.document, name)) return true
  if (asked.type === 'count' && name.some((term) => asked.focus.includes(term))) return false
  // "Trusted attorneys" are not of a house called "Trust".
  const words = name.map((term) => terms.find((one) => one.term === term)?.folded ?? term)
  const isHeld = (held: ReadonlySet<string>): boolean => words.every((word) => held.has(word))
  return isHeld(headed(dissection)) || (!FIGURED.has(asked.type) && leading(dissection).some(isHeld))
}

/** Words of the headline, as they are written. */
const headed = rememberedOf(({ document }: Dissection) => wordsOf(tokens(document.title)))

/** Words of the name with which each of the first sentences opens, as they are written. */
const leading = rememberedOf(({ candidates }: Dissection): readonly ReadonlySet<string>[] =>
  candidates
    .filter(({ kind, block }) => kind === 'sentence' && block.kind === 'paragraph')
    .slice(0, LEADING)
    .map(({ tokens, spans }) => {
      const name = spans().find(({ type, start }) => type === 'name' && start <= ARTICLE)
      return wordsOf(name === undefined ? [] : tokens.filter(({ end }) => end <= name.end))
    }),
)

function wordsOf(found: readonly Token[]): ReadonlySet<string> {
  return new Set(found.map(({ word }) => word))
}

/** "The " */
const ARTICLE = 4

/** A lead that opens with a scene names its subject in the sentence behind. */
const LEADING = 2

/** Whether a name is the issuer's, or the short name that it gives itself: the whole release speaks of it, named or not. */
export function isIssuer(document: Document, name: readonly string[]): boolean {
  if (document.issuer === null) return false
  const own = issuerTerms(document)
  return name.every((term) => own.has(term)) || shortNames(document).has(name.join(' '))
}

/** Stems of the short names that the issuer gives itself, each as one. */
const shortNames = rememberedOf(({ issuer, text }: Document): ReadonlySet<string> => {
  const found = new Set<string>()
  if (issuer === null) return found
  for (let at = text.indexOf(issuer); at !== -1; at = text.indexOf(issuer, at + issuer.length)) {
    const behind = text.slice(at + issuer.length, at + issuer.length + ALIAS_WITHIN)
    // "Norvik Dockers' Savings Bank (“NDSB” or “the Bank”)"
    const [, quoted, bare] = ALIAS.exec(behind) ?? []
    const short = termsOf(quoted ?? bare ?? '')
    if (short.length > 0) found.add(short.join(' '))
  }
  return found
})

const ALIAS = /^[,\s]*\((?:[^()]*?["“]([^"”]+)["”]|([A-Z][A-Za-z]{0,2}[A-Z]{1,6})\))/u

/** Characters behind the issuer's name in which its short name is given. */
const ALIAS_WITHIN = 80

/** What the sentence before speaks of may go on in this one. */
export function withBefore(
  dissection: Dissection,
  candidate: Candidate,
  holds: (term: string) => boolean,
): (term: string) => boolean {
  const before = pieceBefore(dissection, candidate)
  return (term) => holds(term) || (before?.terms.has(term) ?? false)
}

/** What holds a term by itself or by a synonym of it: "Britain" for the UK. */
export function orBySynonym(
  { terms }: Pick<Lens, 'terms'>,
  holds: (term: string) => boolean,
): (term: string) => boolean {
  return (term) => {
    const word = terms.find((one) => one.term === term)
    return word === undefined ? holds(term) : strength(word, holds) >= CLOSE
  }
}

/**
 * A branch is called by the firm and its place, a product by the maker and its
 * own word: where a sentence, and the one before it, lacks the last word of the
 * name, it speaks of the firm or of another branch.
 */
export function fullNameAway({ lens, candidate, document }: Evidence): number {
  // Whom "I" and "she" stand for is told elsewhere.
  if (lens.asked.speech !== null || candidate.quotation !== null || candidate.carried.size > 0) return 0
  const { headline } = lens.dissection
  const issuer = issuerTerms(document)
  const holds = withBefore(
    lens.dissection,
    candidate,
    (term) => holdsTerm(candidate, term) || candidate.lead.has(term),
  )
  const isHeld = orBySynonym(lens, holds)
  // What headline and issuer tell goes without saying.
  const last = lens.names
    .filter((name) => name.length > 1 && !isAbout(lens, name))
    .flatMap((name) => name.slice(-1))
    .filter((term) => !headline.has(term) && !issuer.has(term))
  return portion(last.filter((term) => !isHeld(term)).length, last.length)
}

/** Part of a whole, 0 to 1; 0 of nothing. */
export function portion(part: number, all: number): number {
  return all === 0 ? 0 : Math.max(0, part) / all
}
