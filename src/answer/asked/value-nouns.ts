import { DATE_NOUNS } from '../text/cues.ts'
import type { AnswerType } from './asked-type.ts'

/** Types whose own noun is answered by a value and not repeated: "which {year}", "what {percentage}". */
export const VALUE_NOUNS: Partial<Record<AnswerType, ReadonlySet<string>>> = {
  date: new Set(
    [...DATE_NOUNS].filter((noun) => !/^(?:deadline|season|window)$/u.test(noun)).concat('hours', 'times'),
  ),
  percent: new Set(
    'percent percentage percentages share proportion fraction portion rate odds chance'.split(' '),
  ),
  money: new Set(
    `cost costs costing price prices priced pricey expensive cheap pay paid paying spend spent spending charge charged money worth
    dollars dollar euros euro pounds kroner kronor yen yuan rupees francs pesos`.split(/\s+/),
  ),
  // "E-mail" is read as two words.
  email: new Set('email e mail address'.split(' ')),
  phone: new Set('phone telephone number tel call'.split(' ')),
  address: new Set('address street postal mailing office'.split(' ')),
  url: new Set(
    'website websites web site sites address addresses url urls homepage page pages online'.split(' '),
  ),
  ticker: new Set(
    'ticker tickers symbol symbols stock trading trade trades traded exchange market listed listing quoted code shares'.split(
      ' ',
    ),
  ),
  definition: new Set('mean means meaning definition'.split(' ')),
  reason: new Set('reason reasons cause purpose why'.split(' ')),
  person: new Set('person people individual'.split(' ')),
  organisation: new Set(
    'company companies firm firms organisation organisations organization organizations business businesses body bodies outfit outfits'.split(
      ' ',
    ),
  ),
  place: new Set(
    `city cities country countries place places location locations located state states town towns region regions county counties province provinces territory territories district
    districts continent continents based`.split(/\s+/),
  ),
  amount: new Set(
    'amount sum figure big large tall high size weight height length capacity area volume value score speed distance temperature'.split(
      ' ',
    ),
  ),
}
