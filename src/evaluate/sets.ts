import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Library } from '../library.ts'
import type { Filter } from '../model.ts'
import { hash } from './typos.ts'

/** A question with what a right answer to it is. */
export interface Judged {
  readonly id: string
  readonly kind: string
  readonly question: string
  /** Earlier questions of the same conversation, oldest first. */
  readonly history: readonly string[]
  readonly answerable: boolean
  /** Why it has no answer, for reporting. */
  readonly why: string | null
  /** Groups of strings: a right answer holds at least `least` of each group. */
  readonly expect: readonly { readonly strings: readonly string[]; readonly least: number }[]
  /** Names of the files that may be cited, without extension; empty where any may. */
  readonly documents: readonly string[]
  /** Words of the sentences of which one must be cited; empty where any will do. */
  readonly cite: readonly string[]
  /** Words that a note must hold. */
  readonly note: string | null
  /** Asked with its release open: only `documents` are answered from. */
  readonly alone: boolean
  readonly half: Half
}

/** `a` is for tuning, `b` for reporting. */
export type Half = 'a' | 'b'

export interface EvaluationSet {
  readonly name: string
  /** Whole releases with questions by kind, or single paragraphs with questions for one of them each. */
  readonly type: 'releases' | 'paragraphs'
  /** Folder of the documents. */
  readonly folder: string
  readonly questions: readonly Judged[]
  /** Articles, by the part of the file name before `_`, that other material for fitting holds too. */
  readonly seen: ReadonlySet<string>
}

/**
 * Reads a set: a folder with `questions.jsonl` and its documents in
 * `releases/`, `docs/` or `fixtures/releases/`.
 *
 * A set has the name of its folder, or of its file of questions where that has
 * a name of its own. A set whose questions carry `answers` is one of paragraphs. Without a `half`
 * of its own, a question belongs to the half of its first document, by hash.
 * Throws with file and line for a line that is not a question.
 */
export function readSet(
  data: string,
  file = join(data, 'questions.jsonl'),
  documents = folderOf(data),
): EvaluationSet {
  const lines = readFileSync(file, 'utf8').split('\n')
  const questions = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, file, index + 1)]))
  const seen = join(data, 'also-in-squad2.txt')
  return {
    name: basename(file) === 'questions.jsonl' ? basename(resolve(data)) : basename(file, '.jsonl'),
    type: questions.some(({ kind }) => kind === PARAGRAPH) ? 'paragraphs' : 'releases',
    folder: documents,
    questions,
    seen: new Set(existsSync(seen) ? readFileSync(seen, 'utf8').trim().split(/\s+/) : []),
  }
}

function folderOf(data: string): string {
  const folder = ['releases', 'docs'].map((name) => join(data, name)).find((path) => existsSync(path))
  if (!folder) throw new Error(`${data}: neither releases/ nor docs/ in it`)
  return folder
}

const PARAGRAPH = 'paragraph'

const strings = z.array(z.string())

const ReleaseLine = z.object({
  id: z.string(),
  kind: z.string(),
  q: z.string(),
  expect: strings.default([]),
  any: strings.optional(),
  least: z.number().int().default(1),
  docs: strings.default([]),
  about: z.string().optional(),
  cite: z.union([z.string().transform((words) => [words]), strings]).default([]),
  note: z.string().optional(),
  history: strings.default([]),
  why: z.string().optional(),
  alone: z.boolean().default(false),
  half: z.enum(['tune', 'aside']).optional(),
})

const ParagraphLine = z.object({
  id: z.string(),
  question: z.string(),
  answers: strings,
  answerable: z.boolean(),
  docs: strings,
})

const Line = z.union([ReleaseLine, ParagraphLine])

function parse(line: string, file: string, number: number): Judged {
  const where = `${file}:${number}`
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error(`${where}: not JSON`)
  }
  const { data, error } = Line.safeParse(value)
  if (!data) throw new Error(`${where}: not a question: ${error.issues[0]?.message}`)
  return 'q' in data ? fromRelease(data) : fromParagraph(data)
}

function fromRelease(line: z.infer<typeof ReleaseLine>): Judged {
  const documents = line.docs.map(withoutExtension)
  const halves = { tune: 'a', aside: 'b' } as const
  return {
    id: line.id,
    kind: line.kind,
    question: line.q,
    history: line.history,
    answerable: line.kind !== 'unanswerable',
    why: line.why ?? null,
    expect: [
      ...line.expect.map((string) => ({ strings: [string], least: 1 })),
      ...(line.any ? [{ strings: line.any, least: line.least }] : []),
    ],
    documents,
    cite: line.cite,
    note: line.note ?? null,
    alone: line.alone,
    half: line.half ? halves[line.half] : halfOf(documents[0] ?? line.about ?? line.id),
  }
}

function fromParagraph(line: z.infer<typeof ParagraphLine>): Judged {
  const documents = line.docs.map(withoutExtension)
  return {
    id: line.id,
    kind: PARAGRAPH,
    question: line.question,
    history: [],
    answerable: line.answerable,
    why: null,
    expect: line.answerable ? [{ strings: line.answers, least: 1 }] : [],
    documents,
    cite: [],
    note: null,
    alone: false,
    half: halfOf(documents[0] ?? line.id),
  }
}

/** What a question that is asked with its releases open is answered from; undefined where all are. */
export function openOnly(
  library: Pick<Library, 'documents'>,
  { alone, documents }: Judged,
): Filter | undefined {
  if (!alone) return undefined
  const open = [...library.documents.values()].filter(({ file }) =>
    documents.includes(withoutExtension(file)),
  )
  return { documents: open.map(({ id }) => id) }
}

/** `2024/opening.md` is `opening`. */
export function withoutExtension(file: string): string {
  return basename(file).replace(/\.(?:md|markdown|txt|text|html?|pdf|docx|xml|json|eml)$/i, '')
}

function halfOf(document: string): Half {
  return hash(document) % 2 === 0 ? 'a' : 'b'
}
