import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { listNeededStandards, nameMutant, runMutation } from '@lijie/testing'
import { loadStandards } from '../load-standards.mjs'

const bar = 0.99
/** At reduced size every so manieth change is tried. */
const sample = 20

/** The tests of the standards notice a wrong figure, unit, operator or row; all changes at release size. */
export const promise = {
  number: 19,
  title: 'The tests notice a wrong figure in a standard',
  run: async ({ full }) => {
    const runs = mutateAll(full ? 1 : sample)
    const sum = (read) => runs.reduce((total, run) => total + read(run), 0)
    const mutants = sum((run) => run.mutants)
    const equivalent = sum((run) => run.listed.length + run.proved.length)
    const survivors = runs.flatMap((run) => run.survivors)
    const stale = runs.flatMap((run) => run.stale)
    const noticed = mutants - equivalent - survivors.length
    return {
      held: runs.every(({ score }) => score >= bar) && stale.length === 0,
      figure: `${noticed} of ${mutants - equivalent} changes noticed, ${equivalent} more mean the same, ${survivors.length} survive`,
      ...(survivors.length + stale.length === 0
        ? {}
        : { details: [...survivors, ...stale].map((mutant) => nameMutant(mutant)).join('\n') })
    }
  }
}

function mutateAll(every) {
  const instruments = loadStandards()
  const standards = new Map(
    instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
  )
  return instruments.map(({ document, equivalents }) => {
    const subject = document.standard.id
    const users = instruments.filter((other) => listNeededStandards(other.document).includes(subject))
    const suites = [...instruments.filter((one) => one.document === document), ...users].map((one) => ({
      subject: one.document.standard.id,
      files: one.vectors.map(({ file }) => file)
    }))
    const steps = runMutation(
      { standards, subject, suites, prepare: prepareStandard },
      { every, equivalents }
    )
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
  })
}
