import type { Span } from '../../model.ts'
import { LEXICON } from '../../search/lexicon.ts'
import { baseForms } from '../../search/morphology.ts'
import { type Token, terms as termsOf } from '../../search/tokens.ts'
import { isAsked } from '../evidence/beside.ts'
import { CLOSE, type Lens, strength } from '../evidence/lens.ts'
import type { Candidate } from '../pieces/candidates.ts'
import { pieceBefore } from '../pieces/dissect.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../text/cues.ts'
import { isDeedOf } from '../text/word-forms.ts'
import { issuerTerms, orBySynonym, withBefore } from './apart.ts'

/**
 * Whether somebody is asked for by an office and a sentence tells of no one in it:
 *
 * - who heads a field or a part of a house ("head of sales", "director of the
 *   laboratory"), and neither the sentence nor what it stands under names that;
 * - who was one of a kind of people ("Who was the judge?"), and it has neither
 *   that word nor anybody's name;
 * - who of a trade did something ("Which architect designed it?"), and it has no word
 *   for the trade and says of nobody that they did it.
 *
 * Who heads the company, the town or whatever the release is about may go
 * without saying.
 *
 * @example
 * // "Who is the head of sales?": "Works manager Ada Berg thanked the staff." => true
 */
export function isOfOtherOffice(view: Lens, candidate: Candidate): boolean {
  const { text } = view.asked
  if (isOfNoTrade(view, candidate)) return true
  if (view.asked.type !== 'person') return false
  const [, article = '', field] = ASKS_HEAD_OF.exec(text) ?? []
  if (field !== undefined) return !isHouse(field) && !holdsAny(view, candidate, field, article !== '')
  const [, noun = ''] = ASKS_ONE.exec(text) ?? []
  return (
    noun !== '' && !MAY_BE_HOUSE.test(noun) && LEXICON.isPerson(noun) && !holdsPerson(view, candidate, noun)
  )
}

/** "Who is the head of {human resources}?", "Who is Orme's head of {sales}?" */
const ASKS_HEAD_OF =
  /\b[Ww]ho(?:['’]s| is| was| are| were| will be)? (?:now |currently )?(?:the |its |their )?(?:\p{Lu}[^?]{1,40}?['’]s? )?(?:new |next )?(?:head|director|manager|chief|boss|vice president|leader) (?:of|for) ((?:the |its |their )?)(\p{Ll}[\p{Ll}-]*(?: (?!(?:at|in|of|for|from|on|with|who|that|and|or)\b)\p{Ll}[\p{Ll}-]*){0,2})(?=\s*[?.!]*$| (?:at|of|in|for) )/u

