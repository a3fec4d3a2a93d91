import type { Contact, Span } from '../model.ts'
import { textAt } from '../spans.ts'
import type { Dateline } from './dateline.ts'
import type { Draft } from './draft.ts'
import { beginsWithGivenName, isKnownPerson } from './genders.ts'
import { issuedBy } from './issued-by.ts'
import { presented, wholeName } from './issuer-about.ts'
import { type Front, fromDefinition, fromLead, fromOfficer, fromTicker, frontOf } from './issuer-front.ts'
import { hintedIssuer } from './issuer-hints.ts'
import { asPrinted, fromLetterhead, hasLetterhead } from './issuer-letterhead.ts'
import { type Issuer, issuer, plain, plainName, withoutOffice } from './issuer-name.ts'
import { houseOfSite, WIRE } from './issuer-publisher.ts'
import { besideHeadline, signedBy } from './issuer-signature.ts'
import { statedIssuer } from './issuer-stated.ts'
import { houseOfStory, isNotice, saidInLead } from './issuer-story.ts'
import { literal } from './literal.ts'
import { endsLikeOrganisation, ORGANISATION_WORD } from './names.ts'

/**
 * Tells the organisation that speaks in the release.
 *
 * In order of trust: the "Source:" line, the organisation in the dateline's
 * slashes, a line "Issued by X", an "About X" that the lead opens with or that headline or lead names, a letterhead, who
 * publishes the page on a site of their own, whom the lead calls "the Company", for whom an article
 * says that it was sent or the house of whom it asks, the name before a ticker symbol, the subject
 * of the lead ("X, a maker of …", "X today announced"), the
 * contact's organisation, whose officer the lead begins with ("X CEO Ann Lee"), a letterhead that the story does not repeat, the only "About X", and what
 * `hintedIssuer` finds. Most of them count only when headline or lead names
 * them, so that the distributor, who stands in every file of a wire, does not
 * win. Who opens headline and lead wins over a partner's "About X". The office of who has it is no
 * part of a name. Where `isTold`, the file's metadata names an issuer, and hints do not count
 * against it; `site` is the name of the site that a page stands on. Null rather than a guess.
 */
export function readIssuer(
  text: string,
  blocks: readonly Draft[],
  dateline: Dateline | null,
  contacts: readonly Contact[],
  isTold: boolean,
  site: string | null = null,
): Named | null {
  const found = foundIssuer(text, blocks, dateline, contacts, isTold, site)
  if (found === null) return null
  return inSmallLetters(
    text,
    found.span === null ? found : withoutOffice(text, { ...found, span: found.span }),
  )
}

/** An issuer, with the place where the text names it, if it does. */
type Named = Pick<Issuer, 'name'> & { readonly span: Span | null }

/** "ABOUT ORME ROBOTICS": a heading in capitals is no name's spelling where the story writes Orme Robotics. */
function inSmallLetters(text: string, found: Named): Named {
  const { name } = found
  if (!/\s/u.test(name) || /\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return found
  const words = name.split(/\s+/u).map(literal).join(String.raw`\s+`)
  for (const { 0: written, index } of text.matchAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'giu'),
  ))
    if (/\p{Ll}/u.test(written) && !/(?:^|\s)\p{Ll}{4}/u.test(written)) {
      // "ABOUT THE ORME MUSEUM": the article is no part of what the story writes "the Orme Museum".
      const start = index + (/^the\s+/u.exec(written)?.[0].length ?? 0)
      const end = index + written.length
      return { name: text.slice(start, end).replace(/\s+/gu, ' '), span: { start, end } }
    }
  return found
}

