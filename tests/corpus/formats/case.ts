import type { Document } from '../../../src/model.ts'

/**
 * What a format brings to the contract that every format passes: one file in
 * `cases/`, its default export.
 */
export interface FormatCase {
  /** With its dot; the contract asks for a case of every extension of the registry, and reads under the first. */
  readonly extensions: readonly string[]
  /** The release below, written as someone would in this format. */
  readonly release: (release: Release) => Uint8Array
  /** Parts of the release that the format has no way to write. */
  readonly without?: readonly (keyof Release)[]
  /** A file that holds this text as one paragraph, whatever the text; what is read of it must be sound. */
  readonly holding: (text: string) => Uint8Array
  /** How many random texts are tried; a slow parser may ask for fewer. */
  readonly runs?: number
  /** Files that cannot be read, each with the reason given. Empty and truncated files belong here. */
  readonly bad: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly reason: string | RegExp
  }[]
  /** Files whose hidden, executed or fetched parts must not be in the text, and what must and must not be there. */
  readonly hidden?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly shown: readonly string[]
    readonly hidden: readonly string[]
  }[]
  /** Files that hold several documents, such as a feed: their titles in order, and the reasons for what is left out. */
  readonly several?: readonly {
    readonly name: string
    readonly bytes: Uint8Array
    readonly titles: readonly string[]
    readonly failures?: readonly string[]
  }[]
  /** What only this format promises; runs on the release as it was read. */
  readonly also?: Readonly<Record<string, (document: Document) => void>>
}

/** A release in parts, for a case to write. */
export interface Release {
  readonly headline: string
  readonly subhead: string
  readonly dateline: string
  readonly lead: string
  readonly heading: string
  readonly quotation: string
  readonly leadIn: string
  readonly list: readonly string[]
  readonly table: readonly (readonly string[])[]
  readonly about: readonly [heading: string, text: string]
  readonly contact: readonly string[]
}

/** Invented. Holds what encodings and parsers trip over: curly quotes, accents, a dash, an ampersand, `<`. */
export const RELEASE: Release = {
  headline: 'Lindqvist & Ferreira to Light Tromsø’s Harbour With Tidal Power',
  subhead: 'First two turbines start in the spring',
  dateline: 'TROMSØ, Norway, May 6, 2025',
  lead: 'Lindqvist & Ferreira AS will supply the harbour of Tromsø with power from the tide. The plant costs €14.5 million and needs <3 hectares of sea floor.',
  heading: 'How the Plant Works',
  quotation:
    '“The tide is never late, so our power will never be late either,” said Ingrid Lindqvist, chief executive of Lindqvist & Ferreira AS.',
  leadIn: 'The plant has three parts:',
  list: ['two turbines of 1.2 megawatts', 'a cable of 900 metres', 'a battery for slack water'],
  table: [
    ['Turbine', 'Start', 'Output'],
    ['Nordlys', 'April 2026', '1.2 MW'],
    ['Polaris', 'June 2026', '1.4 MW'],
  ],
  about: [
    'About Lindqvist & Ferreira',
    'Lindqvist & Ferreira AS builds tidal plants in Norway and Portugal. It has 64 employees.',
  ],
  contact: ['Media contact:', 'Jonas Ferreira', '+47 77 55 01 23', 'press@lindqvist-ferreira.example'],
}
