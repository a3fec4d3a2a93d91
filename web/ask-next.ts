import { type Answer, suggestions } from './api.ts'
import { button, type Child, h } from './dom.ts'

/**
 * Offers what can be asked next: what the server suggests, and where a refusal leaves
 * nothing to go on with, neither passages nor questions, those that the front page has.
 */
export function askNext({ refusal, suggestions: own }: Answer, ask: (question: string) => void): Child[] {
  const list = (label: string, questions: readonly string[]) =>
    h(
      'ul',
      { class: 'next', 'aria-label': label },
      ...questions.map((text) =>
        h(
          'li',
          {},
          button({ dir: 'auto' }, () => ask(text), text),
        ),
      ),
    )
  if (own.length > 0) return [list('Ask next', own)]
  if (refusal === undefined || refusal.nearest.length > 0) return []
  const place = h('div', {})
  void suggestions().then((starters) => {
    if (starters.length > 0)
      place.replaceChildren(
        h('h3', { class: 'label' }, 'It can answer, for example'),
        list('It can answer', starters),
      )
  })
  return [place]
}
