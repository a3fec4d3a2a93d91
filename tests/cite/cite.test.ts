import { describe, expect, test } from 'vitest'
import { cite, type Style } from '../../src/cite/cite.ts'
import { fragmentOf } from '../../src/cite/fragment.ts'
import type { Document, Span } from '../../src/model.ts'
import { CASES, HOLM, place, RAY, release } from './releases.ts'

const ORIGIN = 'https://news.example'

function cited(document: Document, style: Style, range?: Span) {
  return cite({ document, style, range, origin: ORIGIN, accessed: '2025-09-01T08:00:00.000Z' })
}

/** The hand-written reference with its address filled in. */
function addressed(reference: string, { id, text }: Document, range?: Span): string {
  const fragment = range === undefined ? '' : fragmentOf(range, text.slice(range.start, range.end))
  return reference.replace('@', `${ORIGIN}/documents/${id}${fragment}`)
}

describe.each(CASES)('$name', ({ document, range, expected }) => {
  test('is attributed as in the AP Stylebook', async () => {
    expect(await cited(document, 'ap', range)).toBe(expected.ap)
    expect(await cited(document, 'ap')).toBe(expected.apWhole)
  })

  test.each(['apa', 'chicago', 'mla'] as const)('is cited in %s', async (style) => {
    const [inText, entry] = expected[style]
    expect(await cited(document, style)).toBe(addressed(entry, document))
    expect(await cited(document, style, range)).toBe(`${inText}\n\n${addressed(entry, document, range)}`)
  })
})

const LIT = '“The lamp is lit again.”'
const night = release('night-1', 'Lighthouse opens at night', `😀 ${LIT} Tours begin\n\nin June.`, [
  [LIT, HOLM],
])
const lit = place(night.text, LIT)
const url = `${ORIGIN}/documents/night-1`
const citedUrl = `${url}${fragmentOf(lit, LIT)}`

describe('AP attribution', () => {
  test.each([
    ['2025-01-02', 'Jan. 2, 2025'],
    ['2025-02-02', 'Feb. 2, 2025'],
    ['2025-03-02', 'March 2, 2025'],
    ['2025-04-02', 'April 2, 2025'],
    ['2025-05-12', 'May 12, 2025'],
    ['2025-06-02', 'June 2, 2025'],
    ['2025-07-02', 'July 2, 2025'],
    ['2025-08-02', 'Aug. 2, 2025'],
    ['2025-09-02', 'Sept. 2, 2025'],
    ['2025-10-02', 'Oct. 2, 2025'],
    ['2025-11-02', 'Nov. 2, 2025'],
    ['2025-12-31', 'Dec. 31, 2025'],
  ])('writes %s as %s', async (published, written) => {
    expect(await cited({ ...night, published }, 'ap')).toBe(
      `Harbour Office, in a news release dated ${written}`,
    )
  })

  test('of part of a quotation is its speaker’s', async () => {
    expect(await cited(night, 'ap', place(night.text, 'lamp is lit'))).toBe(
      'Ada Holm, harbour master, said in a news release dated Aug. 14, 2025, from Harbour Office: “lamp is lit”',
    )
  })

  test('of a sentence that reports a quotation is the issuer’s, and says whom it quotes', async () => {
    const words = '“It turns,” said Ben Ray.'
    const reported = release('r', 'R', words, [['“It turns,”', RAY]])
    expect(await cited(reported, 'ap', place(reported.text, words))).toBe(
      'Harbour Office said in a news release dated Aug. 14, 2025, quoting Ben Ray, keeper of the lamp: “‘It turns,’ said Ben Ray.”',
    )
    const nobody = { ...reported, issuer: null, published: null }
    expect(await cited(nobody, 'ap', place(reported.text, words))).toBe(
      'An undated news release, quoting Ben Ray, keeper of the lamp, said: “‘It turns,’ said Ben Ray.”',
    )
  })
})

test('plain text has the exact words, who says them and where', async () => {
  expect(await cited(night, 'plain', lit)).toBe(
    `${LIT} (Ada Holm, harbour master; “Lighthouse opens at night”, Harbour Office, 14 August 2025, ${citedUrl})`,
  )
  expect(await cited(night, 'plain')).toBe(
    `“Lighthouse opens at night”, Harbour Office, 14 August 2025, ${url}`,
  )
})

test('plain text and Markdown of a sentence that reports a quotation say whom it quotes', async () => {
  const words = '“It turns,” said Ben Ray.'
  const reported = release('r', 'R', words, [['“It turns,”', RAY]])
  for (const style of ['plain', 'markdown'] as const) {
    const whole = await cited(reported, style, place(reported.text, words))
    expect(whole).toContain('quoting Ben Ray, keeper of the lamp; ')
    expect(await cited(reported, style, place(reported.text, '“It turns,”'))).not.toContain('quoting')
  }
})

test('Markdown has the exact words as a quotation, with what is special escaped', async () => {
  const odd = release('odd', 'A [b](javascript:c)', '1. *So*\n<b>it</b> is.', [], {
    issuer: '_I_',
    published: null,
  })
  expect(await cited(odd, 'markdown', place(odd.text, '1. *So*\n<b>it</b> is.'))).toBe(
    `> 1\\. \\*So\\*\n> \\<b\\>it\\</b\\> is.\n\n[A \\[b\\](javascript:c)](<${ORIGIN}/documents/odd#cite=21-42&quote=1.%20*So*%0A%3Cb%3Eit%3C%2Fb%3E%20is.&sum=1usurv4>), \\_I\\_, undated`,
  )
})

