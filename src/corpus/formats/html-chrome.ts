import { type HtmlDocument, type HtmlElement, wordsOf } from './html-node.ts'

/** Removes what a reader of a page does not see: scripts, controls and hidden elements. */
export function removeHidden(document: HtmlDocument): void {
  for (const element of document.querySelectorAll(NEVER)) element.remove()
  for (const element of document.querySelectorAll('[hidden], [aria-hidden="true"], [style], [class]')) {
    if (isHidden(element) && !isRoot(element)) element.remove()
  }
}

/**
 * Removes what is not the release: navigation, banners of consent, share bars,
 * sidebars, and the site's header and footer.
 *
 * An element that is only suspected by its class or role stays when it holds
 * the headline or a good part of the page's paragraphs.
 */
export function removeChrome(document: HtmlDocument): void {
  const all = paragraphLength(document.body)
  for (const element of document.querySelectorAll(SUSPECTED)) {
    const isSuspect =
      ROLES.test(element.getAttribute('role') ?? '') || isChromeTag(element) || hasChromeName(element)
    if (!isSuspect || isRoot(element)) continue
    if (element.querySelector('h1') !== null && !/^(?:NAV|FOOTER)$/i.test(element.nodeName)) continue
    if (paragraphLength(element) <= all * GOOD_PART) element.remove()
  }
}

/** Not text, or never shown. */
const NEVER =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, button, select, textarea, input, dialog'

function isHidden(element: HtmlElement): boolean {
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
    HIDING_CLASS.test(element.getAttribute('class') ?? '')
  )
}

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0)/i

/** The names by which the usual frameworks hide text from the eye. */
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-(?:invisible|hidden)|d-none|hidden|u-hidden|is-hidden|hide)(?:\s|$)/i

function isRoot({ nodeName }: HtmlElement): boolean {
  return /^(?:HTML|BODY|MAIN)$/i.test(nodeName)
}

const SUSPECTED = 'nav, aside, header, footer, menu, [role], [class], [id]'

const ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar)$/

/** A header or footer inside the article belongs to it: headline, dateline, contact; that of a quotation says whose it is. */
function isChromeTag({ nodeName, parentElement }: HtmlElement): boolean {
  if (/^(?:NAV|ASIDE|MENU)$/i.test(nodeName)) return true
  if (!/^(?:HEADER|FOOTER)$/i.test(nodeName)) return false
  for (let above = parentElement; above !== null; above = above.parentElement) {
    if (/^(?:ARTICLE|MAIN|BLOCKQUOTE)$/i.test(above.nodeName)) return false
  }
  return true
}

function hasChromeName(element: HtmlElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return CHROME_NAME.test(names)
}

const CHROME_NAME =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|bar|notice|consent)|consent|gdpr|onetrust|nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|ing)|social|related|newsletter|subscribe|sidebar|footer|masthead|skip-?link|advert(?:isement)?|ads?|promo|popup|modal|overlay|comments?|pagination|pager|toolbar|tags?|taxonomy|topics|categories|updated|attachments?)(?:[\s_-]|$)/i

function paragraphLength(element: HtmlElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += wordsOf(paragraph).length
  return length
}

/** More than a teaser, less than a release. */
const GOOD_PART = 0.4
