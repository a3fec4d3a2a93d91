import { terms } from '../../search/tokens.ts'
import { textAt } from '../../spans.ts'
import type { Lens } from '../evidence/lens.ts'
import { type Candidate, inSetting, isProse } from '../pieces/candidates.ts'
import { issuerTerms } from '../pieces/issuer-terms.ts'
import { openingOf } from '../pieces/opening.ts'
import { within } from '../text/clauses.ts'
import { ORGANISATION_NOUNS } from '../text/cues.ts'
import { isKnownPlace } from '../text/places.ts'
import { isAbout, orBySynonym, withBefore } from './apart.ts'
import { FIGURED } from './conjuncts.ts'
import { isSaidOfOther, subjectAway } from './subject-away.ts'

/**
 * Whether something is asked of one that has a name, "in Malawi" or "has Ada Berg
 * sold", and the name stands neither in a sentence nor in what introduces it, the
 * sentence before it in its paragraph, the headline or the issuer. Where "it" or
 * "her" goes on from what was named before, its paragraph may hold it. What stands
 * about one house says nothing of another that the headline has.
 */
export function namedAway(lens: Lens, candidate: Candidate): boolean {
  const { asked, dissection } = lens
  const { document, headline } = dissection
  const issuer = issuerTerms(document)
  // "Brack was founded in 1950 by Ada Berg and her son" tells nothing of the mill in the headline.
  const isOfOther = isSaidOfOther(lens, candidate)
  const isElsewhere = isInOtherPlace(lens, candidate)
  const refers = !isOfOther && PRONOUN.test(candidate.text)
  // "To receive this honour": who gave it was told where the release began.
  const pointsBack = !isOfOther && !isElsewhere && GIVEN.test(asked.text) && POINTS.test(candidate.text)
  const opening = pointsBack ? giversIn(openingOf(dissection)) : NO_TERMS
  const isOfHouse = candidate.block.kind === 'boilerplate' && !isOfOneTold(lens, candidate)
  const holds = (term: string): boolean =>
    candidate.terms.has(term) ||
    candidate.carried.has(term) ||
    candidate.lead.has(term) ||
    (refers && candidate.paragraph().has(term)) ||
    (pointsBack && opening.has(term)) ||
    (!isOfOther && !isElsewhere && ((!isOfHouse && headline.has(term)) || issuer.has(term)))
  // Behind "Brack Mill has" nothing is said any more of the mill before it.
  const goesOn = !isOfOther && !isElsewhere && !subjectAway(lens, candidate)
  const isHeld = orBySynonym(lens, goesOn ? withBefore(dissection, candidate, holds) : holds)
  return asked.names.some(({ start, end }) => {
    const words = terms(asked.text.slice(start, end))
    if (words.length === 0) return false
    const held = words.filter(isHeld)
    const [only] = held
    return (
      held.length === 0 ||
      (held.length === 1 && only !== undefined && words.length > 1 && isOthers(only, words, candidate))
    )
  })
}

/** Whether the standing words at the end are of whom the release tells, "About the author", and of no house. */
function isOfOneTold({ dissection: { document } }: Lens, { block }: Candidate): boolean {
  const lead = block.lead === null ? undefined : document.blocks[block.lead]
  const [noun] = [lead, block].flatMap(
    (one) => (one && ABOUT_THE.exec(textAt(document.text, one))?.[1]) ?? [],
  )
  return noun !== undefined && !ORGANISATION_NOUNS.has(noun.toLowerCase())
}

