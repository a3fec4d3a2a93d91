import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/corpus/document.ts'
import type { Document } from '../../src/model.ts'
import { bytes } from './fixtures.ts'

const STORY =
  '<p>Brack Mill has opened a second kiln, which burns straw and dries the oats of forty farms in the valley.</p>' +
  '<p>The kiln took two years to build, and the mill has hired nine people to run it by day and by night.</p>' +
  '<p>Farmers may bring their oats from Monday, and visitors may see the kiln on the first day of every month.</p>'

async function read(title: string, body: string): Promise<Document | undefined> {
  const page = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
  return (await readDocuments('page.html', bytes(page))).documents[0]
}

describe('the title of a page', () => {
  test.each(['Press Releases :: Brack Mill', 'Newsroom | Brack Mill', 'Press'])(
    '"%s" is that of a part of the site, and no headline',
    async (title) => {
      const found = await read(title, `<div><h2>Mill opens second kiln in the valley</h2>${STORY}</div>`)
      expect(found?.title).toBe('Mill opens second kiln in the valley')
    },
  )

  test('with a word of the press in it is one', async () => {
    expect((await read('Press freedom prize for Brack', `<div>${STORY}</div>`))?.title).toBe(
      'Press freedom prize for Brack',
    )
  })

  test('names whose site it is behind a dash, too, where the headline has what is before it', async () => {
    const body = `<main><h1>Mill opens second kiln in the valley</h1>${STORY}</main>`
    expect((await read('Mill opens second kiln – Brack Mill', body))?.issuer).toBe('Brack Mill')
    const other = body.replaceAll('Brack Mill has', 'The mill has')
    expect((await read('Mill opens second kiln – Brack Mill', other))?.issuer).toBeNull()
  })
})

test('a quotation set apart is of whom its footer names', async () => {
  const quoted =
    '<blockquote><p>“We had to send our oats over the pass for thirty years.”</p><footer>Ann Lee, mill director, Upper Brack</footer></blockquote>'
  const found = await read('A', `<article><h1>Mill opens second kiln</h1>${STORY}${quoted}${STORY}</article>`)
  expect(found?.quotations.map(({ speaker }) => speaker)).toEqual([
    { name: 'Ann Lee', role: 'mill director, Upper Brack' },
  ])
})

describe('a section beside the story of an article', () => {
  const body = (head: string): string =>
    `<article><h1>Mill opens second kiln</h1><div class="body">${STORY}</div>` +
    `<section class="contact"><h3>${head}</h3><table><tr><th>Name</th><td>Ann Lee</td></tr>` +
    '<tr><th>Job</th><td>Press officer</td></tr><tr><th>Email</th><td>ann@brack.example</td></tr></table></section></article>'

  test('that heads a press contact is read', async () => {
    expect((await read('A', body('Media enquiries')))?.contacts).toMatchObject([
      { name: 'Ann Lee', role: 'Press officer', organisation: null, email: 'ann@brack.example' },
    ])
  })

  test('is left out where it is for others', async () => {
    expect((await read('A', body('Order oats')))?.contacts).toEqual([])
  })
})

