import type { Parsed, Reading } from './parsed.ts'
import { timestamp } from './timestamp.ts'
import { type Content, MOST_ITEMS, oneLine, setItem } from './wire-item.ts'
import type { XmlElement } from './xml.ts'
import { all, at, attribute, below, childrenOf, textOf, words } from './xml-find.ts'
import { htmlInside } from './xml-html.ts'

/**
 * Reads NewsML 1 (IPTC, versions 1.0 to 1.2): one release for each component
 * that has a headline and text, so one a language. Text, subhead and contacts
 * are told apart by the components' roles; pictures and style sheets are left
 * out.
 */
export function readNewsml1(root: XmlElement): Reading {
  const problems: string[] = []
  const stories = all(root, 'NewsItem').flatMap((item) => {
    const found = storiesOf(at(item, 'NewsComponent'))
    if (found.length === 0)
      problems.push(`news item ${words(below(item, 'NewsItemId')[0] ?? null) ?? '?'} holds no text`)
    return found.map((story) => ({ item, story }))
  })
  if (stories.length > MOST_ITEMS) throw new Error(`more than ${MOST_ITEMS} items`)
  if (stories.length === 0) throw new Error('NewsML without a text in it')
  const isOne = stories.length === 1
  return {
    parts: stories.map(({ item, story }, index) =>
      toParsed(root, item, story, isOne ? null : `release ${index + 1}`),
    ),
    problems,
  }
}

/** A component with what is stated around it, outermost first. */
interface Story {
  readonly path: readonly XmlElement[]
}

/** The innermost components with a headline of their own that hold the text of a release. */
function storiesOf(component: XmlElement | null, above: readonly XmlElement[] = []): Story[] {
  if (component === null) return []
  const path = [...above, component]
  const inner = all(component, 'NewsComponent').flatMap((child) => storiesOf(child, path))
  if (inner.length > 0) return inner
  const isStory = words(at(component, 'NewsLines/HeadLine')) !== null && hasText(component)
  // Without any headline the outermost component is the story.
  return isStory || (above.length === 0 && hasText(component)) ? [{ path }] : []
}

function hasText(component: XmlElement): boolean {
  return !isLeftOut(component) && contentsOf(component, isBody).length > 0
}

function roleOf(component: XmlElement): string {
  return (attribute(component, 'FormalName', 'Role') ?? '').toLowerCase()
}

function isBody(role: string): boolean {
  return role === '' || /^(?:body|main|text|story|article|supporting)/.test(role)
}

function isLeftOut(component: XmlElement): boolean {
  return /photo|image|video|audio|logo|graphic|thumbnail|caption|stylesheet|preview/.test(roleOf(component))
}

/** The texts of a component and of the ones in it whose role is asked for. */
function contentsOf(component: XmlElement, isAsked: (role: string) => boolean, inherited = ''): Content[] {
  if (isLeftOut(component)) return []
  const role = roleOf(component) || inherited
  const own = isAsked(role) ? all(component, 'ContentItem').flatMap(contentOf) : []
  return [...own, ...all(component, 'NewsComponent').flatMap((child) => contentsOf(child, isAsked, role))]
}

function contentOf(item: XmlElement): Content[] {
  const data = at(item, 'DataContent')
  const type = (attribute(item, 'FormalName', 'MimeType') ?? '').toLowerCase()
  if (data === null || /css|image|video|audio|javascript|base64/.test(type)) return []
  if (at(item, 'Encoding') !== null && childrenOf(data).length === 0) return []
  const body = below(data, 'body.content', 'body')[0] ?? data
  if (childrenOf(body).length > 0) return [{ words: htmlInside(body), isHtml: true }]
  const text = textOf(body)
  return text.trim() === '' ? [] : [{ words: text, isHtml: !/plain/.test(type) }]
}

function toParsed(root: XmlElement, item: XmlElement, { path }: Story, part: string | null): Parsed {
  const innermost = path.toReversed()
  const line = (name: string): string | null => {
    for (const component of innermost) {
      const found = oneLine(words(at(component, `NewsLines/${name}`)))
      if (found !== null) return found
    }
    return null
  }
  const formal = (steps: string): string | null => {
    for (const component of innermost) {
      const found = attribute(component, 'FormalName', steps)
      if (found !== null) return found
    }
    return null
  }
  const story = path.at(-1) ?? item
  const management = at(item, 'NewsManagement')
  const identifier = at(item, 'Identification/NewsIdentifier')
  const sent = at(root, 'NewsEnvelope')
  const time = (name: string): string | null => timestamp(words(at(management, name)))
  const wire =
    attribute(sent, 'FormalName', 'SentFrom/Party') ?? formal('AdministrativeMetadata/Provider/Party')
  const issuer =
    formal('AdministrativeMetadata/Source/Party') ?? formal('AdministrativeMetadata/Creator/Party')
  return setItem({
    format: 'newsml-1',
    headline: line('HeadLine'),
    subhead: line('SubHeadLine') ?? subhead(story),
    dateline: line('DateLine'),
    body: contentsOf(story, isBody),
    contacts: contentsOf(story, (role) => role.startsWith('contact')),
    metadata: [
      ['published', time('FirstCreated') ?? timestamp(words(at(sent, 'DateAndTime')))],
      ['embargoed', embargo(management)],
      ['issuer', issuer === wire ? null : issuer],
      ['wire', wire],
      ['language', formal('DescriptiveMetadata/Language') ?? attribute(story, 'xml:lang')],
      ['place', line('DateLine')],
      ['status', status(management)],
      ...identity(identifier),
    ],
    stated: true,
    ...(part === null ? {} : { part }),
  })
}

function subhead(story: XmlElement): Content | null {
  return contentsOf(story, (role) => /^sub-?head/.test(role))[0] ?? null
}

/** The hour at which a release that may not be used yet may be. */
function embargo(management: XmlElement | null): string | null {
  const change = at(management, 'StatusWillChange')
  const isUsable = /^usable/i.test(attribute(change, 'FormalName', 'FutureStatus') ?? '')
  return isUsable ? timestamp(words(at(change, 'DateAndTime'))) : null
}

function status(management: XmlElement | null): string | null {
  const told = attribute(management, 'FormalName', 'Status') ?? ''
  if (/^(?:cancel|kill|withdrawn)/i.test(told)) return 'withdrawn'
  if (/^(?:embargo|withheld|withhold)/i.test(told)) return 'embargoed'
  const instructions = all(management, 'Instruction').map((one) => attribute(one, 'FormalName') ?? '')
  return instructions.some((name) => /correct|rectif|replac/i.test(name)) ? 'corrected' : null
}

/** Name and version, and the version that this one replaces. */
function identity(identifier: XmlElement | null): ['identifier' | 'version' | 'replaces', string | null][] {
  const version = words(at(identifier, 'RevisionId'))
  const named =
    words(at(identifier, 'PublicIdentifier'))?.replace(/:\d+[A-Z]?$/, '') ??
    words(at(identifier, 'NewsItemId'))
  const before = attribute(identifier, 'PreviousRevision', 'RevisionId')
  return [
    ['identifier', named],
    ['version', version],
    ['replaces', before === null || before === '0' || named === null ? null : `${named}:${before}`],
  ]
}
