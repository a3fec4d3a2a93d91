import type { Answer, Citation, Note, Statement } from './api.ts'
import type { Limits } from './limits.ts'

/** What came of an answer before it was stopped or lost. */
export interface Composed {
  readonly citations: readonly Citation[]
  readonly statements: readonly Statement[]
  readonly notes: readonly Note[]
}

/** One question and what came of it. */
export interface Turn {
  readonly question: string
  /** Asked by its literal words: nothing that was said before is sent with it. */
  readonly literal: boolean
  /** What the releases were limited to when it was asked; absent when to nothing. */
  readonly limits?: Limits
  /** Null when it was stopped, failed, or the page was closed before it came. */
  readonly answer: Answer | null
  readonly composed: Composed | null
}

export interface Conversation {
  readonly id: string
  /** Null until the reader gives one: then the first question stands for it. */
  readonly title: string | null
  /** Milliseconds since 1970. */
  readonly updated: number
  readonly turns: readonly Turn[]
}

/**
 * Keeps conversations and the draft in a browser's storage, and nowhere else.
 *
 * Each conversation has its own key, so that two tabs do not overwrite each
 * other's. What cannot be read is passed over. `save` gives false when the
 * storage is full or forbidden; the page goes on without it.
 */
export function conversationStore(
  local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
) {
  return {
    /** All conversations, the latest first. */
    list(): Conversation[] {
      const keys = Array.from({ length: local.length }, (_, index) => local.key(index))
      return keys
        .filter((key) => key?.startsWith(CONVERSATION))
        .map((key) => parsed(local.getItem(key ?? '')))
        .filter((conversation) => conversation !== null)
        .sort((a, b) => b.updated - a.updated)
    },
    get: (id: string): Conversation | null => parsed(local.getItem(CONVERSATION + id)),
    save: (conversation: Conversation): boolean =>
      written(() => local.setItem(CONVERSATION + conversation.id, JSON.stringify(conversation))),
    remove: (id: string): boolean => written(() => local.removeItem(CONVERSATION + id)),
    /** Whether a key of the storage is this conversation's. */
    isKeyOf: (key: string | null, id: string): boolean => key === CONVERSATION + id,
    draft: (): string => local.getItem(DRAFT) ?? '',
    keepDraft: (text: string): boolean => written(() => local.setItem(DRAFT, text)),
  }
}

export type ConversationStore = ReturnType<typeof conversationStore>

/** Begins a conversation; it is kept once it has a turn. */
export function newConversation(): Conversation {
  const id = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(36).padStart(2, '0'))
    .join('')
  return { id, title: null, updated: Date.now(), turns: [] }
}

export function titleOf({ title, turns }: Conversation): string {
  return title ?? turns[0]?.question ?? 'New conversation'
}

/** A storage that forgets, for browsers that forbid the lasting one. */
export function forgetfulStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  }
}

const CONVERSATION = 'dateline:conversation:'
const DRAFT = 'dateline:draft'

/** Does a write that a full or forbidden storage refuses; gives whether it was done. */
export function written(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}

function parsed(text: string | null): Conversation | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isConversation(value) ? value : null
  } catch {
    return null
  }
}

/** Checks the outline; the answers inside are what this page wrote itself. */
function isConversation(value: unknown): value is Conversation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'updated' in value &&
    typeof value.updated === 'number' &&
    'turns' in value &&
    Array.isArray(value.turns) &&
    value.turns.every((turn) => typeof turn?.question === 'string' && 'answer' in turn && 'composed' in turn)
  )
}
