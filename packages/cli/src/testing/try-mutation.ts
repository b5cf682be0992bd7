import { setImmediate } from 'node:timers/promises'
import type { StandardDocument } from '@lijie/schema'
import { listNeededStandards, runMutation, type MutationProgress, type MutationRun } from '@lijie/testing'
import type { TestedStandard } from './tested-standard.js'

/** So often others may do something: show progress, be interrupted. */
const pauseMs = 100

/** Tries the tests of one standard, with the vectors of the other tested standards that use it. */
export async function tryMutation(
  tested: TestedStandard,
  all: readonly TestedStandard[],
  standards: ReadonlyMap<string, StandardDocument>,
  every: number,
  onProgress: (progress: MutationProgress) => void
): Promise<MutationRun> {
  const subject = tested.document.standard.id
  const users = all.filter(({ document }) => listNeededStandards(document).includes(subject))
  const suites = [tested, ...users].map(({ document, vectors }) => ({
    subject: document.standard.id,
    files: vectors.map(({ content }) => content)
  }))
  const { prepareStandard: prepare } = await import('@lijie/engine/calendar-compiler')
  const steps = runMutation(
    { standards, subject, suites, prepare },
    { every, equivalents: tested.equivalents }
  )
  let rested = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - rested < pauseMs) continue
    onProgress(step.value)
    await setImmediate()
    rested = performance.now()
  }
}
