/**
 * Lets the browser's Back close what lies over the page, where it would
 * otherwise leave it: on a telephone that is the nearest way to close a sheet.
 *
 * Gives what has to be told whenever something was opened or closed. What is
 * closed in another way takes its step back along, so that none is left that
 * leads nowhere. The page stays where it was scrolled to.
 */
export function backCloses(isOver: () => boolean, close: () => void): () => void {
  /** Whether the step is being taken back: the browser does so a moment later. */
  let isLeaving = false

  const settle = () => {
    if (isLeaving || isOver() === isStep()) return
    if (isStep()) {
      isLeaving = true
      history.back()
      return
    }
    history.scrollRestoration = 'manual'
    history.pushState(OVER, '')
  }
  addEventListener('popstate', () => {
    const isOwn = isLeaving
    isLeaving = false
    if (!isStep()) history.scrollRestoration = 'auto'
    if (!isOwn && !isStep() && isOver()) close()
    settle()
  })
  // A page that was loaded anew has nothing open, and may stand at the step.
  settle()
  return settle
}

/** What the step in the history is known by. */
const OVER = 'dateline:over'

function isStep(): boolean {
  return history.state === OVER
}