/** "Who was the {judge}?" */
const ASKS_ONE = /^\s*[Ww]ho(?:['’]s| is| was) the (\p{Ll}+)\s*\?*$/u

/** What goes without saying in a release of its own; a part of a house does not. */
function isHouse(field: string): boolean {
  const last = field.split(' ').at(-1) ?? ''
  return !PART.test(last) && (ORGANISATION_NOUNS.has(last) || PLACE_NOUNS.has(last))
}

const PART =
  /^(?:team|department|committee|laboratory|lab|unit|arm|division|segment|bureau|shop|store|room|gallery|choir|orchestra|library)$/u

/**
 * Whether a sentence, what it goes on from or stands under has a word of a field;
 * or one that means it, where the release does not use the very word.
 *
 * @param isOne whether it is one of its kind, "the laboratory": of that the headline may tell as well.
 */
function holdsAny(view: Lens, candidate: Candidate, field: string, isOne: boolean): boolean {
  const { headline, document, frequency } = view.dissection
  const issuer = issuerTerms(document)
  const holds = withBefore(
    view.dissection,
    candidate,
    (term) =>
      candidate.terms.has(term) ||
      candidate.carried.has(term) ||
      candidate.lead.has(term) ||
      (isOne && (headline.has(term) || issuer.has(term))),
  )
  const isMeant = orBySynonym(view, holds)
  // "The union backed the drivers" is no finance.
  const isAkin = (term: string): boolean =>
    candidate.tokens.some(({ term: other }) => other.slice(0, AKIN) === term.slice(0, AKIN))
  return termsOf(field).some((term) =>
    frequency.has(term) ? holds(term) : isOne ? isMeant(term) : holds(term) || isAkin(term),
  )
}

/** Letters that "finance" and "financial" share. */
const AKIN = 5

/** Whether it has somebody's name, the very word, or one for people that means the same. */
function holdsPerson(view: Lens, candidate: Candidate, noun: string): boolean {
  const term = view.terms.find(({ folded }) => folded === noun)
  const { headline, document } = view.dissection
  const issuer = issuerTerms(document)
  // Whom the release is about is mostly a house.
  const isNoPerson = ({ start, end }: Span): boolean => {
    const name = candidate.text.slice(start, end)
    return (
      ORGANISATION_NOUNS.has(name.toLowerCase().split(' ').at(-1) ?? '') ||
      termsOf(name).every((one) => headline.has(one) || issuer.has(one))
    )
  }
  return (
    candidate.spans().some((span) => span.type === 'person' && !isNoPerson(span)) ||
    (term !== undefined && (candidate.lead.has(term.term) || candidate.carried.has(term.term))) ||
    candidate.tokens.some(
      ({ word, term: stem }) =>
        word === noun ||
        (term !== undefined && LEXICON.isPerson(word) && strength(term, (one) => one === stem) >= CLOSE),
    )
  )
}

/** Whether one of a trade is asked for, of which nothing near has a word, and nobody is named beside the deed. */
function isOfNoTrade(view: Lens, candidate: Candidate): boolean {
  const [, noun = '', verb = ''] = ASKS_TRADE.exec(view.asked.text) ?? []
  if (
    (view.asked.type !== 'person' && !PLAYS.test(noun)) ||
    noun === '' ||
    !LEXICON.isPerson(noun) ||
    ANYBODY.test(noun)
  )
    return false
  const term = view.terms.find(({ folded }) => folded === noun || folded === `${noun}s`)
  if (term === undefined) return false
  const { headline } = view.dissection
  const near = [candidate, pieceBefore(view.dissection, candidate)].filter((one) => one !== undefined)
  const isTrade = ({ term: stem, word }: Token): boolean =>
    stem === term.term ||
    stem.slice(0, TRADE_AKIN) === term.term.slice(0, TRADE_AKIN) ||
    isDeedOf(noun, word) ||
    (LEXICON.isPerson(word) && strength(term, (one) => one === stem) >= CLOSE)
  if (headline.has(term.term) || candidate.lead.has(term.term)) return false
  return !near.some(({ tokens }) => tokens.some(isTrade)) && !isDoneBySomebody(view, candidate, verb)
}

/** "Which {architect} {designed} it?" */
const ASKS_TRADE =
  /^(?:and |so )?(?:[Ww]hich|[Ww]hat) (\p{Ll}{4,}?)s? (?:(?:will|would|has|have|had) )?(?!(?:is|are|was|were|be|do|does|did|will|has|have|had|of|in|from|at|on|for|to|can|could)\b)(\p{Ll}{3,})/u

/** Who is called by it may be anybody. */
const ANYBODY =
  /^(?:person|people|member|winner|individual|candidate|leader|expert|player|student|partner|investor|owner|buyer|sponsor|client|customer|user|guest|speaker|participant|man|woman|child|country|official|executive)$/u

/** Of whom it is asked by what they play, which alone would not ask for a person; a printer may be a thing. */
const PLAYS = /^act(?:or|ress)$/u

/** Letters that "architect" and "architecture" share. */
const TRADE_AKIN = 6

/** Whether a name that the question lacks stands before the deed, or behind its "by". */
function isDoneBySomebody(view: Lens, candidate: Candidate, verb: string): boolean {
  const forms = new Set(baseForms(verb))
  const deed = view.terms.find(({ folded }) => folded === verb)
  const isDeed = ({ word, term }: Token): boolean =>
    baseForms(word).some((form) => forms.has(form)) ||
    (deed !== undefined && strength(deed, (one) => one === term) >= CLOSE)
  const names = candidate
    .spans()
    .filter((span) => (span.type === 'name' || span.type === 'person') && !isAsked(view, candidate, span))
  return candidate.tokens.some(
    (token) =>
      isDeed(token) &&
      names.some(
        (name) =>
          (name.end <= token.start &&
            !/[,;:.]/u.test(candidate.text.slice(name.end, token.start)) &&
            token.start - name.end < NEAR &&
            !ARTICLE.test(candidate.text.slice(0, token.start))) ||
          (name.start >= token.end &&
            BY.test(candidate.text.slice(token.end, name.start)) &&
            !ARTICLE.test(candidate.text.slice(0, token.start))),
      ),
  )
}

/** Characters from a name to what it did: " has ". */
const NEAR = 20
const BY = /^(?: [^,;.]{1,40})? by (?:the )?(?:\p{Ll}+ ){0,3}$/u

/** "A new {play}": a noun, and no deed. */
const ARTICLE = /\b(?:an?|the|its|their|his|her|this|of|new)\s$/iu

/** What may be a house as well as a person. */
const MAY_BE_HOUSE =
  /^(?:importer|exporter|distributor|retailer|wholesaler|vendor|carrier|winner|recipient|successor|predecessor|owner|partner|member|candidate|finalist|buyer|seller|bidder|investor|backer|donor|sponsor|supplier|contractor|maker|producer|developer|publisher|designer|architect|broker|agent|operator|leader|contact|expert|advis[eo]r|consultant|tenant|landlord|lender|creditor|rival|competitor|player|exhibitor|grower|dealer|auditor|speaker|host|caterer|client|customer|founder|builder|manufacturer|organi[sz]er|insurer|plaintiff|defendant|claimant)$/u
