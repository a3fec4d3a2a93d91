import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/corpus/document.ts'
import type { Document } from '../../../src/model.ts'
import { expectSound } from '../sound.ts'
import { encode } from './write.ts'

const BODY =
  '<p>FJORDHAVN, Norway, April 30, 2025 – Acme AS opened a kelp farm, it said in the fjord.</p><p>The farm has nine rows.</p><p>Source: Acme AS</p>'

const NEWSML_1 = `<NewsML><NewsEnvelope><SentFrom><Party FormalName="Nordwire"/></SentFrom><DateAndTime>20250506T060000+0000</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><NewsItemId>K7</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:nord.example:20250506:K7:2</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20250506T083000+0200</FirstCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250507T060000+0200</DateAndTime></StatusWillChange></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Kelp Farm Opens</HeadLine><SubHeadLine>Nine rows in the fjord</SubHeadLine><DateLine>BERGEN, Norway</DateLine></NewsLines>
<AdministrativeMetadata><Source><Party FormalName="Tarefjord AS"/></Source></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en-GB"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><![CDATA[${BODY}]]></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Contact"/><ContentItem><DataContent><p>Tarefjord AS<br/>Siri Moe, +47 55 55 01 23<br/>siri@tarefjord.example</p></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>`

const NEWSML_G2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:kelp:7" version="2" xml:lang="en-GB">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:NW"><name>Nordwire</name></provider><versionCreated>2025-05-08T10:00:00+02:00</versionCreated><firstCreated>2025-05-06T08:30:00+02:00</firstCreated>
<embargoed>2025-05-07T06:00:00+02:00</embargoed><pubStatus qcode="stat:withheld"/><title>slug kelp</title>
<link rel="irel:previousVersion" residref="urn:newsml:nord.example:20250506:K7:1"/><link rel="irel:canonical" href="https://nord.example/kelp"/></itemMeta>
<contentMeta><located type="cptype:city"><name>Bergen</name></located><infoSource literal="Tarefjord AS"/><headline role="hl:subhead">Nine rows in the fjord</headline><headline role="hl:main">Kelp Farm Opens</headline><dateline>BERGEN, Norway, 6 May 2025</dateline>
<contactInfo><name>Siri Moe</name><phone>+47 55 55 01 23</phone><email>siri@tarefjord.example</email></contactInfo></contentMeta>
<contentSet><inlineData contenttype="text/html"><![CDATA[${BODY}]]></inlineData></contentSet></newsItem>`

const NITF = `<nitf xml:lang="en-GB"><head><title>slug kelp</title><docdata management-status="embargoed"><correction info="Nine rows, not ten" id-string="urn:newsml:nord.example:20250506:K7:1"/>
<doc-id id-string="urn:kelp:7"/><date.issue norm="20250506T083000+0200"/><date.release norm="20250507T060000+0200"/><du-key version="2"/><doc.copyright holder="Tarefjord AS"/></docdata><pubdata name="Nordwire" ex-ref="https://nord.example/kelp"/></head>
<body><body.head><hedline><hl1>Kelp Farm Opens</hl1><hl2>Nine rows in the fjord</hl2></hedline><dateline><location>BERGEN, Norway</location>, <story.date norm="20250506">6 May 2025</story.date></dateline></body.head>
<body.content>${BODY}</body.content><body.end><p>Media contact:<br/>Siri Moe<br/>+47 55 55 01 23<br/>siri@tarefjord.example</p></body.end></body></nitf>`

const NINJS = JSON.stringify({
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'urn:kelp:7',
  url: 'https://nord.example/kelp',
  version: '2',
  language: 'en-GB',
  firstcreated: '2025-05-06T08:30:00+02:00',
  versioncreated: '2025-05-08T10:00:00+02:00',
  embargoed: '2025-05-07T06:00:00+02:00',
  provider: { name: 'Nordwire' },
  infosources: [
    {
      name: 'Tarefjord AS',
      contactinfo: [
        { role: 'name', value: 'Siri Moe' },
        { role: 'phone', value: '+47 55 55 01 23' },
        { role: 'email', value: 'siri@tarefjord.example' },
      ],
    },
  ],
  headlines: [
    { role: 'main', value: 'Kelp Farm Opens' },
    { role: 'subheadline', value: 'Nine rows in the fjord' },
  ],
  dateline: 'BERGEN, Norway',
  bodies: [{ role: 'main', contenttype: 'text/html', value: BODY }],
  associations: [{ rel: 'previousVersion', uri: 'urn:newsml:nord.example:20250506:K7:1' }],
})

async function read(file: string, source: string): Promise<Document> {
  const { documents, failures } = await readDocuments(file, encode(source))
  expect(failures).toEqual([])
  const [document] = documents
  if (document === undefined) throw new Error(`${file}: no document`)
  expectSound(document)
  return document
}

test.each([
  {
    name: 'NewsML 1',
    file: 'kelp.xml',
    source: NEWSML_1,
    hasUrl: false,
    identifier: 'urn:newsml:nord.example:20250506:K7',
  },
  { name: 'NewsML-G2', file: 'kelp.xml', source: NEWSML_G2 },
  { name: 'NITF', file: 'kelp.xml', source: NITF },
  { name: 'ninjs', file: 'kelp.json', source: NINJS },
])(
  'what $name states of a release counts, not what the text seems to say',
  async ({ file, source, hasUrl = true, identifier = 'urn:kelp:7' }) => {
    const document = await read(file, source)
    expect(document).toMatchObject({
      title: 'Kelp Farm Opens',
      subtitle: 'Nine rows in the fjord',
      place: 'BERGEN, Norway',
      published: '2025-05-06',
      publishedAt: '2025-05-06T08:30:00+02:00',
      embargoedUntil: '2025-05-07T04:00:00.000Z',
      status: 'embargoed',
      issuer: 'Tarefjord AS',
      wire: 'Nordwire',
      language: 'en-GB',
      url: hasUrl ? 'https://nord.example/kelp' : null,
      identifier,
      version: '2',
      replaces: 'urn:newsml:nord.example:20250506:K7:1',
    })
    expect(document.contacts).toMatchObject([
      { name: 'Siri Moe', phone: '+47 55 55 01 23', email: 'siri@tarefjord.example' },
    ])
    const { marks, text } = document
    const marked = (span: typeof marks.title): string => text.slice(span?.start ?? 0, span?.end ?? 0)
    expect([marked(marks.title), marked(marks.subtitle), marked(marks.place)]).toEqual([
      'Kelp Farm Opens',
      'Nine rows in the fjord',
      'BERGEN, Norway',
    ])
  },
)

test.each([
  {
    name: 'a day in another zone',
    time: '2025-05-06T23:30:00Z',
    dateline: 'TOKYO, May 7, 2025',
    published: '2025-05-07',
    from: 'dateline',
  },
  {
    name: 'the same day',
    time: '2025-05-06T08:00:00+02:00',
    dateline: 'OSLO, May 6, 2025',
    published: '2025-05-06',
    from: 'dateline',
  },
  {
    name: 'another day',
    time: '2025-05-06T08:00:00+02:00',
    dateline: 'OSLO, May 5, 2025',
    published: '2025-05-06',
    from: 'metadata',
  },
])(
  'a dateline of $name than the stated hour gives $published',
  async ({ time, dateline, published, from }) => {
    const source = {
      uri: 'urn:a',
      headline: 'Kelp Farm Opens',
      versioncreated: time,
      body_text: `${dateline} – Acme opened it.`,
    }
    expect(await read('a.json', JSON.stringify(source))).toMatchObject({ published, publishedFrom: from })
  },
)

test.each([
  { name: 'canceled', change: ['stat:withheld', 'stat:canceled'], status: 'withdrawn' },
  {
    name: 'signalled as a correction',
    change: ['<pubStatus qcode="stat:withheld"/>', '<signal qcode="sig:correction"/>'],
    status: 'corrected',
  },
])('an item that is $name has the status $status', async ({ change: [from = '', to = ''], status }) => {
  expect((await read('a.xml', NEWSML_G2.replace(from, to))).status).toBe(status)
})

test('the dateline that a format gives is not set twice when the text begins with it', async () => {
  const source = NITF.replace('FJORDHAVN, Norway, April 30, 2025', 'BERGEN, Norway, 6 May 2025')
  const { text, place, published, publishedFrom } = await read('a.xml', source)
  expect(text.match(/BERGEN/g)).toHaveLength(1)
  expect({ place, published, publishedFrom }).toEqual({
    place: 'BERGEN, Norway',
    published: '2025-05-06',
    publishedFrom: 'dateline',
  })
})

test('an item of a feed keeps its id when the feed around it grows', async () => {
  const feed = (items: string): string => `<rss><channel>${items}</channel></rss>`
  const item = '<item><title>Kelp</title><guid>urn:k</guid><description>It grows.</description></item>'
  const before = await readDocuments('news.rss', encode(feed(item)))
  const after = await readDocuments('news.rss', encode(feed(item.replace(/Kelp|:k/g, '$&2') + item)))
  expect(after.documents.map(({ id }) => id)).toContain(before.documents[0]?.id)
  expect(new Set(after.documents.map(({ id }) => id)).size).toBe(2)
})

test('a feed in an encoding that it declares is read in that', async () => {
  const source = `<?xml version="1.0" encoding="ISO-8859-2"?><rss><channel><item><title>Test</title><description>\xb1 and &#147;b&#148; &eacute;</description></item></channel></rss>`
  const { documents } = await readDocuments('a.rss', Buffer.from(source, 'latin1'))
  expect(documents[0]?.text).toBe('Test\n\ną and “b” é')
})
