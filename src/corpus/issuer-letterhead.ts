import type { Span } from '../model.ts'
import type { Draft } from './draft.ts'
import { isGivenName } from './genders.ts'
import { type Issuer, issuer, plain, plainName } from './issuer-name.ts'
import { isNameLike, nameOf, namesOrganisation, piecesOf, type Sort, sortOf } from './letterhead-pieces.ts'
import { literal } from './literal.ts'
import { isPerson, ORGANISATION_WORD, wordCount } from './names.ts'
import { displayPlace } from './place.ts'
import { isFieldLine } from './release-label.ts'

/**
 * The organisation on the letterhead where the story names it, by the story's own
 * spelling, as most letterheads are all capitals; null when it does not.
 *
 * @param front headline and beginning of the story, as {@link plain} has them.
 * @param from where the story begins.
 */
export function fromLetterhead(
  text: string,
  blocks: readonly Draft[],
  front: string,
  from: number,
): Issuer | null {
  const above = namesAbove(blocks, front)
  for (const { name } of above) {
    const forms = [plain(name), plainName(name)].filter((form) => wordCount(form) > 1 && front.includes(form))
    for (const form of forms) {
      const span = mentionOf(text, form.trim(), from)
      if (span !== null) return ofBody(issuer(text, span), above)
    }
  }
  return null
}

/** A department that every town has, with the body of which it is one, where that stands over it: "City of Holm Department of Parks". */
function ofBody(department: Issuer, above: readonly Printed[]): Issuer {
  const at = above.findIndex(({ name }) => plain(name) === plain(department.name))
  const body = DEPARTMENT.test(department.name) ? above[at - 1] : undefined
  if (body === undefined || !BODY.test(body.name)) return department
  const name = /\p{Ll}/u.test(body.name) ? body.name : displayPlace(body.name)
  return { ...department, name: `${name} ${department.name}` }
}

/** What says of what field and not of what place. */
const DEPARTMENT =
  /^(?:Department|Office|Bureau|Division|Directorate|Board|Commission) (?:of|for) |^(?:\p{Lu}\p{L}+ (?:(?:and|&) )?){1,3}Department$/u

/** A town, county or state by the form of its name. */
const BODY =
  /^(?:the )?(?:city|town|borough|village|county|municipality|state|province|parish) of \p{L}|\p{L} (?:county|city|borough)$/iu

/**
 * The organisation that the letterhead presents ("Press release of the Acme Museum",
 * "From: Lee Agency, for Acme Inc."), else the first name on it that says of itself that
 * it is one, else what stands beside a label on its line and shares a word with the
 * story, though the story has none of them as it stands.
 */
export function asPrinted(text: string, blocks: readonly Draft[], front: string): Issuer | null {
  const speaks = speaksInHeadline(text, blocks)
  if (speaks !== null) return speaks
  const presented = presentedIn(blocks)
  const all = presented === null ? namesAbove(blocks, '') : [presented]
  const named =
    all.find(({ sort }) => sort === 'name') ??
    all.find(({ name }) => saysWhat(name)) ??
    besideLabel(blocks, front)
  const start = named === undefined ? -1 : text.indexOf(named.name, named.from)
  return named === undefined || start === -1 ? null : issuer(text, { start, end: start + named.name.length })
}

/** Who sends the release by a field or a line that says so. */
function presentedIn(blocks: readonly Draft[]): Printed | null {
  for (const { words, start, kind } of blocks.slice(0, MOST_ABOVE)) {
    if (kind !== 'status' && kind !== 'subhead' && kind !== 'note') continue
    for (const piece of piecesOf(words)) {
      const sent = SENDER.exec(piece.replace(ADDRESS, ''))
      const sender = sent?.[1] ?? sent?.[2]?.replace(AND_ANOTHER, '') ?? PRESENTED_BY.exec(piece)?.[1]
      const name = sender === undefined ? undefined : (CLIENT.exec(sender)?.[1] ?? sender)
      if (name === undefined) continue
      const isName = sortOf(name, '') === 'name' || (namesOrganisation(name) && saysWhat(name))
      if (isName) return { name: nameOf(name), sort: 'name', from: start }
    }
  }
  return null
}

/** Whose statement the headline says that it is, by the story's spelling where it names them. */
function speaksInHeadline(text: string, blocks: readonly Draft[]): Issuer | null {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const found = headline === undefined ? null : STATEMENT_BY.exec(headline.words)
  const name = found?.[1]?.replace(AND_ANOTHER, '')
  if (headline === undefined || found === null || name === undefined) return null
  if (isPerson(displayPlace(name)) && !namesOrganisation(name)) return null
  const start = headline.start + headline.words.indexOf(name, found[0].search(BY))
  const told = mentionOf(text, name, headline.end)
  const isHouse = saysWhat(name) || name.includes('&')
  // "Letter from Antarctica"
  if (!isHouse && (told === null || !STATES.test(found[0]))) return null
  return issuer(text, told ?? { start, end: start + name.length })
}

