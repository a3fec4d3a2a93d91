import { conversationMarkdown } from './copy.ts'
import { longDate } from './dates.ts'
import { button, h } from './dom.ts'
import { download } from './download.ts'
import { fillDrawer } from './drawer.ts'
import { factsCsv, factsOf } from './fact-sheet.ts'
import { type Conversation, type ConversationStore, titleOf } from './store.ts'

/** What the list makes happen elsewhere. */
interface ListActions {
  readonly open: (id: string) => void
  readonly removed: (id: string) => void
  readonly renamed: (id: string) => void
}

/** Opens the list of conversations: to open, rename, export or delete one. */
export function showConversations(
  drawer: HTMLDialogElement,
  store: ConversationStore,
  current: string,
  on: ListActions,
): void {
  const list = h('ol', { class: 'conversations' })
  const empty = h(
    'p',
    { class: 'none' },
    'None yet. Conversations are kept in this browser only, until you delete them.',
  )
  /** Draws the list anew and puts the focus where it was, or on what took its place. */
  const draw = (focusAt: number | null) => {
    const kept = store.list()
    const opened = (id: string) => {
      drawer.close()
      on.open(id)
    }
    list.replaceChildren(
      ...kept.map((conversation, index) =>
        conversationLine(conversation, conversation.id === current, {
          open: () => opened(conversation.id),
          rename: (title) => {
            if (title !== null) {
              store.save({ ...(store.get(conversation.id) ?? conversation), title })
              on.renamed(conversation.id)
            }
            draw(index)
          },
          remove: () => {
            store.remove(conversation.id)
            on.removed(conversation.id)
            draw(index)
          },
        }),
      ),
    )
    empty.hidden = kept.length > 0
    if (focusAt === null) return
    const line = list.children[Math.min(focusAt, kept.length - 1)] ?? drawer
    line.querySelector('button')?.focus()
  }
  draw(null)
  // A narrow window has no room for it in the head of the page.
  const insights = h('p', { class: 'to-insights' }, h('a', { href: '/insights' }, 'Insights'))
  fillDrawer(drawer, 'conversations-title', 'Conversations', list, empty, insights)
  drawer.showModal()
}

interface LineActions {
  readonly open: () => void
  /** Called with the new name, or null when it stays as it was. */
  readonly rename: (title: string | null) => void
  readonly remove: () => void
}

function conversationLine(conversation: Conversation, isCurrent: boolean, on: LineActions): HTMLElement {
  const { turns, updated } = conversation
  const open = button(
    { class: 'open', dir: 'auto', 'aria-current': isCurrent ? 'true' : undefined },
    on.open,
    titleOf(conversation),
  )
  const rename = () => {
    const form = renaming(conversation, on.rename)
    open.replaceWith(form)
    const input = form.querySelector('input')
    input?.focus()
    input?.select()
  }
  const count = `${turns.length} ${turns.length === 1 ? 'question' : 'questions'}`
  return h(
    'li',
    {},
    open,
    h('p', {}, `${count}, ${longDate(localDay(updated))}`),
    h(
      'div',
      { class: 'actions' },
      button({ class: 'link' }, rename, 'Rename'),
      button({ class: 'link' }, () => exported(conversation, 'md'), 'Export as Markdown'),
      button({ class: 'link' }, () => exported(conversation, 'csv'), 'Fact sheet as CSV'),
      confirmed('Delete', 'Delete for good?', on.remove),
    ),
  )
}

function renaming(conversation: Conversation, end: (title: string | null) => void): HTMLFormElement {
  const input = h('input', {
    type: 'text',
    'aria-label': 'Name of the conversation',
    maxlength: 120,
    value: titleOf(conversation),
  })
  const form = h('form', { class: 'rename' }, input, h('button', { type: 'submit', class: 'quiet' }, 'Save'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    end(input.value.trim() || null)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    // Leaves the name as it was; without this the whole drawer would close.
    event.preventDefault()
    event.stopPropagation()
    end(null)
  })
  return form
}

/** A button that asks once more before it does what cannot be undone. */
function confirmed(label: string, question: string, action: () => void): HTMLButtonElement {
  let isAsking = false
  const element = button(
    { class: 'link' },
    () => {
      if (isAsking) return action()
      isAsking = true
      element.textContent = question
    },
    label,
  )
  element.addEventListener('blur', () => {
    isAsking = false
    element.textContent = label
  })
  return element
}

function exported(conversation: Conversation, ending: 'md' | 'csv'): void {
  const title = titleOf(conversation)
  if (ending === 'md') {
    download(title, 'md', 'text/markdown', conversationMarkdown(conversation, location.origin))
    return
  }
  const answers = conversation.turns.flatMap(({ answer }) => answer ?? [])
  download(title, 'csv', 'text/csv', factsCsv(factsOf(answers, location.origin)))
}

/** The reader's own calendar day of a moment, as an ISO date. */
function localDay(milliseconds: number): string {
  const date = new Date(milliseconds)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
