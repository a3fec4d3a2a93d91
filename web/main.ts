import { type Citation, holdings } from './api.ts'
import { backCloses } from './back.ts'
import { citeMenu } from './cite-menu.ts'
import { composer, focusBySlash } from './composer.ts'
import { conversationLog } from './conversation.ts'
import { showConversations } from './conversation-list.ts'
import { announcer, copier } from './copy.ts'
import { byId, skips } from './dom.ts'
import { holdingsParts, looksAgainAfter, showFront } from './front.ts'
import { type Limits, limitKeeper, limitsText, NO_LIMITS } from './limits.ts'
import type { Cited } from './place.ts'
import { chipPreview } from './preview.ts'
import { showReleases } from './release-list.ts'
import { addressOf, sourcePanel } from './source.ts'
import { type Conversation, conversationStore, forgetfulStorage, titleOf, written } from './store.ts'
import { showViewer } from './viewer.ts'

const CURRENT = 'dateline:current'

const main = byId('main', HTMLElement)
const announce = announcer(byId('live', HTMLElement))

const panel = sourcePanel(
  byId('source', HTMLElement),
  [main, ...document.querySelectorAll<HTMLElement>('.masthead')],
  byId('scrim', HTMLElement),
  announce,
  { moved: () => settle() },
)
const releases = byId('releases', HTMLDialogElement)
const conversations = byId('conversations', HTMLDialogElement)
const session = allowed(() => sessionStorage)
const limits = limitKeeper(session, showLimits)
const viewed = /^\/documents\/([^/]+)\/?$/.exec(location.pathname)?.[1]

byId('open-releases', HTMLButtonElement).addEventListener('click', ({ currentTarget: opener }) => {
  void showReleases(releases, limits, (id, cited) => {
    if (viewed !== undefined) location.assign(addressOf(id, cited))
    else if (opener instanceof HTMLElement) void panel.open({ documentId: id, cited }, opener)
  })
  settle()
})
byId('unlimit', HTMLButtonElement).addEventListener('click', () => {
  limits.set(NO_LIMITS)
  byId('question', HTMLTextAreaElement).focus()
})
showLimits(limits.get())

// A release's own page has nothing that is worth a step back: what is chosen in its list leads elsewhere.
const settle = viewed === undefined ? startBack() : () => {}
const ask = viewed === undefined ? startChat() : null
if (viewed !== undefined) void showViewer(decodeURIComponent(viewed))
void watchServer()

/** Lets Back close the panel and the lists. */
function startBack(): () => void {
  const lists = [releases, conversations]
  const settle = backCloses(
    () => panel.isOpen() || lists.some((list) => list.open),
    () => {
      for (const list of lists) list.close()
      panel.close()
    },
  )
  for (const list of lists) list.addEventListener('close', settle)
  return settle
}

/** Starts the conversation's side of the page; gives what asks a question. */
function startChat(): (question: string) => void {
  const local = allowed(() => localStorage)
  const store = conversationStore(local)
  const preview = chipPreview(byId('preview', HTMLElement))
  const parts = {
    form: byId('composer', HTMLFormElement),
    box: byId('question', HTMLTextAreaElement),
    send: byId('send', HTMLButtonElement),
    counter: byId('counter', HTMLElement),
  }
  focusBySlash(parts)
  const toAnswer = byId('to-answer', HTMLAnchorElement)
  skips(toAnswer, () => document.querySelector('.turn:last-child .question'))
  skips(byId('to-question', HTMLAnchorElement), () => parts.box)
  const question = composer(parts, store, {
    ask: (text) => askFrom(text),
    stop: () => log.stop(),
    say: announce,
  })
  const log = conversationLog(
    byId('turns', HTMLElement),
    {
      open: (citations: readonly Citation[], index: number, opener: HTMLElement) => {
        preview.hide()
        void panel.open({ citations, index }, opener)
      },
      openRelease: (documentId: string, cited: Cited | undefined, opener: HTMLElement) => {
        void panel.open({ documentId, cited }, opener)
      },
      preview: preview.attach,
      cite: citeMenu(byId('cite-menu', HTMLElement), local, copier(announce)),
    },
    { store, limits: limits.get, announce, busy: question.setBusy, edit: backToBox, changed, unkept, reveal },
  )

  function askFrom(text: string): void {
    log.ask(text, false)
    // On a touch screen the box would bring up the keyboard over the answer.
    if (matchMedia('(pointer: fine)').matches) question.focus()
  }
  function backToBox(text: string): void {
    question.set(text)
    question.focus()
  }
  function unkept(isUnkept: boolean): void {
    byId('notice', HTMLElement).hidden = !isUnkept
  }
  function reveal(turn: Element): void {
    turn.scrollIntoView({ block: 'start' })
  }
  function changed(conversation: Conversation): void {
    written(() => session.setItem(CURRENT, conversation.id))
    const isNew = conversation.turns.length === 0
    byId('front', HTMLElement).hidden = !isNew
    toAnswer.hidden = isNew
    document.title = isNew ? 'Dateline' : `${titleOf(conversation)} – Dateline`
  }
  const showConversation = (conversation: Conversation | null) => {
    panel.close()
    log.show(conversation)
    question.focus()
  }

  byId('new-conversation', HTMLButtonElement).addEventListener('click', () => showConversation(null))
  byId('open-conversations', HTMLButtonElement).addEventListener('click', () => {
    showConversations(conversations, store, log.current().id, {
      open: (id) => showConversation(store.get(id)),
      removed: (id) => id === log.current().id && log.show(null),
      renamed: (id) => id === log.current().id && log.reread(),
    })
    settle()
  })
  addEventListener('storage', ({ key }) => store.isKeyOf(key, log.current().id) && log.sync())
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null)
      return
    if (preview.isShown()) preview.hide()
    else panel.close()
  })

  log.show(store.get(session.getItem(CURRENT) ?? ''))
  return askFrom
}

/** Says above the question box what answers are limited to. */
function showLimits(now: Limits): void {
  byId('limits', HTMLElement).textContent = limitsText(now)
  byId('limited', HTMLElement).hidden = limitsText(now) === ''
}

/** Follows the server until there is something to ask: through a build, a restart at the start, and an empty folder. */
async function watchServer(): Promise<void> {
  const health = await holdings()
  if ('value' in health)
    document.documentElement.classList.toggle('takes-feedback', health.value.feedback === true)
  byId('holdings', HTMLElement).replaceChildren(...('value' in health ? holdingsParts(health.value) : []))
  if (ask !== null) await showFront(byId('front', HTMLElement), health, ask)
  const after = looksAgainAfter(health)
  if (after !== null) setTimeout(watchServer, after)
}

/** A storage of the browser, or one that forgets where the browser forbids it. */
function allowed(storage: () => Storage) {
  try {
    const found = storage()
    // The first look is what a browser forbids; that it is full shows when something is kept.
    found.getItem('')
    return found
  } catch {
    return forgetfulStorage()
  }
}
