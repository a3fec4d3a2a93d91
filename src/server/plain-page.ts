import { html } from 'hono/html'

/** What `html` makes: escaped where it holds words of others. */
type Markup = ReturnType<typeof html>

/**
 * Lays out a page that only is read: one style sheet of our own, no script.
 *
 * @param banner what stands in the head of the page.
 */
export function plainPage(title: string, banner: Markup, main: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<header>${banner}</header>
<main>
${main}
</main>
</body>
</html>`
}
