import { expect, test } from 'vitest'
import { analyse, parts } from '../../../src/answer/question.ts'
import { pointerIn } from '../../../src/answer/talk/pointed.ts'

test.each([
  ['Who owns the mill, in the article on closures?', ', in the article on closures?'],
  ['How much does Orme pay, according to its press release?', ', according to its press release?'],
  ['According to the bulletin on bees, who counts them?', 'According to the bulletin on bees, '],
  ['Which number does Orme give in its story on tides?', ' in its story on tides?'],
  // A study is what a release tells of, and its figure is no other study's.
  ['How many adults smoke, according to the Holm survey?', null],
  ['Who owns the mill?', null],
  // A body by such a name, whoever owns one, and what people work in.
  ['Who bought the land from the Holm Post?', null],
  ['What was said by the Holm News?', null],
  ['Which mills were reported in the Orme Bulletin?', null],
  ['What did Acme buy from the owner of the newsletter?', null],
  ['What was said by the owner of the newsletter?', null],
  ['How many people work in the update?', null],
  ['What is known from the update?', ' from the update?'],
  ['How much does it cost, in the update?', ', in the update?'],
  ['How many people work in the article?', ' in the article?'],
  ['In which article does the law speak of mills?', null],
  ['How many boats run, going by the Orme piece on ferries?', ', going by the Orme piece on ferries?'],
  ['Going by the Orme piece on ferries, do boats run?', 'Going by the Orme piece on ferries, '],
  ['What should be checked, looking for advice from Hale?', ', looking for advice from Hale?'],
  ['Why did it close, in Hale’s view?', ', in Hale’s view?'],
  ['Why did it close, as Hale tells it?', ', as Hale tells it?'],
  ['Why did it close, says Hale?', ', says Hale?'],
  ['Who owns it, per Hale?', ', per Hale?'],
  ['From the Hale announcement: is it closed?', 'From the Hale announcement: '],
  // What something is reckoned or done by is no account of it.
  ['How long does it take, going by train?', null],
  ['Based on weight, what does it cost?', null],
  ['What does it cost per boat?', null],
  ['How long was Hale in view?', null],
  ['Who smokes, going by the Orme survey?', null],
])('what only says where to look is told from what is asked: %s', (question, words) => {
  const span = pointerIn(question)
  expect(span === null ? null : question.slice(span.start, span.end)).toBe(words)
})

test.each([
  ['According to Hale, when does it close?', ['when does it close according to Hale?']],
  ['In the Hale release, how many boats run?', ['how many boats run in the Hale release?']],
  // Of two things that are asked it is not given to one.
  ['According to Hale, when does it close, and who owns it?', 2],
])('what stands before a question and says where to look stays that: %s', (question, asked) => {
  const parted = parts(question)
  expect(typeof asked === 'number' ? parted.length : parted).toEqual(asked)
})

test('what points to the material is not missed in a sentence', () => {
  const [asked] = analyse('Who owns the mill, in the Teak Post article on closures?')
  expect(asked?.terms.filter(({ optional }) => optional).map(({ word }) => word)).toEqual([
    'Teak',
    'Post',
    'article',
    'closures',
  ])
  expect(asked?.names).toEqual([])
  expect(asked?.namesCarried).toHaveLength(1)
})

test.each([
  ['Where did Ida Berg, who heads the lab in Holm, study?', ['heads', 'lab', 'Holm']],
  ['When did the Teak Mill, a maker of paper, close?', ['maker', 'paper']],
  // A row of things is no insertion, nor is what stands behind a small letter.
  ['Do Berg, the Union, and Teak agree?', []],
  ['When did the mill, a maker of paper, close?', []],
])('an insertion behind a name tells who is meant: %s', (question, words) => {
  const [asked] = analyse(question)
  expect(asked?.terms.filter(({ optional }) => optional).map(({ word }) => word)).toEqual(words)
})
