import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Citation } from '../../web/api.ts'
import { answerMarkdown, answerText, conversationMarkdown, quotationText } from '../../web/copy.ts'
import { fragmentOf } from '../../web/place.ts'
import {
  COST,
  ceilingRefusal,
  cite,
  costAnswer,
  HOSTILE,
  hostileAnswer,
  makeAnswer,
  makeDocument,
  NIGHT,
  whoAnswer,
} from './material.ts'

const ORIGIN = 'https://news.example'

/** Offsets, first words and checksum: it leads to the words also when the release has changed. */
function permalink(citation: Citation | undefined): string {
  if (citation === undefined) throw new Error('no such citation')
  return `${ORIGIN}/documents/${citation.documentId}${fragmentOf(citation)}`
}

describe('a copied quotation', () => {
  test('names its speaker, release, issuer, date and address', () => {
    const [, second] = whoAnswer.citations
    expect(quotationText({ text: second?.quote ?? '' }, second, ORIGIN)).toBe(
      `“Now it is for people in here, too.” (Ada Holm, harbour master; “${NIGHT.title}”, Harbour Office, 2 May 2025, ${permalink(second)})`,
    )
  })

  test.each([
    { text: 'We keep the lamp.', who: '(Ada Holm, harbour master; ' },
    { text: '"We keep the lamp."', who: '(Ada Holm, harbour master; ' },
    { text: '“We keep the lamp,” said Ada Holm.', who: '(quoting Ada Holm, harbour master; ' },
    { text: 'Asked about it, Holm said: "We keep it."', who: '(quoting Ada Holm, harbour master; ' },
  ])('gives nobody what the release says of it: $text', ({ text, who }) => {
    const [, second] = whoAnswer.citations
    expect(quotationText({ text }, second, ORIGIN)).toContain(who)
  })

  test('has no line breaks of its file inside a sentence, and keeps those of a contact', () => {
    const wrapped = 'Nineteen people escaped from the building on\nthe corner.'
    expect(quotationText({ text: wrapped }, undefined, ORIGIN)).toBe(
      '“Nineteen people escaped from the building on the corner.”',
    )
    expect(quotationText({ text: 'Ada Holm\n+00 555' }, undefined, ORIGIN)).toBe('“Ada Holm\n+00 555”')
  })

  test('of a release without issuer and date says undated', () => {
    const bare = makeDocument('bare', [['paragraph', 'It is so.']], { issuer: null, published: null })
    expect(quotationText({ text: 'It is so.' }, cite(bare, 'It is so.', 1), ORIGIN)).toBe(
      `“It is so.” (“bare”, undated, ${ORIGIN}/documents/bare${fragmentOf({ start: 0, end: 9, quote: 'It is so.' })})`,
    )
  })
})

test('an answer as text holds the question, every statement and note with its markers, and its sources', () => {
  expect(answerText(costAnswer, ORIGIN)).toBe(
    [
      COST,
      '“Tickets for the evening tour cost €12, including a drink.” [1]',
      `${costAnswer.notes[0]?.text} [2]`,
      `[1] “${NIGHT.title}”, Harbour Office, 2 May 2025, ${permalink(costAnswer.citations[0])}\n[2] “Summer season at the lighthouse”, Harbour Office, 9 May 2024, ${permalink(costAnswer.citations[1])}`,
    ].join('\n\n'),
  )
})

test('a refusal as text is its message', () => {
  expect(answerText(ceilingRefusal, ORIGIN)).toBe(`${ceilingRefusal.question}\n\n${ceilingRefusal.answer}`)
})

describe('an answer as Markdown', () => {
  test('keeps its links on the server it came from, and is set as quotation and list', () => {
    const html = marked.parse(answerMarkdown(costAnswer, ORIGIN), { async: false })
    expect(html).toContain('<blockquote>')
    expect(html).toContain(
      `<a href="${permalink(costAnswer.citations[0]).replaceAll('&', '&amp;')}">${NIGHT.title}</a>`,
    )
  })

  test.each([
    '# not a heading',
    '1. not a list',
    '- nor this',
    '*stars* and _lines_',
    '[a](javascript:x)',
    '<b>bold</b>',
    '`code`',
    '> quoted',
    '| a | b |',
    '~~gone~~',
  ])('shows %s as it stands', (text) => {
    const document = makeDocument('odd', [['paragraph', text]])
    const answer = makeAnswer('Odd?', {
      statements: [{ text, citations: [1] }],
      citations: [cite(document, text, 1)],
    })
    const html = marked.parse(answerMarkdown(answer, ORIGIN), { async: false })
    const quoted = /<blockquote>\s*<p>([\s\S]*?)<\/p>\s*<\/blockquote>/.exec(html)?.[1]
    const decoded = quoted
      ?.replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
      .replace(/&#39;/g, "'")
    expect(decoded).toBe(`${text} [1]`)
  })

  test('has no markup of a hostile document', () => {
    const html = marked.parse(answerMarkdown(hostileAnswer, ORIGIN), { async: false })
    expect(html).not.toMatch(/<(?:script|img|i |b>|svg)/)
    expect(HOSTILE.title).toContain('<script>')
  })
})

test('a conversation as Markdown also has what was not answered', () => {
  const turns = [
    { question: COST, literal: false, answer: costAnswer, composed: null },
    { question: 'And then?', literal: false, answer: null, composed: null },
  ]
  const text = conversationMarkdown({ id: 'a', title: 'Tour', updated: 0, turns }, ORIGIN)
  expect(text.startsWith(`# Tour\n\n**${COST}**\n\n> Tickets`)).toBe(true)
  expect(text.endsWith('**And then?**\n\n(not answered)\n')).toBe(true)
})
