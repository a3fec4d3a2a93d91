import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../../src/corpus/read.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-corpus-'))
})

afterEach(() => rm(folder, { recursive: true }))

/** `file = text` of a file, `file: reason` of a failure. */
async function read(): Promise<string[]> {
  const found: string[] = []
  for await (const item of readFolder(folder)) {
    found.push(
      'bytes' in item
        ? `${item.file} = ${new TextDecoder().decode(item.bytes)}`
        : `${item.file}: ${item.reason}`,
    )
  }
  return found
}

test('files of all folders come in the order of their names', async () => {
  await mkdir(join(folder, '2024', '06'), { recursive: true })
  await writeFile(join(folder, 'b.md'), 'B')
  await writeFile(join(folder, 'a.txt'), 'A')
  await writeFile(join(folder, '2024', '06', 'c.MARKDOWN'), 'C')
  expect(await read()).toEqual(['2024/06/c.MARKDOWN = C', 'a.txt = A', 'b.md = B'])
})

test('what cannot be read is told, and the rest is read', async () => {
  await writeFile(join(folder, '.hidden.txt'), 'no')
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, '.git', 'a.txt'), 'no')
  await writeFile(join(folder, 'a.xyz'), 'no')
  await writeFile(join(folder, 'b'), 'no')
  await writeFile(join(folder, 'c.txt'), '')
  await writeFile(join(folder, 'd.txt'), '')
  await truncate(join(folder, 'd.txt'), 20_000_001)
  await symlink('/etc/hostname', join(folder, 'e.txt'))
  await symlink(folder, join(folder, 'f'))
  await symlink('gone.txt', join(folder, 'g.txt'))
  await writeFile(join(folder, 'h.txt'), 'yes')
  expect(await read()).toEqual([
    'a.xyz: unsupported format ".xyz"',
    'b: unsupported format ""',
    'c.txt: empty',
    'd.txt: larger than 20 MB',
    'e.txt: a symbolic link is not followed',
    'f: a symbolic link is not followed',
    'g.txt: a symbolic link is not followed',
    'h.txt = yes',
  ])
})

test('an empty folder holds nothing', async () => {
  expect(await read()).toEqual([])
})

test('a missing folder is an error that names it', async () => {
  const missing = join(folder, 'missing')
  await expect(readFolder(missing).next()).rejects.toThrow(`corpus folder ${missing} does not exist`)
})

test('a file in the folder’s place is an error that names it', async () => {
  const file = join(folder, 'a.txt')
  await writeFile(file, 'A')
  await expect(readFolder(file).next()).rejects.toThrow(`corpus folder ${file} is not a folder`)
})

test('the folder that a browser saves beside a page is passed over', async () => {
  await mkdir(join(folder, 'Launch_files'))
  await mkdir(join(folder, 'Press_files'))
  await writeFile(join(folder, 'Launch.html'), 'A')
  await writeFile(join(folder, 'Launch_files', 'menu.html'), 'no')
  await writeFile(join(folder, 'Press_files', 'b.txt'), 'B')
  expect(await read()).toEqual(['Launch.html = A', 'Press_files/b.txt = B'])
})
