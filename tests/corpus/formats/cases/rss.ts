import type { FormatCase, Release } from '../case.ts'
import { htmlBody } from '../write.ts'
import { BAD_XML, xml, xmlText } from '../write-xml.ts'

const format: FormatCase = {
  extensions: ['.rss', '.xml'],
  release: (release) => xml(rss(release)),
  holding: (text) => xml(feed(item('Tidal Power', `<description>${xmlText(text)}</description>`))),
  runs: 100,
  bad: [
    ...BAD_XML,
    { name: 'a feed without an item', bytes: xml(feed('')), reason: 'a feed without an item' },
    {
      name: 'a feed of a title',
      bytes: xml(feed(item('Harbour', ''))),
      reason: 'https://news.example/harbour: holds no text but its title',
    },
    {
      name: 'cut off in an item',
      bytes: xml(feed(item('Harbour', '<description>The harbour</description>'))).slice(0, -30),
      reason: /^cut off, or no valid XML: line \d+, unclosed tag/,
    },
  ],
  hidden: [
    {
      name: 'pictures, enclosures, scripts and the line of the feed itself',
      bytes: xml(
        feed(
          item(
            'Harbour',
            `<media:title>HIDDEN-1</media:title><media:description>HIDDEN-2</media:description><description>HIDDEN-3</description>
<enclosure url="http://192.0.2.1/HIDDEN-4.mp3"/><content:encoded><![CDATA[<p>The harbour gets power.</p><script>HIDDEN-5</script><img alt="HIDDEN-6" src="http://192.0.2.1/">]]></content:encoded>`,
          ),
        ),
      ),
      shown: ['The harbour gets power.'],
      hidden: ['HIDDEN'],
    },
  ],
  several: [
    {
      name: 'a feed of three items, one without a text and one nested too deep',
      bytes: xml(
        feed(
          [
            item('Harbour &amp;amp; Sea', '<description>First paragraph.\n\nSecond one.</description>'),
            item('Empty', ''),
            item('Deep', `<description>${'&lt;div&gt;'.repeat(300)}Acme</description>`),
            item('Second &lt;em&gt;Turbine&lt;/em&gt;', '<description>It turns.</description>'),
          ].join(''),
        ),
      ),
      titles: ['Harbour & Sea', 'Second Turbine'],
      failures: [
        'https://news.example/empty: holds no text but its title',
        'https://news.example/deep: elements nested more than 250 deep',
      ],
    },
    {
      name: 'a feed that names two items alike',
      bytes: xml(
        feed(
          item('Harbour', '<description>One.</description>') +
            item('Harbour', '<description>One.</description>'),
        ),
      ),
      titles: ['Harbour', 'Harbour'],
    },
    {
      name: 'a feed of RSS 1.0',
      bytes: xml(
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>News</title></channel>
<item rdf:about="https://news.example/1"><title>Harbour</title><description>It starts.</description><dc:date>2025-05-06</dc:date></item></rdf:RDF>`,
      ),
      titles: ['Harbour'],
    },
  ],
}

export default format

function rss(release: Release): string {
  return feed(
    item(
      xmlText(release.headline),
      `<content:encoded><![CDATA[${htmlBody({ ...release, headline: '' })}]]></content:encoded>`,
    ),
  )
}

function feed(items: string): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en</language>${items}</channel></rss>`
}

function item(title: string, content: string): string {
  const slug = /\w+/.exec(title)?.[0].toLowerCase()
  return `<item><title>${title}</title><link>https://news.example/${slug}</link><pubDate>Tue, 06 May 2025 08:00:00 +0200</pubDate>${content}</item>`
}
