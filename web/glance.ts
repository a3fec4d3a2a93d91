import { type Glance, glance } from './api.ts'
import { type Child, h } from './dom.ts'
import type { Cited } from './place.ts'
import { problemText } from './problems.ts'
import { linkTo, type Open } from './release-link.ts'
import { rowWords } from './row-words.ts'
import { isRow } from './table-cells.ts'

/** Makes the place of a release's quotations and figures, which are fetched when it is first opened. */
export function glanceView(id: string, title: string, open: Open): HTMLElement {
  const place = h('div', {})
  const details = h(
    'details',
    { class: 'glance' },
    h('summary', {}, 'Quotations and figures', h('span', { class: 'hidden' }, ` of ${title}`)),
    place,
  )
  const fill = async () => {
    if (!details.open || place.childElementCount > 0) return
    const result = await glance(id)
    place.replaceChildren(
      ...('problem' in result ? [h('p', {}, problemText(result.problem))] : parts(id, result.value, open)),
    )
  }
  details.addEventListener('toggle', () => void fill())
  return details
}

function parts(id: string, { quotations, figures }: Glance, open: Open): HTMLElement[] {
  if (quotations.length + figures.length === 0) return [h('p', {}, 'It has neither.')]
  const said = quotations.map((quotation) => {
    const { speaker } = quotation
    const who = speaker === null ? '' : [speaker.name, speaker.role].filter(Boolean).join(', ')
    return h(
      'li',
      { dir: 'auto' },
      linkTo(id, open, citedOf(quotation), quotation.text),
      who !== '' && h('span', { class: 'who' }, ` ${who}`),
    )
  })
  const counted = sentencesOf(figures).map(({ sentence, inside }) =>
    h('li', { dir: 'auto' }, linkTo(id, open, citedOf(sentence), ...emphasised(sentence, inside))),
  )
  return [
    ...(said.length > 0 ? [h('h3', {}, 'Quotations'), h('ul', {}, ...said)] : []),
    ...(counted.length > 0 ? [h('h3', {}, 'Figures'), h('ul', {}, ...counted)] : []),
  ]
}

/** With its words, so that its address outlives a change of the release. */
function citedOf({ start, end, text }: Figure['sentence']): Cited {
  return { start, end, quote: text }
}

type Figure = Glance['figures'][number]

/** Each sentence once, with its figures. */
function sentencesOf(figures: Glance['figures']): { sentence: Figure['sentence']; inside: Figure[] }[] {
  const sentences = new Map<number, { sentence: Figure['sentence']; inside: Figure[] }>()
  for (const figure of figures) {
    const known = sentences.get(figure.sentence.start)
    if (known === undefined) {
      sentences.set(figure.sentence.start, { sentence: figure.sentence, inside: [figure] })
    } else known.inside.push(figure)
  }
  return [...sentences.values()]
}

function emphasised(sentence: Figure['sentence'], inside: readonly Figure[]): Child[] {
  const isCells = isRow(sentence.text)
  let at = sentence.start
  const children = inside.flatMap(({ start, end, text }) => {
    const before = sentence.text.slice(at - sentence.start, start - sentence.start)
    at = end
    return [...rowWords(before, isCells), h('b', {}, ...rowWords(text, isCells))]
  })
  return [...children, ...rowWords(sentence.text.slice(at - sentence.start), isCells)]
}
