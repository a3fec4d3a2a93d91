import { button, h, icon } from './dom.ts'

/** Fills a drawer (a modal list at the side) with a title, a way to close it, and its content. */
export function fillDrawer(
  drawer: HTMLDialogElement,
  id: string,
  title: string,
  ...content: readonly HTMLElement[]
): void {
  drawer.replaceChildren(
    h(
      'div',
      { class: 'bar' },
      h('h2', { id }, title),
      button(
        { class: 'tool', 'aria-label': `Close ${title.toLowerCase()}`, title: 'Close (Esc)' },
        () => drawer.close(),
        icon('close'),
      ),
    ),
    ...content,
  )
  // A click beside the drawer lands on the dialog itself. It must not give false: that would undo every click in it.
  drawer.onclick = (event) => {
    if (event.target === drawer) drawer.close()
  }
}
