import { textAt } from '../spans.ts'
import { addressOf, type Reference, viewerOf, voicesIn } from './reference.ts'

/**
 * Describes a release as a `NewsArticle` of schema.org, or words of it as a
 * `Quotation` that is part of it. The speaker stands only with words that are
 * one person's own.
 */
export function schemaOrg(reference: Reference): object {
  const { document, range } = reference
  const article = newsArticle(reference)
  if (range === undefined) return { '@context': CONTEXT, ...article }
  const { speakers, areTheirs } = voicesIn(document, range)
  const [speaker] = speakers
  return {
    '@context': CONTEXT,
    '@type': 'Quotation',
    text: textAt(document.text, range),
    url: viewerOf(reference),
    inLanguage: document.language,
    ...(areTheirs && speaker !== undefined && { creator: person(speaker) }),
    isPartOf: article,
  }
}

const CONTEXT = 'https://schema.org'

function newsArticle(reference: Reference): object {
  const { title, subtitle, issuer, published, language } = reference.document
  const place = reference.document.placeName ?? reference.document.place
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(subtitle !== null && { alternativeHeadline: subtitle }),
    genre: 'Press release',
    ...(issuer !== null && { author: organisation(issuer), publisher: organisation(issuer) }),
    ...(published !== null && { datePublished: published }),
    ...(place !== null && { locationCreated: { '@type': 'Place', name: place } }),
    inLanguage: language,
    url: addressOf({ ...reference, range: undefined }),
  }
}

function organisation(name: string) {
  return { '@type': 'Organization', name }
}

function person({ name, role }: { readonly name: string; readonly role: string | null }) {
  return { '@type': 'Person', name, ...(role !== null && { jobTitle: role }) }
}
