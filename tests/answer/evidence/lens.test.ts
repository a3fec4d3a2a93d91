import { expect, test } from 'vitest'
import { strength } from '../../../src/answer/evidence/lens.ts'
import { evidenceFor, libraryOf } from '../make.ts'

const RELEASE = `Holm Clinic publishes its research

HOLM, 4 May 2026 - Holm Clinic has published its first research.

Its methods, spanning over ten fields such as the care of teeth, have already been taken up in hundreds of large hospitals nationwide. The firms that make them have a yearly revenue of 9 million kroner.`

test('a word that the question has itself stands for nothing that it counts, but for what says the same', async () => {
  const library = await libraryOf({ 'clinic.txt': RELEASE })
  const strengthOf = async (question: string, asked: string, told: string): Promise<number | undefined> => {
    const { evidence } = await evidenceFor(library, question)
    const term = evidence[0]?.lens.terms.find(({ word }) => word === asked)
    return term && strength(term, (other) => other === told)
  }
  expect(await strengthOf('How many patients were treated?', 'patients', 'hospit')).toBeGreaterThan(0)
  expect(await strengthOf('How many patients did the hospital treat?', 'patients', 'hospit')).toBe(0)
  expect(await strengthOf('How many firms and companies make them?', 'companies', 'firm')).toBeGreaterThan(0)
  expect(await strengthOf('Does the hospital have patients?', 'patients', 'hospit')).toBeGreaterThan(0)
})
