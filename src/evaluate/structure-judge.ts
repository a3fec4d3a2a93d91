import type { Block, Document, Passage } from '../model.ts'
import { textAt } from '../spans.ts'
import {
  digest,
  EDGE,
  letters,
  phoneDigest,
  plainWords,
  type StructureLabel,
  speakerDigest,
} from './structure-labels.ts'

/** One thing that was read right or wrong. */
export interface Check {
  readonly figure: string
  readonly file: string
  readonly isRight: boolean
  /** What the program read. */
  readonly read: string
}

/**
 * Compares what was read of one release with its label.
 *
 * Case, marks and white space do not count, nor do an issuer's legal form and a
 * speaker's form of address. Places are judged only where the release gives one
 * or the program reads one; contacts likewise. A quotation is found when all
 * its words are and no more; its speaker is wrong when somebody is named who is
 * none of the label's.
 */
export function judgeStructure(
  label: StructureLabel,
  document: Document,
  passages: readonly Passage[],
): Check[] {
  const check = (figure: string, isRight: boolean, read: string | null): Check => ({
    figure,
    file: label.file,
    isRight,
    read: read ?? 'nothing',
  })
  const checks = [
    check('headline', digest(plainWords(document.title)) === label.headline, document.title),
    check(
      'date and where it is from',
      document.published === label.published && document.publishedFrom === label.publishedFrom,
      `${document.published} from ${document.publishedFrom}`,
    ),
    check('issuer', isIssuer(label, document.issuer), document.issuer),
  ]
  if (label.place.length > 0 || document.place !== null)
    checks.push(check('place', isOneOf(label.place, document.place), document.place))
  checks.push(...quotationChecks(label, document))
  const wrong = sectionError(label, document)
  const figure = label.sections.some(({ kind, optional }) => kind === 'boilerplate' && !optional)
  checks.push(check('boilerplate', wrong === null, wrong))
  if (figure) checks.push(check('boilerplate of releases that have some', wrong === null, wrong))
  checks.push(...contactChecks(label, document))
  const chrome = passages.flatMap(({ text }) => text.split('\n')).find((line) => CHROME.test(line.trim()))
  checks.push(check('passages without a line of the wire', chrome === undefined, chrome ?? null))
  return checks
}

/** Lines that a wire or a blog put around a release; written from the files, not from the parser. */
const CHROME =
  /^(?:view (?:source version|the original release) on\b|(?:to )?view the full (?:press release|article|announcement)\b|read (?:more|full article)\b|\[?original\/source press release|newsramp\.com tldr|pickup -|reddit post|the post .+ appeared first on\b|click image above|visit our (?:website|blog)$|email us here$|this (?:article has been amplified|news story relied on content)|blockchain registration|(?:\* ?)+$|\(function\(|distributed by:)/iu

function isOneOf(right: readonly string[], read: string | null): boolean {
  return right.some((one) => read !== null && plainWords(one) === plainWords(read))
}

function isIssuer({ issuer, issuerOptional }: StructureLabel, read: string | null): boolean {
  if (read === null) return issuerOptional || issuer.length === 0
  return issuer.some((one) => company(one) === company(read))
}

function company(name: string): string {
  return plainWords(name)
    .replace(/^the /, '')
    .replace(/(?: (?:inc|incorporated|llc|ltd|limited|corp|corporation|co|plc|pllc|llp|gmbh|r|tm))+$/, '')
}

function quotationChecks(label: StructureLabel, document: Document): Check[] {
  const open = new Map(
    document.quotations.map((quotation) => [digest(plainWords(textAt(document.text, quotation))), quotation]),
  )
  const checks: Check[] = []
  const add = (figure: string, isRight: boolean, read: string): void => {
    checks.push({ figure, file: label.file, isRight, read })
  }
  for (const { words, speakers, optional } of label.quotations) {
    const found = open.get(words)
    open.delete(words)
    if (found === undefined && optional) continue
    const name = found?.speaker?.name ?? null
    const isRight = name !== null && speakers.includes(speakerDigest(name))
    const read = `${name ?? 'nobody'}: ${found === undefined ? words : textAt(document.text, found)}`
    if (!optional) {
      add('quotations found', found !== undefined, words)
      add('quotations with the right speaker', isRight, read)
    }
    add('quotations without a wrong speaker', name === null || isRight, read)
  }
  for (const { start, end, speaker } of open.values()) {
    const read = `${speaker?.name ?? 'nobody'}: ${document.text.slice(start, end)}`
    if (speaker !== null) add('quotations without a wrong speaker', false, read)
    add('what is read as a quotation is one', false, read)
  }
  for (let right = document.quotations.length - open.size; right > 0; right--)
    add('what is read as a quotation is one', true, '')
  return checks
}

/** What is wrong with the boilerplate, or null. */
function sectionError(label: StructureLabel, document: Document): string | null {
  const kept = label.sections.filter(({ kind }) => kind === 'boilerplate')
  const words = (block: Block): string => letters(textAt(document.text, block))
  const startOf = (block: Block): string =>
    digest(letters(document.text.slice(block.start, block.start + REACH)).slice(0, EDGE))
  const found = document.blocks.filter(({ kind }) => kind === 'boilerplate')
  const starts = new Set(found.map(startOf))
  const edges = windows(found.map(words).join(''))
  for (const { start, end, after, optional } of kept) {
    if (!starts.has(start)) {
      if (optional) continue
      return `no section begins with ${start}`
    }
    if (!edges.has(end) && !optional) return `the section that begins with ${start} ends too early`
    if (after !== undefined && starts.has(after)) return `the section that begins with ${start} ends too late`
  }
  const isLabelled = new Set(kept.map(({ start }) => start))
  const extra = found.find((block) => block.lead === null && !isLabelled.has(startOf(block)))
  return extra === undefined ? null : `no section: ${textAt(document.text, extra).slice(0, 80)}`
}

/** So many characters hold the letters of an edge, whatever stands between them. */
const REACH = 20 * EDGE

function windows(all: string): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + EDGE <= all.length; at++) found.add(digest(all.slice(at, at + EDGE)))
  return found
}

function contactChecks(label: StructureLabel, document: Document): Check[] {
  const kinds = [
    {
      figure: 'contact email',
      needed: label.emails,
      allowed: label.otherEmails,
      read: document.contacts.flatMap(({ email }) => email ?? []),
      of: (email: string) => digest(email.toLowerCase()),
    },
    {
      figure: 'contact phone',
      needed: label.phones,
      allowed: label.otherPhones,
      read: document.contacts.flatMap(({ phone }) => phone ?? []),
      of: phoneDigest,
    },
  ]
  return kinds.flatMap(({ figure, needed, allowed, read, of }) => {
    if (needed.length === 0 && read.length === 0) return []
    const digests = new Set(read.map(of))
    const isRight =
      needed.every((one) => digests.has(one)) &&
      [...digests].every((one) => needed.includes(one) || allowed.includes(one))
    return [{ figure, file: label.file, isRight, read: read.join(' ') || 'nothing' }]
  })
}
