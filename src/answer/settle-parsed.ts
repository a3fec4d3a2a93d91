import { addressesIn } from '../corpus/addresses.ts'
import { laterFirst } from '../library/later-first.ts'
import { issuerKey } from '../library/markers.ts'
import type { Document, Hit } from '../model.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { terms as termsOf, tokens } from '../search/tokens.ts'
import { quotedOf } from './asked/asked-whole.ts'
import { lackedKind, REACHED_BY } from './composition/contacts.ts'
import { placeLacked } from './composition/contacts-meant.ts'
import {
  documentAsked,
  isAnnouncers,
  isOfOtherYear,
  isToldAtTop,
  newestOn,
  newsOf,
  thingTold,
} from './composition/document-about.ts'
import { documentsOf, holds, PRESS_WORDS } from './composition/document-on.ts'
import { type Reached, reached, reachedBy, viewOf } from './composition/reached.ts'
import { allQuotations, answerReached, answerWhole } from './composition/whole.ts'
import { CLOSE, type Lens, strength } from './evidence/lens.ts'
import { unknownTo } from './evidence/unknown.ts'
import { unknownFigures } from './evidence/unknown-figures.ts'
import { dissect, goesUnsaid, isKnownTo } from './pieces/dissect.ts'
import type { Asked } from './question.ts'
import { answered, lacking, type Outcome } from './settled.ts'
import { asksForOneself } from './support/contact-away.ts'
import { contactHouse, contactOfHouse, givesContactsOf, tellsOfHouse } from './support/contact-house.ts'
import { houseKind, isOfKind } from './support/house-kind.ts'
import { withHouseNamed } from './support/house-told.ts'
import { likeNamedIn } from './support/like-named.ts'
import { missingNames } from './support/missing.ts'
import { ISSUERS } from './text/cues.ts'

/** What is told by the parsed release: of it as a whole, and whom to reach. */
export function settleParsed(
  given: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  const asked = withHouseNamed(given, hits)
  const house = contactHouse(asked)
  if (house === null || isOnlyHouse(house, hits)) return settleContact(asked, hits, meant, lexicon)
  const isOwn = (document: Document): boolean => givesContactsOf(house, document)
  const own = hits.filter(({ document }) => isOwn(document))
  const open = meant !== null && isOwn(meant) ? meant : null
  if (own.length > 0 || open !== null) {
    const first = settleContact(asked, own, open, lexicon)
    // What the newest release leaves out of its contact another of the house may give.
    const others = first === null || first.refused === null ? [] : documentsOf(own)
    const second = others
      .map((one) =>
        settleContact(
          asked,
          own.filter(({ document }) => document === one),
          null,
          lexicon,
        ),
      )
      .find((outcome) => outcome?.refused === null)
    if (second !== undefined || first?.refused === null) return second ?? first
    const theirs = documentsOf([...own, ...(open === null ? [] : [{ document: open }])])
    const place = placeLacked(asked, house, theirs)
    const told = contactHouse(given) ?? house
    return place === null ? first : lacking(asked, [contactOfHouse(`${told} for ${place}`)])
  }
  const documents = documentsOf(hits)
  if (documents.some((document) => tellsOfHouse(house, document, isReachable))) return null
  if (!documents.some((document) => termsOf(house).every((term) => holds(document, term))))
    return {
      ...lacking(asked, [house]),
      refused: { reason: 'no_subject', unsupported: [house], correction: null },
    }
  return lacking(asked, [
    asked.whole === 'contact' ? contactOfHouse(house) : (REACHED_BY[asked.type] ?? house),
  ])
}

/** Whether a house is only described ("the museum"), and all that was found is of one. */
function isOnlyHouse(house: string, hits: readonly Hit[]): boolean {
  const [first, ...others] = documentsOf(hits)
  const key = first === undefined ? '' : issuerKey(first)
  return key !== '' && houseKind(house) !== null && others.every((document) => issuerKey(document) === key)
}

/** What is told by the parsed release, whosever contacts are asked for. */
function settleContact(
  asked: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  const isOwnMatter = asksForOneself(asked.text)
  const isPress = asked.whole === 'contact' && isOwnMatter
  const whole = asked.whole === null || isPress ? null : settleWhole(asked, hits, meant, lexicon)
  if (whole !== null) return whole
  const person = isOwnMatter ? null : reachedBy(asked, hits, meant, lexicon)
  return person === null ? null : settleReached(asked, person)
}

