import { type Citation, release } from './api.ts'
import { longDate } from './dates.ts'
import { h } from './dom.ts'
import { STATUS_TEXT } from './release.ts'
import { rowWords } from './row-words.ts'

/**
 * Shows a card with the cited words in their context beside a source chip, on
 * hover and on keyboard focus.
 *
 * It can be hovered itself, stays until pointer or focus leave, and Escape
 * closes it without moving focus (WCAG 2.2, 1.4.13). A finger gets none: its
 * tap opens the whole release at once.
 */
export function chipPreview(card: HTMLElement) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let shownFor: HTMLElement | null = null

  const hide = () => {
    clearTimeout(timer)
    card.hidden = true
    shownFor?.removeAttribute('aria-describedby')
    shownFor = null
  }
  const show = (chip: HTMLElement, citation: Citation) => {
    hide()
    shownFor = chip
    const state = h('span', { class: 'state' })
    card.replaceChildren(...content(citation, state))
    card.hidden = false
    chip.setAttribute('aria-describedby', card.id)
    placeBeside(card, chip)
    void release(citation.documentId).then((result) => {
      if ('value' in result) state.textContent = STATUS_TEXT[result.value.status]
    })
  }
  const after = (milliseconds: number, action: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(action, milliseconds)
  }

  card.addEventListener('pointerenter', () => clearTimeout(timer))
  card.addEventListener('pointerleave', () => after(LEAVE_MS, hide))
  addEventListener('scroll', () => !card.hidden && hide(), { passive: true })

  return {
    hide,
    isShown: () => !card.hidden,
    attach(chip: HTMLElement, citation: Citation) {
      chip.addEventListener('pointerenter', (event) => {
        if (event.pointerType !== 'touch') after(ENTER_MS, () => show(chip, citation))
      })
      chip.addEventListener('pointerleave', () => after(LEAVE_MS, hide))
      chip.addEventListener('focus', () => chip.matches(':focus-visible') && show(chip, citation))
      chip.addEventListener('blur', hide)
      chip.addEventListener('click', hide)
    },
  }
}

export type ChipPreview = ReturnType<typeof chipPreview>

/** Short enough to feel direct, long enough that a pointer passing over opens nothing. */
const ENTER_MS = 120
/** Time to move the pointer from the chip to the card. */
const LEAVE_MS = 160

function content(
  { prefix, quote, suffix, title, issuer, published, speaker }: Citation,
  state: HTMLElement,
): HTMLElement[] {
  return [
    h(
      'p',
      { class: 'context', dir: 'auto' },
      h('span', { class: 'around' }, prefix === '' ? '' : `…${prefix}`),
      h('b', {}, ...rowWords(quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote)),
      h('span', { class: 'around' }, suffix === '' ? '' : `${suffix}…`),
    ),
    h('p', { class: 'title', dir: 'auto' }, title),
    h(
      'p',
      { class: 'facts' },
      speaker !== undefined &&
        h('span', { dir: 'auto' }, `Said by ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`),
      issuer !== null && h('span', { dir: 'auto' }, issuer),
      h('span', {}, longDate(published)),
      state,
    ),
  ]
}

/** A card holds a long sentence; the whole passage is one click away. */
const MAX_QUOTE = 360

/** Puts a card under what it belongs to, or above it where there is no room, and inside the window. */
export function placeBeside(card: HTMLElement, chip: HTMLElement): void {
  const at = chip.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - EDGE
  const isBelow = at.bottom + GAP + height <= innerHeight || at.top < height + GAP
  card.style.setProperty('left', `${Math.max(EDGE, Math.min(at.left - INDENT, room))}px`)
  card.style.setProperty('top', `${isBelow ? at.bottom + GAP : at.top - GAP - height}px`)
}

const EDGE = 8
const GAP = 8
const INDENT = 24
