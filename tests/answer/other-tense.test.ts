import { expect, test } from 'vitest'
import { askExactly, libraryOf, reasonOf, wordsOf } from './make.ts'

test('what has been is told by a sentence on it, and not held back by one on what is to come', async () => {
  const library = await libraryOf({
    'first.md': `# Velden University apologises for exam error, offers 1,140 students a second sitting

VELDEN, 20 February 2026 — Velden University today apologised to 1,140 first-year students of economics whose statistics paper on 11 February held questions from a course that they had not yet taken.

"We set the wrong paper, and nobody checked it. That must not happen, and I am sorry," said the vice-chancellor, Professor Amara Okeke. An inquiry led by Judge Tobias Renn will report by the end of April.

Students may choose between a second sitting on 9 March and having the paper left out of their mark. They need not decide before 2 March. Those who passed the first sitting, 214 students, keep their mark whatever they choose. The second sitting will be held in the Sports Hall, not in the Great Hall, which is being repainted.

The students' union had asked for all fees of the module to be paid back. The university will not do so, but it will pay for travel to the second sitting, up to 60 euros a person.

The error was found by a student, Ines Moreau, who told the invigilator ten minutes after the start. The invigilator let the examination go on. She has since been told that she acted correctly.
`,
    'second.md': `# Four in five pass Velden's second statistics paper

VELDEN, 28 March 2026 — Of the 802 students who sat Velden University's second statistics paper on 9 March, 641 passed, the university said on Saturday. Another 97 chose to have the paper left out, and 27 left the course.

The results came a day late because of a fault in the marking software. The mean mark was 63, against 41 at the first sitting.

The inquiry of Judge Tobias Renn will now report in June instead of April, as he wishes to hear more witnesses. Vice-chancellor Amara Okeke said that she would publish his report in full.

The university has paid 31,000 euros for travel. It will now also refund half of the module's fee, 190 euros, to every student, as the students' union had asked for a full refund.
`,
  })
  expect(wordsOf(await askExactly(library, 'how much has the university paid for travel'))).toMatch(
    /^The university has paid 31,000 euros for travel\./u,
  )
})

test('what has been stays refused where only what is to come is told', async () => {
  const library = await libraryOf({
    'fair.txt': `Orme Fair Helps Its Traders

TARN, May 4, 2026 -- Orme Fair has changed its rules. It will pay 60 euros for the transport of traders to the new field.

The field is dry. The hall will cost 31,000 euros.
`,
  })
  expect(reasonOf(await askExactly(library, 'How much has Orme Fair paid for transport?'))).toBe('no_support')
})