const ABOUT_THE = /^[#*\s]*about (?:the|this) (\p{L}+)/iu

/**
 * Whether the one word of a longer name that a sentence holds stands there only in
 * names of others, behind words of their own: in "the Brack Mill", and not in
 * "Mill Director Ada Berg", for "the Orme Mill". Its first word stands for a name.
 */
function isOthers(term: string, name: readonly string[], { tokens, spans }: Candidate): boolean {
  if (term === name[0]) return false
  const names = spans().filter(({ type }) => type === 'name')
  const places = tokens.filter((token) => token.term === term)
  return (
    places.length > 0 &&
    places.every((place) => {
      const own = names.find(({ start, end }) => start <= place.start && place.end <= end)
      return (
        own !== undefined &&
        tokens.some(
          (token) =>
            token.start >= own.start && token.end <= place.start && !token.stop && !name.includes(token.term),
        )
      )
    })
  )
}

/**
 * Whether a figure is asked in a town and a sentence gives one in another, whatever stands
 * around it: "spends 40 million on its mill in Orme" for "What does Lund spend in Brack?"
 * Where the release is about what is asked, the other may lie in it.
 */
export function isFigureElsewhere(lens: Lens, candidate: Candidate): boolean {
  const { asked } = lens
  if (!FIGURED.has(asked.type) || !isProse(candidate) || !isInOtherPlace(lens, candidate)) return false
  const isHeld = orBySynonym(lens, (term) => inSetting(candidate, term))
  return asked.names.some(({ start, end }) => {
    const name = asked.text.slice(start, end)
    const words = terms(name)
    return (
      IN.test(asked.text.slice(0, start)) &&
      !isKnownPlace(name) &&
      words.length > 0 &&
      !words.some(isHeld) &&
      !isAbout(lens, words)
    )
  })
}

/**
 * Whether it is asked in one place and a sentence tells of another: "in Green Bay" for "in
 * Fargo". The land or state in which a place lies is no other.
 */
function isInOtherPlace({ asked, questionWords }: Lens, { text, tokens, spans }: Candidate): boolean {
  const places = asked.names.filter(({ start }) => IN.test(asked.text.slice(0, start)))
  const isHeld = places.some(({ start, end }) =>
    terms(asked.text.slice(start, end)).some((word) => tokens.some(({ term }) => term === word)),
  )
  if (places.length === 0 || isHeld) return false
  return spans().some(
    (span) =>
      span.type === 'name' &&
      IN.test(text.slice(0, span.start)) &&
      !ASIDE.test(text.slice(0, span.start)) &&
      !isKnownPlace(textAt(text, span)) &&
      !PART_OF_PLACE.test(textAt(text, span)) &&
      tokens.some((token) => within(token, span) && !token.stop && !questionWords.has(token.word)),
  )
}

const IN = /\bin $/iu

/** Where somebody was trained, or what an insertion tells of. */
const ASIDE = /(?:\b\p{L}+(?:ed|ing)|,) in $/u

/** What lies in a town, or is none. */
const PART_OF_PLACE =
  /\b(?:Parks?|Streets?|St|Road|Rd|Avenue|Ave|Lane|Gate|Buildings?|Halls?|Campus|Floor|Stations?|Labs?|Tower|Centre|Center|Square|Wing|Room|Street|District|Quarter|Hospital|School|University|College|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4])\b/u

/** "Got five stars {from Orme}", "was rated {by Orme}" */
const GIVEN =
  /\b(?:gets?|got|getting|earn(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|w[io]ns?|won|award(?:s|ed)?|grant(?:s|ed)?|given|rat(?:ed|ings?)|stars?|certifi\p{L}+|accredit\p{L}+|recogni[sz]\p{L}+|hono\p{L}+|named|ranked)\b[^?]*\b(?:from|by) (?:the )?\p{Lu}/u

/** Stems of whom a sentence tells something to be from: "a rating {from the Orme Guild (OG)}". */
function giversIn(opening: Candidate | undefined): ReadonlySet<string> {
  const given = [...(opening?.text ?? '').matchAll(FROM)].map(([, giver = '']) => giver)
  return new Set(given.flatMap((giver) => terms(giver)))
}

const FROM =
  /\b(?:from|by) (?:the )?((?:\p{Lu}[^\s,;]*|\(\p{Lu}+\)|of|for|and|the|&)(?: (?:\p{Lu}[^\s,;]*|\(\p{Lu}+\)|of|for|and|the|&))*)/gu

const POINTS =
  /\b(?:this|these|such an?|the same) (?:\p{Ll}+ )?(?:award|hono[u]?r|rating|designation|distinction|recognition|grant|prize|title|accreditation|certification|status|ranking|score|mark|accolade)s?\b/iu

const NO_TERMS: ReadonlySet<string> = new Set()

const PRONOUN = /\b(?:it|its|he|his|him|she|her)\b/iu
