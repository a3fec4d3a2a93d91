import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXTENSIONS, readDocuments } from '../../../src/corpus/document.ts'
import type { Document, Span } from '../../../src/model.ts'
import { anyText } from '../any-text.ts'
import { expectSound } from '../sound.ts'
import { type FormatCase, RELEASE, type Release } from './case.ts'

const FOLDER = new URL('cases/', import.meta.url)

const CASES: { name: string; format: FormatCase }[] = []
for (const file of readdirSync(FOLDER).sort()) {
  const found = (await import(new URL(file, FOLDER).href)) as { default: FormatCase }
  CASES.push({ name: file.replace(/\.ts$/, ''), format: found.default })
}

test('every extension that is read has a case here', () => {
  const covered = CASES.flatMap(({ format }) => format.extensions)
  expect([...new Set(covered)].sort()).toEqual([...EXTENSIONS].sort())
})

async function only(file: string, bytes: Uint8Array): Promise<Document> {
  const { documents, failures } = await readDocuments(file, bytes)
  expect(failures).toEqual([])
  const [document] = documents
  if (document === undefined) throw new Error(`${file}: no document`)
  expect(documents).toHaveLength(1)
  return document
}

function textAt({ text }: Document, span: Span | null | undefined): string | null {
  return span == null ? null : text.slice(span.start, span.end)
}

function wordsOf(document: Document, kind: string): string[] {
  return document.blocks.flatMap((block) => (block.kind === kind ? [textAt(document, block) ?? ''] : []))
}

/** The words of what introduces the first block that holds `words`. */
function leadOf(document: Document, words: string): string | null {
  const block = document.blocks.find((candidate) => textAt(document, candidate)?.includes(words))
  return textAt(document, document.blocks[block?.lead ?? -1])
}

/** Texts that random runs have found to be read wrongly. */
const FOUND: [string][] = [
  ['555-555-0101About # éContact: 555-555-0101'],
  ['重庆a@b.com# a@b.com\n\nAcme&amp;'],
]

