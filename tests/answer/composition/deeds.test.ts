import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const RELEASE = `Orme Mills opens a dye works

HOLM, 3 March 2026 – Orme Mills opened a dye works in Holm on Monday. The works was built of brick.

Orme Mills, a house of weavers since 1911, will train forty dyers. The company plans to sell woad in Tarn. Ada Berg has led the weaving school for nine years.

Tarn Council will widen the quay. It is wider than the old one.

“The mill will glow,” said Ada Berg, head of the school.
`

async function told(question: string): Promise<string | undefined> {
  const answer = await askExactly(await libraryOf({ 'orme.txt': RELEASE }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

describe('what somebody does is told by the sentences that begin with them', () => {
  test.each([
    'What will Orme Mills do?',
    'What does the company plan to do?',
    'What is Orme Mills going to do next?',
  ])('%s', async (question) => {
    const words = await told(question)
    expect(words).toContain('train forty dyers')
    expect(words).toContain('sell woad')
    expect(words).not.toMatch(/quay|glow|brick/u)
  })

  test('of another house what that will do', async () => {
    expect(await told('What will Tarn Council do?')).toBe('Tarn Council will widen the quay.')
  })

  test('what has been done, and not what is to come', async () => {
    expect(await told('What has Ada Berg done?')).toBe('Ada Berg has led the weaving school for nine years.')
    const words = await told('What has Orme Mills done?')
    expect(words).toContain('opened a dye works')
    expect(words).not.toMatch(/train|woad/u)
  })

  test('with more to it than the deed it is another question', async () => {
    expect(await told('What will Orme Mills do about the flood?')).not.toContain('forty dyers')
  })

  test('a long question is read in no time', async () => {
    expect(await told(`What will ${'a, '.repeat(600)}do`)).toBe('no_subject')
    expect(await told(`What will ${'a '.repeat(900)}do about`)).toBe('no_subject')
  })
})
