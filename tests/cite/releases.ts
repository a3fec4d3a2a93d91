import type { Document, Span, Speaker } from '../../src/model.ts'
import { fakeDocument } from '../server/fakes.ts'

/** A release made up for these tests, and words of it to quote. */
export interface Case {
  readonly name: string
  readonly document: Document
  readonly range: Span
  /** Written by hand from the manuals, with the capitals of each title as its release has them; the address stands as `@` and, with the range, as `@cited`. */
  readonly expected: {
    readonly ap: string
    readonly apWhole: string
    readonly apa: readonly [inText: string, entry: string]
    readonly chicago: readonly [inText: string, entry: string]
    readonly mla: readonly [inText: string, entry: string]
  }
}

export const HOLM: Speaker = { name: 'Ada Holm', role: 'harbour master' }
export const RAY: Speaker = { name: 'Ben Ray', role: 'keeper of the lamp' }

/** Makes a release of a headline and a body; each quotation is found in the body by its words. */
export function release(
  id: string,
  title: string,
  body: string,
  spoken: readonly (readonly [words: string, speaker: Speaker | null])[] = [],
  fields: Partial<Document> = {},
): Document {
  const text = `${title}\n\n${body}`
  const quotations = spoken.map(([words, speaker]) => ({ ...place(text, words), speaker }))
  return fakeDocument(id, text, { published: '2025-08-14', quotations, ...fields })
}