describe.each(CASES)('the format $name', ({ format }) => {
  const file = `press/tide${format.extensions[0]}`
  const has = (part: keyof Release): boolean => format.without?.includes(part) !== true

  test('reads the headline, the subhead and the dateline of a release', async () => {
    const document = await only(file, format.release(RELEASE))
    expect(document).toMatchObject({
      file,
      title: RELEASE.headline,
      place: 'TROMSØ, Norway',
      published: '2025-05-06',
      publishedFrom: 'dateline',
      status: 'current',
    })
    if (has('subhead')) expect(document.subtitle).toBe(RELEASE.subhead)
    expect(textAt(document, document.marks.title)).toBe(RELEASE.headline)
    expect(textAt(document, document.marks.place)).toBe('TROMSØ, Norway')
    expectSound(document)
  })

  test('keeps every word of the body, in paragraphs', async () => {
    const document = await only(file, format.release(RELEASE))
    const body = wordsOf(document, 'paragraph').map((words) => words.replace(/\s+/g, ' '))
    expect(body).toContain(`${RELEASE.dateline} – ${RELEASE.lead}`)
    expect(body).toContain(RELEASE.quotation)
  })

  test('knows who speaks, whom to contact and what is boilerplate', async () => {
    const document = await only(file, format.release(RELEASE))
    expect(document.quotations.map(({ speaker }) => speaker)).toEqual([
      { name: 'Ingrid Lindqvist', role: 'chief executive of Lindqvist & Ferreira AS' },
    ])
    expect(document.contacts).toMatchObject([
      { name: 'Jonas Ferreira', phone: '+47 77 55 01 23', email: 'press@lindqvist-ferreira.example' },
    ])
    expect(wordsOf(document, 'boilerplate').join('\n')).toContain(RELEASE.about[1])
    expect(document.issuer).toMatch(/^Lindqvist & Ferreira/)
  })

  if (has('heading')) {
    test('gives the text under a heading to it', async () => {
      const document = await only(file, format.release(RELEASE))
      expect(wordsOf(document, 'heading')).toContain(RELEASE.heading)
      expect(leadOf(document, 'never late')).toBe(RELEASE.heading)
    })
  }

  if (has('list')) {
    test('reads a list as items under their lead-in', async () => {
      const document = await only(file, format.release(RELEASE))
      const items = wordsOf(document, 'list-item').map((item) => item.replace(/^[-*•] /u, ''))
      expect(items).toEqual(RELEASE.list)
      for (const item of RELEASE.list) expect(leadOf(document, item)).toBe(RELEASE.leadIn)
    })
  }

  if (has('table')) {
    test('reads a table row by row under its header', async () => {
      const document = await only(file, format.release(RELEASE))
      expect(wordsOf(document, 'table-row')).toEqual(RELEASE.table.map((row) => row.join(' | ')))
      expect(document.text).toContain(RELEASE.table.map((row) => row.join(' | ')).join('\n'))
      for (const row of RELEASE.table.slice(1))
        expect(leadOf(document, row.join(' | '))).toBe(RELEASE.table[0]?.join(' | '))
    })
  }

  test('reads the same bytes as the same document every time', async () => {
    const bytes = format.release(RELEASE)
    const before = bytes.slice()
    const first = await readDocuments(file, bytes)
    expect(bytes).toEqual(before)
    expect(await readDocuments(file, bytes)).toEqual(first)
    expect((await readDocuments(`other/tide${format.extensions[0]}`, bytes)).documents[0]?.id).not.toBe(
      first.documents[0]?.id,
    )
  })

  test('gives each span its exact words, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { documents, failures } = await readDocuments(file, format.holding(text))
        for (const document of documents) expectSound(document)
        if (documents.length === 0) expect(failures).toHaveLength(1)
      }),
      { numRuns: format.runs ?? 300, examples: FOUND },
    )
  })

  test.each(format.bad)('refuses a file that is $name, with the reason', async ({ bytes, reason }) => {
    const { documents, failures } = await readDocuments(file, bytes)
    expect(documents).toEqual([])
    expect(failures).toHaveLength(1)
    expect(failures[0]?.file).toBe(file)
    if (typeof reason === 'string') expect(failures[0]?.reason).toBe(reason)
    else expect(failures[0]?.reason).toMatch(reason)
  })

  test('reads no half of a release without saying so', async () => {
    const whole = format.release(RELEASE)
    for (const share of [0.02, 0.3, 0.6, 0.95]) {
      const { documents, failures } = await readDocuments(
        file,
        whole.slice(0, Math.ceil(whole.length * share)),
      )
      expect(documents.length + failures.length).toBeGreaterThan(0)
      for (const document of documents) expectSound(document)
      for (const failure of failures) expect(failure.reason).toMatch(/^\S.{3,200}$/)
    }
  })

  test.each(format.hidden ?? [])('leaves out $name', async ({ bytes, shown, hidden }) => {
    const { documents } = await readDocuments(file, bytes)
    const all = JSON.stringify(documents)
    for (const words of shown) expect(all).toContain(words)
    for (const words of hidden) expect(all).not.toContain(words)
  })

  test.each(format.several ?? [])(
    'reads every document of $name',
    async ({ bytes, titles, failures = [] }) => {
      const read = await readDocuments(file, bytes)
      expect(read.documents.map(({ title }) => title)).toEqual(titles)
      expect(read.failures.map(({ reason }) => reason)).toEqual(failures)
      expect(new Set(read.documents.map(({ id }) => id)).size).toBe(titles.length)
      for (const document of read.documents) expectSound(document)
    },
  )

  test.each(Object.entries(format.also ?? {}))('%s', async (_, check) => {
    check(await only(file, format.release(RELEASE)))
  })
})
