import { describe, expect, test } from 'vitest'
import { partAsked, partAskedOf } from '../../../src/answer/asked/part-asked.ts'
import { askExactly, libraryOf, reasonOf, wordsOf } from '../make.ts'

async function told(
  question: string,
  headline: string,
  ...paragraphs: readonly string[]
): Promise<string | undefined> {
  const [lead = '', ...others] = paragraphs
  const text = `${headline}\n\nHOLM, 3 March 2026 – ${lead}\n\n${others.join('\n\n')}\n`
  const answer = await askExactly(await libraryOf({ 'a.txt': text }), question)
  return answer.status === 'answered' ? wordsOf(answer) : reasonOf(answer)
}

const RECALL = 'Orme Works recalls 900 kettles'
const RECALLED = 'Orme Works is asking the owners of 900 kettles to stop using them.'
const LOOSE = 'The handle can come loose when the kettle is full.'
const OTHERS = 'Owners get a new one in any shop. The kettles were sold from March to May for 40 euros.'

describe('what is wrong is the fault or harm that a recall, closure or outage tells', () => {
  test.each([
    'What is wrong with the kettles?',
    "What's wrong?",
    'What went wrong?',
    'What is the problem with the kettles?',
    "And what's the fault?",
    'What is the danger?',
    'What was the issue?',
  ])('%s', async (question) => {
    expect(await told(question, RECALL, RECALLED, `${LOOSE} ${OTHERS}`)).toBe(LOOSE)
  })

  test.each([
    [
      'The bridge at Holm stays closed',
      'The bridge at Holm stays closed until May, the county said.',
      'Inspectors discovered cracks in two of the cables.',
    ],
    [
      'Holm Bank’s app works again',
      'The app of Holm Bank works again for all of its users.',
      'The outage was caused by an update that was installed at night.',
    ],
    [
      'Holm Dairy withdraws a yoghurt',
      'Holm Dairy is withdrawing 900 pots of yoghurt from shops.',
      'The pots may contain almonds, which the label does not say.',
    ],
  ])('%s', async (headline, lead, trouble) => {
    const behind = 'Whoever has questions may call the office.'
    expect(await told('What went wrong?', headline, lead, `${trouble} ${behind}`)).toBe(trouble)
  })

  test('where the first sentence says it, it is that', async () => {
    const lead = 'Orme Works is recalling 900 kettles because the handle can come loose.'
    expect(await told('What is wrong with the kettles?', RECALL, lead, OTHERS)).toBe(lead)
  })

  test('but not where the headline denies it', async () => {
    const denial = 'Orme Works denies fault in steel kettles'
    const text = `${LOOSE} Its steel kettles are not affected.`
    expect(await told('What is wrong with the steel kettles?', denial, RECALLED, text)).toContain(
      'not affected',
    )
  })

  test('though some of what the headline names are well', async () => {
    const recall = 'Orme Works recalls steel kettles'
    const text = `${LOOSE} Its copper kettles are not affected.`
    expect(await told('What is wrong with the kettles?', recall, RECALLED, text)).toBe(LOOSE)
  })
})

describe('and nothing else', () => {
  test('where a release is about nothing of the kind', async () => {
    const lead = 'Orme Works sells a new kettle from today.'
    const praise = 'The old ones could not be cleaned, and the handle broke too often.'
    expect(await told('What went wrong?', 'Orme Works sells a new kettle', lead, praise)).toBe('no_support')
  })

  test('of what is not affected', async () => {
    const text = `${LOOSE} Pans of Orme Works are not affected.`
    expect(await told('What is wrong with the pans?', RECALL, RECALLED, text)).not.toBe(LOOSE)
  })

  test('of what the release does not speak of', async () => {
    expect(await told('What is wrong with the toasters?', RECALL, RECALLED, LOOSE)).toBe('no_subject')
  })

  test('of a deal that is closed', async () => {
    const lead = 'Orme Works has closed the purchase of Lund Kettles.'
    const warned = 'Results may differ because of risks that cannot be foreseen.'
    expect(await told('What went wrong?', 'Orme Works closes purchase of Lund Kettles', lead, warned)).toBe(
      'no_support',
    )
  })
})

describe('a question for what is wrong', () => {
  test.each([
    ['What is wrong with the new cars?', 'the new cars'],
    ['What went wrong?', null],
    ['What is the problem with it?', null],
    ['What defect do the kettles have?', 'the kettles'],
  ])('%s is one', (question, thing) => {
    expect(partAsked(question)).toBe('trouble')
    expect(partAskedOf(question)).toBe(thing)
  })

  test.each([
    'What is the issue price?',
    'What is the matter of the trial?',
    'Who solved the problem with the cars?',
    'What went wrong when the pumps were switched off, and who is to blame for it all in the end, then?',
  ])('%s is none of these', (question) => {
    expect(partAsked(question)).not.toBe('trouble')
  })
})
