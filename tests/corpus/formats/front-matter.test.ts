import { expect, test } from 'vitest'
import { toDocument } from '../../../src/corpus/document.ts'
import { frontMatter } from '../../../src/corpus/formats/front-matter.ts'
import { encode } from './write.ts'

test.each([
  {
    name: 'plain lines',
    source: '---\nTitle: Acme Opens\ndate: "2025-03-04"\n---\n',
    expected: { title: 'Acme Opens', date: '2025-03-04' },
  },
  {
    name: 'a comment and a nested name',
    source: '---\n# ours\nissuer:\n  name: Acme AS # the group\n---\n',
    expected: { issuer: 'Acme AS' },
  },
  {
    name: 'folded words',
    source: '---\ntitle: >\n  Acme Opens\n  a Plant\n---\n',
    expected: { title: 'Acme Opens a Plant' },
  },
  {
    name: 'a list',
    source: '---\ntags: [pumps, Oslo]\ntitle: A\n---\n',
    expected: { tags: 'pumps, Oslo', title: 'A' },
  },
  {
    name: 'escapes',
    source: '---\ntitle: "Acme \\"Opens\\" \\u2013 Now"\n---\n',
    expected: { title: 'Acme "Opens" – Now' },
  },
  {
    name: 'a colon that YAML forbids',
    source: '---\ntitle: Acme: A New Plant\ntags: [a\n---\n',
    expected: { title: 'Acme: A New Plant', tags: '[a' },
  },
  {
    name: 'TOML',
    source: '+++\ntitle = "Acme Opens"\ndate = 2025-03-04\ntags = ["a"]\n+++\n',
    expected: { title: 'Acme Opens', date: '2025-03-04' },
  },
  {
    name: 'other words for title and issuer',
    source: '---\nheadline: Acme Opens\nsource: Acme AS\n---\n',
    expected: { headline: 'Acme Opens', source: 'Acme AS', title: 'Acme Opens', issuer: 'Acme AS' },
  },
  {
    name: 'a source that is an address',
    source: '---\nsource: https://acme.example\n---\n',
    expected: { source: 'https://acme.example' },
  },
])('front matter of $name is read', ({ source, expected }) => {
  const { metadata, body } = frontMatter(`${source}The text.`)
  expect(Object.fromEntries(metadata)).toEqual(expected)
  expect(body).toBe('The text.')
})

test.each([
  '---\n\nA rule above and below.\n\n---\n\nText.',
  '---\nAcme opened a plant: today.\n---\nText.',
  '---\ntitle: never closed\nText.',
  '+++\nWords between.\n+++\nText.',
])('what is no front matter stays in the text: %j', (source) => {
  expect(frontMatter(source)).toEqual({ metadata: new Map(), body: source })
})

test('many references to one value cost nothing', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, at) => `k${at + 1}: &k${at + 1} [*k${at}, *k${at}, *k${at}]`,
  ).join('\n')
  expect(frontMatter(`---\nk0: &k0 [a]\n${bomb}\n---\nText.`).body).toBe('Text.')
})

test('a document takes title, date, place and issuer from its front matter', () => {
  const source =
    '---\ntitle: >\n  Acme Opens\n  a Plant\ndate: 2025-03-04\nlocation: Oslo\ncompany: { name: Acme AS }\n---\n\nThe plant makes pumps for the north and it is new. It has forty engineers.'
  expect(toDocument('a.md', encode(source))).toMatchObject({
    title: 'Acme Opens a Plant',
    published: '2025-03-04',
    publishedFrom: 'metadata',
    place: 'Oslo',
    issuer: 'Acme AS',
  })
})