/** Null when the release gives no such thing and its sentences should be searched instead. */
function settleWhole(
  given: Asked,
  hits: readonly Hit[],
  meant: Document | null,
  lexicon: Lexicon,
): Outcome | null {
  // "The release of Acme" is none where Acme is not known.
  const asked = { ...given, names: [...given.names, ...given.namesCarried] }
  const news = newsOf(asked.text)
  const document = news === null ? documentAsked(asked, hits, meant, lexicon) : newestOn(news, hits)
  const thing = asked.whole === 'findings' ? null : thingTold(asked.text)
  if (document === null || (thing !== null && !isToldAtTop(document, thing))) return null
  if (!isAnnouncers(document, asked.text)) return null
  const view = viewOf(asked, document, lexicon)
  const kind = houseKind(contactHouse(asked) ?? '')
  const isOwnKind = (word: string): boolean =>
    kind !== null && houseKind(word) !== null && isOfKind(kind, document)
  // "TL;DR?" asks with no word that a release would have to hold.
  const isBare = asked.terms.length === 0 && asked.names.length === 0
  const unknown = isBare ? [] : unknownTo(view, document).filter((word) => !isOwnKind(word))
  if (unknown.length > 0) {
    const missing = [...missingNames(view), ...unknownFigures(view, document)]
    return {
      asked,
      composition: null,
      confidence: 0.1,
      refused: { reason: 'no_subject', unsupported: missing, correction: null },
    }
  }
  if (asked.whole === 'overview' && isOfOtherYear(asked, document))
    return { ...lacking(asked, []), refused: { reason: 'other_period', unsupported: [], correction: null } }
  const other = asked.whole === 'contact' ? null : likeNamedIn(asked, document)
  const untold = other === null ? untoldMatter(view) : [other]
  if (untold.length > 0)
    return {
      ...lacking(asked, untold),
      refused: { reason: 'no_subject', unsupported: untold, correction: null },
    }
  if (asked.whole === 'contact') {
    const found = reached(view, document, hits)
    return found === null ? null : settleReached(asked, found)
  }
  if (isOffTopic(asked, document)) return null
  const composition =
    asked.whole === 'quotations'
      ? allQuotations(asked, quotedOf(asked.text) === null ? [document] : quoting(asked, document, hits))
      : answerWhole(asked, document)
  if (composition !== null) return answered(asked, composition, sureOf(asked))
  const lacked = LACKED[asked.whole ?? ''] ?? lackedKind(view, document)
  return lacked === null ? null : lacking(asked, [lacked])
}

/** What a release may well go without, and none of its sentences tells in its stead. */
const LACKED: Readonly<Record<string, string>> = {
  next: 'what comes next',
  weight: 'why it matters',
  figures: 'figures',
  quotation: 'a quotation',
  quotations: 'a quotation',
  speakers: 'a quotation',
  people: 'a person',
  author: 'a byline',
  payer: 'a sponsor',
  issuer: 'an issuer',
  published: 'a date of issue',
  place: 'a place of issue',
}

/** The words of the matter that is to be summed up, where the release has none of them in any form or by another word. */
function untoldMatter({ asked, terms, dissection }: Lens): string[] {
  if (asked.whole !== 'overview' && asked.whole !== 'figures') return []
  const matter = terms.filter(
    ({ folded, weight, named }) =>
      weight === 1 && !named && !PRESS_WORDS.has(folded) && !ISSUERS.test(folded) && !ANY.test(folded),
  )
  const isUntold = matter.every(({ term, related }) => related.length === 0 && !isKnownTo(dissection, term))
  if (isUntold) return matter.map(({ word }) => word)
  const summed = new Set(termsOf(SUMMED.exec(asked.text)?.[1] ?? ''))
  const own = matter.filter(({ term }) => summed.has(term))
  const held = own.filter((one) => strength(one, (term) => isKnownTo(dissection, term)) >= CLOSE)
  // Of "the strike at the moon base" a strike elsewhere is no half; of a matter of somebody named what it is must be told.
  const head = own.at(-1)
  const isOther =
    head !== undefined && (asked.names.length === 0 ? held.length * 2 < own.length : !held.includes(head))
  return isOther ? own.filter((one) => !held.includes(one)).map(({ word }) => word) : []
}

