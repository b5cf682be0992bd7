import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { measureCoverage, measureHandling } from '@lijie/testing'
import { loadStandards } from '../load-standards.mjs'

/**
 * Every row, exclusion and comparison of the standards has a test in which it holds and one in which it does not; so has every
 * transition, binding, entrustment, assignment rule, ladder step and gap, and every duty, breach, penalty and evaluation.
 */
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
      const context = { standards, subject: document.standard.id }
      const handled = measureHandling(files, context)?.items ?? []
      return [
        ...(measureCoverage(files, context)?.items ?? []),
        ...handled.map((item) => ({ ...item, criterion: `${context.subject} ${item.rule}` }))
      ]
    })
    const gaps = items.filter(({ missing }) => missing.length > 0)
    const count = (kind) => {
      const all = items.filter((item) => item.kind === kind)
      return `${all.filter(({ missing }) => missing.length === 0).length}/${all.length}`
    }
    return {
      held: gaps.length === 0 && items.length > 0,
      figure: [
        `${count('row')} rows, ${count('exclusion')} exclusions, ${count('leaf')} comparisons,`,
        `${count('transition')} transitions, ${count('binding')} bindings, ${count('entrustment')} entrustments,`,
        `${count('assignment')} assignments, ${count('step')} ladder steps, ${count('gap')} gaps,`,
        `${count('duty')} duties, ${count('breach')} breaches, ${count('penalty')} penalties,`,
        `${count('evaluation')} evaluations both ways`
      ].join(' '),
      ...(gaps.length === 0
        ? {}
        : { details: gaps.map(({ criterion, pointer }) => `${criterion} ${pointer}`).join('\n') })
    }
  }
}
