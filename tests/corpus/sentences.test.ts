import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/corpus/sentences.ts'

/** `|` stands where a sentence ends. */
const JUDGED = [
  'It opened in May.| It closed in June.',
  'The U.S. market grew by 4 percent.',
  'Sales in the U.S. and the U.K. fell.',
  'It is based in the U.S.| The company employs 40 people.',
  'Acme Inc. announced a plant.',
  'Acme, Inc. (NASDAQ: ACME) opened a plant.| It will employ 40.',
  'The plant is run by Acme Inc.| It employs 40 people.',
  'Dr. Lee joined Mr. Silva and Ms. Meng.',
  'J. K. Rowling and George R. R. Martin spoke.',
  'We met Richard A. Sayles in Dallas.| He agreed.',
  'The talk starts at 8:30 a.m. ET on Monday.',
  'Doors open at 9 a.m.| The show begins at noon.',
  'Doors open at 9 a.m.| Tickets cost €4.',
  'The fair runs from 9 a.m. – 5 p.m. on Sunday.',
  'It begins at 5 p.m. Lisbon time and ends at 8pm.| Children enter free.',
  'It is closed until 2 p.m. C.T. on Friday.',
  '9 a.m. Registration',
  'They sell phones, tablets, etc.| Shops open at 9.',
  'Adults ............ 14 euros',
  'Adults ............ EUR 14',
  'Adults ..... £14.| Children ..... £9.',
  'Adults ... £14',
  'Nobody came....| Then it closed.',
  'We build the boats here ....| It will employ 40.',
  'He waited .....| Then he left.',
  'She waited ...| 12 men came.',
  'Bring tools (hammer, saw, etc. - the list is long).',
  'See No. 5 on page 12.',
  'Was it true?| No.| The mayor denied it.',
  'It cost $1.2 million in 2023.| It cost less in 2022.',
  'Revenue was 3.5 percent of 1.2 billion.',
  'Visit www.acme.com for more.| Tickets are free.',
  'Read more at https://acme.com/news.html.| Tickets are free.',
  'Booking.com announced a deal.| Amazon.com did not.',
  'The portal is Acme.com.| The app is free.',
  'On Jan. 5, 2025, the board met.',
  'The board met in Dec.| The vote was close.',
  'Founded by Jane Doe, Ph.D. in 2001.',
  'She holds a Ph.D.| She teaches in Porto.',
  'Prices rose … and then fell.',
  'Prices rose...| Then they fell.',
  'Prices rose. . . and then fell.',
  '“We won.”| The crowd cheered.',
  '“We won,” she said.| The crowd cheered.',
  '"Really?" asked Bob.',
  '"Really?" Bob asked.| Yes.',
  '"Really?" Bob Lee asked the chair.| Yes.',
  '"We know." Ann Lee said in a statement.',
  '"We know."| She said that the fault was old.',
  '"We know."| Ann Lee added the pumps were safe.',
  '“It works!” said Ann Lee.| “It always did.”',
  '“It works.”| “It always did.”',
  'He asked: “Why now?” and left.',
  'The name is Yahoo! Inc. and it stays.',
  'Hurry!| Limited tickets remain.',
  'Really?| Corporation tax rose.',
  'Orme Tidal hf. (OMX: ORM) reported a loss.| It has 40 staff.',
  'Orme Mylly Oy. Suomi sold it to PT Orme Kayu Tbk. Indonesia in May.',
  'It was bought by Orme Kayu Sdn. Bhd. Malaysia.| The price is not known.',
  'The mill belongs to Orme Tidal ehf.| It employs 40 people.',
  'What a day!| What a night!',
  'Is it new?| It is.',
  'The firm (founded in 1999) grew.| It has 40 staff.',
  'The firm grew.| (It has 40 staff.)| It is new.',
  'They sell phones, tablets, etc. at a discount.',
  'They sell phones, tablets, etc.| The shop is new.',
  'St. Louis and Ft. Worth are cities.',
  'The shop is on Main St. near the park.',
  'The shop is on Main St.| It opens at 9.',
  'Gov. Smith met Sen. Jones.',
  'It is a Washington, D.C. company.',
  'It moved to Washington, D.C.| The move took a year.',
  'Growth was 5 vs. 4 percent.',
  'See Fig. 3 and Vol. 2.',
  'Some firms, e.g. Acme, grew; others, i.e. the rest, did not.',
  'Lee et al. found this in 2019.',
  'iPhone sales rose.| iPad sales fell.',
  'The price is €12.| €3 go to charity.',
  '1. First, open the box.| Then close it.',
  '1. Open the box.',
  'It runs on Node.js and .NET today.',
  'oakLoan.Money is partnering with a bank.| It lends to drivers.',
  'Orchard.Pay, a new service, opened.| By launching Orchard.Pay here, it grows.',
  'The mill opened in Porto.|The crowd cheered.',
  'It is used by all shops of Orchard.|Orchard grew last year.',
  'They store and sell tokens.|Orchard is a new shop.',
  'What is Orchard?|Cloud storage is sold there.',
  'GOV. MOORE OPENS A BRIDGE',
  'ST. LOUIS, MO, May 3, 2025 -- A mill opened.',
  'FRESNO, CALIF. - May 3, 2025 - A mill opened.',
  'Sens. Ann Lee and Tom Oar met Reps. Max Holm and Ada Berg.| They agreed.',
  'She was told by Drs. Lee and Oar.',
  'The ruling in Ohio v. Acme was overturned.',
  'Adj. EBITDA was $4 million.| Revenue rose.',
  'They played the Symphony No. 2 op. 36 in D major.',
  'Richard A. “Dick” Moss joined.| He was glad.',
  'It was approved by Dr. R. M. Oar.| “Rivers run,” she said.',
  'It was approved by Ann Lee, P.Geo. (OGQ), of the mill.',
  'ABOUT ACME, INC. (OTC: ACME)',
  'The trial is for people with MS.| It lasts a year.',
  'The score was 3-2.| 40,000 people watched.',
  'It was built in 1999.| 2001 saw the first guests.',
  'John F. Kennedy Jr. was there.',
  'We met Smith Jr.| He was there.',
  'The project ended early.|The next one began.',
  'A line that is wrapped\nby hand goes on here.| And ends.',
  'The board of directors of the company met on Tuesday in the capital city of\nPortugal.| It agreed.',
  'The results for the fourth quarter will be published on\n20 February 2026.| Others follow.',
  'Dates and times|\n20 February 2026',
  'Tel: 555-0100|\nFax: 555-0101',
  'Key facts:|\n- one thing|\n- another thing',
  'Golden Kiln for the best pot: "Low Tide", Ann Lee (Wales)|\nSilver Kiln, prize of the jury: "Ninth Shelf, No Lid", Orla Pike (Malta)|\nBest glaze: Rowan Odell for "Understudy" (Peru)',
  'Golden Kiln for the best pot of the year: "Low Tide", Ann Lee\n(Wales) and a friend|\nSilver Kiln, prize of the jury: "Ninth Shelf"|\nBest glaze: Rowan Odell',
  'Ann Lee, head of kilns at the Old Mill of Port Brack|\nRowan Odell, glazes|\nOrla Pike, director of sales at the Old Mill|\nWren Dorn, Shop',
  'The prizes went to potters from the County of Brack, and the jury of the\nOld Mill of Port Brack said that the kilns of Port Brack, Orla Pike and\nRowan Odell will be lit by the end of May at the latest.',
  'Vitamin C is good.| Plan B.| The end.',
  'They closed Series A.| The round was led by Acme.',
  'Mr. A. Silva (born in 1950) retired.| So did Ms. B. Lee.',
  'The law firm of Smith, Jones & Co. won the case.',
  'U.S. President Joe Smith spoke.',
  'The “No. 1” brand won.',
  'He lives in Springfield, Ill. with his family.',
  'Sales grew 10%.| Costs did not.',
  'Max. Load: 66 lbs Max. Incline: 25% Min. 3 days',
  'They named the dog Max.| Owners like it.',
] as const

describe('judged sentences', () => {
  test.each(JUDGED)('%s', (judged) => {
    const expected = judged.split('|').map((part) => part.trim())
    const text = judged.replaceAll('|', '')
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

test('offsets are counted from the offset given', () => {
  expect(sentences(' One.  Two. ', 100)).toEqual([
    { start: 101, end: 105 },
    { start: 107, end: 111 },
  ])
})

test('white space has no sentence', () => {
  expect(sentences(' \n\t ')).toEqual([])
})

test('sentences are trimmed, in order, and leave out nothing but white space', () => {
  const piece = fc.constantFrom(
    'Acme',
    ' ',
    '\n',
    '. ',
    '."',
    '“',
    '”',
    'U.S.',
    '…',
    '? ',
    '3.5',
    'said',
    'The',
    '- ',
    ':',
    'é',
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      let left = ''
      for (const sentence of sentences(text)) {
        const words = text.slice(sentence.start, sentence.end)
        expect(words).not.toBe('')
        expect(words.trim()).toBe(words)
        left += text.slice(end, sentence.start)
        end = sentence.end
      }
      expect((left + text.slice(end)).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})
