import type { Citation } from './api.ts'
import { holdings } from './api.ts'
import { citeMenu } from './cite-menu.ts'
import { composer } from './composer.ts'
import { conversationLog } from './conversation.ts'
import { announcer, copier } from './copy.ts'
import { h } from './dom.ts'
import { looksAgainAfter, showFront } from './front.ts'
import { type Limits, limitsText } from './limits.ts'
import type { Cited } from './place.ts'
import { chipPreview } from './preview.ts'
import { SERVER } from './server.ts'
import { sourcePanel } from './source.ts'
import { conversationStore, forgetfulStorage } from './store.ts'

/** What a page that embeds the chat can say about it. */
export interface WidgetOptions {
  /** Its name for the reader. */
  readonly title: string
  readonly theme: 'auto' | 'light' | 'dark'
  /** What its answers come from; all releases when empty. */
  readonly limits: Limits
}

/**
 * Puts the chat into an element of any page, inside a shadow root: the page's
 * style does not reach it, nor its own the page.
 *
 * It leaves nothing in the storage of the page: a conversation lasts as long as
 * the page is open. Copied and linked addresses lead to the server.
 */
export async function mount(host: HTMLElement, { title, theme, limits }: WidgetOptions): Promise<void> {
  const shadow = host.attachShadow({ mode: 'open' })
  host.dataset.theme = theme
  const parts = skeleton(title, limitsText(limits))
  const { frame, main, front, turns, live, panel, scrim } = parts
  // Hidden until its style is there, so that nobody sees it bare.
  frame.hidden = true
  shadow.adoptedStyleSheets = [sized()]
  const styled = Promise.all(['/style.css', '/widget.css'].map((path) => loaded(shadow, SERVER + path)))
  shadow.append(frame)

  const storage = forgetfulStorage()
  const store = conversationStore(storage)
  const announce = announcer(live)
  const preview = chipPreview(parts.preview)
  const source = sourcePanel(panel, [main, parts.composer.form], scrim, announce, {
    root: frame,
    isAlwaysSheet: true,
  })
  const question = composer(parts.composer, store, {
    ask: (text) => askFrom(text),
    stop: () => log.stop(),
    say: announce,
  })
  const log = conversationLog(
    turns,
    {
      open: (citations: readonly Citation[], index: number, opener: HTMLElement) => {
        preview.hide()
        void source.open({ citations, index }, opener)
      },
      openRelease: (documentId: string, cited: Cited | undefined, opener: HTMLElement) => {
        void source.open({ documentId, cited }, opener)
      },
      preview: preview.attach,
      cite: citeMenu(parts.menu, storage, copier(announce)),
    },
    {
      store,
      limits: () => limits,
      announce,
      busy: question.setBusy,
      edit: question.set,
      changed: ({ turns }) => {
        front.hidden = turns.length > 0
      },
      unkept: () => {},
      // Only what is inside moves, never the page around it.
      reveal: (turn) => {
        main.scrollTop += turn.getBoundingClientRect().top - main.getBoundingClientRect().top
      },
    },
  )
  const askFrom = (text: string) => {
    log.ask(text, false)
    if (matchMedia('(pointer: fine)').matches) question.focus()
  }
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (preview.isShown()) preview.hide()
    else source.close()
  })

  const watch = async () => {
    const health = await holdings()
    if ('value' in health) frame.classList.toggle('takes-feedback', health.value.feedback === true)
    await showFront(front, health, askFrom)
    const after = looksAgainAfter(health)
    if (after !== null) setTimeout(watch, after)
  }
  await Promise.all([styled, watch()])
  frame.hidden = false
}

/**
 * The room that the widget takes, from the first moment and without a request:
 * what stands below must not move when its style sheets come. The page's own
 * style for `dateline-chat` counts before it.
 */
function sized(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':host { display: block; height: 40rem; max-height: 90dvh }')
  return sheet
}

/** The parts of `index.html` that the widget has, with the same names for the style sheet. */
function skeleton(title: string, limited: string) {
  const front = h('div', {})
  const turns = h('div', {})
  const box = h('textarea', {
    rows: 1,
    placeholder: 'Ask a question',
    'aria-label': 'Question',
    autocomplete: 'off',
    enterkeyhint: 'send',
  })
  const send = h('button', { type: 'submit' }, 'Ask')
  const counter = h('p', { class: 'counter', hidden: true })
  const form = h(
    'form',
    { class: 'composer', 'aria-label': 'Ask' },
    counter,
    h('div', { class: 'composer-box' }, box, send),
  )
  const menu = h('div', {
    id: 'cite-menu',
    class: 'menu',
    role: 'menu',
    'aria-label': 'Copy as',
    hidden: true,
  })
  const preview = h('div', { id: 'preview', class: 'preview', role: 'tooltip', hidden: true })
  const main = h('div', { class: 'scroller' }, front, turns)
  const panel = h('div', { id: 'source', class: 'source', tabindex: -1, hidden: true })
  const scrim = h('div', { class: 'scrim', hidden: true })
  const live = h('p', { class: 'hidden', role: 'status' })
  const frame = h(
    'section',
    { class: 'widget', 'aria-label': title },
    h(
      'header',
      {},
      h('b', {}, title),
      limited !== '' && h('span', {}, h('bdi', {}, limited)),
      h('a', { href: `${SERVER}/`, target: '_blank', rel: 'noopener' }, 'Open Dateline'),
    ),
    main,
    form,
    menu,
    preview,
    panel,
    scrim,
    live,
  )
  return {
    frame,
    main,
    front,
    turns,
    composer: { form, box, send, counter },
    menu,
    preview,
    panel,
    scrim,
    live,
  }
}

/** Adds a style sheet; resolves when it is there, and also when it cannot be had. */
function loaded(shadow: ShadowRoot, href: string): Promise<void> {
  // Asked for with CORS, as modules are: the server says which pages may.
  const link = h('link', { rel: 'stylesheet', href, crossorigin: 'anonymous' })
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => resolve())
    shadow.append(link)
  })
}

/** Puts a widget where each script element of `widget.js` says, or behind the element itself. */
function mountAll(): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[src]')) {
    if (script.src.split(/[?#]/)[0] !== `${SERVER}/widget.js`) continue
    const { target, title, theme, issuer = '', year = '', text = '' } = script.dataset
    const place = target === undefined ? null : document.querySelector(target)
    if (target !== undefined && place === null) {
      console.error(`Dateline: data-target="${target}" is nowhere on this page`)
      continue
    }
    const host = document.createElement('dateline-chat')
    if (place === null) script.after(host)
    else place.append(host)
    void mount(host, {
      title: title ?? 'Ask our press releases',
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      limits: { issuer, year, text },
    })
  }
}

mountAll()
