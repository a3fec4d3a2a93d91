import { expect, test } from 'vitest'
import { openVectors, openVectorsLater } from '../../src/cli/encoder.ts'
import { createVectors, type Vectors } from '../../src/search/vectors.ts'
import { readSettings } from '../../src/settings.ts'
import { fakeEncoder } from '../search/fake-encoder.ts'
import { makeLibrary, makePassage } from '../search/make.ts'

function settingsOf(environment: Record<string, string>) {
  const read = readSettings({ CACHE_DIR: '', ...environment }, {})
  if ('problem' in read) throw new Error(read.problem)
  return read.settings
}

const ON = settingsOf({ ENCODER: 'http://127.0.0.1:1' })

function problemList() {
  const problems: string[] = []
  return { problems, onProblem: (problem: string) => void problems.push(problem) }
}

test('off opens nothing', async () => {
  expect(await openVectors(settingsOf({}), problemList())).toBeUndefined()
  expect(openVectorsLater(settingsOf({}), problemList())).toBeUndefined()
})

test('a library is followed as soon as the encoder is open, and nothing is like anything before', async () => {
  const library = await makeLibrary([makePassage('a#1', 'A ferry.')])
  let open = (_vectors: Vectors) => {}
  const opening = new Promise<Vectors>((resolve) => {
    open = resolve
  })
  const vectors = openVectorsLater(ON, problemList(), () => opening)
  const followed = vectors?.follow(library)
  expect(await vectors?.likeness('ferry')).toBeNull()
  open(createVectors(fakeEncoder([['ferry']])))
  await followed
  expect(vectors?.progress).toEqual({ done: 1, total: 1 })
  expect((await vectors?.likeness('ferry'))?.of('a#1')).toBeCloseTo(1)
})

test('an encoder that cannot be opened is told of, and answers go without', async () => {
  const { problems, onProblem } = problemList()
  const vectors = openVectorsLater(ON, { onProblem }, () => Promise.reject(new Error('no such server')))
  await vectors?.follow(await makeLibrary([makePassage('a#1', 'A ferry.')]))
  expect(await vectors?.likeness('ferry')).toBeNull()
  expect(problems).toEqual(['answers go without the encoder: no such server'])
})
