/** A question about one release that gives its headline. */
export interface TitledRelease {
  readonly title: string
  /** It as it is asked of that release where no other is open. */
  readonly question: string
  /** It is said to be a release, so that a part of its headline is enough to tell which. */
  readonly isCalled: boolean
  /** The headline is only added to what is asked: "How much does it cost, in the release “…”?" */
  readonly isBeside: boolean
}

/**
 * Parts a question from the quoted headline of the release that it is about. Null
 * where it quotes nothing as long as a headline; whether a release bears it the
 * library tells.
 *
 * @example
 * titledRelease('What is the release “Acme opens a hall in Corran” about?')
 * // => { title: 'Acme opens a hall in Corran', isCalled: true, question: 'What is the release about?', isBeside: false }
 */
export function titledRelease(question: string): TitledRelease | null {
  const found = TITLED.exec(question)
  const title = found?.groups?.title ?? ''
  const isCalled = /\b(?:release|announcement|statement|article)\b/u.test(found?.[0].replace(title, '') ?? '')
  if (found === null || (!isCalled && title.split(/\s+/u).length < WORDS)) return null
  const before = question.slice(0, found.index)
  // "Who said “We are glad of the new hall”?": words that somebody says are no headline.
  if (!isCalled && SAID.test(before)) return null
  const behind = question.slice(found.index + found[0].length)
  const isSetApart = IN_IT.test(found[0]) && /^\s*[?.!]*$/u.test(behind)
  const text = isSetApart ? `${before.replace(/[,\s]+$/u, '')}${behind}` : `${before}the release${behind}`
  return {
    title,
    isCalled,
    question: text.charAt(0).toUpperCase() + text.slice(1),
    isBeside: isSetApart && found[0].startsWith(','),
  }
}

/** Words of a headline that is quoted without saying that it is one: as many as are seldom quoted of something else. */
const WORDS = 4

const SAID = /\b(?:say|says|said|saying|wrote|writes|claim|claims|claimed|quoted as)[,:]?\s*$/iu

const TITLED =
  /(?:,?\s*(?:in|from|according to) )?(?:the )?(?:(?:press |news |media )?(?:release|announcement|statement|article) (?:titled |headed |called )?)?["“](?<title>[^"“”]{3,600})["”]/u

/** "How much does it cost, {in the release “…”}?" */
const IN_IT = /^,?\s*(?:in|from|according to) /u

/** How {@link titledRelease} is written of a release with this headline. */
export function releaseCalled(title: string): string {
  return `the release “${title.replace(/[“”"]/gu, '’')}”`
}
