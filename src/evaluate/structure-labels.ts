import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * What a release says of itself, judged by hand: one line of a file of labels.
 *
 * Words of the release are told by digests only (`digest`), so that labels can
 * be kept where the releases may not: a headline, the words inside quotation
 * marks, the first and last letters of a section. Places, issuers and dates
 * stand as they are; any of several is right.
 */
export type StructureLabel = z.infer<typeof StructureLabel>

const StructureLabel = z.strictObject({
  /** Path inside the folder of documents. */
  file: z.string(),
  half: z.enum(['tune', 'aside']),
  headline: z.string(),
  published: z.iso.date(),
  publishedFrom: z.enum(['dateline', 'metadata', 'file name', 'embargo']),
  /** Empty when the release gives none. */
  place: z.array(z.string()),
  issuer: z.array(z.string()),
  /** No issuer is right too: the wire's own article about others. */
  issuerOptional: z.boolean().default(false),
  quotations: z.array(
    z.strictObject({
      words: z.string(),
      /** Empty when nobody can be told. */
      speakers: z.array(z.string()),
      /** A fragment that may be left out. */
      optional: z.boolean().default(false),
    }),
  ),
  sections: z.array(
    z.strictObject({
      kind: z.enum(['boilerplate', 'safe-harbour']),
      start: z.string(),
      end: z.string(),
      /** The body goes on here. */
      after: z.string().optional(),
      /** It has no heading, so it may be read as body. */
      optional: z.boolean().default(false),
    }),
  ),
  /** Of the contacts: all of them must be found. */
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  /** Elsewhere in the text: no mistake where they are read as contacts. */
  otherEmails: z.array(z.string()),
  otherPhones: z.array(z.string()),
})

/** Reads a file of labels; throws with file and line when one is not in their form. */
export function readStructureLabels(file: string): StructureLabel[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [StructureLabel.parse(JSON.parse(line))]
      } catch (error) {
        const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'no JSON'
        throw new Error(`${file}: line ${index + 1}: ${reason}`)
      }
    })
}

/** Twelve hexadecimal digits of SHA-256: two of some thousand values share them with a chance of one in a billion. */
export function digest(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}

/** Letters and digits in lower case, words parted by one space. */
export function plainWords(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The digest of a speaker's name, without one form of address or article before it. */
export function speakerDigest(name: string): string {
  return digest(plainWords(name).replace(/^(?:the|a|an|our|dr|mr|mrs|ms|prof|professor|chief|rev|sir) /u, ''))
}

/** The digest of a telephone number's digits, without the United States' country code. */
export function phoneDigest(phone: string): string {
  return digest(
    phone
      .replace(/\D/g, '')
      .replace(/^1(?=\d{10}$)/, '')
      .replace(/^00/, ''),
  )
}

/** So many letters and digits tell where a section begins and ends. */
export const EDGE = 24

/** The letters and digits of a text without anything between them. */
export function letters(words: string): string {
  return plainWords(words).replaceAll(' ', '')
}
