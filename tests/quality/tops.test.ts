import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import type { Document } from '../../src/model.ts'
import { folded, labelled } from './labelled.ts'

/** The top of an invented release with two or three paragraphs below it, and what a person read in it. */
interface Top {
  readonly file: string
  readonly half: 'tune' | 'aside'
  readonly text: string
  readonly title: string | null
  readonly subtitle: string | null
  readonly place: string | null
  readonly published: string | null
  /** Forms of the name that are right. */
  readonly issuer: readonly string[]
}

const TOPS = labelled<Top>('tops.jsonl')

type Part = 'title' | 'subtitle' | 'place' | 'published' | 'issuer'

/** A little under what is reached: see README.md. */
const FLOORS: Record<Top['half'], Record<Part, number>> = {
  tune: { title: 0.94, subtitle: 0.95, place: 0.86, published: 0.97, issuer: 0.89 },
  aside: { title: 0.82, subtitle: 0.86, place: 0.84, published: 0.84, issuer: 0.71 },
}

test.each(['tune', 'aside'] as const)('the parts of tops, %s', async (half) => {
  const right: Record<Part, number[]> = { title: [], subtitle: [], place: [], published: [], issuer: [] }
  for (const top of TOPS.filter((one) => one.half === half)) {
    const document = await toDocument(top.file, new TextEncoder().encode(top.text))
    // Without a headline a release is called by its first words.
    if (top.title !== null) right.title.push(same(document.title, top.title))
    right.subtitle.push(same(document.subtitle, top.subtitle))
    right.place.push(same(document.place, top.place))
    right.published.push(document.published === top.published ? 1 : 0)
    right.issuer.push(isIssuer(document, top) ? 1 : 0)
  }
  for (const [part, floor] of Object.entries(FLOORS[half])) {
    const hits = right[part as Part]
    const share = hits.reduce((sum, one) => sum + one, 0) / hits.length
    expect(share, `${part}, ${half}`).toBeGreaterThanOrEqual(floor)
  }
})

function isIssuer({ issuer }: Document, top: Top): boolean {
  return top.issuer.some((name) => same(bare(issuer), bare(name)) === 1)
}

function bare(name: string | null): string | null {
  return name?.replace(/^the /iu, '') ?? null
}

function same(one: string | null, other: string | null): 0 | 1 {
  return folded(unsigned(one)) === folded(unsigned(other)) ? 1 : 0
}

/** Without the signs of Markdown. */
function unsigned(words: string | null): string | undefined {
  return words?.replace(/[*#_+]/gu, '')
}
