/** What kind of bytes a format is made of. */
export type Container = 'text' | 'pdf' | 'zip'

/**
 * Says why bytes cannot be what the name of their file promises, or null when
 * nothing speaks against it. Only the first kilobyte is looked at.
 *
 * @example
 * disguise(new TextEncoder().encode('%PDF-1.7 …'), 'zip') // => 'a PDF under another name; rename it to .pdf'
 */
export function disguise(bytes: Uint8Array, expected: Container): string | null {
  const found = SIGNATURES.find(({ matches }) => matches(bytes, expected))
  if (found !== undefined) return found.container === expected ? null : found.reason
  return expected === 'text' ? null : `not a ${NAMES[expected]}, whatever its name says`
}

const NAMES: Readonly<Record<Container, string>> = { text: 'text file', pdf: 'PDF', zip: 'Word file' }

interface Signature {
  readonly container: Container | null
  readonly matches: (bytes: Uint8Array, expected: Container) => boolean
  readonly reason: string
}

const SIGNATURES: readonly Signature[] = [
  {
    // Readers of PDF accept rubbish before the header within the first kilobyte (ISO 32000-1, annex H).
    container: 'pdf',
    matches: (bytes, expected) => {
      const start = latin(bytes, 1024)
      return expected === 'pdf' ? start.includes('%PDF-') : start.trimStart().startsWith('%PDF-')
    },
    reason: 'a PDF under another name; rename it to .pdf',
  },
  {
    container: 'zip',
    matches: (bytes) => latin(bytes, 4) === 'PK\x03\x04',
    reason: 'a zip archive (or a Word file) under another name; rename it to .docx if it is one',
  },
  {
    container: null,
    matches: (bytes) => latin(bytes, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    reason: 'encrypted, or in the format of Word before 2007; save it as .docx without a password',
  },
  {
    container: null,
    matches: (bytes) => latin(bytes, 5) === '{\\rtf',
    reason: 'rich text (RTF) under another name; save it as .docx',
  },
]

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')
}
