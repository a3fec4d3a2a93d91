import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

/** Speakers of a body's quotations, `name | role`, or `nobody`. */
export function speakers(body: string): string[] {
  const document = toDocument('a.md', bytes(`# Acme Opens Plant\n\n${body}`))
  return document.quotations.map(({ speaker }) =>
    speaker === null ? 'nobody' : `${speaker.name} | ${speaker.role ?? ''}`,
  )
}

/** A quotation before its verb, and one that is a sentence of its own. */
export const WORKS = '“It works very well,”'
export const WHOLE = '“It works very well for all of us.”'