/** "Joint statement by Holm & Bray and the Bakers' Union", "STATEMENT FROM HOLM ON THE FIRE" */
const STATEMENT_BY =
  /^(?:an?\s)?(?:joint\s|public\s|open\s|press\s|media\s){0,2}(?:statement|message|letter|update|notice|announcement|news)\s(?:by|from)\s(?:the\s)?(\p{Lu}.{1,80}?)(?:\s(?:on|about|regarding|concerning|following|after|to|as)\s.*)?$/iu

const BY = /\s(?:by|from)\s/iu

const STATES = /^\W*(?:\p{L}+\s){0,3}(?:statement|notice|announcement)\b/iu

/** What mail puts behind a name: "<press@holm.org>". */
const ADDRESS = /\s*<[^<>]*>$/u

/** "From: …", "Issued by: …" */
const SENDER =
  /^(?:from|issued by|released by|sender|issuer)\s*:\s*(?:the\s+)?(\S.{2,100})$|^(?:issued|released|published)\s+(?:jointly\s+)?by\s+(?:the\s+)?(\p{Lu}[^,]{2,100})(?:,.{0,40})?$/iu

/** "Press release of …", "A report from the …" */
const PRESENTED_BY =
  /^(?:an?\s)?(?:(?:press|news|media)\s+(?:release|statement|information|notice)|report|statement|message|announcement)\s+(?:of|by|from)\s+(?:the\s+)?(\p{Lu}.{2,100})$/iu

/** "Issued jointly by Holm Town Council and Bray County Council": the first of them. */
const AND_ANOTHER = /(?<=\s\p{Lu}\p{L}+)\s+and\s+(?:the\s+)?\p{Lu}.*$/u

/** An agency names whom it sends it for. */
const CLIENT = /(?:,\s|\s)(?:for|on behalf of)\s+(?:the\s+)?(\p{Lu}.*)$/u

/** Whether a name has a word for what it is, wherever it stands: "NATIONAL OFFICE OF CARVENIA". */
function saysWhat(name: string): boolean {
  return displayPlace(name)
    .split(/\s+/u)
    .some((word) => ORGANISATION_WORD.test(word))
}

/** "Verein Holm · Press release · 3 May 2026": a name of more than a word with a word that the story has. */
function besideLabel(blocks: readonly Draft[], front: string): Printed | undefined {
  for (const { words, start, kind } of blocks.slice(0, MOST_ABOVE)) {
    if (kind !== 'status') continue
    const pieces = piecesOf(words)
    if (pieces.length < 2 || !pieces.some((piece) => sortOf(piece, '') === 'label')) continue
    const name = pieces.find((piece) => {
      const sort = sortOf(piece, '')
      const parts = piece.split(/\s+/u)
      const isNamed = (sort === null || sort === 'person') && isNameLike(piece) && !isFieldLine(piece)
      return (
        isNamed && parts.length > 1 && !isGivenName(parts[0] ?? '') && parts.some((part) => isIn(front, part))
      )
    })
    if (name !== undefined) return { name: nameOf(name), sort: 'name', from: start }
  }
  return undefined
}

/** Whether a story has a long word. */
function isIn(front: string, word: string): boolean {
  return word.length >= LONG && front.includes(plain(word))
}

const LONG = 5

/** Whether a name stands on a line above the headline, though no more than its capitals say so. */
export function hasLetterhead(blocks: readonly Draft[]): boolean {
  return namesAbove(blocks, '').length > 0
}

/** A name as it stands on a line above the headline. */
interface Printed {
  /** Without brackets and what stands behind a comma. */
  readonly name: string
  readonly sort: Sort | null
  /** Where its block begins. */
  readonly from: number
}

/** What may be an organisation on the lines above a headline, first what says so of itself. */
function namesAbove(blocks: readonly Draft[], story: string): Printed[] {
  const above = blocks.slice(0, MOST_ABOVE).filter(({ kind }) => kind === 'status')
  const all = above.flatMap(({ words, start }) =>
    piecesOf(words)
      .filter((piece) => !isFieldLine(piece))
      .map((piece) => piece.replace(LABEL, ''))
      .map((piece) => ({ name: nameOf(piece), sort: sortOf(piece, story), from: start })),
  )
  const says = all.filter(({ name, sort }) => sort !== 'label' && namesOrganisation(name))
  return [...says, ...all.filter((one) => one.sort === 'issuer' && !says.includes(one))]
}

/** What stands before a name in a field that is no field of a release: "Publisher: Holm Books". */
const LABEL = /^\p{Lu}\p{L}*(?:\s\p{Ll}+)?:\s+(?=\p{Lu})/u

/** Blocks above a story. */
const MOST_ABOVE = 8

/** Where a text has a name, in either case and with its words parted by any white space. */
function mentionOf(text: string, name: string, from: number): Span | null {
  const words = name.split(/\s+/u).map((word) => literal(word).replace(/['’]/gu, "['’]"))
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s.,-]+')}(?![\\p{L}\\p{N}])`, 'iu').exec(
    text.slice(from),
  )
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length }
}
