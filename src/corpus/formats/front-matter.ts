import { createRequire } from 'node:module'

/** Metadata at the head of a file, and the text below. */
export interface FrontMatter {
  /** Keys in lower case; a nested `name` stands for its parent, a list is joined by commas. */
  readonly metadata: Map<string, string>
  readonly body: string
}

/**
 * Reads front matter: YAML between `---`, or TOML's `key = "value"` between
 * `+++`, at the very start. Lines of `key: value` are read at once; YAML that
 * is more than that by the yaml package, every value as a string. `headline`
 * gives the title, `company`, `publisher` or `source` the issuer, where these
 * have no key of their own. What looks like front matter and is none is text.
 *
 * @example
 * frontMatter('---\nissuer:\n  name: Acme\n---\nText').metadata.get('issuer') // => 'Acme'
 */
export function frontMatter(source: string): FrontMatter {
  const match = /^(---|\+\+\+)[ \t]*\n((?:[^\n]*\n)*?)\1[ \t]*(?:\n|$)/.exec(source)
  const [whole = '', fence, content = ''] = match ?? []
  const lines = content.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
  const found = fence === '+++' ? readToml(lines) : (readSimple(lines) ?? readYaml(lines, content))
  if (found === null || found.size === 0) return { metadata: new Map(), body: source }
  for (const [key, others] of SYNONYMS) {
    const other = others
      .map((name) => found.get(name))
      .find((value) => value !== undefined && !/^https?:/i.test(value))
    if (!found.has(key) && other !== undefined) found.set(key, other)
  }
  return { metadata: found, body: source.slice(whole.length) }
}

const SYNONYMS: readonly (readonly [string, readonly string[]])[] = [
  ['title', ['headline']],
  ['subtitle', ['subhead', 'subheadline']],
  ['issuer', ['organization', 'organisation', 'company', 'publisher', 'source']],
  ['place', ['location', 'city']],
]

/** Nothing but `key: value` of plain or quoted words; null when it is more than that. */
function readSimple(lines: readonly string[]): Map<string, string> | null {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, key, value = ''] = /^([\w-]+):(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? []
    if (key === undefined || !/^(?:"[^"\\]*"|'[^']*'|[^\s"'>|[{&*!#][^#]*|)$/.test(value)) return null
    if (value !== '') found.set(key.toLowerCase(), value.replace(/^(['"])(.*)\1$/, '$2'))
  }
  return found
}

/** Null when the lines do not even look like keys, or are not valid. */
function readYaml(lines: readonly string[], content: string): Map<string, string> | null {
  const areKeys = lines.every((line) => /^(?:[\w-]+:|\s+|-\s)/.test(line))
  if (!areKeys || !lines.some((line) => /^[\w-]+:/.test(line))) return null
  // Loaded here: it takes longer to load than a folder of simple front matter takes to read.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  let value: unknown
  try {
    value = parse(content, { schema: 'failsafe', uniqueKeys: false, logLevel: 'error' })
  } catch {
    value = null
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return readLoose(lines)
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => {
      const words = wordsOf(inner)
      return words === '' ? [] : [[key.toLowerCase(), words]]
    }),
  )
}

/** Of front matter that is no valid YAML ("title: Acme: A New Plant"), the lines that are plain. */
function readLoose(lines: readonly string[]): Map<string, string> {
  const pairs = lines.flatMap((line): [string, string][] => {
    const [, key, value] = /^([\w-]+):[ \t]+(\S.*)$/.exec(line.trimEnd()) ?? []
    return key === undefined || value === undefined
      ? []
      : [[key.toLowerCase(), value.replace(/^(['"])(.*)\1$/, '$2')]]
  })
  return new Map(pairs)
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((words) => words !== '')
      .join(', ')
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : ''
}

function readToml(lines: readonly string[]): Map<string, string> | null {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, key, , quoted, bare] = /^\s*([\w-]+)\s*=\s*(?:(["'])(.*)\2|([^"'\s[{]\S*))\s*$/.exec(line) ?? []
    const value = quoted ?? bare
    if (key !== undefined && value !== undefined) found.set(key.toLowerCase(), value)
    else if (!/^\s*(?:\[|[\w-]+\s*=|[\]"'])/.test(line)) return null
  }
  return found
}
