import { MAX_QUESTION } from './api.ts'
import { thousands } from './numbers.ts'
import type { ConversationStore } from './store.ts'

/** The elements of the question box. */
export interface ComposerParts {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement
  readonly send: HTMLButtonElement
  readonly counter: HTMLElement
}

/**
 * Runs the question box: Enter sends, Shift+Enter breaks the line, it grows with
 * its text, and what is in it survives a reload. While an answer comes its
 * button stops it.
 */
export function composer(
  { form, box, send, counter }: ComposerParts,
  store: ConversationStore,
  on: {
    readonly ask: (question: string) => void
    readonly stop: () => void
    readonly say: (text: string) => void
  },
) {
  let isBusy = false

  const grow = () => {
    box.style.removeProperty('height')
    // An empty box has its height from the style sheet: to measure it would hold up the start of the page.
    if (box.value !== '') box.style.setProperty('height', `${box.scrollHeight}px`)
  }
  const show = () => {
    grow()
    const length = box.value.trim().length
    counter.hidden = length <= COUNTED_FROM
    counter.textContent = `${thousands(length)} of ${thousands(MAX_QUESTION)} characters`
    counter.classList.toggle('over', length > MAX_QUESTION)
  }
  const changed = () => {
    show()
    store.keepDraft(box.value)
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
  addEventListener('resize', grow)
  box.value = store.draft()
  show()

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

/** Lets `/` focus the question box from anywhere on the page, but where it is written. */
export function focusBySlash({ form, box }: ComposerParts): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWritable(event.target))
      return
    if (document.querySelector('dialog[open]') !== null || form.closest('[inert]') !== null) return
    event.preventDefault()
    box.focus()
  })
}

/** Nobody needs a count before the end is near. */
const COUNTED_FROM = 1800

function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
