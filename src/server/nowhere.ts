import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import { plainPage } from './plain-page.ts'

/** Whether a request for an address where nothing is comes from somebody who reads pages: a browser, outside the API. */
export function wantsPage(c: Context): boolean {
  return !/^\/api(?:\/|$)/.test(c.req.path) && accepts(c, KINDS) === PAGE
}

const PAGE = 'text/html'
const PROBLEM = 'application/problem+json'
const KINDS = { header: 'Accept' as const, supports: [PROBLEM, PAGE], default: PROBLEM }

/** Renders the page for an address that was mistyped: plain HTML, which repeats nothing of the address. */
export function nowherePage() {
  return plainPage(
    'Nothing is here – Dateline',
    html`<a href="/">Dateline</a>`,
    html`<h1>Nothing is at this address</h1>
<p>Check it for a typing error, or <a href="/">ask a question</a>. Every release and the list of them is there too; programs find the API under <a href="/docs">its documentation</a>.</p>`,
  )
}
