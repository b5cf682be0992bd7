import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { measureCoverage } from '@lijie/testing'
import { loadStandards } from '../load-standards.mjs'

/** Every row, exclusion and comparison of the standards has a test in which it holds and one in which it does not. */
export const promise = {
  number: 18,
  title: 'Every rule is exercised both ways',
  run: async () => {
    const instruments = loadStandards()
    const standards = new Map(
      instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
    )
    const items = instruments.flatMap(({ document, vectors }) => {
      const files = vectors.map(({ file }) => file)
      return measureCoverage(files, { standards, subject: document.standard.id })?.items ?? []
    })
    const gaps = items.filter(({ missing }) => missing.length > 0)
    const count = (kind) => {
      const all = items.filter((item) => item.kind === kind)
      return `${all.filter(({ missing }) => missing.length === 0).length}/${all.length}`
    }
    return {
      held: gaps.length === 0 && items.length > 0,
      figure: `${count('row')} rows, ${count('exclusion')} exclusions, ${count('leaf')} comparisons both ways`,
      ...(gaps.length === 0
        ? {}
        : { details: gaps.map(({ criterion, pointer }) => `${criterion} ${pointer}`).join('\n') })
    }
  }
}
