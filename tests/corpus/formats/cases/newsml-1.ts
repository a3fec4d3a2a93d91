import type { FormatCase, Release } from '../case.ts'
import { BAD_XML, xhtml, xml, xmlText } from '../write-xml.ts'

const format: FormatCase = {
  extensions: ['.xml'],
  release: (release) => xml(newsml(release)),
  holding: (text) => xml(message('Tidal Power', component('Body', `<p>${xmlText(text)}</p>`))),
  runs: 100,
  bad: [
    ...BAD_XML,
    {
      name: 'a picture alone',
      bytes: xml(
        message('Harbour', '<NewsComponent><ContentItem Href="http://192.0.2.1/a.jpg"/></NewsComponent>'),
      ),
      reason: 'NewsML without a text in it',
    },
    {
      name: 'cut off',
      bytes: xml(message('Harbour', component('Body', '<p>The harbour of Troms'))).slice(0, -120),
      reason: /^(?:cut off, or )?no valid XML: line \d+, /,
    },
  ],
  hidden: [
    {
      name: 'pictures, captions and style sheets',
      bytes: xml(
        message(
          'Harbour',
          `${component('StyleSheet', '<p>HIDDEN-1</p>')}${component('Photo', '<p>HIDDEN-2</p>')}<NewsComponent><Role FormalName="Photo"/>${component('Body', '<p>HIDDEN-5</p>')}</NewsComponent>${component(
            'Body',
            '<p>The harbour gets power.</p><script>HIDDEN-3</script><p style="display:none">HIDDEN-4</p>',
          )}`,
        ),
      ),
      shown: ['The harbour gets power.'],
      hidden: ['HIDDEN'],
    },
  ],
  several: [
    {
      name: 'a release in two languages',
      bytes: xml(
        `<NewsML><NewsItem><NewsComponent>${story('en', 'Harbour Gets Power', 'It starts in spring.')}${story(
          'nb',
          'Havnen får kraft',
          'Den starter i vår.',
        )}</NewsComponent></NewsItem></NewsML>`,
      ),
      titles: ['Harbour Gets Power', 'Havnen får kraft'],
    },
  ],
}

export default format

function newsml(release: Release): string {
  return message(
    release.headline,
    `${component('SubHeadLine', `<p>${xmlText(release.subhead)}</p>`)}${component(
      'Body',
      xhtml({ ...release, headline: '', subhead: '', contact: [] }),
    )}${component('Contact', `<p>${release.contact.map(xmlText).join('<br/>')}</p>`)}`,
  )
}

function message(headline: string, components: string): string {
  return `<NewsML Version="1.2"><NewsItem>
<Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><NewsItemId>T1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20250506T080000+0200</FirstCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>${xmlText(headline)}</HeadLine></NewsLines>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
${components}</NewsComponent></NewsItem></NewsML>`
}

function component(role: string, content: string): string {
  return `<NewsComponent><Role FormalName="${role}"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${content}</body></html></DataContent></ContentItem></NewsComponent>`
}

function story(language: string, headline: string, text: string): string {
  return `<NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>${component('Body', `<p>${text}</p>`)}</NewsComponent>`
}
