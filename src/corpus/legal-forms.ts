/**
 * The legal forms of companies, as the names of houses end in them all over the world,
 * without the full stop that many have behind them. What is a word of another kind as
 * well ("AS", "SE", "Co") is in no list here: who reads it in a place of its own adds it.
 */
const FORMS = [
  // English
  'Inc|LLC|Ltd|LTD|Limited|LIMITED|Corp|Corporation|PLLC|LLP|PLC|plc|p\\.l\\.c|Pty|Pvt|Pte',
  // German, Dutch
  'GmbH|mbH|KGaA|AG|KG|e\\.V|N\\.V|B\\.V|NV|BV|vzw',
  // The north
  'ehf|hf|ApS|A/S|ASA|Oyj|Oy|OÜ',
  // The south and the west
  'SpA|S\\.p\\.A|S\\.r\\.l|Srl|SARL|S\\.A\\.R\\.L|S\\.A|S\\.L|Lda|Ltda|Ltée',
  // The east
  'd\\.o\\.o|d\\.d|s\\.r\\.o|a\\.s|z o\\.o|Kft|Nyrt|Zrt|A\\.Ş|PJSC|OJSC|JSC',
  // Asia
  'Bhd|Tbk|K\\.K',
].join('|')

/** A legal form at the end of a name with what parts it from the rest: ", Inc", " Oyj"; its stop is not in it. */
export const LEGAL_FORM_BEHIND = String.raw`,?\s(?:(?:GmbH & Co\.?|Sdn\.?|Sp\.|Pty\.?|Pte\.?|Pvt\.?|Co\.?,?)\s)?(?:${FORMS})(?![\p{L}\p{N}])`

/**
 * The same as words in small letters without marks, one blank between them: "s p a", "oyj".
 * The forms that are other words, too, are here, as nothing but a form stands behind a name.
 */
export const PLAIN_FORMS = `${FORMS.replaceAll('\\.', ' ').replaceAll('/', ' ').toLowerCase()}|incorporated|co|kk|company|as|ab|se|sa|spa|u a|a m b a`

/** Whether a word without its stop, right behind a name's mark, goes on with it as its legal form: "Yahoo! {Inc}". */
export function goesOnAsForm(word: string): boolean {
  return FORM.test(word) && !OTHER_WORD.test(word)
}

/** Right behind a name "Co" and "SA" are nothing else. */
const FORM = new RegExp(`^(?:${FORMS}|Co|SA)$`, 'u')

/** "Hurry! {Limited} tickets remain": they open a sentence as well. */
const OTHER_WORD = /^(?:Limited|LIMITED|Corporation)$/u

/** Short forms that end in a full stop and mostly go on, though a sentence may end in them. */
export const SHORT_FORMS: readonly string[] =
  'Inc INC Corp CORP Ltd LTD Co LLC LLP Cos Bros Pty Pvt Pte plc PLC hf ehf Oy Oyj Sdn Bhd Tbk Lda Ltda Ltée Cia Cía Cie Kft Nyrt Zrt Sp'.split(
    ' ',
  )
