import { byId, h, skips } from './dom.ts'
import { citedIn } from './place.ts'
import { unshownLine } from './problems.ts'
import { findRelease, placed } from './whole-release.ts'

/** Shows one release as a page of its own, at the words that the fragment of its address cites. */
export async function showViewer(id: string): Promise<void> {
  const main = byId('main', HTMLElement)
  const skip = byId('to-question', HTMLAnchorElement)
  skip.href = '#main'
  skip.textContent = 'Skip to the release'
  skips(skip, () => main)
  main.tabIndex = -1

  const show = async () => {
    const cited = citedIn(location.hash)
    const result = await findRelease(id, cited)
    if ('problem' in result) {
      const { problem } = result
      // That passes by itself, and is looked for until then.
      const isPassing = problem.kind === 'building' || problem.kind === 'gone'
      main.replaceChildren(
        h(
          'article',
          { class: 'release' },
          h(
            'h2',
            { class: 'headline' },
            problem.kind === 'missing' ? 'No release here' : 'The release cannot be shown yet',
          ),
          unshownLine(problem, isPassing ? null : show),
        ),
      )
      if (isPassing) setTimeout(show, RETRY_MS)
      return
    }
    document.title = `${result.value.document.title} – Dateline`
    const { element, mark } = placed(result.value, cited)
    main.replaceChildren(element)
    mark?.scrollIntoView({ block: 'center' })
  }
  addEventListener('hashchange', show)
  await show()
}

const RETRY_MS = 2000
