import { expect, test } from 'vitest'
import { readDocuments } from '../../src/corpus/document.ts'
import { houseOfSite } from '../../src/corpus/issuer-publisher.ts'
import { bytes } from './fixtures.ts'

const STORY =
  'The Fisheries Ministry has fined Vane Trawlers plc. The ministry’s officers found 40 tonnes of cod in the hold, which the ship had not told to anybody. The skipper may go to court within four weeks.'

/** A page with a title and, in its head, whose site it is. */
function page(title: string, head: string, story: string): Uint8Array {
  const body = `<article><h1>${title}</h1><p>${story}</p><p>The ship lies at the quay of Bray. It may leave once the fine is paid, the harbour master said on Monday.</p></article>`
  return bytes(
    `<!DOCTYPE html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><main>${body}</main></body></html>`,
  )
}

async function issuerOf(title: string, head: string, story: string): Promise<string | null> {
  const { documents } = await readDocuments('page.html', page(title, head, story))
  return documents[0]?.issuer ?? null
}

const TITLE = 'Trawler fined for hidden cod'

test.each([
  ['behind the bar of its title', `<title>${TITLE} | Press | Ministry of Fisheries</title>`],
  [
    'as the name of the site',
    `<title>${TITLE}</title><meta property="og:site_name" content="Ministry of Fisheries">`,
  ],
  [
    'as the publisher of the article',
    `<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","publisher":{"@type":"Organization","name":"Ministry of Fisheries"}}</script>`,
  ],
])('a page is issued by whose site it is, which the story names in other words: %s', async (_, head) => {
  expect(await issuerOf(TITLE, head, STORY)).toBe('Ministry of Fisheries')
})

test('a page is not issued by the company that it tells of, where that has the ticker symbol', async () => {
  const story = STORY.replace('Vane Trawlers plc', 'Vane Trawlers plc (LSE: VANE)')
  expect(await issuerOf(TITLE, `<title>${TITLE} | Ministry of Fisheries</title>`, story)).toBe(
    'Ministry of Fisheries',
  )
})

test.each([
  ['a paper or a host that the story does not name', 'Harbour Finance', null],
  ['a wire, though the story thanks it', 'Fisheries Ministry Newswire', null],
  ['the newsroom of a house', 'Fisheries Ministry Newsroom', 'Fisheries Ministry'],
  ['a house whose name ends like a word for a site', 'Ministry Press', null],
  ['a word that the story has in small letters only', 'Officers', null],
  ['no name', '', null],
])('who publishes a page, by the name of the site: %s', (_, site, expected) => {
  expect(houseOfSite(site, `${STORY} Thanks go to the Newswire.`)).toBe(expected)
})

test.each([
  [
    'the council',
    'Corran Borough Council',
    'The bridge will be shut, the council said today.',
    'Corran Borough Council',
  ],
  [
    'its press office',
    'Corran Borough Council',
    'The bridge is open. Contact: council press office.',
    'Corran Borough Council',
  ],
  [
    'the university',
    'University of Corran',
    'Fees stay as they are. The university has 9,000 students.',
    'University of Corran',
  ],
  [
    'another of its kind, too',
    'Corran Borough Council',
    'The council of Holm said no. The council will ask again.',
    'Corran Borough Council',
  ],
  // It may be the other one, it is any, or the name is that of a paper.
  ['another that is named', 'Corran Borough Council', 'Holm Council will pay. The council has voted.', null],
  ['one of several', 'Corran Borough Council', 'Two councils met. The council with more people pays.', null],
  ['any', 'Hospital Union', 'Each union has a vote. The union that wins pays.', null],
  [
    'a lender beside the house that speaks',
    'Rook Library',
    'The library lent books, the airport said.',
    null,
  ],
  ['a paper for such houses', 'University Journal', 'The university has 9,000 students.', null],
  ['nobody', 'Corran Borough Council', 'The bridge will be shut from Monday.', null],
])('a house that its story calls by its kind alone: %s', (_, site, story, expected) => {
  expect(houseOfSite(site, story)).toBe(expected)
})
