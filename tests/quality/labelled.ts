import { readFileSync } from 'node:fs'

/** The lines of a file of labels beside the tests, each an object of its own. */
export function labelled<Label>(file: string): Label[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
}

/** Words for comparing: without case, kinds of marks and white space. */
export function folded(words: string | null | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
