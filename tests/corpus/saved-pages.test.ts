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
