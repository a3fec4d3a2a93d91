import type { FormatCase, Release } from '../case.ts'
import { xhtml, xml, xmlText } from '../write-xml.ts'

const format: FormatCase = {
  extensions: ['.xml'],
  release: (release) => xml(newsItem(release)),
  holding: (text) => xml(item('urn:t', 'Tidal Power', inline(`<p>${xmlText(text)}</p>`))),
  runs: 100,
  bad: [
    {
      name: 'a picture alone',
      bytes: xml(item('urn:p', 'Harbour', '<remoteContent href="http://192.0.2.1/a.jpg"/>')),
      reason: 'NewsML-G2 without a text in it',
    },
    {
      name: 'bytes in base64',
      bytes: xml(
        item(
          'urn:b',
          'Harbour',
          '<inlineData contenttype="application/pdf" encoding="enc:base64">QWNtZQ==</inlineData>',
        ),
      ),
      reason: 'NewsML-G2 without a text in it',
    },
    {
      name: 'cut off in the text',
      bytes: xml(item('urn:c', 'Harbour', inline('<p>The harbour'))).slice(0, -90),
      reason: /^(?:cut off, or )?no valid XML: line \d+, /,
    },
  ],
  several: [
    {
      name: 'a message of two texts, a picture and an empty one',
      bytes: xml(
        `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item(
          'urn:1',
          'Harbour Gets Power',
          inline('<p>It starts in spring.</p>'),
        )}${item('urn:2', 'Second Turbine', '<inlineData contenttype="text/plain">It turns.\n\nIt hums.</inlineData>')}${item(
          'urn:3',
          'Harbour',
          '<remoteContent href="a.jpg"/>',
        ).replace(
          'ninat:text',
          'ninat:picture',
        )}${item('urn:4', 'Nothing', inline(' '))}</itemSet></newsMessage>`,
      ),
      titles: ['Harbour Gets Power', 'Second Turbine'],
      failures: ['news item urn:4 holds no text'],
    },
  ],
}

export default format

function newsItem(release: Release): string {
  return item(
    'https://news.example/tide',
    release.headline,
    inline(xhtml({ ...release, headline: '', subhead: '' })),
    `<headline role="hld:subhead">${xmlText(release.subhead)}</headline>`,
  )
}

function inline(content: string): string {
  return `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>HTML</title></head><body>${content}</body></html></inlineXML>`
}

function item(guid: string, headline: string, content: string, more = ''): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="1" xml:lang="en" standard="NewsML-G2">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Nordwire"/><versionCreated>2025-05-06T08:00:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>${xmlText(headline)}</headline>${more}</contentMeta>
<contentSet>${content}</contentSet></newsItem>`
}
