import { decodeText } from './encoding.ts'
import { isRecord, type Json, listOf, parseJson, stringOf } from './json.ts'
import type { Parsed, Reading } from './parsed.ts'
import { timestamp } from './timestamp.ts'
import { type Content, contactLines, MOST_ITEMS, oneLine, setItem } from './wire-item.ts'

/**
 * Reads ninjs (IPTC's News in JSON, versions 1 to 3): an item, or a list of
 * items. Of several bodies the one in HTML counts before plain text; pictures
 * and other associated items are left out.
 *
 * Throws an `Error` for JSON of another kind.
 */
export function readNinjs(bytes: Uint8Array): Reading {
  const value = parseJson(decodeText(bytes))
  const list = Array.isArray(value) ? value : isRecord(value) ? (listOf(value.items) ?? [value]) : []
  if (list.length > MOST_ITEMS) throw new Error(`more than ${MOST_ITEMS} items`)
  const items = list.filter(isRecord).filter(isNinjs)
  if (items.length === 0)
    throw new Error('JSON, but no ninjs: it has neither a headline nor a body under the names of ninjs')
  const read = items.map((item, index) => ({ item, name: stringOf(item.uri) ?? `item ${index + 1}` }))
  const withText = read.filter(({ item }) => bodyOf(item).length > 0)
  if (withText.length === 0) throw new Error('ninjs without a text in it')
  return {
    parts: withText.map(({ item, name }) => toParsed(item, list.length === 1 ? null : name)),
    problems: [
      ...read.filter(({ item }) => bodyOf(item).length === 0).map(({ name }) => `${name} holds no text`),
      ...(items.length < list.length
        ? [`${list.length - items.length} of ${list.length} items are no ninjs`]
        : []),
    ],
  }
}

function isNinjs(item: Json): boolean {
  const keys = Object.keys(item)
  return (
    (stringOf(item.uri) !== null || stringOf(item.guid) !== null || isRecord(item.standard)) &&
    keys.some((key) => /^(?:headlines?|title|bod(?:y_\w+|ies))$/.test(key))
  )
}

function bodyOf(item: Json): Content[] {
  const found: { words: string; isHtml: boolean; rank: number }[] = []
  for (const [key, value] of Object.entries(item)) {
    const role = /^body_(\w+)$/.exec(key)?.[1]
    if (role !== undefined && typeof value === 'string') found.push(content(value, role, ''))
  }
  for (const body of listOf(item.bodies)?.filter(isRecord) ?? []) {
    const type = stringOf(body.contenttype) ?? ''
    const isText = type === '' || /^text\/|html/.test(type)
    if (typeof body.value === 'string' && isText)
      found.push(content(body.value, stringOf(body.role) ?? '', type))
  }
  const [best] = found.filter(({ words }) => words.trim() !== '').sort((a, b) => a.rank - b.rank)
  return best === undefined ? [] : [best]
}

function content(words: string, role: string, type: string): Content & { readonly rank: number } {
  const isHtml = /html/.test(type) || /html|^(?:main|body)$/.test(role)
  return { words, isHtml, rank: /html/.test(`${type} ${role}`) ? 0 : 1 }
}

function toParsed(item: Json, part: string | null): Parsed {
  const headlines = listOf(item.headlines)?.filter(isRecord) ?? []
  const subhead = headlines.find(({ role }) => /sub/i.test(stringOf(role) ?? ''))
  const main = headlines.find(({ role }) => role === 'main') ?? headlines.find((one) => one !== subhead)
  const headline = stringOf(item.headline) ?? stringOf(main?.value) ?? stringOf(item.title)
  const uri = stringOf(item.uri) ?? stringOf(item.guid)
  const time = (key: string): string | null => timestamp(stringOf(item[key]))
  const providers = named(item.provider)
  return setItem({
    format: 'ninjs',
    headline: oneLine(headline),
    subhead: oneLine(stringOf(item.subheadline) ?? stringOf(subhead?.value)),
    dateline: oneLine(stringOf(item.dateline) ?? stringOf(item.located)),
    body: bodyOf(item),
    contacts: contacts(item),
    metadata: [
      ['published', time('firstcreated') ?? time('contentcreated') ?? time('versioncreated')],
      ['embargoed', time('embargoed')],
      ['issuer', named(item.infosources ?? item.infosource)[0]],
      ['wire', providers[0]],
      ['place', oneLine(stringOf(item.dateline) ?? stringOf(item.located))],
      ['language', stringOf(item.language)],
      ['url', [stringOf(item.url), uri].find((address) => /^https?:\/\/\S+$/i.test(address ?? ''))],
      ['status', status(item)],
      ['identifier', uri],
      ['version', stringOf(item.version)],
      ['replaces', replaced(item)],
    ],
    stated: true,
    ...(part === null ? {} : { part }),
  })
}

/** Names of the parties of a field that holds one, or a list of them. */
function named(value: unknown): string[] {
  const list = listOf(value) ?? (isRecord(value) ? [value] : [])
  return list.flatMap((party) => oneLine(isRecord(party) ? stringOf(party.name) : stringOf(party)) ?? [])
}

function status(item: Json): string | null {
  const told = stringOf(item.pubstatus) ?? ''
  if (/^cancel/.test(told)) return 'withdrawn'
  if (/^withheld/.test(told)) return 'embargoed'
  return /\bcorrect(?:ion|ed|s)\b/i.test(stringOf(item.ednote) ?? '') ? 'corrected' : null
}

function replaced(item: Json): string | null {
  const link = listOf(item.associations)
    ?.filter(isRecord)
    .find(({ rel, name }) =>
      /^(?:previousversion|corrects|replaces|updateof)$/i.test(stringOf(rel) ?? stringOf(name) ?? ''),
    )
  return stringOf(link?.uri)
}

/** What reaches the people and organisations that the item names. */
function contacts(item: Json): Content[] {
  return ['people', 'organisations', 'infosources']
    .flatMap((key) => listOf(item[key])?.filter(isRecord) ?? [])
    .flatMap((party) => {
      const values = (listOf(party.contactinfo)?.filter(isRecord) ?? []).map(({ value }) => stringOf(value))
      return values.length === 0 ? [] : contactLines([oneLine(stringOf(party.name)), ...values])
    })
}