/** "Summarise the {strike at the moon base} in a few words" */
const SUMMED =
  /\b(?:summari[sz]e|(?:summary|overview|rundown|gist|figures|numbers) (?:of|in|from)) (?:the |this |that |these |those |an? |all )?([^?.!]+?)(?= (?:for|in (?:an?|one|two|three|a few|\d+|simple|plain|short|brief|your|english)|as|to|please|with|using|so|like|and|without|within|from)\b|[?.!]|$)/iu

/** What any release may be called, or what it tells of. */
const ANY =
  /^(?:stor(?:y|ies)|pieces?|texts?|pages?|files?|posts?|notes?|articles?|documents?|materials?|communiques?|reports?|matters?|subjects?|topics?|events?|things?|facts?|developments?|updates?|plans?|projects?|changes?|decisions?|findings?|results?|content|words?|sentences?|lines?|paragraphs?|bullets?|today|week|month|year|short(?:ly)?|brief(?:ly)?|important|main|biggest|top)$/u

function isReachable(text: string): boolean {
  return addressesIn(text).length > 0
}

function settleReached(asked: Asked, found: Reached): Outcome {
  if ('lacks' in found) return lacking(asked, found.lacks)
  return answered(asked, answerReached(found), REACHED)
}

/** The release that is meant, then the others that were found, the newest first. */
function quoting({ text }: Asked, document: Document, hits: readonly Hit[]): Document[] {
  const others = documentsOf(hits).filter((other) => other !== document)
  // Whoever asks of a release gets that one first.
  return OF_RELEASE.test(text)
    ? [document, ...others.sort(laterFirst)]
    : [document, ...others].sort(laterFirst)
}

const OF_RELEASE = /\b(?:releases?|announcement|statement|article|document|text|story)\b/iu

/** "What does the release say about hospitals?" asks for a part of it, and is answered by its sentences or not at all. */
function isOffTopic(asked: Asked, document: Document): boolean {
  const topic = TOPIC.exec(asked.text)?.[1]
  if (topic === undefined) return false
  const inTopic = new Set(tokens(topic).map(({ term }) => term))
  const above = goesUnsaid(dissect(document))
  return asked.terms.some(
    ({ term, folded, weight }) =>
      weight === 1 && inTopic.has(term) && !PRESS_WORDS.has(folded) && !above.has(term),
  )
}

const TOPIC =
  /\b(?:(?:say|says|said|mention|mentions|contain|contains|cover|covers|discuss|describe|figures|numbers|statistics|summar\p{L}+|overview)\b.*?\b(?:about|regarding|concerning)|what(?:['’]s| is) (?:this|it|that|the release) about)\s+(.+)$/iu

/** What the parsed release gives is as sure as its parsing: of the judged questions that it answers 150 of 158 are right, those below left out. */
const WHOLE = 0.95

/** A contact that is asked for may be another's than the one which is given: 152 of 164 are right. */
const REACHED = 0.93

/**
 * What a release has is plain, but what is asked for without a word for a release may be another's: the day, the
 * title or the issuer of what it tells of ("When was the article published?"). Of the judged ones 23 of 31 are right.
 */
const OF_OTHERS = 0.8

/** The sentences are of the release and say so, but it may tell more of it. */
const SAID_SO = 0.7

/** How sure what is asked of a release as a whole is to be what it gives. */
function sureOf({ whole, text }: Asked): number {
  const sure = SURE_OF[whole ?? ''] ?? WHOLE
  return sure === OF_OTHERS && RELEASE.test(text) ? WHOLE : sure
}

const RELEASE = /\b(?:releases?|headlines?|dateline|(?:of|for) (?:issue|publication)|embargo)\b/iu

/** Where it is less than `WHOLE`. */
const SURE_OF: Readonly<Record<string, number>> = {
  contact: REACHED,
  published: OF_OTHERS,
  title: OF_OTHERS,
  issuer: OF_OTHERS,
  figures: OF_OTHERS,
  next: SAID_SO,
  weight: SAID_SO,
}
