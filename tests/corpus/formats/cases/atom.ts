import type { FormatCase, Release } from '../case.ts'
import { htmlBody } from '../write.ts'
import { xml, xmlText } from '../write-xml.ts'

const format: FormatCase = {
  extensions: ['.atom', '.xml'],
  release: (release) => xml(atom(release)),
  holding: (text) =>
    xml(feed(entry('urn:t', 'Tidal Power', `<content type="text">${xmlText(text)}</content>`))),
  runs: 100,
  bad: [
    { name: 'a feed without an entry', bytes: xml(feed('')), reason: 'a feed without an item' },
    {
      name: 'an entry whose text is elsewhere',
      bytes: xml(feed(entry('urn:e', 'Harbour', '<content type="text/html" src="http://192.0.2.1/"/>'))),
      reason: 'urn:e: holds no text but its title',
    },
    {
      name: 'cut off',
      bytes: xml(feed(entry('urn:c', 'Harbour', '<summary>The harbour</summary>'))).slice(0, -10),
      reason: /^cut off, or no valid XML/,
    },
  ],
  several: [
    {
      name: 'entries in text, HTML and XHTML',
      bytes: xml(
        feed(
          [
            entry('urn:1', 'Harbour', '<content type="text">Fewer &lt;b&gt;3 metres.</content>'),
            entry('urn:2', 'Turbine', '<content type="html">&lt;p&gt;It turns.&lt;/p&gt;</content>'),
            entry(
              'urn:3',
              'Battery',
              '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It holds.</p></div></content>',
            ),
          ].join(''),
        ),
      ),
      titles: ['Harbour', 'Turbine', 'Battery'],
    },
  ],
  also: {
    'takes the address from the alternate link and the name from the id': ({ url, identifier }) => {
      if (url !== 'https://news.example/tide') throw new Error(`the address is ${url}`)
      if (identifier !== 'urn:tide') throw new Error(`the name is ${identifier}`)
    },
  },
}

export default format

function atom(release: Release): string {
  return feed(
    entry(
      'urn:tide',
      xmlText(release.headline),
      `<content type="html">${xmlText(htmlBody({ ...release, headline: '' }))}</content>`,
    ),
  )
}

function feed(entries: string): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title><id>urn:feed</id>${entries}</feed>`
}

function entry(id: string, title: string, content: string): string {
  return `<entry><id>${id}</id><title>${title}</title><link rel="self" href="https://news.example/api"/><link href="https://news.example/tide"/><published>2025-05-06T08:00:00+02:00</published><updated>2025-05-09T08:00:00+02:00</updated>${content}</entry>`
}
