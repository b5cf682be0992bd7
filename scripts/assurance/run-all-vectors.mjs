// Runs every golden vector of the shipped standards against the built packages; prints the counts as
// JSON and exits 1 when one does not hold. Started with hardening flags by no-code-from-data.mjs.
import { runVectors } from '@lijie/testing'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { loadStandards } from '../load-standards.mjs'

const instruments = loadStandards()
const standards = new Map(
  instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
)
let tests = 0
let failures = 0
for (const { document, vectors } of instruments) {
  for (const { file } of vectors) {
    const run = runVectors(file, { standards, subject: document.standard.id })
    tests += run.tests
    failures += run.failures.length
  }
}
console.log(JSON.stringify({ tests, failures }))
process.exitCode = failures === 0 && tests > 0 ? 0 : 1
