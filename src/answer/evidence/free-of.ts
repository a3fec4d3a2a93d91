import type { TypedSpan } from '../text/spans.ts'

/** Where a sentence says that there is nothing to pay, or tells the price by another: "half price". */
export function freeOf(text: string): TypedSpan[] {
  return [...text.matchAll(FREE)].map(({ index, 0: { length } }) => ({
    type: 'money',
    start: index,
    end: index + length,
  }))
}

const FREE =
  /\b(?:free of charge|for free|(?:is|are|be|get \p{L}+|remains?|entirely|completely|travels?|goes?|enters?|rides?|swims?|plays?|stays?|eats?|parks?|gets? in|come in|admitted) free(?! (?:of|from|to)\b)|free (?:admission|entry|entrance|parking|access|tickets?)|(?:without|no|at no) (?:charge|cost|fee|payment)|pays? nothing|costs? nothing|half[- ](?:price|fare)|half the (?:full |adult |usual |normal )?(?:price|fare))\b|(?<=[:|]\s?)free(?=\s*(?:[|.,;)]|$))/gimu
