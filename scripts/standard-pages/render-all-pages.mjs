import { compareSources } from '@lijie/engine/source-conflicts'
import { findFaults } from './find-faults.mjs'
import { renderIndex } from './render-index.mjs'
import { renderPage } from './render-page.mjs'

/**
 * Every page under docs/standards, by file name.
 * @param {readonly { document: object, vectors: readonly object[] }[]} instruments as loadStandards gives them
 * @param {readonly { standard: string, bind: object, file: string }[]} compositions as loadCompositions gives them
 * @returns {ReadonlyMap<string, string>}
 */
export function renderAllPages(instruments, compositions) {
  const conflicts = compareSources(instruments.map(({ document }) => document))
  const subjects = instruments.map(({ document, vectors }) => {
    const { id } = document.standard
    return {
      document,
      vectors,
      faults: findFaults(document),
      conflicts: conflicts.filter(({ params }) => params.standard === id || params.other === id),
      composition: compositions.find(({ standard }) => standard === id)
    }
  })
  return new Map([
    ['README.md', renderIndex(subjects)],
    ...subjects.map((subject) => [`${subject.document.standard.id}.md`, renderPage(subject)])
  ])
}
