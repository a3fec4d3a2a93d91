/** A run of text on a page, in points from the lower left corner. */
export interface Run {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** Writes a PDF with a text layer in Helvetica; `trailer` goes into the file's trailer as it is. */
export function pdf(pages: readonly (readonly Run[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((runs, index) => {
      const content = runs
        .map(({ words, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${literal(words)}) Tj ET`)
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** Windows-1252 for characters above 0x7f, as WinAnsiEncoding nearly is; what it lacks becomes a question mark. */
function literal(words: string): string {
  return [...words]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      if (code >= 0x20 && code < 0x7f) return /[()\\]/.test(character) ? `\\${character}` : character
      const high = HIGH.indexOf(character)
      if (high !== -1) return `\\${(0x80 + high).toString(8)}`
      return code > 0xa0 && code <= 0xff ? `\\${code.toString(8)}` : '?'
    })
    .join('')
}

const HIGH = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ'
