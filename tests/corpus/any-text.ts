import fc from 'fast-check'

/** Shreds of releases, so that chance meets every rule. */
const shred = fc.constantFrom(
  ...[
    '# ',
    '\n',
    '\n\n',
    '  ',
    '“',
    '”',
    '"',
    ' said ',
    'Ann Lee',
    ', CEO of Acme',
    'Acme',
    ' Inc.',
    'About ',
    'Source: ',
  ],
  ...[
    'PARIS, June 27, 2024 — ',
    ' /Wire/ -- ',
    '(NASDAQ: ACME)',
    'Contact: ',
    'a@b.com',
    '555-555-0101',
    '• ',
    '- ',
    '1. ',
  ],
  ...[
    '| a | b |\n',
    '| - | - |\n',
    '> ',
    '---\n',
    '[link](https://a.example)',
    '![i](i.png)',
    '&amp;',
    '<br>',
    '\u00a0',
    '\u200b',
  ],
  ...[
    'It is new. ',
    'and it goes on for a while ',
    'Forward-Looking Statements',
    '###',
    'FOR IMMEDIATE RELEASE',
    ':',
    'é',
    '重庆',
    '😀',
  ],
)
/** Any text: of chance, and of shreds of releases. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(shred, { maxLength: 40 }).map((parts) => parts.join('')),
)
