import { type Answer, type Citation, citation, type Result } from './api.ts'
import { answerMarkdown, answerText, quotationText } from './copy.ts'
import { problemText } from './problems.ts'
import { SERVER } from './server.ts'

/** The forms that the page can copy in, by their names in the API. */
export const STYLES = {
  plain: 'Plain text',
  markdown: 'Markdown',
  ap: 'AP attribution',
  apa: 'APA 7',
  chicago: 'Chicago',
  mla: 'MLA 9',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
  'json-ld': 'schema.org JSON-LD',
  annotation: 'Web Annotation',
} as const

export type Style = keyof typeof STYLES

/**
 * Writes one quotation in a style. All but plain text is fetched.
 *
 * @throws Error whose message says in plain words why the server did not give it.
 */
export async function quotationIn(style: Style, cited: Citation | undefined, text: string): Promise<string> {
  if (style === 'plain' || cited === undefined) return quotationText({ text }, cited, SERVER)
  return given(await citation(cited.documentId, style, cited))
}

/**
 * Writes an answer in a style.
 *
 * In AP style each statement is attributed. In APA, Chicago and MLA the
 * statements have numbers, and each release one entry with the numbers that
 * point to it. The formats of machines have one record for each release, or for
 * each quotation where they can hold one.
 *
 * @throws Error as `quotationIn` does.
 */
export async function answerIn(style: Style, answer: Answer): Promise<string> {
  const { citations } = answer
  switch (style) {
    case 'plain':
      return answerText(answer, SERVER)
    case 'markdown':
      return answerMarkdown(answer, SERVER)
    case 'ap':
      return (await all(citations.map((one) => citation(one.documentId, style, one)))).join('\n\n')
    case 'json-ld':
    case 'annotation':
      return joined(await all(citations.map((one) => citation(one.documentId, style, one))))
    case 'csl-json':
      return joined(await all(releasesOf(citations).map(([id]) => citation(id, style))))
    case 'ris':
    case 'bibtex':
      return (await all(releasesOf(citations).map(([id]) => citation(id, style)))).join('\n')
    default: {
      const cited = releasesOf(citations)
      const entries = await all(cited.map(([id]) => citation(id, style)))
      const list = cited.map(([, markers], at) => `[${markers.join(', ')}] ${entries[at]}`)
      return answerText(answer, SERVER, list)
    }
  }
}

/** Each cited release once, with the numbers that point to it. */
function releasesOf(citations: readonly Citation[]): [id: string, markers: number[]][] {
  const releases = new Map<string, number[]>()
  for (const { documentId, marker } of citations) {
    releases.set(documentId, [...(releases.get(documentId) ?? []), marker])
  }
  return [...releases]
}

async function all(pending: readonly Promise<Result<string>>[]): Promise<string[]> {
  return (await Promise.all(pending)).map(given)
}

function given(result: Result<string>): string {
  if ('problem' in result) throw new Error(problemText(result.problem))
  return result.value
}

/** JSON values, and the items of those that are lists, as one list. */
function joined(texts: readonly string[]): string {
  return `${JSON.stringify(
    texts.flatMap((text) => JSON.parse(text)),
    null,
    2,
  )}\n`
}
