import type { Release } from './case.ts'

/** UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** For HTML and XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** A release as HTML without a page around it; an empty headline is left out. */
export function htmlBody({
  headline,
  subhead,
  dateline,
  lead,
  heading,
  quotation,
  leadIn,
  list,
  table,
  about,
  contact,
}: Release): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const [first = [], ...rows] = table
  return [
    headline === '' ? '' : `<h1>${escaped(headline)}</h1>`,
    `<h2 class="subtitle">${escaped(subhead)}</h2>`,
    `<p><b>${escaped(dateline)}</b>&nbsp;– ${escaped(lead)}</p>`,
    `<h2>${escaped(heading)}</h2>`,
    `<p>${escaped(quotation)}</p>`,
    `<p>${escaped(leadIn)}</p>`,
    `<ul>${list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
    `<table><thead>${row(first, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
    `<h2>${escaped(about[0])}</h2>\n<p>${escaped(about[1])}</p>`,
    `<p>${contact.map(escaped).join('<br>')}</p>`,
  ].join('\n')
}
