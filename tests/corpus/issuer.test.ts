import { expect, test } from 'vitest'
import { toDocument } from '../../src/corpus/document.ts'
import { bytes } from './fixtures.ts'

const lead = 'PARIS, June 27, 2024 — The new plant will employ 240 people from May on, the mayor said.'

test.each([
  {
    name: 'the source line',
    text: `New Plant Opens\n\n${lead}\n\nSource: Acme Robotics, Inc.`,
    expected: 'Acme Robotics, Inc.',
  },
  {
    name: 'not a source link',
    text: `New Plant Opens\n\n${lead}\n\nSource link: https://acme.example`,
    expected: null,
  },
  {
    name: 'the organisation in the dateline’s slashes',
    text: 'New Plant Opens\n\nAll of it is new\n\nParis, France - June 27, 2024 / Acme Robotics /\n\nIt opened today, and it is large.',
    expected: 'Acme Robotics',
  },
  {
    name: 'the organisation in the slashes though it is called as wires are',
    text: 'New Plant Opens\n\nAll of it is new\n\nParis, France - June 27, 2024 / Acme Press /\n\nIt opened today, and it is large.',
    expected: 'Acme Press',
  },
  {
    name: 'nobody by a wire whose dateline stands alone on its line',
    text: 'New Plant Opens\n\nPARIS, France, June 27, 2024 /BestPressRelease/\n\nIt opened today, and it is large.',
    expected: null,
  },
  {
    name: 'the “About” that the headline names, not the distributor’s',
    text: `Acme Robotics Opens Plant\n\n${lead}\n\nIt is new.\n\nAbout Acme Robotics, Inc.\n\nAcme makes robots.\n\nAbout BestWire\n\nBestWire distributes news.`,
    expected: 'Acme Robotics, Inc.',
  },
  {
    name: 'the name before a ticker in the lead',
    text: 'New Plant Opens\n\nPARIS, June 27, 2024 — Acme Robotics Inc. (NASDAQ: ACME) opened a plant today. It is new.',
    expected: 'Acme Robotics Inc.',
  },
  {
    name: 'the name before a ticker, and not what the story writes in small letters',
    text: 'FDA Accepts Acme’s Application\n\nPARIS, June 27, 2024 — Acme Robotics Inc. (NASDAQ: ACME) applied for its arm against severe lower back pain. It is new.\n\nAbout lower back pain\n\nMany people have lower back pain.',
    expected: 'Acme Robotics Inc.',
  },
  {
    name: 'the subject of the lead that the headline names',
    text: 'Acme Robotics Opens Plant\n\nPARIS, June 27, 2024 — Acme Robotics, a maker of robots, opened a plant today. It is new.',
    expected: 'Acme Robotics',
  },
  {
    name: 'the name as the story writes it, where its heading is in capitals',
    text: 'Acme Robotics Opens Plant\n\nPARIS, June 27, 2024 — The plant of Acme Robotics opened. It is new.\n\nABOUT ACME ROBOTICS\n\nAcme Robotics makes robots.',
    expected: 'Acme Robotics',
  },
  {
    name: 'an article in a heading of capitals is no part of the name',
    text: 'Mills Are Safer Now\n\nPARIS, June 27, 2024 — Mills are safer now, the Orme Mill Association said. It is new.\n\nABOUT THE ORME MILL ASSOCIATION\n\nThe Orme Mill Association speaks for mills.',
    expected: 'Orme Mill Association',
  },
  {
    name: 'the name in capitals where nothing writes it otherwise',
    text: 'ACME ROBOTICS Opens Plant\n\nPARIS, June 27, 2024 — The plant of ACME ROBOTICS opened. It is new.\n\nAbout ACME ROBOTICS\n\nACME ROBOTICS makes robots.',
    expected: 'ACME ROBOTICS',
  },
  {
    name: 'nobody when only the distributor is named',
    text: `New Plant Opens\n\n${lead}\n\nIt is new.\n\nAbout BestWire\n\nBestWire distributes news.`,
    expected: null,
  },
  {
    name: 'nobody by an “About” without a name',
    text: `New Plant Opens\n\n${lead}\n\nIt is new.\n\nAbout   :\n\nIt is large.`,
    expected: null,
  },
  {
    name: 'whom the headline names first of two “About” sections',
    text: `Acme Robotics Wins Prize of Best Robots\n\n${lead}\n\nIt is new.\n\nAbout Best Robots\n\nIt gives prizes.\n\nAbout Acme Robotics\n\nIt makes robots.`,
    expected: 'Acme Robotics',
  },
  {
    name: 'who opens story and headline, and not a partner behind in it of whom a section is',
    text: `Acme Robotics and Best Robots Open Plant\n\nPARIS, June 27, 2024 — Acme Robotics today announced a plant with Best Robots, which the mayor opened.\n\nIt is new.\n\nAbout Best Robots\n\nIt makes arms.`,
    expected: 'Acme Robotics',
  },
  {
    name: 'not somebody whom a house takes on',
    text: `Ann Lee Signs with Orme Records\n\nPARIS, June 27, 2024 — Ann Lee, a singer with a deep voice, has been taken on by Orme Records, as it says.\n\nIt is new.\n\nAbout Orme Records\n\nIt makes records.`,
    expected: 'Orme Records',
  },
  {
    name: 'whom the story opens with by the whole name that a section shortens',
    text: `Orme Network Opens Plant\n\nPARIS, June 27, 2024 — Orme Network today announced a plant, which the mayor opened.\n\nIt is new.\n\nAbout Orme\n\nIt makes arms.`,
    expected: 'Orme Network',
  },
  {
    name: 'not a product that has its maker’s name before its own',
    text: `Orme Kilnly Is Out\n\nPARIS, June 27, 2024 — Orme Kilnly, a kiln for the home, is out today and can be had in shops.\n\nIt is new.\n\nAbout Orme\n\nIt makes kilns.`,
    expected: 'Orme',
  },
  {
    name: 'one of two that announce it, of whom a section is',
    text: `Orme and Best Robotics Open Plant\n\nPARIS, June 27, 2024 — Orme and Best Robotics today announced a plant, which the mayor opened.\n\nIt is new.\n\nAbout Orme\n\nIt makes arms.`,
    expected: 'Orme',
  },
  {
    name: 'a name that begins with a small letter in headline and story',
    text: `tarno Opens Plant\n\nPARIS, June 27, 2024 — tarno, a maker of robots, opened a plant today with the mayor.\n\nIt is new.`,
    expected: 'tarno',
  },
  {
    name: 'without where it is based before a ticker symbol',
    text: `Orme Metals Opens Plant\n\nPARIS, June 27, 2024 — Port Brack-based Orme Metals (NASDAQ: ORME) opened a plant today with the mayor.\n\nIt is new.`,
    expected: 'Orme Metals',
  },
  {
    name: 'the name that is the release’s own domain',
    text: 'New Plant Opens\n\nPARIS, June 27, 2024 — The town has a plant again, Acme Robotics tells.\n\nIt is new and it is large, and it works.\n\nMore at www.acmerobotics.example',
    expected: 'Acme Robotics',
  },
  {
    name: 'the whole name of which the domain is the first word',
    text: 'New Branch Opens\n\nPARIS, June 27, 2024 — In Garnet there is trust, people say, and Garnet Bank opened a branch.\n\nIt is new and it is large.\n\nAsk press@garnet.example',
    expected: 'Garnet Bank',
  },
  {
    name: 'not a platform where everybody has an address',
    text: `New Plant Opens\n\n${lead}\n\nTalk about it on Discord: https://discord.gg/acme`,
    expected: null,
  },
  {
    name: 'the lead’s longer name for the headline’s',
    text: 'ACR Upgrades Set to Begin\n\nACR Robotics, Inc. is scheduled to begin a project on Monday. It is part of what ACR does.\n\nACR asks for patience, and ACR Robotics has a telephone.\n\nACR Robotics, Inc. serves the town.',
    expected: 'ACR Robotics, Inc.',
  },
  {
    name: 'the author of a book',
    text: 'A Book to Read by the Sea\n\nPARIS, June 27, 2024 — Acclaimed author Ann Lee is proud to show two books to the town today.',
    expected: 'Ann Lee',
  },
  {
    name: 'the value of a field on the letterhead',
    text: 'Publisher: Holm Books\n\nPress release\n\nA book tells of ships at sea\n\nA new book tells of ships at sea. It is out today in all shops.',
    expected: 'Holm Books',
  },
  { name: 'nobody when nothing tells', text: `New Plant Opens\n\n${lead}`, expected: null },
])('the issuer is $name', ({ text, expected }) => {
  const { issuer, marks, text: words } = toDocument('a.txt', bytes(text))
  expect(issuer).toBe(expected)
  expect(marks.issuer === null ? null : words.slice(marks.issuer.start, marks.issuer.end)).toBe(expected)
})
