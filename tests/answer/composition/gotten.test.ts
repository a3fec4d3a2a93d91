import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

const STORY = `Orme Weavers opens a school

HOLM, 3 March 2026 – Orme Weavers opened a school in Holm on Monday. Tarn Opera pays homage to the weavers.

Dr. Berg earned her degree at the college of Holm. Before that, Karl Lind spent nine years at sea. Tarn Council raised questions about the roof. Iben Roos earned fees for her drawings.

Orme Weavers earned trust in the valley. Orme Weavers raised awareness of old looms. Orme Weavers has earned a place on the list of old crafts.

“The school pays its way,” said Ada Berg, head of the school.
`

async function told(question: string, release = STORY): Promise<string | undefined> {
  const answer = await askExactly(await libraryOf({ 'orme.txt': release }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

describe('what was earned, paid or raised may be another thing than money', () => {
  test.each([
    ['What did Ada Berg earn?', 'Dr. Berg earned her degree at the college of Holm.'],
    ['What did Tarn Council raise?', 'Tarn Council raised questions about the roof.'],
    ['What does Tarn Opera pay?', 'Tarn Opera pays homage to the weavers.'],
    ['What has Orme Weavers earned?', 'Orme Weavers has earned a place on the list of old crafts.'],
    ['What did the company earn?', 'Orme Weavers has earned a place on the list of old crafts.'],
  ])('%s', async (question, sentence) => {
    expect(await told(question)).toBe(sentence)
  })

  test('of the house no trust and no awareness', async () => {
    const bare = STORY.replace(/ Orme Weavers has earned [^.]*\./u, '')
    expect(await told('What did Orme Weavers earn?', bare)).toBe('no_support')
    expect(await told('What did the company raise?', bare)).toBe('no_support')
  })

  test('time and money without a sum are none', async () => {
    expect(await told('What did Karl Lind spend?')).toBe('no_support')
    expect(await told('What did Iben Roos earn?')).toBe('no_support')
  })

  test('money is asked for where the release has a sum', async () => {
    const paid = `${STORY}\nThe pupils earned 400 euros at the fair.\n`
    expect(await told('What did Ada Berg earn?', paid)).not.toContain('degree')
    const sold = `${STORY}\nThe house sold cloth for 90,000 euros last year.\n`
    expect(await told('What did Orme Weavers earn?', sold)).not.toMatch(/trust|crafts/u)
  })

  test('how much asks for money alone', async () => {
    expect(await told('How much did Ada Berg earn?')).toBe('no_support')
  })

  test('what others did is none of theirs', async () => {
    expect(await told('What did Iben Roos raise?')).not.toContain('roof')
  })

  test('a long question and a long sentence are read in no time', async () => {
    expect(await told(`What did ${'a '.repeat(900)}earn?`)).toContain('earned')
    const long = STORY.replace('her degree', `a ${'grand '.repeat(400)}degree`)
    expect(await told('What did Ada Berg earn?', long)).toContain('grand grand')
  })
})
