import { h } from './dom.ts'

/**
 * Gives the reader a text as a file. Its name is made of the words of a title
 * and an ending such as `md`.
 */
export function download(title: string, ending: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase()
  h('a', { href: url, download: `${name || 'dateline'}.${ending}` }).click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}

/** Until the browser has surely begun to read it. */
const KEPT_MS = 1000
