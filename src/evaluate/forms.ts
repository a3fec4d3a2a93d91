import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { marked } from 'marked'
import type { Library } from '../library.ts'
import { type Ask, measure, type Result } from './measure.ts'
import { type EvaluationSet, type Judged, withoutExtension } from './sets.ts'
import type { Pairs } from './wordings.ts'

/** Another way to write down a release, which must not change what is answered from it. */
export interface Form {
  readonly name: string
  /** Ending of the file, with its dot; that of the source where it is left out. */
  readonly extension?: string
  /** Whether only Markdown can be put so. */
  readonly ofMarkdown?: boolean
  readonly put: (source: string) => string | Uint8Array
}

/**
 * Asks questions of the releases as they are and as they read in every form, and gives the
 * pairs of results.
 *
 * Only the Markdown and text files that the questions are about are read, once in each form,
 * from a folder that is removed at the end.
 */
export async function askInForms(
  { folder }: EvaluationSet,
  ask: Ask,
  openLibrary: (folder: string) => Promise<Library>,
  questions: readonly Judged[],
): Promise<readonly Pairs[]> {
  const asked = new Set(questions.flatMap(({ documents }) => documents))
  const files = readdirSync(folder).filter(
    (file) => /\.(?:md|txt)$/.test(file) && asked.has(withoutExtension(file)),
  )
  const root = mkdtempSync(join(tmpdir(), 'dateline-forms-'))
  const resultsIn = async (form: Form, at: number): Promise<ReadonlyMap<string, Result>> => {
    const into = join(root, String(at))
    mkdirSync(into)
    const written = files.filter((file) => !form.ofMarkdown || file.endsWith('.md'))
    for (const file of written) {
      const name = withoutExtension(file) + (form.extension ?? extname(file))
      writeFileSync(join(into, name), form.put(readFileSync(join(folder, file), 'utf8')))
    }
    const names = new Set(written.map(withoutExtension))
    const library = await openLibrary(into)
    const results = new Map<string, Result>()
    for (const judged of questions)
      if (judged.documents.length > 0 && judged.documents.every((name) => names.has(name)))
        results.set(judged.id, await measure(library, ask, { ...judged, alone: true }, false))
    return results
  }
  try {
    const plain = await resultsIn({ name: 'as it is', put: (source) => source }, 0)
    const all: Pairs[] = []
    for (const [at, form] of FORMS.entries()) {
      const pairs = [...(await resultsIn(form, at + 1))].flatMap(([id, other]) => {
        const before = plain.get(id)
        return before === undefined ? [] : [{ plain: before, other }]
      })
      all.push({ name: form.name, pairs })
    }
    return all
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Forms in which releases are sent and kept. */
export const FORMS: readonly Form[] = [
  { name: 'line ends of Windows', put: (source) => source.replace(/\n/g, '\r\n') },
  { name: 'straight marks', put: (source) => source.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") },
  { name: 'curly marks', put: curly },
  { name: 'no-break spaces in figures', put: (source) => source.replace(/(\d) (?=[a-z%€])/g, '$1\u00a0') },
  {
    name: 'two spaces behind sentences',
    put: (source) => source.replace(/(\p{Ll}{3}[.?!]["”’)]?) (?=["“]?\p{Lu})/gu, '$1  '),
  },
  { name: 'lines wrapped', put: wrapped },
  {
    name: 'with a label and an end mark',
    put: (source) => `FOR IMMEDIATE RELEASE\n\n${source.trimEnd()}\n\n###\n`,
  },
  { name: 'plain text', extension: '.txt', ofMarkdown: true, put: plainText },
  {
    name: 'plain text, wrapped',
    extension: '.txt',
    ofMarkdown: true,
    put: (source) => wrapped(plainText(source)),
  },
  {
    name: 'plain text in Windows-1252',
    extension: '.txt',
    ofMarkdown: true,
    put: (source) => windows1252(plainText(source)),
  },
  {
    name: 'plain text, headline in capitals',
    extension: '.txt',
    ofMarkdown: true,
    put: (source) => plainText(source).replace(/^.*/u, (line) => line.toUpperCase()),
  },
  { name: 'HTML', extension: '.html', ofMarkdown: true, put: (source) => page(source, html(source)) },
  {
    name: 'HTML, paragraphs parted by breaks',
    extension: '.html',
    ofMarkdown: true,
    put: (source) => page(source, html(source).replace(/<\/p>\s*<p>/g, '<br><br>\n')),
  },
  {
    name: 'mail',
    extension: '.eml',
    ofMarkdown: true,
    put: (source) =>
      [
        'From: Press Office <press@office.example>',
        'To: desk@paper.example',
        `Subject: =?utf-8?B?${Buffer.from(headline(source)).toString('base64')}?=`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(plainText(source)).toString('base64').replace(/.{76}/g, '$&\n'),
      ].join('\n'),
  },
]

function curly(source: string): string {
  return source
    .replace(/(^|[\s([—–-])"/gm, '$1“')
    .replace(/"/g, '”')
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
}

/** Lines of at most 76 characters; those of tables stay, and those of an item hang behind its mark. */
function wrapped(source: string): string {
  return source
    .split('\n')
    .flatMap((line) => {
      if (line.length <= WIDTH || /^\s*\|/.test(line)) return [line]
      const [mark = ''] = /^\s*(?:[-*•]|\d+[.)])\s+/.exec(line) ?? []
      const lines: string[] = []
      let last = ''
      for (const word of line.split(/ +/)) {
        if (last.trim() !== '' && last.length + word.length >= WIDTH) {
          lines.push(last)
          last = ' '.repeat(mark.length) + word
        } else last += last === '' ? word : ` ${word}`
      }
      return [...lines, last]
    })
    .join('\n')
}

const WIDTH = 76

function plainText(source: string): string {
  return source
    .replace(/!\[[^\]]*\]\([^)]*\)\n?/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6} +/gm, '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\n]+)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_([^_\n]+)_(?!\w)/g, '$1')
    .replace(/\\([#*_[\]()!&.+-])/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
}

/** Bytes of Windows-1252; what it lacks is a question mark. */
function windows1252(text: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].map((mark) => {
    const code = mark.codePointAt(0) ?? 0
    return code < 0x80 || (code > 0x9f && code < 0x100) ? code : (UPPER.get(mark) ?? 0x3f)
  })
  return Uint8Array.from(bytes)
}

/** The marks of Windows-1252 that releases hold and Latin 1 lacks. */
const UPPER: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['™', 0x99],
])

function html(source: string): string {
  return marked.parse(source, { async: false })
}

/** A page of a newsroom around an article. */
function page(source: string, article: string): string {
  const title = headline(source).replace(/[<&]/g, '')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Newsroom</title></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article>${article}</article></main>
<footer><ul><li><a href="/privacy">Privacy policy</a></li></ul></footer></body></html>`
}

function headline(source: string): string {
  const [, words = source.split('\n')[0] ?? ''] = /^# +(.+)$/m.exec(source) ?? []
  return plainText(words)
}
