import { setImmediate } from 'node:timers/promises'
import { messageOf } from '../errors.ts'
import type { Parsed, Reading } from './parsed.ts'
import { timestamp } from './timestamp.ts'
import { type Content, MOST_ITEMS, oneLine, setItem } from './wire-item.ts'
import { USUAL_PREFIXES, type XmlElement } from './xml.ts'
import { all, attribute, childrenOf, textOf, words } from './xml-find.ts'
import { htmlInside } from './xml-html.ts'

/**
 * Reads a saved feed, RSS (0.9 to 2.0) or Atom: each item is a document, named
 * by its guid or address so that its id outlives the next saving of the feed.
 *
 * The fullest text of an item counts; one with a title alone is told as a
 * problem. Nothing that an item points to is fetched.
 */
export async function readFeed(root: XmlElement): Promise<Reading> {
  const channel = childrenOf(root, 'channel')[0] ?? null
  const items = root.name === 'feed' ? all(root, 'entry') : [...all(channel, 'item'), ...all(root, 'item')]
  if (items.length === 0) throw new Error('a feed without an item')
  if (items.length > MOST_ITEMS) throw new Error(`a feed of more than ${MOST_ITEMS} items`)
  const language = (channel === null ? null : field(channel, 'language')) ?? attribute(root, 'xml:lang')
  const parts: Parsed[] = []
  const problems: string[] = []
  const seen = new Map<string, number>()
  let turn = performance.now()
  for (const [index, item] of items.entries()) {
    if (performance.now() - turn > LONGEST_TURN) {
      await setImmediate()
      turn = performance.now()
    }
    const name = nameOf(item) ?? `item ${index + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const part = times === 1 ? name : `${name} (${times})`
    try {
      const body = bodyOf(item)
      if (body.length === 0) throw new Error('holds no text but its title')
      parts.push(toParsed(item, body, part, language))
    } catch (error) {
      problems.push(`${part}: ${messageOf(error)}`)
    }
  }
  return { parts, problems }
}

/** Milliseconds after which the event loop is given a turn. */
const LONGEST_TURN = 15

function toParsed(
  item: XmlElement,
  body: readonly Content[],
  part: string,
  feedLanguage: string | null,
): Parsed {
  const title = titleOf(item)
  const isAtom = item.name === 'entry'
  return setItem({
    format: isAtom ? 'atom' : 'rss',
    headline: title,
    body,
    metadata: [
      ['title', title],
      ['published', timestamp(FIRST_DATES.map((name) => field(item, name)).find((value) => value !== null))],
      ['url', addressOf(item)],
      ['language', field(item, 'language') ?? attribute(item, 'xml:lang') ?? feedLanguage],
      ['identifier', isAtom ? field(item, 'id') : field(item, 'guid')],
    ],
    part,
    stated: false,
  })
}

/** In order of trust: when it was published before when it was last touched. */
const FIRST_DATES = ['pubDate', 'published', 'issued', 'date', 'created', 'updated', 'modified']

/** The namespaces whose fields say something of the release: a picture's title does not. */
const OWN: ReadonlySet<string> = new Set([
  '',
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://purl.org/atom/ns#',
  USUAL_PREFIXES.atom,
  USUAL_PREFIXES.content,
  USUAL_PREFIXES.dc,
  USUAL_PREFIXES.dcterms,
])

function element(item: XmlElement, name: string): XmlElement | null {
  return childrenOf(item, name).find(({ uri }) => OWN.has(uri)) ?? null
}

function field(item: XmlElement, name: string): string | null {
  return words(element(item, name))
}

function titleOf(item: XmlElement): string | null {
  const title = element(item, 'title')
  return oneLine(title === null ? null : textOf(title))
}

function nameOf(item: XmlElement): string | null {
  return field(item, 'guid') ?? field(item, 'id') ?? attribute(item, 'about') ?? addressOf(item)
}

/** Where a reader finds the item; an RSS guid is an address unless it says otherwise. */
function addressOf(item: XmlElement): string | null {
  const links = childrenOf(item, 'link').filter(({ uri }) => OWN.has(uri))
  const alternate = links.find((link) => /^(?:alternate)?$/.test(attribute(link, 'rel') ?? ''))
  const guid = element(item, 'guid')
  const candidates = [
    ...links.map((link) => words(link)),
    attribute(alternate ?? null, 'href'),
    guid !== null && attribute(guid, 'isPermaLink') !== 'false' ? words(guid) : null,
  ]
  return candidates.find((address) => address !== null && /^https?:\/\/[^\s"<>]+$/i.test(address)) ?? null
}

/** The fullest of an item's texts, as a content; none when all are blank. */
function bodyOf(item: XmlElement): Content[] {
  for (const name of ['encoded', 'content', 'description', 'summary']) {
    const found = element(item, name)
    if (found === null || textOf(found).trim() === '') continue
    const type = attribute(found, 'type') ?? 'html'
    // Markup as elements, not as escaped text: `type="xhtml"`, and feeds that forget to escape.
    if (childrenOf(found).length > 0) return [{ words: htmlInside(found), isHtml: true }]
    const isText =
      item.name === 'entry' ? /^text(?:\/plain)?$/.test(type) || !found.attributes.has('type') : false
    return [{ words: textOf(found), isHtml: !isText }]
  }
  return []
}
