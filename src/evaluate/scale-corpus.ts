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
 * Moves years of this century back.
 *
 * @example
 * earlier('PARIS, June 3, 2024', 2) // => 'PARIS, June 3, 2022'
 */
export function earlier(text: string, years: number): string {
  return text.replace(/\b20[0-3]\d/g, (year) => String(Number(year) - years))
}
