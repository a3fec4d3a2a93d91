/**
 * Writes out what is typed for short in haste and releases spell out: "mgmt",
 * "govt", "w/". Only in small letters, since with a capital it is part of a name
 * ("Orme Mgmt"), and only what is short for one thing in every context.
 *
 * @example
 * speltOut('who does prop mgmt w/ a loan?') // => 'who does prop management with a loan?'
 */
export function speltOut(question: string): string {
  return (
    question
      .replace(WORDS, (short) => FULL.get(short.replace(/\.$/u, '')) ?? short)
      .replace(
        BEHIND_FIGURE,
        (_, gap: string, short: string) => `${gap || ' '}${FULL_TIMES.get(short) ?? short}`,
      )
      // Each figure of it alone would be met by any day of a month.
      .replace(/(?<![\p{L}\p{N}/.-])24\/7(?![\p{L}\p{N}/])/gu, 'around the clock')
      .replace(/(?<=^|\s)w\/o(?=\s)/gu, 'without')
      .replace(/(?<=^|\s)w\/(?=\s?\p{L})\s?/gu, 'with ')
      .replace(/(?<=^|\s)b\/c(?=\s)/gu, 'because')
  )
}

const FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acct: 'account',
    accts: 'accounts',
    assn: 'association',
    avg: 'average',
    bldg: 'building',
    bldgs: 'buildings',
    dept: 'department',
    depts: 'departments',
    govt: 'government',
    "gov't": 'government',
    'gov’t': 'government',
    incl: 'including',
    intl: 'international',
    "int'l": 'international',
    'int’l': 'international',
    mgmt: 'management',
    mgr: 'manager',
    mgrs: 'managers',
    mktg: 'marketing',
    natl: 'national',
    "nat'l": 'national',
    ppl: 'people',
    qty: 'quantity',
    qtr: 'quarter',
    qtrs: 'quarters',
    thru: 'through',
    tix: 'tickets',
    univ: 'university',
    wk: 'week',
    wks: 'weeks',
    yr: 'year',
    yrs: 'years',
  }),
)

/** Short for times behind a figure only, and not in "two {hr} managers": it is short for a department as well. */
const FULL_TIMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hr: 'hour',
    hrs: 'hours',
    min: 'minute',
    mins: 'minutes',
    mo: 'month',
    mos: 'months',
    mth: 'month',
    mths: 'months',
    sec: 'second',
    secs: 'seconds',
  }),
)

/** A stop behind it belongs to it, where it does not end the question. */
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/.’'-])(?:${[...FULL.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\.(?=\s\p{Ll})|(?![\p{L}\p{N}@/’'.-]|$)|(?=\.?\s*$))`,
  'gu',
)

/** "HR managers", "SEC filings", "min wage" */
const NO_TIME = String.raw`(?<=hr) (?:managers?|staff|directors?|dep\p{L}+|teams?|chiefs?|heads?|people|professionals?|leaders?|jobs?|roles?|software|firms?)\b|(?<=sec) (?:filings?|rules?|lawsuits?|charges?|complaints?|fines?|probes?|investigations?|cases?|settlements?|forms?|reports?|registrations?)\b|(?<=min) (?:wages?|orders?|age|deposits?|spend|size)\b`

const BEHIND_FIGURE = new RegExp(
  String.raw`(?<=\d|\bhow many|\b(?:a few|some|two|three|four|five|six))( ?)(${[...FULL_TIMES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}@/’'-]|${NO_TIME})`,
  'gu',
)
