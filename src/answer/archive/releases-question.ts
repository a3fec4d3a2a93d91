import type { AskedReleases } from './asked-releases.ts'

/**
 * Puts a question about the releases themselves into words, such that
 * {@link askedReleases} reads the same of it.
 *
 * @example
 * releasesQuestion({ what: 'list', house: 'Acme', of: null, topic: 'ferry', isAbout: true, when: 'of 2025' })
 * // => 'Which releases are there by Acme about ferry of 2025?'
 */
export function releasesQuestion({
  what,
  house,
  of,
  topic,
  isAbout,
  when,
}: Pick<AskedReleases, 'what' | 'house' | 'of' | 'topic' | 'isAbout' | 'when'>): string {
  const whose = house === null ? '' : ` by ${house}`
  const issued = when === null ? '' : ` ${when}`
  const kind = of === null ? 'releases' : `${of} releases`
  const about = topic === null ? '' : ` ${isAbout ? 'about' : 'that mention'} ${topic}`
  switch (what) {
    case 'count':
      return `How many ${kind} are there${whose}${about}${issued}?`
    case 'newest':
      return `What is the latest ${kind.slice(0, -1)}${whose}${about}${issued}?`
    case 'oldest':
      return `What is the oldest ${kind.slice(0, -1)}${whose}${about}${issued}?`
    case 'timeline':
      return topic === null ? `Which ${kind} are there${whose}${issued}?` : `Timeline of ${topic}${issued}?`
    case 'said':
      return `What has ${house ?? 'the company'} said about ${topic ?? 'it'}${issued}?`
    case 'speakers':
      return `Who is quoted in the releases${whose}?`
    case 'houses':
      return 'Who are the issuers?'
    case 'list':
      return `Which ${kind} are there${whose}${about}${issued}?`
  }
}
