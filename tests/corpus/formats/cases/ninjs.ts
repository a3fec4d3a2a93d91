import type { FormatCase, Release } from '../case.ts'
import { encode, htmlBody } from '../write.ts'

const json = (value: unknown): Uint8Array => encode(JSON.stringify(value))

const ITEM = { uri: 'urn:tide', headline: 'Harbour Gets Power', body_text: 'It starts in spring.' }

const format: FormatCase = {
  extensions: ['.json'],
  release: (release) => json(ninjs(release)),
  holding: (text) => json({ ...ITEM, body_text: text }),
  runs: 150,
  bad: [
    { name: 'blank', bytes: encode(' \n'), reason: 'cut off, or no valid JSON' },
    { name: 'cut off', bytes: json(ITEM).slice(0, -4), reason: 'cut off, or no valid JSON' },
    { name: 'XML', bytes: encode('<rss/>'), reason: 'cut off, or no valid JSON' },
    { name: 'binary', bytes: new Uint8Array([123, 0, 0, 3]), reason: 'not a text file' },
    {
      name: 'a package of a program',
      bytes: json({ name: 'acme', version: '1.0.0' }),
      reason: /^JSON, but no ninjs/,
    },
    { name: 'null', bytes: encode('null'), reason: /^JSON, but no ninjs/ },
    {
      name: 'fields of the wrong kind',
      bytes: json({ uri: 'urn:a', headline: 3, bodies: [null, { value: {} }, 7] }),
      reason: 'ninjs without a text in it',
    },
    {
      name: 'more items than a file may have',
      bytes: json(Array.from({ length: 10_001 }, () => ITEM)),
      reason: 'more than 10000 items',
    },
    { name: 'nested deep', bytes: encode('['.repeat(1_000_000)), reason: 'JSON nested more than 250 deep' },
  ],
  hidden: [
    {
      name: 'scripts, associated items and other bodies',
      bytes: json({
        ...ITEM,
        body_text: 'HIDDEN-1',
        body_xhtml: '<p>It starts in spring.</p><script>HIDDEN-2</script>',
        associations: { picture: { uri: 'urn:p', headline: 'HIDDEN-3', body_text: 'HIDDEN-4' } },
      }),
      shown: ['It starts in spring.'],
      hidden: ['HIDDEN'],
    },
  ],
  several: [
    {
      name: 'a list of items',
      bytes: json([
        ITEM,
        { ...ITEM, uri: 'urn:2', headline: 'Second Turbine' },
        { ...ITEM, uri: 'urn:3', body_text: '' },
        7,
      ]),
      titles: ['Harbour Gets Power', 'Second Turbine'],
      failures: ['urn:3 holds no text', '1 of 4 items are no ninjs'],
    },
  ],
}

export default format

function ninjs(release: Release): unknown {
  return {
    uri: 'https://news.example/tide',
    type: 'text',
    language: 'en',
    versioncreated: '2025-05-06T08:00:00+02:00',
    headlines: [
      { role: 'sub', value: release.subhead },
      { role: 'main', value: release.headline },
    ],
    bodies: [
      { role: 'plain', contenttype: 'text/plain', value: 'Short.' },
      { role: 'main', contenttype: 'text/html', value: htmlBody({ ...release, headline: '', subhead: '' }) },
    ],
  }
}
