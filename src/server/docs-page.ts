import { html } from 'hono/html'
import type { Description } from './docs.ts'
import { plainPage } from './plain-page.ts'
import { PROBLEMS } from './problems.ts'

/**
 * Renders the OpenAPI document as a page for people: plain HTML with one style
 * sheet of our own, no script and nothing from elsewhere.
 */
export function docsPage(description: Description) {
  const { info, paths = {}, components = {} } = description
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item?.[method]
      return operation === undefined ? [] : [{ method, path, operation }]
    }),
  )
  const shapes = Object.entries(components.schemas ?? {})
  return plainPage(
    `${info.title} API`,
    html`<a href="/">${info.title}</a><span>API ${info.version}</span><a href="/openapi.json">OpenAPI 3.1</a>`,
    html`<h1>${info.title} API</h1>
<p>${prose(info.description)}</p>
<nav aria-label="Routes"><ul>
${operations.map(({ method, path, operation }) => html`<li><a href="#${anchor(method, path)}"><code>${method.toUpperCase()} ${path}</code></a> ${operation.summary}</li>`)}
</ul></nav>
${operations.map(operationSection)}
<h2 id="schemas">Schemas</h2>
${shapes.map(([name, shape]) => html`<section id="schema-${name}"><h3>${name}</h3>${fields(name, shape)}</section>`)}
<h2 id="problems">Problems</h2>
<p>Errors are <code>application/problem+json</code> (RFC 9457).</p>
${PROBLEMS.map(({ status, slug, title, meaning }) => html`<section id="${slug}"><h3>${status} ${title}</h3><p>${prose(meaning)}</p></section>`)}`,
  )
}

const METHODS = ['get', 'post'] as const

type Item = NonNullable<Description['paths']>[string]
type Operation = NonNullable<NonNullable<Item>['get']>
type Shape = NonNullable<NonNullable<Description['components']>['schemas']>[string]

function operationSection({
  method,
  path,
  operation,
}: {
  method: string
  path: string
  operation: Operation
}) {
  const { requestBody, parameters = [], responses = {} } = operation
  const body =
    requestBody !== undefined && 'content' in requestBody ? Object.values(requestBody.content)[0] : undefined
  return html`<section id="${anchor(method, path)}">
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${prose(operation.description)}</p>
${body?.schema === undefined ? '' : html`<p>Body: ${typeName(body.schema)}</p>`}
${parameters.length === 0 ? '' : parameterTable(path, parameters)}
<table><caption>Responses of ${path}</caption>
<thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Body</th></tr></thead>
<tbody>${Object.entries(responses).map(([status, response]) => responseRow(status, response))}</tbody></table>
</section>`
}

function parameterTable(path: string, parameters: NonNullable<Operation['parameters']>) {
  return html`<table><caption>Parameters of ${path}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map((parameter) =>
    '$ref' in parameter
      ? ''
      : fieldRow(parameter.name, parameter.schema ?? {}, parameter.required === true, parameter.description),
  )}</tbody></table>`
}

function responseRow(status: string, response: NonNullable<Operation['responses']>[string]) {
  const content: [string, { schema?: Shape }][] =
    typeof response === 'object' && 'content' in response ? Object.entries(response.content) : []
  return html`<tr><th scope="row">${status}</th><td>${prose(response.description)}</td><td>${content.map(
    ([type, media]) =>
      html`<code>${type}</code> ${media.schema === undefined ? '' : typeName(media.schema)}<br>`,
  )}</td></tr>`
}

function fields(name: string, shape: Shape) {
  if ('$ref' in shape || shape.properties === undefined) return html`<p>${typeName(shape)}</p>`
  const required = new Set(shape.required ?? [])
  return html`<table><caption>Fields of ${name}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${Object.entries(shape.properties).map(([field, inner]) =>
    fieldRow(field, inner, required.has(field), undefined),
  )}</tbody></table>`
}

function fieldRow(name: string, shape: Shape, required: boolean, description: string | undefined) {
  const meaning = description ?? ('description' in shape ? shape.description : undefined)
  return html`<tr><th scope="row"><code>${name}</code>${required ? '' : ' optional'}</th><td>${typeName(shape)}</td><td>${prose(meaning)}</td></tr>`
}

/** Names a type the way people say it: `array of Citation`, `string (date) or null`, `"user" or "assistant"`. */
function typeName(shape: Shape): ReturnType<typeof html> {
  if ('$ref' in shape && shape.$ref !== undefined) {
    const name = shape.$ref.split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (!('type' in shape)) return html`${alternatives(shape)}`
  const types = [shape.type ?? []].flat()
  if (shape.enum !== undefined) return html`${shape.enum.map((value) => JSON.stringify(value)).join(' or ')}`
  if (types.includes('array') && shape.items !== undefined) return html`array of ${typeName(shape.items)}`
  const format = shape.format === undefined ? '' : ` (${shape.format})`
  const inner =
    shape.properties === undefined
      ? ''
      : html` { ${Object.entries(shape.properties).map(([field, value], place) => html`${place === 0 ? '' : ', '}${field}: ${typeName(value)}`)} }`
  return html`${types.join(' or ')}${format}${limits(shape)}${inner}`
}

function alternatives(shape: Shape) {
  const options =
    'anyOf' in shape ? shape.anyOf : 'oneOf' in shape ? shape.oneOf : 'allOf' in shape ? shape.allOf : []
  return (options ?? []).map((option, place) => html`${place === 0 ? '' : ' or '}${typeName(option)}`)
}

function limits(shape: Shape): string {
  if ('$ref' in shape) return ''
  const { minimum, maximum, minLength, maxLength, maxItems } = shape
  if (maximum !== undefined) return `, ${minimum ?? 0} to ${maximum}`
  if (maxLength !== undefined) return `, ${minLength ?? 0} to ${maxLength} characters`
  return maxItems === undefined ? '' : `, at most ${maxItems}`
}

/** Sets words between backquotes as code. */
function prose(text: string | undefined) {
  return (text ?? '').split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))
}

function anchor(method: string, path: string): string {
  return `${method}${path.replaceAll(/[^a-z]+/g, '-')}`.replace(/-$/, '')
}
