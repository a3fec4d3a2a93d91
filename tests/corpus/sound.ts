import { expect } from 'vitest'
import { passages } from '../../src/corpus/passages.ts'
import { sentences } from '../../src/corpus/sentences.ts'
import type { Document, Span } from '../../src/model.ts'

/** Rules of dashes and the like part lines and are no words. */
const RULES = /^[^\S\n]*(?:-{3,}|={3,}|_{3,}|~{3,}|\*{5,}|[|+](?:[^\S\n]|[|+:=-])*)[^\S\n]*$/gmu

/** All that is promised of every document, whatever its format and text. */
export function expectSound(document: Document): void {
  expect(gaps(document, document.blocks).replace(RULES, '').trim()).toBe('')
  for (const [index, block] of document.blocks.entries()) {
    expect(expectInside(document, block).trim()).toBe(document.text.slice(block.start, block.end))
    if (block.lead !== null) expect(block.lead).toBeLessThan(index)
    const inside = sentences(document.text.slice(block.start, block.end), block.start)
    expect(gaps(document, inside, block.start, block.end).trim()).toBe('')
  }
  const all = passages(document)
  // Passages leave out what a wire put around the release, and nothing else.
  const furniture = document.blocks.filter(({ kind }) => kind === 'furniture')
  const left = [...all, ...furniture].sort((a, b) => a.start - b.start)
  expect(gaps(document, left).replace(RULES, '').trim()).toBe('')
  for (const passage of all) expect(document.text.slice(passage.start, passage.end)).toBe(passage.text)
  for (const block of document.blocks) {
    if (block.kind === 'furniture') continue
    expect(all.filter(({ start, end }) => start <= block.start && block.end <= end)).toHaveLength(1)
  }
  gaps(document, document.quotations)
  for (const contact of document.contacts) {
    const words = expectInside(document, contact)
    for (const value of [contact.name, contact.role, contact.organisation, contact.phone, contact.url]) {
      if (value !== null) expect(words).toContain(value)
    }
  }
  for (const { email, ...contact } of document.contacts)
    if (email !== null) expect(emailsOf(expectInside(document, contact))).toContain(email)
  const { marks } = document
  for (const span of Object.values(marks)) if (span !== null) expectInside(document, span)
  const told: readonly [Span | null, string | null][] = [
    [marks.title, document.title],
    [marks.subtitle, document.subtitle],
    [marks.place, document.place],
    [marks.issuer, document.issuer],
  ]
  for (const [span, value] of told)
    if (span !== null) expect(oneLine(expectInside(document, span))).toBe(value)
  for (const [at, { start, page }] of (document.pages ?? []).entries()) {
    const before = document.pages?.[at - 1] ?? { start: -1, page: 0 }
    expect(start).toBeGreaterThan(before.start)
    expect(start).toBeLessThan(document.text.length)
    expect(page).toBeGreaterThan(before.page)
  }
  expect(document.title.trim()).not.toBe('')
  expect(document.id).toMatch(/^[a-z0-9-]+$/)
}

/** With the addresses that are spelled out ("ann [at] acme.org") as they are meant. */
function emailsOf(words: string): string {
  return `${words}\n${words.replace(/\s?(?:[[(]\s?at\s?[\])]|@)\s?/giu, '@')}`
}

function expectInside(document: Document, span: Span): string {
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeGreaterThan(span.start)
  expect(span.end).toBeLessThanOrEqual(document.text.length)
  return document.text.slice(span.start, span.end)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Spans in order and apart; gives what stands between them. */
function gaps(document: Document, spans: readonly Span[], from = 0, to = document.text.length): string {
  let end = from
  let between = ''
  for (const span of spans) {
    expectInside(document, span)
    expect(span.start).toBeGreaterThanOrEqual(end)
    between += document.text.slice(end, span.start)
    end = span.end
  }
  return between + document.text.slice(end, to)
}
