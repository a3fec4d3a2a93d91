import type { Answer, Citation, Note, Statement } from './api.ts'
import { longDate } from './dates.ts'
import { permalinkOf } from './place.ts'
import { type Conversation, titleOf } from './store.ts'
import { unwrapped } from './unwrapped.ts'

/**
 * Writes one quotation with its attribution, ready to paste.
 *
 * The words are exact, but for line breaks inside a sentence, which are spaces.
 * They get quotation marks unless they bring their own. A sentence that reports
 * what somebody said is the release's, "quoting" him or her.
 *
 * @example
 * quotationText(statement, citation, 'https://news.example')
 * // => '“The lamp is lit.” (Ada Holm, harbour master; “Night visitors”, Port Office, 2 May 2025, https://…)'
 */
export function quotationText(
  { text }: Pick<Statement, 'text'>,
  citation: Citation | undefined,
  origin: string,
): string {
  if (citation === undefined) return quoted(text)
  const { speaker } = citation
  const name = speaker === undefined ? '' : `${[speaker.name, speaker.role].filter(Boolean).join(', ')}; `
  const who = name === '' || OWN_WORDS.test(text.trim()) ? name : `quoting ${name}`
  return `${quoted(text)} (${who}${referenceText(citation, origin)})`
}

/** Words without marks, or within one pair of them. */
const OWN_WORDS = /^["“„«]?[^"“”„«»]*["”»]?$/

/** Writes an answer with its question and sources as plain text; `sources` can be given in another style. */
export function answerText(
  answer: Answer,
  origin: string,
  sources: readonly string[] = answer.citations.map((c) => `[${c.marker}] ${referenceText(c, origin)}`),
): string {
  const body =
    answer.refusal === undefined
      ? [
          ...answer.statements.map((s) => quoted(s.text) + markers(s)),
          ...answer.notes.map((n) => n.text + markers(n)),
        ]
      : [answer.refusal.message]
  return [answer.question, body.join('\n\n'), sources.join('\n')].filter((part) => part !== '').join('\n\n')
}

/** Writes an answer as Markdown: quotations, notes, and a list of sources with links. */
export function answerMarkdown(answer: Answer, origin: string): string {
  const body =
    answer.refusal === undefined
      ? [
          ...answer.statements.map((s) => `> ${escaped(s.text).replace(/\n/g, '\n> ')}${markers(s)}`),
          ...answer.notes.map((n) => escaped(n.text) + markers(n)),
        ]
      : [escaped(answer.refusal.message)]
  const sources = answer.citations.map((c) => `${c.marker}. ${referenceMarkdown(c, origin)}`)
  return [`**${escaped(answer.question)}**`, body.join('\n\n'), sources.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Writes a whole conversation as Markdown. */
export function conversationMarkdown(conversation: Conversation, origin: string): string {
  const turns = conversation.turns.map(({ question, answer }) =>
    answer === null ? `**${escaped(question)}**\n\n(not answered)` : answerMarkdown(answer, origin),
  )
  return `${[`# ${escaped(titleOf(conversation))}`, ...turns].join('\n\n')}\n`
}

/**
 * Puts text on the clipboard when it is there; gives false when the browser
 * forbids it, and rejects as `pending` does.
 */
export async function copyToClipboard(pending: Promise<string>): Promise<boolean> {
  try {
    // Some browsers allow it within the click only, so the promise itself is handed over.
    const blob = pending.then((text) => new Blob([text], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
    return true
  } catch {
    return copyBySelection(await pending)
  }
}

/** The way without the clipboard API, which browsers offer to pages served over HTTPS or from this machine only. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  const focused = document.activeElement
  area.value = text
  area.className = 'hidden'
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return copied
}

/**
 * Makes what copies a text, marks the button that did it for a moment, and says
 * how it went. That nothing was copied everybody has to see: the clipboard still
 * holds what was copied before.
 */
export function copier(announce: Announce) {
  return async (text: Promise<string>, source: HTMLElement): Promise<void> => {
    let isCopied = false
    try {
      isCopied = await copyToClipboard(text)
      announce(isCopied ? 'Copied' : 'Not copied. The browser does not allow it.', !isCopied)
    } catch (error) {
      announce(`Not copied. ${error instanceof Error ? error.message : ''}`.trim(), true)
    }
    source.classList.toggle('copied', isCopied)
    setTimeout(() => source.classList.remove('copied'), COPIED_MS)
  }
}

/** Long enough to be read. */
const COPIED_MS = 2000

/** Speaks to screen readers, and where it is to be seen to everybody for a while. */
export type Announce = (text: string, isSeen?: boolean) => void

/** Makes what speaks through a live region, which is hidden but for what is to be seen. */
export function announcer(live: HTMLElement): Announce {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (isSeen: boolean) => {
    clearTimeout(timer)
    live.className = isSeen ? 'toast' : 'hidden'
  }
  return (text, isSeen = false) => {
    // A region that gets the same text again is silent; emptying it first lets it speak.
    live.textContent = ''
    requestAnimationFrame(() => {
      live.textContent = text
      show(isSeen)
      if (isSeen) timer = setTimeout(show, SEEN_MS, false)
    })
  }
}

/** Long enough to be read by who looked elsewhere. */
const SEEN_MS = 8000

function referenceText(citation: Citation, origin: string): string {
  const { title, issuer, published } = citation
  return [`“${title}”`, issuer, longDate(published), permalinkOf(citation, origin)].filter(Boolean).join(', ')
}

function referenceMarkdown(citation: Citation, origin: string): string {
  const { title, issuer, published } = citation
  const link = `[${escaped(title)}](<${permalinkOf(citation, origin)}>)`
  return [link, issuer === null ? null : escaped(issuer), longDate(published)].filter(Boolean).join(', ')
}

function markers({ citations }: Pick<Statement | Note, 'citations'>): string {
  return citations.map((marker) => ` [${marker}]`).join('')
}

function quoted(text: string): string {
  const words = unwrapped(text)
  return /^["“„«]/.test(words) ? words : `“${words}”`
}

/** Escapes what Markdown would read as markup (CommonMark, 2.4), also what opens a block at the start of a line. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)(#+|[-+]|\d+(?=[.)]))/gm, (_, space, start) =>
      /\d/.test(start) ? `${space}${start}\\` : `${space}\\${start}`,
    )
}
