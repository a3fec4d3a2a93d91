import { encode } from './write.ts'

const HEAD = `From: Jonas Ferreira <press@lindqvist-ferreira.example>
To: desk@paper.example
Date: Tue, 6 May 2025 08:00:00 +0200
Message-ID: <tide-1@lindqvist-ferreira.example>
MIME-Version: 1.0`

/** A mail of one part. */
export function mail(subject: string, type: string, text: string): Uint8Array {
  return lines(`${HEAD}\nSubject: ${subject}\n${part(type, text)}`)
}

/** A mail of several parts, each from `part`. */
export function multipart(subject: string, kind: string, parts: readonly string[]): Uint8Array {
  return lines(
    `${HEAD}\nSubject: ${subject}\nContent-Type: multipart/${kind}; boundary="tide"\n\n${parts
      .map((one) => `--tide\n${one}\n`)
      .join('')}--tide--\n`,
  )
}

/** Its head and content, in base64 so that any text can stand in it. */
export function part(type: string, content: string, more = ''): string {
  const encoded = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')
  return `Content-Type: ${type}; charset=utf-8${more}\nContent-Transfer-Encoding: base64\n\n${encoded}\n`
}

function lines(text: string): Uint8Array {
  return encode(text.replace(/\n/g, '\r\n'))
}
