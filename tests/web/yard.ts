/** Three invented releases of one yard that differ in what they say, by their file names. */
export const YARD: Readonly<Record<string, string>> = {
  '2023.txt': yard(
    'Norvik Marine Builds a First Hall',
    'June 9, 2023',
    'Norvik Marine employs 280 people at its yard in Corran, and 12 of them are apprentices.',
  ),
  '2024.txt': yard(
    'Norvik Marine Grows Its Yard',
    'May 3, 2024',
    'Norvik Marine employs 310 people at its yard in Corran. A ticket for the guided tour costs 8 euros.',
  ),
  '2025.txt': yard(
    'Norvik Marine Opens Its Third Hall',
    'March 12, 2025',
    'Norvik Marine employs 340 people at its yard in Corran. A ticket for the guided tour costs 9 euros.',
  ),
}

/** A release of the invented yard, about the hall that it opens. */
function yard(headline: string, date: string, story: string): string {
  return `${headline}

CORRAN, Norway, ${date} /ExampleWire/ -- Norvik Marine, a builder of small ferries, today opened another hall at its yard in Corran. ${story}

About Norvik Marine

Norvik Marine has built ferries in Corran since 1931.
`
}
