import type { FormatCase, Release } from '../case.ts'
import { encode, escaped, htmlBody } from '../write.ts'

const format: FormatCase = {
  extensions: ['.html', '.htm', '.xhtml'],
  release: (release) => encode(savedPage(release)),
  holding: (text) => encode(`<!doctype html><title>A page</title><main><p>${escaped(text)}</p></main>`),
  runs: 150,
  bad: [
    {
      name: 'empty but for a script',
      bytes: encode('<html><script>document.write("Acme")</script></html>'),
      reason: 'holds no text',
    },
    { name: 'binary', bytes: new Uint8Array([60, 112, 62, 0, 0, 3]), reason: 'not a text file' },
    { name: 'a PDF', bytes: encode('%PDF-1.4\n'), reason: /^a PDF under another name/ },
    {
      name: 'all references',
      bytes: encode(`<p>${'&amp;'.repeat(210_000)}</p>`),
      reason: 'more than 200000 character references',
    },
    { name: 'all tags', bytes: encode('<b></b>'.repeat(100_000)), reason: 'more than 80000 tags' },
    {
      name: 'nested deep by tags that close themselves',
      bytes: encode(`<p>Acme</p>${'<div/>'.repeat(3000)}`),
      reason: 'elements nested more than 250 deep',
    },
    {
      name: 'nested 60,000 deep',
      bytes: encode(`<body>${'<div>'.repeat(60_000)}<p>Acme</p>`),
      reason: 'elements nested more than 250 deep',
    },
  ],
  hidden: [
    {
      name: 'scripts and what no reader sees',
      bytes: encode(
        page(
          'Acme Opens Plant',
          `<p>Acme opened a plant in Oslo today, and it will make pumps for the whole of the north.</p>
          <script>document.body.append('WRITTEN')</script><style>p::after { content: 'STYLED' }</style>
          <p hidden>HIDDEN-1</p><p style="color: red; display:none">HIDDEN-2</p><span class="sr-only">HIDDEN-3</span>
          <div aria-hidden="true">HIDDEN-4</div><p style="font-size:0">HIDDEN-5</p><!-- HIDDEN-6 -->
          <template><p>HIDDEN-7</p></template><noscript>HIDDEN-8</noscript><iframe srcdoc="<p>HIDDEN-9</p>"></iframe>
          <p style="position:absolute; left:-9999px">HIDDEN-10</p><textarea>HIDDEN-11</textarea><svg><text>HIDDEN-12</text></svg>
          <p>The plant has forty engineers, and it is the first that the company built outside of Sweden.</p>
          <img src="http://192.0.2.1/HIDDEN-13.png" alt="HIDDEN-14" onerror="HIDDEN-15()">`,
        ),
      ),
      shown: ['in Oslo today', 'forty engineers'],
      hidden: ['HIDDEN', 'WRITTEN', 'STYLED'],
    },
    {
      name: 'the page around a short release',
      bytes: encode(
        page('Acme Opens Plant', '<p>Acme opened a plant in Oslo today.</p><p>It makes pumps.</p>'),
      ),
      shown: ['Acme opened a plant in Oslo today.', 'It makes pumps.'],
      hidden: [
        'Products',
        'cookies',
        'Accept all',
        'Share',
        'Privacy policy',
        'All rights reserved',
        'Newsroom',
      ],
    },
  ],
  also: {
    'leaves out menu, consent, sharing, related news and footer': ({ text }) => {
      for (const words of [
        'Products',
        'cookies',
        'Accept all',
        'Share',
        'Privacy policy',
        'All rights',
        'Newsroom',
        'Pump recall',
      ])
        if (text.includes(words)) throw new Error(`"${words}" is in the text`)
    },
    'takes the address from the canonical link': ({ url }) => {
      if (url !== 'https://news.example/tide') throw new Error(`the address is ${url}`)
    },
  },
}

export default format

function savedPage(release: Release): string {
  return page(release.headline, htmlBody({ ...release, headline: '' }))
}

/** A page as a newsroom's content management writes it. */
function page(title: string, article: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | Newsroom</title>
<meta property="og:title" content="${escaped(title)}"><link rel="canonical" href="https://news.example/tide">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-05-06T08:00:00Z"}</script></head>
<body class="page has-sidebar">
<div id="cookie-banner"><p>We use cookies to make this site better for you, and so do our many partners.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">Newsroom</a>
<nav><ul><li><a href="/products">Products</a></li><li><a href="/investors">Investors</a></li></ul></nav></header>
<div class="wrapper"><main><article><h1>${escaped(title)}</h1>
<div class="share-bar">Share <a href="https://social.example">on a network</a></div>
${article}
</article></main>
<aside><h3>Related</h3><p><a href="/recall">Pump recall widened to three more countries</a></p></aside></div>
<footer><p>© 2025 All rights reserved. <a href="/privacy">Privacy policy</a></p></footer>
</body></html>`
}
