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
  const documents = instruments.map(({ document }) => document)
  const conflicts = compareSources(documents)
  const subjects = instruments.map(({ document, vectors }) => {
    const { id } = document.standard
    return {
      document,
      vectors,
      faults: findFaults(document),
      conflicts: conflicts.filter(({ params }) => params.standard === id || params.other === id),
      composition: compositions.find(({ standard }) => standard === id),
      bases: listBases(document, documents)
    }
  })
  return new Map([
    ['README.md', renderIndex(subjects)],
    ...subjects.map((subject) => [`${subject.document.standard.id}.md`, renderPage(subject)])
  ])
}

/** Evaluation parts of the standards that one builds on, the lowest first. */
function listBases({ standard: { extends: extended = [] } }, documents) {
  return extended.flatMap((id) => {
    const base = documents.find(({ standard }) => standard.id === id)
    if (base === undefined) return []
    return [...listBases(base, documents), ...(base.evaluation === undefined ? [] : [base.evaluation])]
  })
}