function foundIssuer(
  text: string,
  blocks: readonly Draft[],
  dateline: Dateline | null,
  contacts: readonly Contact[],
  isTold: boolean,
  site: string | null,
): Named | null {
  const source = blocks.find(({ kind }) => kind === 'source')
  const fromSource = source === undefined ? null : sourceLine(source)
  if (fromSource !== null) return fromSource
  if (dateline?.issuer) return issuer(text, dateline.issuer)
  const stated = issuedBy(blocks)
  if (stated !== null) return issuer(text, stated)
  const front = frontOf(text, blocks, dateline)
  // An item of a wire may be the wire's own, on whoever.
  const isOfWire = dateline?.wire != null
  const ticker = fromTicker(text, front)
  const sections = fromAbout(text, blocks, front, dateline)
  // "About Night Blindness": a section of a release whose company has a ticker symbol may be about its subject; one that the
  // story writes in small letters is.
  const isOther =
    ticker !== null &&
    sections !== null &&
    (isInHeadline(front, ticker.name) || !/\p{Lu}/u.test(sections.name)) &&
    !plainName(ticker.name).includes(plainName(sections.name).trim()) &&
    !plainName(sections.name).includes(plainName(ticker.name).trim()) &&
    !ORGANISATION_WORD.test(sections.name)
  // Who studies a company with a ticker symbol opens the headline, and presents themselves below.
  const opensHeadline = isOther && plain(front.headline).startsWith(plainName(sections.name))
  const student = opensHeadline ? presented(blocks, sections.name) : null
  if (student !== null) return issuer(text, student)
  const about = isOther ? null : sections
  const letterhead = front.lead === null ? null : fromLetterhead(text, blocks, front.plain, front.lead.start)
  // "ABOUT BRACK" shortens what the letterhead has in full, and the story in small letters.
  if (
    about !== null &&
    letterhead !== null &&
    plainName(letterhead.name).includes(plainName(about.name).trim())
  )
    return letterhead
  const lead = fromLead(text, front)
  if (about !== null && lead !== null && goesBefore(lead.name, about.name, front)) return lead
  return (
    about ??
    letterhead ??
    ofSite(text, site, front) ??
    fromDefinition(text, front) ??
    statedOr(text, front, ticker) ??
    lead ??
    fromContact(text, contacts, front) ??
    fromOfficer(text, front) ??
    asPrinted(text, blocks, front.plain) ??
    (isTold || isOfWire ? null : issuerAt(text, isNotice(blocks) ? besideHeadline(blocks) : null)) ??
    // Who publishes a work by themselves often names nothing else.
    (hasLetterhead(blocks) ? null : fromLead(text, front, true)) ??
    (isTold ? null : fromElsewhere(text, blocks, front, isOfWire))
  )
}

/**
 * Whether who opens the story goes before whom a section is about: the headline begins with
 * the one and has the other behind, as a partner of theirs, or the section shortens "Acme
 * Network" to "Acme".
 */
function goesBefore(lead: string, about: string, front: Front): boolean {
  const [one, other] = [plainName(lead), plainName(about)]
  const headline = plain(front.headline).replace(/^ the /u, ' ')
  if (!headline.startsWith(one) || beginsWithGivenName(lead)) return false
  if (!one.startsWith(other))
    return !one.includes(other) && !other.includes(one.trim()) && headline.includes(other)
  const more = one.slice(other.length)
  return more !== '' && !/^(?:and|&) /u.test(more) && endsLikeOrganisation(lead)
}

/** Who publishes the page, by the story's own spelling where its front has the name. */
function ofSite(text: string, site: string | null, front: Front): Named | null {
  const name = houseOfSite(site, text)
  if (name === null) return null
  const start = isNamed(front, name) ? text.indexOf(name, front.lead?.start ?? 0) : -1
  return { name, span: start === -1 ? null : { start, end: start + name.length } }
}

/** For whom it says that it was sent, by the whole name where a ticker symbol has that; else who has a ticker symbol. */
function statedOr(text: string, front: Front, ticker: Issuer | null): Issuer | null {
  const stated = issuerAt(text, statedIssuer(text, front))
  if (stated === null || ticker === null) return stated ?? ticker
  return plainName(ticker.name).startsWith(plainName(stated.name)) ? ticker : stated
}

function issuerAt(text: string, span: Span | null): Issuer | null {
  return span === null ? null : issuer(text, span)
}

/**
 * What nothing in front states. The only "About" section of an item that names
 * that organisation nowhere else is its issuer's, unless it is a wire: then the
 * item is the wire's own article about others.
 */
function fromElsewhere(
  text: string,
  blocks: readonly Draft[],
  front: Front,
  isOfWire: boolean,
): Issuer | null {
  const only = onlyAbout(text, blocks)
  if (only !== null) return WIRE.test(only.name) ? null : only
  const clues = { text, blocks, headline: front.headline, lead: front.lead }
  const noticed = (): Span | null => (isNotice(blocks) ? (signedBy(blocks) ?? houseOfStory(clues)) : null)
  return issuerAt(
    text,
    (isOfWire ? null : saidInLead(clues)) ?? hintedIssuer(clues) ?? (isOfWire ? null : noticed()),
  )
}

function sourceLine(block: Draft): Issuer | null {
  const match = /^source\s*:?\s*([^\s][^\n]*?)\s*$/iu.exec(block.words.split('\n', 1)[0] ?? '')
  const name = match?.[1]?.replace(/\s+(?:https?:|www\.)\S*$/u, '').replace(NOT_SOURCE, '')
  if (name === undefined || name.length > 100 || /^https?:|^www\./.test(name)) return null
  const start = block.start + block.words.indexOf(name)
  return { name: name.replace(/\s+/g, ' '), span: { start, end: start + name.length } }
}

/** A sentence behind the name: "Source: Acme, Inc. Dated May 3, 2025." */
const NOT_SOURCE =
  /(?:(?<!\b(?:Inc|Ltd|Corp|Co))\.|,)?\s+(?:[Dd]ated|[Ii]ssued|[Pp]ublished|[Rr]eleased)\s.*$|(?<=\p{Ll}{4})\.\s+\p{Lu}\p{Ll}+\s.*$/u

