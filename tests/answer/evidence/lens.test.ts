import { expect, test } from 'vitest'
import { strength } from '../../../src/answer/evidence/lens.ts'
import { askExactly, evidenceFor, libraryOf } from '../make.ts'

const RELEASE = `Holm Clinic publishes its research

HOLM, 4 May 2026 - Holm Clinic has published its first research.

Its methods are at work in hundreds of hospitals, and the firms that make them have a yearly revenue of 9 million kroner.`

test('a word that the question has itself stands for no other of it, but for one that says the same', async () => {
  const library = await libraryOf({ 'clinic.txt': RELEASE })
  const strengthOf = async (question: string, asked: string, told: string): Promise<number | undefined> => {
    const { evidence } = await evidenceFor(library, question)
    const term = evidence[0]?.lens.terms.find(({ word }) => word === asked)
    return term && strength(term, (other) => other === told)
  }
  expect(await strengthOf('How many patients were treated?', 'patients', 'hospit')).toBeGreaterThan(0)
  expect(await strengthOf('How many patients did the hospital treat?', 'patients', 'hospit')).toBe(0)
  expect(await strengthOf('Which firms or companies make them?', 'companies', 'firm')).toBeGreaterThan(0)
})

test('so that a count of hospitals does not tell how many patients a hospital has', async () => {
  const library = await libraryOf({ 'clinic.txt': RELEASE })
  expect((await askExactly(library, 'How many patients did the hospital treat?')).status).toBe('unanswered')
})