export function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`)
  return { start, end: start + words.length }
}

function quoting(document: Document, words: string) {
  return { document, range: place(document.text, words) }
}

const LIT = '“The lamp is lit again.”'

export const CASES: readonly Case[] = [
  {
    name: 'one speaker with a role',
    ...quoting(
      release('night-1', 'Lighthouse opens at night', `${LIT} Tours begin in June.`, [[LIT, HOLM]]),
      LIT,
    ),
    expected: {
      ap: 'Ada Holm, harbour master, said in a news release dated Aug. 14, 2025, from Harbour Office: “The lamp is lit again.”',
      apWhole: 'Harbour Office, in a news release dated Aug. 14, 2025',
      apa: [
        '“The lamp is lit again” (Harbour Office, 2025).',
        'Harbour Office. (2025, August 14). Lighthouse opens at night [Press release]. @',
      ],
      chicago: [
        '“The lamp is lit again” (Harbour Office 2025).',
        'Harbour Office. 2025. “Lighthouse opens at night.” Press release, August 14, 2025. @.',
      ],
      mla: [
        '“The lamp is lit again” (Harbour Office).',
        'Harbour Office. “Lighthouse opens at night.” 14 Aug. 2025, @. Press release.',
      ],
    },
  },
  {
    name: 'a speaker without a role',
    ...quoting(
      release(
        'ferry-2',
        'Second ferry from May',
        '“It sails at six!”',
        [['“It sails at six!”', { name: 'Ola Vik', role: null }]],
        {
          published: '2024-05-01',
          issuer: 'Vik & Sons Ferries',
        },
      ),
      '“It sails at six!”',
    ),
    expected: {
      ap: 'Ola Vik said in a news release dated May 1, 2024, from Vik & Sons Ferries: “It sails at six!”',
      apWhole: 'Vik & Sons Ferries, in a news release dated May 1, 2024',
      apa: [
        '“It sails at six!” (Vik & Sons Ferries, 2024).',
        'Vik & Sons Ferries. (2024, May 1). Second ferry from May [Press release]. @',
      ],
      chicago: [
        '“It sails at six!” (Vik & Sons Ferries 2024).',
        'Vik & Sons Ferries. 2024. “Second ferry from May.” Press release, May 1, 2024. @.',
      ],
      mla: [
        '“It sails at six!” (Vik & Sons Ferries).',
        'Vik & Sons Ferries. “Second ferry from May.” 1 May 2024, @. Press release.',
      ],
    },
  },
  {
    name: 'no speaker: the organisation says it',
    ...quoting(
      release(
        'quarter-3',
        'Tarn Mills reports third quarter',
        'Revenue rose to\n$4.2 million. Costs fell.',
        [],
        {
          published: '2023-11-09',
          issuer: 'Tarn Mills Inc.',
        },
      ),
      'Revenue rose to\n$4.2 million.',
    ),
    expected: {
      ap: 'Tarn Mills Inc. said in a news release dated Nov. 9, 2023: “Revenue rose to $4.2 million.”',
      apWhole: 'Tarn Mills Inc., in a news release dated Nov. 9, 2023',
      apa: [
        '“Revenue rose to $4.2 million” (Tarn Mills Inc., 2023).',
        'Tarn Mills Inc. (2023, November 9). Tarn Mills reports third quarter [Press release]. @',
      ],
      chicago: [
        '“Revenue rose to $4.2 million” (Tarn Mills Inc. 2023).',
        'Tarn Mills Inc. 2023. “Tarn Mills reports third quarter.” Press release, November 9, 2023. @.',
      ],
      mla: [
        '“Revenue rose to $4.2 million” (Tarn Mills Inc.).',
        'Tarn Mills Inc. “Tarn Mills reports third quarter.” 9 Nov. 2023, @. Press release.',
      ],
    },
  },
  {
    name: 'several speakers',
    ...quoting(
      release(
        'lamp-4',
        'The lamp turns again',
        '“It turns,” said Ada Holm. “At last,” said Ben Ray.',
        [
          ['“It turns,”', HOLM],
          ['“At last,”', RAY],
        ],
        { published: '2025-03-03' },
      ),
      '“It turns,” said Ada Holm. “At last,” said Ben Ray.',
    ),
    expected: {
      ap: 'Harbour Office said in a news release dated March 3, 2025, quoting Ada Holm, harbour master; and Ben Ray, keeper of the lamp: “‘It turns,’ said Ada Holm. ‘At last,’ said Ben Ray.”',
      apWhole: 'Harbour Office, in a news release dated March 3, 2025',
      apa: [
        '“‘It turns,’ said Ada Holm. ‘At last,’ said Ben Ray” (Harbour Office, 2025).',
        'Harbour Office. (2025, March 3). The lamp turns again [Press release]. @',
      ],
      chicago: [
        '“‘It turns,’ said Ada Holm. ‘At last,’ said Ben Ray” (Harbour Office 2025).',
        'Harbour Office. 2025. “The lamp turns again.” Press release, March 3, 2025. @.',
      ],
      mla: [
        '“‘It turns,’ said Ada Holm. ‘At last,’ said Ben Ray” (Harbour Office).',
        'Harbour Office. “The lamp turns again.” 3 Mar. 2025, @. Press release.',
      ],
    },
  },
  {
    name: 'no date',
    ...quoting(
      release('undated-5', 'Keepers wanted', LIT, [[LIT, HOLM]], { published: null, publishedFrom: null }),
      LIT,
    ),
    expected: {
      ap: 'Ada Holm, harbour master, said in an undated news release from Harbour Office: “The lamp is lit again.”',
      apWhole: 'Harbour Office, in an undated news release',
      apa: [
        '“The lamp is lit again” (Harbour Office, n.d.).',
        'Harbour Office. (n.d.). Keepers wanted [Press release]. Retrieved September 1, 2025, from @',
      ],
      chicago: [
        '“The lamp is lit again” (Harbour Office n.d.).',
        'Harbour Office. n.d. “Keepers wanted.” Press release. Accessed September 1, 2025. @.',
      ],
      mla: [
        '“The lamp is lit again” (Harbour Office).',
        'Harbour Office. “Keepers wanted.” @. Accessed 1 Sept. 2025. Press release.',
      ],
    },
  },
  {
    name: 'no issuer',
    ...quoting(
      release('pier-6', 'New Pier Planned', 'The pier will be 90 metres long.', [], {
        issuer: null,
        published: '2025-01-20',
      }),
      'The pier will be 90 metres long.',
    ),
    expected: {
      ap: 'A news release dated Jan. 20, 2025, said: “The pier will be 90 metres long.”',
      apWhole: 'A news release dated Jan. 20, 2025',
      apa: [
        '“The pier will be 90 metres long” (New Pier Planned, 2025).',
        'New Pier Planned [Press release]. (2025, January 20). @',
      ],
      chicago: [
        '“The pier will be 90 metres long” (“New Pier Planned” 2025).',
        '“New Pier Planned.” 2025. Press release, January 20, 2025. @.',
      ],
      mla: [
        '“The pier will be 90 metres long” (“New Pier Planned”).',
        '“New Pier Planned.” 20 Jan. 2025, @. Press release.',
      ],
    },
  },
  {
    name: 'neither issuer nor date, and a title that asks',
    ...quoting(
      release('open-7', 'Is It Open?', `It is. ${LIT}`, [[LIT, HOLM]], {
        issuer: null,
        published: null,
        place: null,
      }),
      'It is.',
    ),
    expected: {
      ap: 'An undated news release said: “It is.”',
      apWhole: 'An undated news release',
      apa: [
        '“It is” (Is It Open?, n.d.).',
        'Is It Open? [Press release]. (n.d.). Retrieved September 1, 2025, from @',
      ],
      chicago: [
        '“It is” (“Is It Open?” n.d.).',
        '“Is It Open?” n.d. Press release. Accessed September 1, 2025. @.',
      ],
      mla: ['“It is” (“Is It Open?”).', '“Is It Open?” @. Accessed 1 Sept. 2025. Press release.'],
    },
  },
  {
    name: 'letters beyond ASCII, and an original on the web',
    ...quoting(
      release(
        'chongqing-8',
        '重庆 och Malmö: avtal på 50 % klart',
        '“Äntligen,” säger Łucja Ærø.',
        [['“Äntligen,”', { name: 'Łucja Ærø', role: '市长' }]],
        {
          issuer: 'Malmö stad',
          language: 'sv',
          url: 'https://malmo.example/nyheter/重庆',
          published: '2024-06-27',
        },
      ),
      '“Äntligen,”',
    ),
    expected: {
      ap: 'Łucja Ærø, 市长, said in a news release dated June 27, 2024, from Malmö stad: “Äntligen,”',
      apWhole: 'Malmö stad, in a news release dated June 27, 2024',
      apa: [
        '“Äntligen” (Malmö stad, 2024).',
        'Malmö stad. (2024, June 27). 重庆 och Malmö: avtal på 50 % klart [Press release]. https://malmo.example/nyheter/重庆',
      ],
      chicago: [
        '“Äntligen” (Malmö stad 2024).',
        'Malmö stad. 2024. “重庆 och Malmö: avtal på 50 % klart.” Press release, June 27, 2024. https://malmo.example/nyheter/重庆.',
      ],
      mla: [
        '“Äntligen” (Malmö stad).',
        'Malmö stad. “重庆 och Malmö: avtal på 50 % klart.” 27 June 2024, https://malmo.example/nyheter/重庆. Press release.',
      ],
    },
  },
  {
    name: 'quotation marks, tags and ampersands in the title',
    ...quoting(
      release(
        'odd-9',
        '“Night” & <i>Day</i>: the “Two Lamps” tour',
        'It is called "the tour" & costs <b>€9</b>.',
        [],
        {
          issuer: 'Lamps <Ltd>',
          published: '2022-12-24',
        },
      ),
      'It is called "the tour" & costs <b>€9</b>.',
    ),
    expected: {
      ap: 'Lamps <Ltd> said in a news release dated Dec. 24, 2022: “It is called ‘the tour’ & costs <b>€9</b>.”',
      apWhole: 'Lamps <Ltd>, in a news release dated Dec. 24, 2022',
      apa: [
        '“It is called ‘the tour’ & costs <b>€9</b>” (Lamps <Ltd>, 2022).',
        'Lamps <Ltd>. (2022, December 24). “Night” & <i>Day</i>: the “Two Lamps” tour [Press release]. @',
      ],
      chicago: [
        '“It is called ‘the tour’ & costs <b>€9</b>” (Lamps <Ltd> 2022).',
        'Lamps <Ltd>. 2022. “‘Night’ & <i>Day</i>: the ‘Two Lamps’ tour.” Press release, December 24, 2022. @.',
      ],
      mla: [
        '“It is called ‘the tour’ & costs <b>€9</b>” (Lamps <Ltd>).',
        'Lamps <Ltd>. “‘Night’ & <i>Day</i>: the ‘Two Lamps’ tour.” 24 Dec. 2022, @. Press release.',
      ],
    },
  },
  {
    name: 'a quotation whose speaker is not known, among words of the release',
    ...quoting(
      release(
        'fog-10',
        'Fog horn returns',
        'Neighbours called it “a comfort” in the winter.',
        [['“a comfort”', null]],
        {
          published: '2025-10-02',
          issuer: 'Town of Port',
        },
      ),
      'Neighbours called it “a comfort” in the winter.',
    ),
    expected: {
      ap: 'Town of Port said in a news release dated Oct. 2, 2025: “Neighbours called it ‘a comfort’ in the winter.”',
      apWhole: 'Town of Port, in a news release dated Oct. 2, 2025',
      apa: [
        '“Neighbours called it ‘a comfort’ in the winter” (Town of Port, 2025).',
        'Town of Port. (2025, October 2). Fog horn returns [Press release]. @',
      ],
      chicago: [
        '“Neighbours called it ‘a comfort’ in the winter” (Town of Port 2025).',
        'Town of Port. 2025. “Fog horn returns.” Press release, October 2, 2025. @.',
      ],
      mla: [
        '“Neighbours called it ‘a comfort’ in the winter” (Town of Port).',
        'Town of Port. “Fog horn returns.” 2 Oct. 2025, @. Press release.',
      ],
    },
  },
]
