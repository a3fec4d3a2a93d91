/** A run of text on a page, in points from the lower left corner. */
export interface Run {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** The number of its marked content on the page, for a tree to name; or that it is none of the text. */
  readonly mark?: number | 'artifact'
}

/** A part of a structure tree: an element with its role and what is in it, or the marked content of a page from 1. */
export type Part =
  | { readonly role: string; readonly parts: readonly Part[] }
  | { readonly page: number; readonly mark: number }

/** An element of a structure tree. */
export function element(role: string, ...parts: readonly Part[]): Part {
  return { role, parts }
}

/**
 * Writes a PDF with a text layer in Helvetica; `trailer` goes into the file's
 * trailer as it is, and `tree` becomes its structure tree.
 */
export function pdf(
  pages: readonly (readonly Run[])[],
  trailer = '',
  tree: readonly Part[] = [],
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const root = 4 + pages.length * 2
  const marks = tree.length === 0 ? '' : `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${marks} /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((runs, index) => {
      const content = runs.map(shown).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /StructParents ${index} /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    ...(tree.length === 0 ? [] : treeObjects(tree, root, pages.length)),
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

function shown({ words, x, y, size = 11, mark }: Run): string {
  const text = `BT /F1 ${size} Tf ${x} ${y} Td (${literal(words)}) Tj ET`
  if (mark === undefined) return text
  return mark === 'artifact' ? `/Artifact BMC\n${text}\nEMC` : `/P << /MCID ${mark} >> BDC\n${text}\nEMC`
}

/** The root of the tree, its parent tree, and its elements, from the number `root` on. */
function treeObjects(tree: readonly Part[], root: number, pages: number): string[] {
  const elements: string[] = []
  const owners: string[][] = Array.from({ length: pages }, () => [])
  const write = (part: Part, parent: number): string => {
    if ('mark' in part) {
      const of = owners[part.page - 1]
      if (of !== undefined) of[part.mark] = `${parent} 0 R`
      return `<< /Type /MCR /Pg ${2 + part.page * 2} 0 R /MCID ${part.mark} >>`
    }
    const number = root + 2 + elements.push('') - 1
    const kids = part.parts.map((child) => write(child, number)).join(' ')
    elements[number - root - 2] = `<< /Type /StructElem /S /${part.role} /P ${parent} 0 R /K [${kids}] >>`
    return `${number} 0 R`
  }
  const kids = tree.map((part) => write(part, root)).join(' ')
  const nums = owners.map((of, page) => `${page} [${Array.from(of, (owner) => owner ?? 'null').join(' ')}]`)
  return [
    `<< /Type /StructTreeRoot /K [${kids}] /ParentTree ${root + 1} 0 R >>`,
    `<< /Nums [${nums.join(' ')}] >>`,
    ...elements,
  ]
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
