import type { CslItem } from './csl-item.ts'
import { CHICAGO, MLA } from './csl-styles.ts'

/** The processor of CSL styles. */
export interface Processor {
  /** The item as an entry of a list of references. */
  readonly listed: (item: CslItem, style: Listed) => string
  /** The item as it is named in running text, in parentheses. */
  readonly inText: (item: CslItem, style: Listed) => string
}

/** What turns items into the formats of reference managers. */
export interface Exporters {
  /** Text of one entry, in which nothing is escaped. */
  readonly bibtex: (item: object) => string
  /** Tags with their values. */
  readonly ris: (item: object) => Readonly<Record<string, string | readonly string[]>>
}

export type Listed = 'apa' | 'chicago' | 'mla'

/**
 * Loads Citation.js when first asked for: it takes a second until its first
 * text, and most servers are asked questions only.
 */
export function loaded(): Promise<Processor & Exporters> {
  loading ??= load()
  return loading
}

let loading: Promise<Processor & Exporters> | undefined

async function load(): Promise<Processor & Exporters> {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-csl')
  await import('@citation-js/plugin-ris')
  await import('@citation-js/plugin-bibtex')
  const { styles } = plugins.config.get('@csl')
  styles.add('chicago', CHICAGO)
  styles.add('mla', MLA)
  // Otherwise every letter without a name in LaTeX is left out, and a Chinese title is empty.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false })
  const inWords = (output: 'bibliography' | 'citation', item: object, template: Listed) =>
    unguarded(plugins.output.format(output, [guarded(item)], { template, lang: LANGUAGE })).trim()
  return {
    listed: (item, style) => inWords('bibliography', style === 'apa' ? described(item) : item, style),
    inText: (item, style) => inWords('citation', item, style),
    bibtex: (item) => plugins.output.format('bibtex', [item]),
    ris: (item) => plugins.output.format('ris', [item], { format: 'object' })[0] ?? {},
  }
}

/** The language of the styles' own words, such as "Accessed". */
const LANGUAGE = 'en-US'

/**
 * The processor takes tags in the words of an item for markup; ours are plain
 * text. A character of the private use area stands for each `<` meanwhile.
 */
function guarded(item: object): object {
  return JSON.parse(JSON.stringify(item).replaceAll('<', GUARD))
}

function unguarded(text: string): string {
  return text.replaceAll(GUARD, '<')
}

const GUARD = '\uE0F0'

/** In APA the description follows the title also where that stands in the author's place; its CSL style has it follow the date (Publication Manual, 9.12 and 9.21). */
function described({ genre, ...item }: CslItem): object {
  return item.author === undefined ? { ...item, title: `${item.title} [${genre}]` } : { ...item, genre }
}
