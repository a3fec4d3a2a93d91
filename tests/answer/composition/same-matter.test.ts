import { describe, expect, test } from 'vitest'
import { tellsFailure, tellsPlight } from '../../../src/answer/composition/explains.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const told = async (text: string, question: string) =>
  askExactly(await libraryOf({ 'a.md': `# News of the week\n\nVELD, May 4, 2025 -- ${text}\n` }), question)

describe('a why is refused where what stands beside the fact is', () => {
  test.each([
    [
      'history',
      'Veld Baths will close on 5 August. In 1987 the cellar flooded and 300 chairs were lost.',
      'Why will Veld Baths close?',
    ],
    [
      'history by how long ago it was',
      'Veld Baths will close on 5 August. The cellar was flooded forty years ago.',
      'Why will Veld Baths close?',
    ],
    [
      'history behind a semicolon',
      'Lorne Foods will move its office to Bray; its shop lost its licence in 2012.',
      'Why will Lorne Foods move its office?',
    ],
    [
      'history in a clause',
      'Nash Steel will close its rolling mill, where a roof collapsed in 1994.',
      'Why will Nash Steel close its rolling mill?',
    ],
    [
      'history of the house',
      'Pell Museum has cancelled its night tours. It was founded in 1921 by Ida Pell, who had lost her sons.',
      'Why were the night tours cancelled?',
    ],
    [
      'another house of the same kind',
      'Alm Zoo has shut its seal house. The zoo in Brack lost two seals in a fire.',
      'Why was the seal house shut?',
    ],
    [
      'another branch',
      'Pine Hotel has closed its pool. Another hotel of the group was flooded last month.',
      'Why has Pine Hotel closed its pool?',
    ],
    [
      'a rival',
      'Brand Motors will deliver its new van in May and not in March. Its rival Keller Trucks ran out of cash.',
      'Why is the new van delayed?',
    ],
    [
      'elsewhere',
      'Elm Clinic has suspended visits. In Kolding, a clinic ran out of beds in March.',
      'Why has Elm Clinic suspended visits?',
    ],
    [
      'another person',
      'Mara Quist has resigned as chair of Selby Rowing. Treasurer Tom Hale fell ill on Tuesday.',
      'Why has Mara Quist resigned?',
    ],
    [
      'praise of a person',
      'Wick Harbour has suspended its ferry to Sule. Captain Nils Berg was praised. He had never lost a ship.',
      'Why was the ferry to Sule suspended?',
    ],
    [
      'a figure of other business',
      'Kesten Dairy will raise its price of milk in June. Sales of cheese have fallen by 4 per cent.',
      'Why will Kesten Dairy raise its price of milk?',
    ],
    [
      'an anniversary',
      'Thorpe Hall has postponed its gala. The anniversary of its opening was hit by rain.',
      'Why was the gala postponed?',
    ],
    [
      'history that was made in a year',
      'Kesten Dairy will raise its price of milk in June. Complaints about its caps were made in 2022.',
      'Why will Kesten Dairy raise its price of milk?',
    ],
    [
      'a shop that ran out of cards further on',
      'Pell Museum will close on 5 August. It has ten rooms. The shop ran out of cards at Easter.',
      'Why will Pell Museum close?',
    ],
    [
      'something else that was set off at the same place',
      'Visitors left the stadium early on Sunday. A goal sparked songs by visitors in the stadium.',
      'Why did visitors leave the stadium early?',
    ],
  ])('%s', async (_, text, question) => {
    expect((await told(text, question)).status).toBe('unanswered')
  })
})

describe('a why is answered where what stands beside the fact is', () => {
  test.each([
    [
      'of the same house this year',
      'Veld Baths will close on 5 August. The cellar flooded in April.',
      'Why will Veld Baths close?',
      'cellar',
    ],
    [
      'of the same year as the fact',
      'Selby Rowing closed its slipway in May 2021. A crane fell on it in April 2021.',
      'Why did Selby Rowing close its slipway in 2021?',
      'crane',
    ],
    [
      'so since a year',
      'Kesten Dairy will raise its price of milk in June. Feed has become a third dearer since 2021.',
      'Why will Kesten Dairy raise its price of milk?',
      'Feed',
    ],
    [
      'as old as it is',
      'Elm Clinic has closed a ward. Its roof, laid in 1961, no longer meets the rules.',
      'Why has Elm Clinic closed a ward?',
      '1961',
    ],
    [
      'the ill singer of a concert',
      'Toll Hall has postponed its song night. Singer Ada Moller fell ill on Monday.',
      'Why was the song night postponed?',
      'ill',
    ],
    [
      'of the house that found a fault in it',
      'Pine Hotel has closed its pool. Inspectors from Kolding Water found cracks in the floor.',
      'Why has Pine Hotel closed its pool?',
      'cracks',
    ],
    [
      'what sets off the event itself',
      'Orle Hall was evacuated on Sunday. A toaster triggered the evacuation of the hall.',
      'Why was Orle Hall evacuated?',
      'toaster',
    ],
    [
      'told in the fact itself',
      'Orle Hall was cleared on Monday. A bag had set off an alarm in the hall.',
      'What set off the alarm?',
      'bag',
    ],
  ])('%s', async (_, text, question, word) => {
    expect(wordsOf(await told(text, question))).toContain(word)
  })
})

test.each([
  ['A tree fell on the roof.', true],
  ['The feast fell on a Sunday.', false],
  ['The feast fell on Easter Monday.', false],
  ['The feast fell on 2 June.', false],
  ['The feast fell on June 2.', false],
])('what falls on a day has not failed: %s', (text, isFailure) => {
  expect(tellsFailure(text)).toBe(isFailure)
})

test('a record that was broken is no plight', () => {
  expect(tellsPlight('The host had broken all her records.')).toBe(false)
  expect(tellsPlight('The host had broken her arm.')).toBe(true)
})
