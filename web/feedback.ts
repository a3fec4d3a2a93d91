import { type Answer, sendFeedback } from './api.ts'
import { button, h, icon } from './dom.ts'
import { problemText } from './problems.ts'

type Verdict = 'up' | 'down'

/**
 * Makes the two thumbs under an answer. A thumb opens one line for the reason;
 * nothing is sent before the reader sends it.
 *
 * It is there but hidden until the page knows that the server keeps feedback
 * (the class `takes-feedback` around it), so that nothing jumps.
 */
export function feedbackView(answer: Answer): { thumbs: HTMLElement; place: HTMLElement } {
  const place = h('div', { class: 'feedback-form' })
  const thumbs = h('span', { class: 'feedback', role: 'group', 'aria-label': 'Did this help?' })
  const reset = (focused: Verdict | null) => {
    place.replaceChildren()
    thumbs.replaceChildren(...VERDICTS.map((verdict) => thumb(verdict, open)))
    if (focused !== null) thumbs.querySelectorAll('button')[VERDICTS.indexOf(focused)]?.focus()
  }
  const open = (verdict: Verdict) => {
    for (const [index, one] of [...thumbs.querySelectorAll('button')].entries()) {
      one.setAttribute('aria-expanded', String(VERDICTS[index] === verdict))
    }
    place.replaceChildren(form(verdict))
    place.querySelector('input')?.focus({ preventScroll: true })
    // The whole form, and not the line alone: the question box would hide its button.
    place.scrollIntoView({ block: 'nearest' })
  }
  const form = (verdict: Verdict): HTMLFormElement => {
    const reason = h('input', { maxlength: MAX_REASON, autocomplete: 'off', enterkeyhint: 'send' })
    const failure = h('p', { role: 'alert' })
    const element = h(
      'form',
      {},
      h('label', {}, h('span', {}, LABEL[verdict]), reason),
      h('button', { class: 'quiet', type: 'submit' }, 'Send'),
      button({ class: 'link' }, () => reset(verdict), 'Cancel'),
      h('p', { class: 'small' }, 'Kept on this server with the question, without your name.'),
      failure,
    )
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      reset(verdict)
    })
    element.addEventListener('submit', async (event) => {
      event.preventDefault()
      const result = await sendFeedback({ verdict, reason: reason.value, ...subjectOf(answer) })
      if ('problem' in result) failure.textContent = problemText(result.problem)
      else thank()
    })
    return element
  }
  const thank = () => {
    const thanks = h('span', { tabindex: -1, role: 'status' }, 'Thank you, it is kept.')
    // Who went on to something else while it was being sent stays there.
    const waits = place.contains(document.activeElement) || document.activeElement === document.body
    place.replaceChildren()
    thumbs.replaceChildren(thanks)
    if (waits) thanks.focus({ preventScroll: true })
  }
  reset(null)
  return { thumbs, place }
}

const VERDICTS: readonly Verdict[] = ['up', 'down']

const NAME: Readonly<Record<Verdict, string>> = { up: 'Helpful', down: 'Not helpful' }

const LABEL: Readonly<Record<Verdict, string>> = {
  up: 'What helped? (optional)',
  down: 'What is wrong or missing? (optional)',
}

/** The server takes no more. */
const MAX_REASON = 1000

function thumb(verdict: Verdict, open: (verdict: Verdict) => void): HTMLButtonElement {
  return button(
    {
      class: `thumb ${verdict}`,
      'aria-label': NAME[verdict],
      title: NAME[verdict],
      'aria-expanded': 'false',
    },
    () => open(verdict),
    icon(verdict === 'up' ? 'up' : 'down'),
  )
}

/** What is judged: the question that was searched, and where the answer came from. */
function subjectOf({ resolvedQuestion, status, citations, refusal }: Answer) {
  const cited = (refusal?.nearest ?? citations).map(({ url }) => url)
  return { question: resolvedQuestion, status, cited: cited.slice(0, MAX_CITED) }
}

const MAX_CITED = 20
