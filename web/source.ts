import type { Citation } from './api.ts'
import { button, type Child, focusedBeside, h, icon } from './dom.ts'
import { type Cited, fragmentOf } from './place.ts'
import { problemText, unshownLine } from './problems.ts'
import { PREFIX } from './server.ts'
import { findRelease, placed } from './whole-release.ts'

/** What the panel shows: a citation among those of one answer, or a whole document. */
export type Shown =
  | { readonly citations: readonly Citation[]; readonly index: number }
  | { readonly documentId: string; readonly cited?: Cited | undefined }

/**
 * Runs the source panel: a column beside the conversation, and a sheet over it
 * on small screens.
 *
 * Opening moves focus into the panel and closing gives it back to what opened
 * it. As a sheet it is a modal dialog: the page behind is inert.
 */
export function sourcePanel(
  panel: HTMLElement,
  behind: readonly HTMLElement[],
  scrim: HTMLElement,
  announce: (text: string) => void,
  /** A widget is narrow everywhere, and not the whole page; `moved` is told when the panel has opened or closed. */
  { root = document.documentElement, isAlwaysSheet = false, moved = () => {} } = {},
) {
  const isSmall = matchMedia(isAlwaysSheet ? 'all' : SHEET)
  let opener: HTMLElement | null = null
  let latest: Shown | null = null

  const setMode = () => {
    const isSheet = isSmall.matches && !panel.hidden
    panel.setAttribute('role', isSmall.matches ? 'dialog' : 'complementary')
    if (isSheet) panel.setAttribute('aria-modal', 'true')
    else panel.removeAttribute('aria-modal')
    scrim.hidden = !isSheet
    for (const element of behind) element.inert = isSheet
    root.classList.toggle('has-source', !panel.hidden)
  }
  const markOpener = (isOpen: boolean) => {
    if (opener?.hasAttribute('aria-expanded')) opener.setAttribute('aria-expanded', String(isOpen))
  }
  const close = () => {
    if (panel.hidden) return
    panel.hidden = true
    panel.replaceChildren()
    setMode()
    markOpener(false)
    if (opener?.isConnected) opener.focus()
    opener = null
    moved()
  }
  /** Goes on from what is shown or awaited: after the last citation of an answer comes the first. */
  const step = (by: number) => {
    if (latest === null || !('citations' in latest)) return
    const { citations, index } = latest
    void show({ citations, index: (index + by + citations.length) % citations.length })
  }
  const show = async (shown: Shown) => {
    const citation = 'citations' in shown ? shown.citations[shown.index] : shown.cited
    const id = 'documentId' in shown ? shown.documentId : (shown.citations[shown.index]?.documentId ?? '')
    const place = 'citations' in shown ? `Source ${shown.index + 1} of ${shown.citations.length}` : 'Release'
    const isInside = panel.contains(focusedBeside(panel))
    latest = shown
    panel.setAttribute('aria-label', place)
    const head = h('p', {}, place)
    const bar = h(
      'div',
      { class: 'bar' },
      head,
      ...('citations' in shown && shown.citations.length > 1 ? steps(step) : []),
      h(
        'a',
        {
          class: 'tool',
          'data-act': 'page',
          href: addressOf(id, citation),
          target: '_blank',
          'aria-label': 'Open as a page of its own',
          title: 'Open as a page of its own',
        },
        icon('link'),
      ),
      button(
        { class: 'tool', 'data-act': 'close', 'aria-label': 'Close the source', title: 'Close (Esc)' },
        close,
        icon('close'),
      ),
    )
    /** Puts the content in place of what is there, with the focus where it was. */
    const fill = (...content: readonly HTMLElement[]) => {
      const active = focusedBeside(panel)
      const wasInside = panel.contains(active)
      panel.replaceChildren(bar, ...content)
      if (!wasInside) return
      const again = bar.querySelector(`[data-act="${active?.getAttribute('data-act')}"]`)
      if (again instanceof HTMLElement) again.focus({ preventScroll: true })
      else panel.focus({ preventScroll: true })
    }
    const opening = h('p', { class: 'unplaced' }, 'Opening the release…')
    const isCurrent = () => !panel.hidden && latest === shown
    const slow = setTimeout(() => isCurrent() && fill(opening), SLOW_MS)
    const result = await findRelease(id, citation)
    clearTimeout(slow)
    if (!isCurrent()) return
    if ('problem' in result) {
      fill(unshownLine(result.problem, () => void show(shown)))
      announce(problemText(result.problem))
      return
    }
    head.append(h('bdi', { class: 'of' }, result.value.document.title))
    const { element, mark } = placed(result.value, citation)
    fill(element)
    scrollTo(panel, mark, bar.offsetHeight)
    if (isInside) announce(`${place}: ${result.value.document.title}`)
  }

  isSmall.addEventListener('change', setMode)
  scrim.addEventListener('click', close)
  return {
    close,
    isOpen: () => !panel.hidden,
    async open(shown: Shown, from: HTMLElement) {
      markOpener(false)
      opener = from
      panel.hidden = false
      setMode()
      markOpener(true)
      moved()
      const showing = show(shown)
      // At once: as a sheet it has made what has the focus inert.
      panel.focus({ preventScroll: true })
      await showing
    },
  }
}

/** Milliseconds after which an empty panel says what it waits for; of less it would be a flash. */
const SLOW_MS = 300

export type SourcePanel = ReturnType<typeof sourcePanel>

/** The width under which the panel is a sheet; the style sheet has the same. */
const SHEET = '(max-width: 959px)'

/**
 * The address of a release, or of words in it that survives a change of its text
 * when the words are known. It is built from the id and never taken from data,
 * so it stays on this server.
 */
export function addressOf(id: string, cited?: Cited): string {
  return `${PREFIX}/documents/${encodeURIComponent(id)}${cited === undefined ? '' : fragmentOf(cited)}`
}

/** The buttons that go through the citations of one answer. */
function steps(step: (by: number) => void): Child[] {
  return [
    button(
      { class: 'tool', 'data-act': 'previous', 'aria-label': 'Previous source', title: 'Previous source' },
      () => step(-1),
      icon('previous'),
    ),
    button(
      { class: 'tool', 'data-act': 'next', 'aria-label': 'Next source', title: 'Next source' },
      () => step(1),
      icon('next'),
    ),
  ]
}

/**
 * Scrolls the panel only, so that the mark stands in its upper third. A mark that
 * can be seen under the release's head is left there: a few lines of scrolling
 * would cut the head.
 */
function scrollTo(panel: HTMLElement, mark: HTMLElement | null, barHeight: number): void {
  panel.scrollTop = 0
  if (mark === null) return
  const offset = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top
  const room = panel.clientHeight - barHeight
  if (offset > barHeight + (room * 2) / 3) panel.scrollTop = offset - barHeight - room / 3
}