function isNamed(front: Front, name: string): boolean {
  const key = plainName(name)
  return key.trim().length > 1 && front.plain.includes(key)
}

function isInHeadline(front: Front, name: string): boolean {
  const [first = ''] = plainName(name).trim().split(' ')
  return plain(front.headline).includes(` ${first} `)
}

function fromAbout(
  text: string,
  blocks: readonly Draft[],
  front: Front,
  dateline: Dateline | null,
): Issuer | null {
  const wire = dateline?.wire ? plainName(textAt(text, dateline.wire)) : null
  const named: Issuer[] = []
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') continue
    const match = /^(about\s+)((?:the\s+)?[^\n]{2,100})/iu.exec(block.words)
    const words = match?.[2] === undefined ? null : organisationAtStart(match[2], block.words.length)
    if (match === null || words === null || plainName(words) === wire || !isNamed(front, words)) continue
    const start = block.start + (match[1]?.length ?? 0)
    const whole = wholeName(blocks, words)
    named.push(
      whole === null
        ? withoutArticle({ name: words, span: { start, end: start + words.length } })
        : issuer(text, whole),
    )
  }
  // Who opens the story speaks in it.
  const opening = front.lead === null ? '' : plain(textAt(text, front.lead)).replace(/^ the /u, ' ')
  const opens = named.find(({ name }) => opening.startsWith(plainName(name)) && !isFormOrPerson(name))
  if (opens !== undefined) return opens
  // A headline speaks of its issuer first, and of partners and prizes after.
  const headline = plain(front.headline)
  const at = ({ name }: Issuer): number => {
    const found = headline.indexOf(plainName(name))
    return found === -1 ? headline.length : found
  }
  return named.reduce<Issuer | null>(
    (best, next) => (best === null || at(next) < at(best) ? next : best),
    null,
  )
}

/** "Inc." is a paper, too, and a person who opens a story is told of. */
function isFormOrPerson(name: string): boolean {
  return LEGAL_FORMS.test(name) || isKnownPerson(name)
}

const LEGAL_FORMS = /^(?:Inc|Ltd|Corp|Co)\.?$/u

function onlyAbout(text: string, blocks: readonly Draft[]): Issuer | null {
  const sections = blocks.filter(({ kind, opens }) => kind === 'boilerplate' && opens)
  const [only] = sections
  if (sections.length !== 1 || only === undefined) return null
  const match = /^(about\s+)((?:the\s+)?[^\n]{2,100})/iu.exec(only.words)
  const words = match?.[2] === undefined ? null : organisationAtStart(match[2], only.words.length)
  if (match === null || words === null) return null
  const start = only.start + (match[1]?.length ?? 0)
  return withoutArticle(issuer(text, { start, end: start + words.length }))
}

/** "About the Orme Theatre": the article is a part of the name where it has a capital. */
function withoutArticle({ name, span }: Issuer): Issuer {
  const [article = ''] = /^the\s+(?=\p{Lu})/u.exec(name) ?? []
  return { name: name.slice(article.length), span: { ...span, start: span.start + article.length } }
}

/** The name in what follows "About": all of a heading, or what stands before a colon or dash. */
function organisationAtStart(words: string, blockLength: number): string | null {
  const before =
    /^(.{2,90}?)\s*(?::|[–—]\s|-\s(?!(?:and|or|&)\s)|\s[–—-]$|\s[([]|\s(?:[Nn]estled|[Ll]ocated|[Ss]ituated)\s|$)/u
      .exec(words)?.[1]
      ?.replace(/[\s:,]+$|(?<!\b(?:Inc|Corp|Ltd|Co|L\.P|S\.A|N\.V|P\.A|P\.C|L\.L\.C))[\s:.,]+$/u, '')
  if (
    before === undefined ||
    !/[\p{L}\d]/u.test(before) ||
    /^(?:the\s+)?(?:author|company|firm|organi[sz]ation|agency|team|foundation|group|business|book|artist|event|study|report|survey|project|us|speaker|host|founder|organi[sz]er|film|album)s?$/iu.test(
      before,
    )
  )
    return null
  const isHeading = blockLength < 120 || /^.{2,90}?\s*(?::|\s[–—-]\s)/u.test(words)
  return isHeading && before.length <= 90 ? before : null
}

function fromContact(text: string, contacts: readonly Contact[], front: Front): Issuer | null {
  for (const { organisation, start } of contacts) {
    if (organisation === null || !isNamed(front, organisation)) continue
    const at = text.indexOf(organisation, start)
    if (at !== -1) return { name: organisation, span: { start: at, end: at + organisation.length } }
  }
  return null
}
