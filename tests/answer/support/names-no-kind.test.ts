import { describe, expect, test } from 'vitest'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

/** What is said to a question where a release has just this sentence of it. */
async function saidTo(question: string, sentence: string): Promise<string> {
  const library = await libraryOf({
    'a.txt': `Orme Group reports on its year\n\nHELM, 3 March 2025 - Orme Group today published its report. It had 4,100 customers.\n\n${sentence}\n\nThe report runs to 80 pages.\n`,
  })
  return wordsOf(await askExactly(library, question))
}

describe('of what kind a thing is', () => {
  test.each([
    ['What kind of wine will be served at dinner?', 'At dinner, wine will be served from seven.'],
    ['what kind of cheese is in the pie', 'The pie contains cheese, leeks and potatoes.'],
    ['What kind of bricks were used?', 'Bricks were used for the ground floor.'],
    ['What kind of nets were used?', 'Nets were used in spring.'],
    ['What kind of cables were laid?', 'The cables were laid in trenches.'],
    ['What kind of curtains were bought?', 'Curtains, chairs and lamps were bought in June.'],
    ['What sort of oven does the bakery have?', 'The bakery got its oven in 2011.'],
  ])('is not told by its bare word: %s', async (question, sentence) => {
    expect(await saidTo(question, sentence)).not.toContain(sentence)
  })

  test.each([
    ['What sort of bread does the bakery make?', 'The bakery makes rye bread and oat rolls.'],
    ['What kind of glass is in the dome?', 'The dome is made of laminated glass.'],
    [
      'What kind of clothing should walkers wear?',
      'Walkers should wear waterproof clothing and stout boots.',
    ],
    ['what kind of fuel do the buses run on', 'The buses run on compressed biogas, a fuel made from sewage.'],
    ['What kind of food does the canteen serve?', 'The canteen serves soups, salads and stews.'],
    ['What kind of frames were sunk?', 'Frames, welded from old rails, were sunk in June.'],
    ['What kind of tea is free?', 'Tea, grown in Assam, is free.'],
    ['What kind of sensor is used?', 'A sensor, about the size of a coin, is used in the pump.'],
    ['What kind of walkway is it?', 'The walkway was renewed in timber.'],
    ['What kind of lunch was served?', 'Lunch was served and was vegetarian.'],
    ['What kind of net was used?', 'A net was used, finely meshed.'],
    ['What kind of volunteers are you looking for?', 'We are looking for volunteers who speak Polish.'],
  ])('is told by what stands with it, or by another word: %s', async (question, sentence) => {
    expect(await saidTo(question, sentence)).toContain(sentence)
  })
})
