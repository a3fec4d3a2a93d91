import { pause } from '../turns.ts'
import { toDocument } from './document.ts'

/**
 * Reads a release of our own in growing pieces, so that no file of a corpus is
 * the first: Node compiles each expression when it is first used, and on the
 * first release it compiles all of them at once, for a tenth of a second.
 */
export async function warmUp(): Promise<void> {
  if (isWarm) return
  isWarm = true
  await pause()
  // Texts with and without letters beyond Latin-1 have expressions compiled each for itself.
  for (const mark of ['-', '—']) {
    for (let count = 1; count <= SAMPLE.length; count++) {
      for (const extension of ['txt', 'md']) {
        const source = SAMPLE.slice(0, count).join('\n\n').replaceAll('—', mark)
        toDocument(`2020-01-02-sample.${extension}`, new TextEncoder().encode(source))
        await pause()
      }
    }
  }
}

let isWarm = false

const SAMPLE = [
  'Harbour opens',
  '# Harbour Museum Opens Its Engine Hall',
  'The hall is new.',
  'PORT TOWN, May 2, 2025 (NEWSWIRE) — Harbour Museum Inc. (NYSE: HRBR) opened its hall. It cost $1.2 million.',
  '- [A list](https://museum.example) of *things*',
  '"The hall is open," said Ada Berg, director of Harbour Museum. "All may come."',
  '## About Harbour Museum',
  'Harbour Museum is a museum. For more information, visit www.museum.example.',
  'Contact:\nAda Berg\nHarbour Museum\npress@museum.example\n+1 555 0100',
  'This release contains forward-looking statements that involve risks.',
  'SOURCE Harbour Museum',
]
