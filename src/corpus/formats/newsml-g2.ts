import { nitfBody, nitfLines } from './nitf.ts'
import type { Parsed, Reading } from './parsed.ts'
import { timestamp } from './timestamp.ts'
import { type Content, contactLines, MOST_ITEMS, oneLine, setItem } from './wire-item.ts'
import type { XmlElement } from './xml.ts'
import { all, at, attribute, below, childrenOf, textOf, words } from './xml-find.ts'
import { htmlInside } from './xml-html.ts'

/**
 * Reads NewsML-G2 (IPTC): a news item, or a message of several. Text stands in
 * `inlineXML` as XHTML or NITF, or in `inlineData`; what is only pointed to is
 * never fetched, and items of pictures or packages are passed over.
 */
export function readNewsmlG2(root: XmlElement): Reading {
  const items = root.name === 'newsItem' ? [root] : all(root, 'itemSet/newsItem')
  if (items.length > MOST_ITEMS) throw new Error(`more than ${MOST_ITEMS} items`)
  const told = items.map((item) => ({ item, body: bodyOf(at(item, 'contentSet')) }))
  const withText = told.filter(({ body }) => body.length > 0)
  if (withText.length === 0) throw new Error('NewsML-G2 without a text in it')
  const problems = told
    .filter(({ item, body }) => body.length === 0 && isText(item))
    .map(({ item }) => `news item ${attribute(item, 'guid') ?? '?'} holds no text`)
  return {
    parts: withText.map(({ item, body }, index) =>
      toParsed(item, body, items.length === 1 ? null : (attribute(item, 'guid') ?? `item ${index + 1}`)),
    ),
    problems,
  }
}

function isText(item: XmlElement): boolean {
  return /text$/.test(attribute(item, 'qcode', 'itemMeta/itemClass') ?? 'text')
}

function bodyOf(set: XmlElement | null): Content[] {
  for (const inline of all(set, 'inlineXML')) {
    const [root] = childrenOf(inline)
    if (root === undefined) continue
    const body = root.name === 'nitf' ? nitfBody(root) : htmlBody(root)
    if (body.length > 0) return body
  }
  for (const data of all(set, 'inlineData')) {
    const type = (attribute(data, 'contenttype') ?? 'text/plain').toLowerCase()
    const text = textOf(data)
    if (/^text\/|html/.test(type) && attribute(data, 'encoding') === null && text.trim() !== '')
      return [{ words: text, isHtml: /html/.test(type) }]
  }
  return []
}

function htmlBody(root: XmlElement): Content[] {
  const body = root.name === 'html' ? at(root, 'body') : root
  if (body === null || textOf(body).trim() === '') return []
  return [{ words: htmlInside(body), isHtml: true }]
}

function toParsed(item: XmlElement, body: readonly Content[], part: string | null): Parsed {
  const meta = at(item, 'itemMeta')
  const content = at(item, 'contentMeta')
  const nitf = below(at(item, 'contentSet'), 'nitf')[0] ?? null
  const lines = nitfLines(nitf)
  const headlines = all(content, 'headline')
  const subhead = headlines.find((headline) => /sub/.test(role(headline)))
  const main =
    headlines.find((headline) => /(?:^|:)(?:main|headline)$/.test(role(headline))) ??
    headlines.find((headline) => headline !== subhead)
  const wire = nameOf(at(meta, 'provider'))
  const source = all(content, 'infoSource').find((found) => !/wire|distribut/.test(role(found)))
  const issuer = nameOf(source ?? null) ?? organisation(at(content, 'creator'))
  const headline =
    oneLine(main === undefined ? null : textOf(main)) ?? lines.headline ?? oneLine(words(at(meta, 'title')))
  return setItem({
    format: 'newsml-g2',
    headline,
    subhead: oneLine(subhead === undefined ? null : textOf(subhead)) ?? lines.subhead,
    dateline: oneLine(words(at(content, 'dateline'))) ?? lines.dateline,
    body,
    contacts: contacts(item),
    metadata: [
      [
        'published',
        time(meta, 'firstCreated') ?? time(content, 'contentCreated') ?? time(meta, 'versionCreated'),
      ],
      ['embargoed', time(meta, 'embargoed')],
      ['issuer', issuer],
      ['wire', wire === issuer ? null : wire],
      ['place', oneLine(words(at(content, 'dateline'))) ?? nameOf(at(content, 'located'))],
      ['language', attribute(content, 'tag', 'language') ?? attribute(item, 'xml:lang')],
      ['url', webAddress(item, meta)],
      ['status', status(meta)],
      ['identifier', attribute(item, 'guid')],
      ['version', attribute(item, 'version')],
      ['replaces', replaced(item, meta)],
    ],
    stated: true,
    ...(part === null ? {} : { part }),
  })
}

function role(element: XmlElement): string {
  return (attribute(element, 'role') ?? '').toLowerCase()
}

function time(element: XmlElement | null, name: string): string | null {
  return timestamp(words(at(element, name)))
}

/** A party's or place's name: in words before its code. */
function nameOf(element: XmlElement | null): string | null {
  const code = attribute(element, 'qcode')
  return (
    words(at(element, 'name')) ??
    words(at(element, 'organisationDetails/name')) ??
    attribute(element, 'literal') ??
    (code === null ? null : code.slice(code.indexOf(':') + 1))
  )
}

/** A creator that is no person. */
function organisation(creator: XmlElement | null): string | null {
  const type = attribute(creator, 'type') ?? ''
  return /org/.test(type) || at(creator, 'organisationDetails') !== null ? nameOf(creator) : null
}

function status(meta: XmlElement | null): string | null {
  const told = attribute(meta, 'qcode', 'pubStatus') ?? ''
  if (/canceled|cancelled/.test(told)) return 'withdrawn'
  if (/withheld/.test(told)) return 'embargoed'
  const signals = all(meta, 'signal').map((signal) => attribute(signal, 'qcode') ?? '')
  if (signals.some((code) => /:(?:kill|withdraw)/.test(code))) return 'withdrawn'
  return signals.some((code) => /:(?:correction|update)/.test(code)) ? 'corrected' : null
}

const REPLACING = /(?:previousVersion|corrects|correctionTo|updateOf|replaces|supersedes)$/i

/** What a link says that this item takes the place of. */
function replaced(item: XmlElement, meta: XmlElement | null): string | null {
  const link = [...all(meta, 'link'), ...all(item, 'link')].find((found) =>
    REPLACING.test(attribute(found, 'rel') ?? ''),
  )
  return link === undefined ? null : (attribute(link, 'residref') ?? attribute(link, 'href'))
}

/** The address under which a reader finds the release. */
function webAddress(item: XmlElement, meta: XmlElement | null): string | null {
  const links = [...all(meta, 'link'), ...all(item, 'link')]
  const found = links
    .filter((link) => /(?:canonical|web|alternate|permalink)$/i.test(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href'))
  const guid = attribute(item, 'guid')
  return [...found, guid].find((address) => address !== null && /^https?:\/\/\S+$/i.test(address)) ?? null
}

/** Those named as contacts, with what reaches them. */
function contacts(item: XmlElement): Content[] {
  return [
    ...below(at(item, 'itemMeta'), 'contactInfo'),
    ...below(at(item, 'contentMeta'), 'contactInfo'),
  ].flatMap((info) =>
    contactLines([
      words(at(info, 'name')) ?? words(at(info, 'address/line')),
      words(at(info, 'note')),
      words(at(info, 'phone')),
      words(at(info, 'email')),
      words(at(info, 'web')),
    ]),
  )
}
