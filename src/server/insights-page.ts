import { html } from 'hono/html'
import type { z } from 'zod'
import { plainPage } from './plain-page.ts'
import type { Feedback } from './records.ts'
import type { Insights } from './schema.ts'

/**
 * Renders for the press officer what readers asked in vain and what they
 * thought of answers: plain HTML, no script, and all words of readers escaped.
 */
export function insightsPage(
  { unanswered, helpful, notHelpful }: z.infer<typeof Insights>,
  latest: readonly Feedback[],
) {
  const times = unanswered.reduce((sum, { count }) => sum + count, 0)
  return plainPage(
    'What could not be answered – Dateline',
    html`<a href="/">Dateline</a><span>Insights</span><a href="/api/insights">JSON</a>`,
    html`<h1>What could not be answered</h1>
<p>${
      times === 0
        ? 'No question has been refused yet.'
        : `${counted(unanswered.length, 'question')}, asked ${counted(times, 'time')}, those asked last first. They show what the next release should say.`
    } Who asked is not kept.</p>
${unanswered.length === 0 ? '' : questionTable(unanswered)}
<h2>Feedback</h2>
<p>${counted(helpful, 'answer')} helped, ${notHelpful} did not. <a href="/api/feedback" download>Export all feedback (JSON lines)</a></p>
${latest.length === 0 ? '' : feedbackTable(latest)}`,
  )
}

/** The page is for reading; `GET /api/insights` has all of them. */
const SHOWN = 500

function questionTable(unanswered: z.infer<typeof Insights>['unanswered']) {
  return html`<table><caption>Unanswered questions</caption>
<thead><tr><th scope="col">Question</th><th scope="col">Times</th><th scope="col">Last asked</th><th scope="col">Why not</th></tr></thead>
<tbody>${unanswered
    .slice(0, SHOWN)
    .map(
      ({ question, count, lastDay, reason, unsupported, filtered }) =>
        html`<tr><th scope="row" dir="auto">${question}</th><td>${count} ×</td><td><time datetime="${lastDay}">${lastDay}</time></td><td>${filtered === true ? WHY_FILTERED : (WHY[reason] ?? reason)}${unsupported.length === 0 ? '' : html`: <span dir="auto">${unsupported.join(', ')}</span>`}</td></tr>`,
    )}</tbody></table>`
}

function feedbackTable(latest: readonly Feedback[]) {
  return html`<table><caption>Latest feedback</caption>
<thead><tr><th scope="col">Question</th><th scope="col">Verdict</th><th scope="col">Day</th><th scope="col">Reason and sources</th></tr></thead>
<tbody>${latest.map(
    ({ question, verdict, day, reason, cited }) =>
      html`<tr><th scope="row" dir="auto">${question}</th><td>${verdict === 'up' ? 'helped' : 'did not help'}</td><td><time datetime="${day}">${day}</time></td><td><span dir="auto">${reason ?? ''}</span>${cited.filter(isOwn).map((url, at) => html` <a href="${url}">[${at + 1}]</a>`)}</td></tr>`,
  )}</tbody></table>`
}

const WHY: Readonly<Record<string, string>> = {
  no_subject: 'Not known to the material',
  no_support: 'No sentence answers it',
  other_period: 'Another time',
  other_place: 'Another place',
  conflicting_premise: 'The material has another figure than',
  empty_corpus: 'No material',
}

/** What the whole material says to it, nobody looked up. */
const WHY_FILTERED = 'Not in the releases that were chosen'

/** An address came with the feedback, from whoever sent it: only one of this server's releases becomes a link. */
function isOwn(url: string): boolean {
  return /^\/documents\/[\w.~%-]+(?:#[\w=:,.~%&-]*)?$/.test(url)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
