import { expect, test } from 'vitest'
import { norvik } from '../../library/releases.ts'
import { askExactly, libraryOf, wordsOf } from '../make.ts'

const library = await libraryOf({
  'winter.txt': norvik(
    'Norvik Marine Reports on the Winter',
    'February 3, 2025',
    'The diving tower is closed because a step is loose. Norvik Marine is looking for a buyer for its net loft in Bray. The chart app for tablets has been delayed. The tug Heron has towed barges since 1961. Talks with the welders about shifts continue. The toll app for tablets has been delayed. The tarring shed is closed for repairs. The Wren lamp is sold in 30 countries. Ivo Petersen is head of the yard. Tilda Roos is head of the tar works.\n\n"The quay is full," said Edda Solheim, harbour master of Norvik Marine. "The cutter Skarv has served us well, but she is tired, and the cutter Lom is never late."',
  ),
  'summer.txt': norvik(
    'Norvik Marine Gives an Update',
    'August 4, 2025',
    'The diving tower opened again on Friday. The cutter Skarv has been sold to a yard in Lund. The net loft in Bray has been bought by a neighbour. Norvik Marine released the chart app for tablets last week. The tug Heron has been sold to a museum in Holm. Norvik Marine and the welders have agreed on shifts. Norvik Marine released a film about the toll app. The shop beside the tarring shed opened again in May. More than 900 Wren lamps have been sold. Edda Solheim has left Norvik Marine to teach in Oslo. Ivo Petersen, who left Brack Group in 2012, opened the fair. Tilda Roos has joined the board of a choir.',
  ),
})

test.each([
  ['Is the diving tower still closed?', 'opened again'],
  ['Is Norvik Marine still looking for a buyer for the net loft?', 'bought by a neighbour'],
  ['Is there a chart app for tablets?', 'released the chart app'],
  ['Is the tug Heron still in service?', 'sold to a museum'],
  ['Are the talks with the welders about shifts still going on?', 'have agreed on shifts'],
  // What somebody said of it is no longer so either.
  ['Is the cutter Skarv still running?', 'sold to a yard in Lund'],
  ['Is Edda Solheim still harbour master of Norvik Marine?', 'to teach in Oslo'],
  ['Where is Edda Solheim now?', 'to teach in Oslo'],
  ['What is Edda Solheim doing now?', 'to teach in Oslo'],
])('a newer release tells how it has turned: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test.each([
  ['Does Norvik Marine still own the tug Heron?', 'sold to a museum'],
  ['Is the cutter Skarv still in use?', 'sold to a yard in Lund'],
  ['Is the net loft in Bray still up for auction?', 'bought by a neighbour'],
])(
  'what no sentence answers by the words of the question is told by its turn: "%s"',
  async (question, words) => {
    expect(wordsOf(await askExactly(library, question))).toContain(words)
  },
)

test.each([['Is the cutter Lom still in use?'], ['Is the tug Osprey still in service?']])(
  'what nothing tells to have turned is told by no turn of another: "%s"',
  async (question) => {
    expect(wordsOf(await askExactly(library, question))).not.toMatch(/sold|bought/u)
  },
)

test('how it stood is quoted below', async () => {
  const { notes } = await askExactly(library, 'Is the diving tower still closed?')
  expect(notes.some(({ text }) => text.startsWith('Earlier, 3 February 2025'))).toBe(true)
})

test.each([
  // Something else of it, something beside it, some of a kind, what was long ago, and what leaves an office as it is.
  ['Is there a toll app for tablets?', 'delayed'],
  ['Is the tarring shed still closed?', 'closed for repairs'],
  ['Is the Wren lamp still sold in 30 countries?', 'in 30 countries'],
  ['Is Ivo Petersen still head of the yard?', 'head of the yard'],
  ['Is Tilda Roos still head of the tar works?', 'head of the tar works'],
  // What is asked beside whether it is so.
  ['Why was the diving tower closed?', 'a step is loose'],
  ['What did Edda Solheim say?', 'The quay is full'],
])('what has not turned stays: "%s"', async (question, words) => {
  expect(wordsOf(await askExactly(library, question))).toContain(words)
})

test('a filter that leaves the turn out gives how it stood', async () => {
  const answer = await askExactly(library, 'Is the diving tower still closed?', {
    filter: { to: '2025-04-01' },
  })
  expect(wordsOf(answer)).toContain('a step is loose')
})

const theatre = await libraryOf({
  'winter.txt': norvik(
    'Norvik Marine Opens the Season',
    'February 3, 2025',
    'Greta Lund is head of the drawing office. Omar Brandt is head of lighting and Petra Voss is head of tolls. Hugo Lang runs the workshop. Sara Quill is the dock master. Tilda Roos is head of the tar works. The studio is closed. The organ is out of order. The ferry to the island is suspended. The pilot book has been delayed. The bar has not been granted a licence.',
  ),
  'summer.txt': norvik(
    'Norvik Marine Looks Ahead to the Fair',
    'August 4, 2025',
    'Greta Lund left the stage to loud applause. Omar Brandt will not change the lights. Petra Voss handed over a cheque to a club. Hugo Lang will move the workshop to the east wing. Sara Quill cannot attend the gala. Tilda Roos handed over to Edda Berg. The city studio reopened. The organ in the church runs again. The Lake ferry resumed on May 1. The pilot book of the youth club is now available. The licence for fireworks was granted.',
  ),
})

test.each([
  // Who leaves a stage, hands over a cheque or stays away from a gala holds the office as before.
  ['Is Greta Lund still head of the drawing office?', 'head of the drawing office'],
  ['Is Omar Brandt still head of lighting?', 'head of lighting'],
  ['Is Petra Voss still head of tolls?', 'head of tolls'],
  ['Does Hugo Lang still run the workshop?', 'runs the workshop'],
  ['Is Sara Quill still the dock master?', 'is the dock master'],
  // What is called by a word more is another thing.
  ['Is the studio still closed?', 'The studio is closed'],
  ['Is the organ still out of order?', 'out of order'],
  ['Is the ferry still suspended?', 'is suspended'],
  ['Is the pilot book still delayed?', 'delayed'],
  ['Has the licence been granted?', 'has not been granted'],
])('what is told of something else is no turn: "%s"', async (question, words) => {
  expect((await askExactly(theatre, question)).statements[0]?.text).toContain(words)
})

test('who hands over to another has gone', async () => {
  const answer = await askExactly(theatre, 'Is Tilda Roos still head of the tar works?')
  expect(answer.statements[0]?.text).toContain('handed over to Edda Berg')
})

test.each(['Where is Greta Lund now?', 'Where is Omar Brandt now?', 'Where is Hugo Lang now?'])(
  'who has not gone is nowhere else: "%s"',
  async (question) => {
    expect((await askExactly(theatre, question)).status).toBe('unanswered')
  },
)
