import { countCoverage } from '@lijie/engine/citations'
import type { StandardPart } from '@lijie/schema'
import { listUnexecuted } from '../coverage/list-unexecuted.js'
import { renderCoverage, renderUnexecuted } from '../coverage/render-coverage.js'
import { exitStatus } from '../exit-status.js'
import { coverageWords } from '../messages/coverage-words.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { loadStandardPart } from '../standards/load-standard-part.js'
import { packagedStandards } from '../standards/packaged-standards.js'

/** Options of `lijie coverage`. */
export interface CoverageOptions {
  readonly standard?: readonly string[]
  readonly missing?: true
  readonly json?: true
}

/** Prints how much of the texts of standards is executed; gives the exit status. */
export async function runCoverage(
  { standard: names, missing, json }: CoverageOptions,
  session: Session
): Promise<number> {
  const { io, language } = session
  const standards = await loadCovered(names, io.cwd)
  const words = coverageWords(language)
  if (json === true) await writeFully(io.stdout, writeJson(standards, missing === true))
  else if (standards.some(({ coverage = [] }) => coverage.length > 0)) {
    const unexecuted = missing === true ? listUnexecuted(standards) : undefined
    const table =
      unexecuted === undefined ? renderCoverage(standards, session) : renderUnexecuted(unexecuted, session)
    await writeFully(io.stdout, await table)
  }
  const { articles, rules } = countCoverage(...standards)
  const { total, executable, 'text-only': carried, 'not-normative': other } = rules
  say(
    session,
    articles.total === 0 ? words.none : words.summary({ rules: total, executable, carried, other })
  )
  return exitStatus.ok
}

/** The standards named; without names, the packaged ones that list the rules of a source one by one. */
async function loadCovered(
  names: readonly string[] | undefined,
  cwd: string
): Promise<readonly StandardPart[]> {
  const asked = names ?? packagedStandards.map(({ id }) => id)
  const parts = await Promise.all(asked.map((name) => loadStandardPart(name, cwd)))
  return names === undefined
    ? parts.filter(({ coverage = [] }) => coverage.some(({ rules }) => rules))
    : parts
}

function writeJson(standards: readonly StandardPart[], missing: boolean): string {
  const counted = standards.map((standard) => ({ standard: standard.id, ...countCoverage(standard) }))
  const unexecuted = missing ? { missing: listUnexecuted(standards) } : {}
  return `${JSON.stringify({ standards: counted, sum: countCoverage(...standards), ...unexecuted }, null, 2)}\n`
}
