import { MAX_QUESTION } from './api.ts'
import { byId } from './dom.ts'
import type { ConversationStore } from './store.ts'

/**
 * Runs the question box: Enter sends, Shift+Enter breaks the line, `/` focuses
 * it from anywhere, it grows with its text, and what is in it survives a reload.
 * While an answer comes its button stops it.
 */
export function composer(
  store: ConversationStore,
  on: {
    readonly ask: (question: string) => void
    readonly stop: () => void
    readonly say: (text: string) => void
  },
) {
  const form = byId('composer', HTMLFormElement)
  const box = byId('question', HTMLTextAreaElement)
  const send = byId('send', HTMLButtonElement)
  const counter = byId('counter', HTMLElement)
  let isBusy = false

  const grow = () => {
    box.style.setProperty('height', 'auto')
    box.style.setProperty('height', `${box.scrollHeight}px`)
  }
  const changed = () => {
    grow()
    store.keepDraft(box.value)
    const length = box.value.trim().length
    counter.hidden = length <= COUNTED_FROM
    counter.textContent = `${length.toLocaleString('en')} of ${MAX_QUESTION.toLocaleString('en')} characters`
    counter.classList.toggle('over', length > MAX_QUESTION)
  }
  const submit = () => {
    if (isBusy) return on.stop()
    const question = box.value.trim()
    if (question === '') return box.focus()
    if (question.length > MAX_QUESTION) {
      on.say(`The question is too long: ${counter.textContent}.`)
      return box.focus()
    }
    set('')
    on.ask(question)
  }
  const set = (text: string) => {
    box.value = text
    changed()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  box.addEventListener('input', changed)
  box.addEventListener('keydown', (event) => {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    if (!isBusy) submit()
  })
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritable(event.target))
      return
    if (document.querySelector('dialog[open]') !== null || form.closest('[inert]') !== null) return
    event.preventDefault()
    box.focus()
  })
  addEventListener('resize', grow)
  set(store.draft())

  return {
    focus: () => box.focus({ preventScroll: true }),
    set,
    /** Turns the button into Stop and back; it keeps its place and its size. */
    setBusy(busy: boolean) {
      isBusy = busy
      send.textContent = busy ? 'Stop' : 'Ask'
      send.classList.toggle('stop', busy)
    },
  }
}

/** Nobody needs a count before the end is near. */
const COUNTED_FROM = 1800

function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
