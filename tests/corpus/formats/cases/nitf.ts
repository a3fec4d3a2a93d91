import type { FormatCase, Release } from '../case.ts'
import { xhtml, xml, xmlText } from '../write-xml.ts'

const format: FormatCase = {
  extensions: ['.nitf', '.xml'],
  release: (release) => xml(nitf(release)),
  holding: (text) => xml(document('Tidal Power', `<p>${xmlText(text)}</p>`)),
  runs: 100,
  bad: [
    { name: 'blank', bytes: xml(document('Harbour', '<p> </p>')), reason: 'NITF without a text in it' },
    {
      name: 'cut off',
      bytes: xml(document('Harbour', '<p>The harbour')).slice(0, -40),
      reason: /^(?:cut off, or )?no valid XML: line \d+, /,
    },
  ],
  hidden: [
    {
      name: 'media with their captions',
      bytes: xml(
        document(
          'Harbour',
          '<media media-type="image"><media-reference source="http://192.0.2.1/a.jpg"/><media-caption>HIDDEN</media-caption></media><p>The <location>harbour</location> gets <money>€3</money> power&nbsp;&ndash; soon.</p>',
        ),
      ),
      shown: ['The harbour gets €3 power – soon.'],
      hidden: ['HIDDEN'],
    },
  ],
}

export default format

function nitf(release: Release): string {
  return document(
    release.headline,
    xhtml({ ...release, headline: '', subhead: '' }).replace(/<(\/?)h2[^>]*>/g, '<$1hl2>'),
    `<hl2>${xmlText(release.subhead)}</hl2>`,
  )
}

function document(headline: string, content: string, more = ''): string {
  return `<!DOCTYPE nitf SYSTEM "http://192.0.2.1/nitf.dtd">
<nitf xml:lang="en"><head><title>Slug</title><docdata><doc-id id-string="T1" regsrc="wire.example"/><date.issue norm="20250506T080000+0200"/></docdata></head>
<body><body.head><hedline><hl1>${xmlText(headline)}</hl1>${more}</hedline></body.head><body.content>${content}</body.content></body></nitf>`
}
