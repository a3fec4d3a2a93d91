import { type AnswerActions, type AnswerView, answerView } from './answer.ts'
import type { Answer, Problem } from './api.ts'
import { askQuestion } from './asking.ts'
import { certaintyOf } from './certainty.ts'
import { button, h } from './dom.ts'
import { filterOf, type Limits, NO_LIMITS } from './limits.ts'
import { problemText } from './problems.ts'
import { type Conversation, type ConversationStore, newConversation, type Turn } from './store.ts'

interface Outside {
  readonly store: ConversationStore
  /** What the releases are limited to now. */
  readonly limits: () => Limits
  readonly announce: (text: string) => void
  /** Called when asking begins and ends. */
  readonly busy: (busy: boolean) => void
  /** Gives a question back to the question box. */
  readonly edit: (question: string) => void
  readonly changed: (conversation: Conversation) => void
  /** Called with whether the browser refuses to keep the conversation. */
  readonly unkept: (isUnkept: boolean) => void
  /** Brings a turn into view. */
  readonly reveal: (turn: Element) => void
}

/** Runs one conversation at a time: shows its turns, asks, stops, and keeps what comes. */
export function conversationLog(
  place: HTMLElement,
  actions: Omit<AnswerActions, 'ask'>,
  { store, limits, announce, busy, edit, changed, unkept, reveal }: Outside,
) {
  let conversation = newConversation()
  let asking: AbortController | null = null
  /** Whether another tab's turns came in that are not shown yet. */
  let isStale = false

  const keep = (next: Conversation) => {
    conversation = merged(next, store.get(next.id))
    isStale ||= conversation.turns.some((turn, index) => turn !== next.turns[index])
    unkept(conversation.turns.length > 0 && !store.save(conversation))
    changed(conversation)
  }
  const putTurn = (index: number, turn: Turn) =>
    keep({ ...conversation, updated: Date.now(), turns: conversation.turns.with(index, turn) })

  const addTurn = ({ question, limits }: Turn): { section: HTMLElement; view: AnswerView } => {
    const id = `turn-${place.childElementCount + 1}`
    const view = answerView(question, { ...actions, ask }, limits ?? NO_LIMITS)
    const section = h(
      'section',
      { class: 'turn', 'aria-labelledby': id },
      h('h2', { id, class: 'question', tabindex: -1, dir: 'auto' }, question),
      view.element,
    )
    place.append(section)
    return { section, view }
  }

  const run = async (index: number, view: AnswerView) => {
    const turn = conversation.turns[index]
    const owner = conversation.id
    if (turn === undefined) return
    const stopper = new AbortController()
    asking = stopper
    busy(true)
    const before = turn.literal ? [] : conversation.turns.slice(0, index)
    const outcome = await askQuestion(turn.question, before, view, stopper.signal, turn.limits)
    if (asking === stopper) {
      asking = null
      busy(false)
    }
    // The reader may have gone to another conversation meanwhile.
    if (conversation.id !== owner) return
    putTurn(index, { ...turn, answer: outcome.answer, composed: outcome.composed })
    if (outcome.answer !== null) {
      view.done(outcome.answer)
      announce(spoken(outcome.answer))
    } else if (outcome.problem !== null) {
      showProblem(index, view, outcome.problem)
      announce(problemText(outcome.problem, true))
    }
    sync()
  }

  const showProblem = (index: number, view: AnswerView, problem: Problem) => {
    const question = conversation.turns[index]?.question ?? ''
    view.problem(
      problem,
      problem.kind === 'too-long'
        ? button({ class: 'quiet' }, () => edit(question), 'Edit the question')
        : button({ class: 'quiet' }, () => again(index), 'Ask again'),
    )
  }

  /** Asks a turn's question anew, in its place. */
  const again = (index: number) => {
    const old = place.children[index]
    const turn = conversation.turns[index]
    if (asking !== null || old === undefined || turn === undefined) return
    const view = answerView(turn.question, { ...actions, ask }, turn.limits ?? NO_LIMITS)
    old.querySelector('.answer')?.replaceWith(view.element)
    old.querySelector<HTMLElement>('.question')?.focus({ preventScroll: true })
    void run(index, view)
  }

  function ask(question: string, literal: boolean) {
    if (asking !== null) return
    const now = limits()
    const limited = filterOf(now) === undefined ? {} : { limits: now }
    const turn: Turn = { question, literal, ...limited, answer: null, composed: null }
    const { section, view } = addTurn(turn)
    keep({ ...conversation, updated: Date.now(), turns: [...conversation.turns, turn] })
    reveal(section)
    void run(conversation.turns.length - 1, view)
  }

  /** Shows a conversation, or a new one for null. */
  function show(next: Conversation | null) {
    asking?.abort()
    conversation = next ?? newConversation()
    isStale = false
    place.replaceChildren()
    for (const [index, turn] of conversation.turns.entries()) {
      const { view } = addTurn(turn)
      for (const citation of turn.composed?.citations ?? []) view.citation(citation)
      for (const statement of turn.composed?.statements ?? []) view.statement(statement)
      for (const note of turn.composed?.notes ?? []) view.note(note)
      if (turn.answer !== null) view.done(turn.answer)
      else showProblem(index, view, { kind: 'stopped' })
    }
    changed(conversation)
    if (place.lastElementChild !== null) reveal(place.lastElementChild)
  }

  /** Shows what another tab has added to this conversation; while one comes here, afterwards. */
  function sync() {
    const stored = store.get(conversation.id)
    if (asking === null && stored !== null && (isStale || !isShown(stored))) show(stored)
  }

  /** Whether every turn stands there, and those that are answered with their answer. */
  function isShown({ turns }: Conversation): boolean {
    return (
      turns.length === place.childElementCount &&
      turns.every((turn, index) => turn.answer === null || conversation.turns[index]?.answer != null)
    )
  }

  return {
    ask,
    sync,
    stop: () => asking?.abort(),
    current: () => conversation,
    show,
    /** Takes over a name that was given elsewhere. */
    reread() {
      conversation = store.get(conversation.id) ?? conversation
      changed(conversation)
    },
  }
}

/**
 * A conversation with what another tab has added to it in the storage: turns
 * after its own, and answers to questions that have none here.
 */
function merged(own: Conversation, stored: Conversation | null): Conversation {
  if (stored === null) return own
  const turns = own.turns.map((turn, index) => {
    const other = stored.turns[index]
    const isOpen = turn.answer === null && turn.composed === null
    return isOpen && other?.question === turn.question ? other : turn
  })
  return { ...own, turns: [...turns, ...stored.turns.slice(turns.length)] }
}

/** The finished answer for a screen reader, once and without markers. */
function spoken(answer: Answer): string {
  const { statements, refusal, citations } = answer
  if (refusal !== undefined) return refusal.message
  const sources = `${citations.length} ${citations.length === 1 ? 'source' : 'sources'}.`
  const heading = `${certaintyOf(answer) ?? 'Answer'}:`
  return [heading, ...statements.map((statement) => statement.text), sources].join(' ')
}
