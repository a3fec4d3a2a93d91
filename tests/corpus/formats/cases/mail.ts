import type { FormatCase } from '../case.ts'
import { encode, htmlBody } from '../write.ts'
import { mail, multipart, part } from '../write-mail.ts'

const PDF = '\nContent-Disposition: attachment; filename="release.pdf"'

const format: FormatCase = {
  extensions: ['.eml'],
  release: (release) =>
    multipart('=?utf-8?q?For_your_desk?=', 'alternative', [
      part('text/plain', 'See the other part.'),
      part('text/html', `<html><body>${htmlBody(release)}</body></html>`),
    ]),
  holding: (text) => mail('Tidal Power', 'text/plain', text),
  runs: 150,
  bad: [
    { name: 'blank', bytes: encode(' \n'), reason: /^no mail: / },
    { name: 'plain text', bytes: encode('Acme Opens Plant\n\nIt makes pumps.'), reason: /^no mail: / },
    { name: 'a web page', bytes: encode('<!doctype html><p>Acme'), reason: /^no mail: / },
    { name: 'a PDF', bytes: encode('%PDF-1.4\n'), reason: /^a PDF under another name/ },
    { name: 'without a text', bytes: mail('Acme', 'text/plain', ' '), reason: 'holds no text' },
    {
      name: 'an attachment alone',
      bytes: multipart('Acme', 'mixed', [part('application/pdf', '%PDF-1.4', PDF)]),
      reason: 'holds no text; the attachment "release.pdf" is left out; save it as a file of its own',
    },
    {
      name: 'encrypted',
      bytes: mail('Acme', 'application/pkcs7-mime; smime-type=enveloped-data', 'xyz'),
      reason: 'encrypted; save it without encryption',
    },
    { name: 'parts in parts without end', bytes: nested(2000), reason: /^damaged mail \(/ },
    {
      name: 'nothing but headers',
      bytes: encode(`Subject: Acme\n${'X-Long: a\n'.repeat(100_000)}`),
      reason: /^damaged mail \(/,
    },
    {
      name: 'HTML nested deep',
      bytes: mail('Acme', 'text/html', `${'<div>'.repeat(5000)}Acme`),
      reason: 'elements nested more than 250 deep',
    },
  ],
  hidden: [
    {
      name: 'scripts, hidden text, pictures and a mail inside',
      bytes: multipart('Harbour', 'mixed', [
        part(
          'text/html',
          '<p>The harbour gets power.</p><div style="display:none">HIDDEN-1</div><script>HIDDEN-2</script><img src="http://192.0.2.1/HIDDEN-3">',
        ),
        part(
          'message/rfc822',
          'Subject: Other\n\nHIDDEN-4',
          '\nContent-Disposition: attachment; filename="other.eml"',
        ),
      ]),
      shown: ['The harbour gets power.'],
      hidden: ['HIDDEN'],
    },
  ],
  several: [
    {
      name: 'a mail with a press kit, beside a picture that it shows',
      bytes: multipart('Harbour Gets Power', 'mixed', [
        part('text/plain', 'Dear desk,\n\nthe harbour gets power from the tide. It starts in spring.'),
        part('application/pdf', '%PDF-1.4', PDF),
        part('image/png', 'x', '\nContent-Disposition: inline; filename="logo.png"'),
      ]),
      titles: ['Harbour Gets Power'],
      failures: ['the attachment "release.pdf" is left out; save it as a file of its own'],
    },
  ],
}

export default format

function nested(depth: number): Uint8Array {
  let text = 'From: a@b.example\nMIME-Version: 1.0\n'
  for (let at = 0; at < depth; at++) text += `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`
  return encode(`${text}\nAcme`)
}
