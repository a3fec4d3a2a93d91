import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'

/**
 * Fills a folder with `size` releases: those of another folder, over and over,
 * each time under other names and with all years some years earlier, so that no
 * two are the same. The first round is copied as it is.
 */
export function growCorpus(from: string, to: string, size: number): void {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from).sort()
  if (names.length === 0) throw new Error(`${from}: there is no release in it`)
  for (let at = 0; at < size; at++) {
    const name = names[at % names.length] ?? ''
    const round = Math.floor(at / names.length)
    if (round === 0) {
      cpSync(join(from, name), join(to, name))
    } else {
      const { name: stem, ext } = parse(name)
      writeFileSync(
        join(to, `${earlier(stem, round)}-${round}${ext}`),
        earlier(readFileSync(join(from, name), 'utf8'), round),
      )
    }
  }
}

/**
 * Fills a folder with three files that are nearly as large as any that is read:
 * a text, Markdown and a saved web page, made of the releases of another folder.
 */
export function growLarge(from: string, to: string, size = LARGE): void {
  mkdirSync(to, { recursive: true })
  const names = readdirSync(from).sort()
  let text = ''
  for (let at = 0; names.length > 0 && text.length < size; at++) {
    const words = readFileSync(join(from, names[at % names.length] ?? ''), 'utf8')
    text += `${earlier(words, Math.floor(at / names.length))}\n\n`
  }
  const paragraphs = text.split(/\n{2,}/).slice(0, MOST_TAGS / 2)
  writeFileSync(join(to, 'large.txt'), text)
  writeFileSync(join(to, 'large.md'), text)
  const body = paragraphs.map((words) => `<p>${words.replace(/[&<>]/g, ' ')}</p>`).join('\n')
  writeFileSync(join(to, 'large.html'), `<!doctype html><title>Large</title><article>${body}</article>`)
}

/** In characters of a text that is hardly longer in UTF-8: the limit is 20 MB. */
const LARGE = 18_500_000

/** A page of more is refused. */
const MOST_TAGS = 78_000

/**
 * Moves years of this century back.
 *
 * @example
 * earlier('PARIS, June 3, 2024', 2) // => 'PARIS, June 3, 2022'
 */
export function earlier(text: string, years: number): string {
  return text.replace(/\b20[0-3]\d/g, (year) => String(Number(year) - years))
}
