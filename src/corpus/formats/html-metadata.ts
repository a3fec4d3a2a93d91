import { findDate } from '../date.ts'
import { type HtmlDocument, wordsOf } from './html-node.ts'

/**
 * Reads what a page says of itself: title, date, issuer, who publishes it, address, language.
 *
 * JSON-LD counts before `<meta>`, that before marked-up elements, and those
 * before the words near the headline. JSON-LD is parsed as data; what is not
 * valid is passed over. Keys are those of front matter.
 */
export function htmlMetadata(document: HtmlDocument): Map<string, string> {
  const linked = linkedData(document)
  const meta = metaTags(document)
  const first = (keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = meta.get(key)
      if (value !== undefined && value !== '') return value
    }
    return null
  }
  const found: readonly [string, string | null][] = [
    [
      'title',
      title(
        document,
        linked.get('headline') ?? first(['og:title', 'dc.title', 'dc:title', 'twitter:title', 'title']),
      ),
    ],
    [
      'published',
      linked.get('datePublished') ?? first(DATE_KEYS) ?? markedDate(document) ?? shownDate(document),
    ],
    ['issuer', linked.get('sourceOrganization') ?? null],
    ['publisher', linked.get('publisher') ?? first(['og:site_name']) ?? siteInTitle(document)],
    ['url', webAddress(attribute(document, 'link[rel="canonical"]', 'href') ?? first(['og:url']))],
    ['language', document.documentElement?.getAttribute('lang') ?? null],
  ]
  return new Map(found.flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, value]])))
}

const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'dc:date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'release_date',
  'date',
]

/** `<meta>` by name, property or itemprop in lower case; the first of a name counts. */
function metaTags(document: HtmlDocument): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const key = name?.toLowerCase()
    if (key !== undefined && !tags.has(key)) tags.set(key, tag.getAttribute('content')?.trim() ?? '')
  }
  return tags
}

/**
 * The headline as the page shows it: the level one heading that agrees with the
 * metadata or with `<title>`, else the metadata, else a lone heading.
 */
function title(document: HtmlDocument, told: string | null): string | null {
  const page = wordsOf(document.querySelector('title'))
  const headings = [...document.querySelectorAll('h1, [itemprop="headline"]')]
    .map(wordsOf)
    .filter((words) => words !== '')
  const candidate = told === null ? null : oneLine(told)
  const agrees =
    headings.find((words) => fold(words) === fold(candidate ?? '')) ??
    headings.find((words) => fold(page).startsWith(fold(words)))
  const cutOff =
    candidate === null
      ? undefined
      : headings.find(
          (words) => words.length > 20 && fold(words).startsWith(fold(candidate).replace(/[.…]+$/, '')),
        )
  return (
    agrees ?? cutOff ?? candidate ?? (headings.length === 1 ? headings[0] : undefined) ?? withoutSite(page)
  )
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** `<title>` without the site's name behind a bar or a dash. */
function withoutSite(page: string): string | null {
  const words = page.replace(/\s+(?:[|»·]|::)\s+.*$|\s+[–—-]\s+[^–—|-]{2,40}$/u, '').trim()
  return words === '' || SECTION.test(words) ? null : words
}

/** A part of a site, and nothing that a release is headed by. */
const SECTION =
  /^(?:(?:latest|all|our)\s)?(?:(?:press|media|news)\s?(?:releases?|room|cent(?:re|er)|office|statements?|area|archive|information)?|newsroom|home(?:page)?|press and media|news and (?:events|press))$/iu

/** "TITLE | Press | Ministry of Fisheries", "TITLE – Ministry of Fisheries": whose site it is, behind the last bar or dash. */
function siteInTitle(document: HtmlDocument): string | null {
  const page = wordsOf(document.querySelector('title'))
  const barred = /\s[|»·]\s+([^|»·]{2,80})$/u.exec(page)?.[1]
  if (barred !== undefined) return barred.trim()
  // A dash may stand in a headline: what is before it must begin the one that the page shows.
  const [, head = '', site] = /^(.{8,})\s[–—-]\s([^–—|]{2,60})$/u.exec(page) ?? []
  const isHead = [...document.querySelectorAll('h1')].some((heading) =>
    fold(wordsOf(heading)).startsWith(fold(head)),
  )
  const isAll = [...document.querySelectorAll('h1')].some((heading) => fold(wordsOf(heading)) === fold(page))
  return site !== undefined && isHead && !isAll ? site.trim() : null
}

function markedDate(document: HtmlDocument): string | null {
  for (const selector of MARKED_DATES) {
    for (const element of document.querySelectorAll(selector)) {
      const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element)
      const date = findDate(value)
      if (date !== null && date.iso !== null) return date.iso
    }
  }
  return null
}

const MARKED_DATES = [
  '[itemprop="datePublished"]',
  '[property="dc:date"]',
  '[property="datePublished"]',
  'article time[datetime][pubdate], time[pubdate]',
  'article header time[datetime], article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
]

/** A date in an element that is named for one, or alone in a short one that stands near the headline. */
function shownDate(document: HtmlDocument): string | null {
  for (const element of document.querySelectorAll('[class]')) {
    if (
      !/(?:^|[\s_-])(?:date|published|pubdate|dateline|timestamp)(?:[\s_-]|$)/i.test(
        element.getAttribute('class') ?? '',
      )
    )
      continue
    const words = wordsOf(element)
    const date = words.length <= LONGEST_DATE ? findDate(words) : null
    if (date?.iso) return date.iso
  }
  return null
}

/** "Published on Wednesday, September 24, 2025 at 10:00 AM Eastern Time" */
const LONGEST_DATE = 80

/** The strings of the first JSON-LD object that is an article. */
function linkedData(document: HtmlDocument): Map<string, string> {
  const found = new Map<string, string>()
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of objects(parseJson(script.textContent ?? ''), 0)) {
      if (!/Article|PressRelease|Posting|Report/.test(JSON.stringify(item['@type'] ?? ''))) continue
      for (const key of ['headline', 'datePublished']) {
        const value = item[key]
        if (typeof value === 'string' && !found.has(key)) found.set(key, value.trim())
      }
      for (const key of ['sourceOrganization', 'publisher']) {
        const body = item[key]
        const name = isRecord(body) ? body.name : body
        if (typeof name === 'string' && !found.has(key)) found.set(key, name.trim())
      }
    }
  }
  return found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Objects in lists and graphs, a few levels down. */
function objects(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.flatMap((item) => objects(item, depth + 1))
  return isRecord(value) ? [value, ...objects(value['@graph'], depth + 1)] : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function attribute(document: HtmlDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null
}

function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : null
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