test('CSL-JSON is a press release by its issuer', async () => {
  expect(JSON.parse(await cited(night, 'csl-json', lit))).toEqual([
    {
      id: 'night-1',
      type: 'document',
      genre: 'Press release',
      title: 'Lighthouse opens at night',
      author: [{ literal: 'Harbour Office' }],
      issued: { 'date-parts': [[2025, 8, 14]] },
      'event-place': 'Port Town',
      URL: citedUrl,
      language: 'en',
      annote: LIT,
    },
  ])
  const shouting = { ...night, place: 'PORT TOWN', placeName: 'Port Town' }
  expect(JSON.parse(await cited(shouting, 'csl-json', lit))[0]['event-place']).toBe('Port Town')
  const bare = { ...night, issuer: null, published: null, place: null }
  expect(JSON.parse(await cited(bare, 'csl-json'))).toEqual([
    {
      id: 'night-1',
      type: 'document',
      genre: 'Press release',
      title: 'Lighthouse opens at night',
      accessed: { 'date-parts': [[2025, 9, 1]] },
      URL: url,
      language: 'en',
    },
  ])
})

test('RIS has one line for each field, however long, and the quotation as a note', async () => {
  const title = `Lighthouse ${'opens and opens '.repeat(9)}at night`
  const long = release('2025-08-14-lighthouse-opens-and-opens-1a2b', title, 'It opens\n\nin June.', [], {
    published: '2025-01-02',
  })
  const range = place(long.text, 'It opens\n\nin June.')
  expect(await cited(long, 'ris', range)).toBe(
    [
      'TY  - GEN',
      'AU  - Harbour Office',
      'DA  - 2025/01/02/',
      'PY  - 2025',
      `ID  - ${long.id}`,
      'LA  - en',
      'M3  - Press release',
      'N1  - It opens in June.',
      `TI  - ${title}`,
      `UR  - ${ORIGIN}/documents/${long.id}${fragmentOf(range, 'It opens\n\nin June.')}`,
      'ER  - ',
      '',
    ].join('\n'),
  )
})

test('BibTeX keeps every letter and escapes what LaTeX would read', async () => {
  const odd = release('odd-1a2b', '重庆: 50% of A_B & {C} for $5 #1 ~ ^ <i>\\x', 'Words.', [], {
    issuer: 'Łódź & Co',
  })
  expect(await cited(odd, 'bibtex', place(odd.text, 'Words.'))).toBe(
    [
      '@misc{odd1a2b,',
      '\tannote = {Words.},',
      '\tauthor = {{Łódź \\& Co}},',
      '\tyear = {2025},',
      '\tmonth = aug,',
      '\tnote = {Press release, 14 August 2025},',
      '\ttitle = {重庆: 50\\% of {A}\\_{B} \\& \\{{C}\\} for \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textless{}i\\textgreater{}\\textbackslash{}x},',
      `\turl = {${ORIGIN}/documents/odd-1a2b#cite=42-48&quote=Words.&sum=1qmb6fg},`,
      `\thowpublished = {\\url{${ORIGIN}/documents/odd-1a2b#cite=42-48&quote=Words.&sum=1qmb6fg}},`,
      '}',
      '',
    ].join('\n'),
  )
})

test('JSON-LD is a Quotation by its speaker in a NewsArticle by its issuer', async () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Lighthouse opens at night',
    genre: 'Press release',
    author: { '@type': 'Organization', name: 'Harbour Office' },
    publisher: { '@type': 'Organization', name: 'Harbour Office' },
    datePublished: '2025-08-14',
    locationCreated: { '@type': 'Place', name: 'Port Town' },
    inLanguage: 'en',
    url,
  }
  expect(JSON.parse(await cited(night, 'json-ld', lit))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: LIT,
    url: citedUrl,
    inLanguage: 'en',
    creator: { '@type': 'Person', name: 'Ada Holm', jobTitle: 'harbour master' },
    isPartOf: article,
  })
  expect(JSON.parse(await cited(night, 'json-ld'))).toEqual({ '@context': 'https://schema.org', ...article })
  const tours = JSON.parse(await cited(night, 'json-ld', place(night.text, 'Tours begin')))
  expect(tours).not.toHaveProperty('creator')
})

test('a Web Annotation finds the words by code points and by the words themselves', async () => {
  const annotation = JSON.parse(await cited(night, 'annotation', lit))
  const [position, quote] = annotation.target.selector
  expect(annotation).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: citedUrl,
    type: 'Annotation',
    motivation: 'highlighting',
    target: { source: url, selector: [position, quote] },
  })
  // One code point stands before it that takes two code units.
  expect(position).toEqual({ type: 'TextPositionSelector', start: lit.start - 1, end: lit.end - 1 })
  expect([...night.text].slice(position.start, position.end).join('')).toBe(LIT)
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: LIT,
    prefix: night.text.slice(Math.max(0, lit.start - 32), lit.start),
    suffix: ' Tours begin\n\nin June.',
  })
  expect(JSON.parse(await cited(night, 'annotation')).target).toBe(url)
})

test('the address of the original is used only where it is one of the web', async () => {
  const own = { ...night, url: 'https://harbour.example/night' }
  expect(await cited(own, 'apa')).toMatch(/ https:\/\/harbour\.example\/night$/)
  expect(await cited({ ...night, url: 'javascript:alert(1)' }, 'apa')).toMatch(
    / https:\/\/news\.example\/documents\/night-1$/,
  )
})