describe('around an article that is most of a page', () => {
  const card = (headline: string): string =>
    `<div><h3><a href="/1">${headline}</a></h3><p>It draws the cart on days on which the tractor is mended.</p></div>`
  const cards = `<section><h2>More news</h2>${card('Mill buys a horse for the upper field')}${card('Mill sells its old horse to a farm')}</section>`
  const contact =
    '<section><h2>Media contact</h2><p>Ann Lee, press officer, <a href="mailto:ann@brack.example">ann@brack.example</a></p></section>'
  const page = (around: string, above = ''): string =>
    `<main>${above}<article><h1>Mill opens second kiln</h1><div>${STORY}</div></article>${around}</main>`

  test('headlines of other releases are left out', async () => {
    expect((await read('A', page(contact + cards)))?.text).not.toContain('horse')
  })

  test('whom the press reaches is not taken away', async () => {
    const found = await read('A', page(contact + cards))
    expect(found?.contacts.map(({ email }) => email)).toEqual(['ann@brack.example'])
  })

  test.each([
    '<p>Correction, 6 March 2026: the kiln burns straw of forty farms, and not of fourteen.</p>',
    '<section><h2>Notes to editors</h2><p>The chimney of the kiln is 90 metres long, and it was first built in 1890.</p></section>',
  ])('%s is kept', async (part) => {
    const words = part
      .replaceAll(/<[^>]+>/g, ' ')
      .trim()
      .slice(-40)
    expect((await read('A', page(part)))?.text).toContain(words)
  })

  test('an article of a few words leaves the story beside it', async () => {
    const teaser = '<article><p>Mill buys a horse for the upper field.</p></article>'
    const found = await read('A', `<main><h1>Mill opens second kiln</h1><div>${STORY}</div>${teaser}</main>`)
    expect(found?.text).toContain('burns straw')
  })
})

test('a line with an address in a div of its own is of the text, and a row of links is not', async () => {
  const lines =
    '<div>Press contact: Ann Lee</div><div>Email: <a href="mailto:ann@brack.example">ann@brack.example</a></div>' +
    '<div>Straw: <a href="https://brack.example/straw">brack.example/straw</a></div>' +
    '<div>More: <a href="/a">About the mill</a> <a href="/b">All its news</a></div>'
  const story = STORY.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')
  const found = await read(
    'A',
    `<div><div><h1>Mill opens second kiln</h1></div><div>${story}${lines}</div></div>`,
  )
  expect(found?.contacts).toMatchObject([{ name: 'Ann Lee', email: 'ann@brack.example' }])
  expect(found?.text).toContain('brack.example/straw')
  expect(found?.text).not.toContain('All its news')
})

test('a date and the credit of a picture part no subhead from the headline', async () => {
  const head =
    '<h1>Mill opens second kiln</h1><p>4 March 2026</p><figure><img src="a.jpg"><figcaption>Photo courtesy of Ann Lee</figcaption></figure>'
  const line = '<p><b>Straw from forty farms dries the oats of the valley</b></p>'
  const found = await read(
    'A',
    `<article>${head}${line}<p>BRACK, Scotland, 4 March 2026 – The kiln burns straw.</p>${STORY}</article>`,
  )
  expect(found?.subtitle).toBe('Straw from forty farms dries the oats of the valley')
})

describe('paragraphs that Word and Outlook save', () => {
  const item = (sign: string, words: string, name = 'MsoListParagraph'): string =>
    `<p class="${name}" style="text-indent:-18pt"><span style="font-family:Symbol">${sign}<span>&nbsp;&nbsp;&nbsp; </span></span>${words}</p>`
  const kinds = async (body: string): Promise<string[]> => {
    const found = await read('A', `<h1>Mill opens second kiln</h1><div>${STORY}${body}</div>`)
    return (found?.blocks ?? [])
      .filter(({ start }) => start > (found?.text.indexOf('every month') ?? 0))
      .map(({ kind, start, end }) => `${kind}: ${found?.text.slice(start, end)}`)
  }

  test('with the sign of an item are items, without the sign', async () => {
    const items =
      item('·', 'Oats from the valley') + item('§', 'Straw from forty farms') + item('2.', 'Nine people')
    expect(await kinds(items)).toEqual([
      'list-item: Oats from the valley',
      'list-item: Straw from forty farms',
      'list-item: 2. Nine people',
    ])
  })

  test('without a sign, or of another style, are paragraphs', async () => {
    expect(
      await kinds(
        item('', 'Oats are dried here.') +
          item('v', 'and w are letters here.', 'MsoNormal') +
          item('v', '2.0 of the plan is out.'),
      ),
    ).toEqual([
      'paragraph: Oats are dried here.',
      'paragraph: v and w are letters here.',
      'paragraph: v 2.0 of the plan is out.',
    ])
  })
})
