import { readdirSync, readFileSync } from 'node:fs'
import { toDocument } from '../../src/corpus/document.ts'
import type { Document } from '../../src/model.ts'

const FOLDER = new URL('fixtures/', import.meta.url)

/** Names of all fixture files, in order. */
export const FIXTURES: readonly string[] = readdirSync(FOLDER).sort()

/** A fixture file as a document. */
export function fixture(file: string): Document {
  return toDocument(file, readFileSync(new URL(file, FOLDER)))
}

/** The bytes of a text, in UTF-8. */
export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
