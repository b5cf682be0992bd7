import type { Rulebook } from '@lijie/engine'
import type { CompiledDuties } from '@lijie/engine/duties'
import type { StandardDocument } from '@lijie/schema'
import { chooseDate, readDateOption, type StandardOptions } from '../commands/case-options.js'
import { CliFailure, createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { sayIssues, type Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import { loadStandard } from '../standards/load-standards.js'

/** A standard that is asked about duties, compiled by itself with what is bound to it. */
export interface DutyText {
  readonly document: StandardDocument
  readonly rulebook: Rulebook
  readonly duties: CompiledDuties
}

/** Options that name the texts. */
export interface DutyTextOptions extends Omit<StandardOptions, 'standard'> {
  readonly standard: readonly string[]
  readonly asOf?: string
}

/**
 * Compiles every standard that is asked, each by itself: what two texts say is told beside each other, not put together.
 *
 * @throws CliFailure when one does not compile, and duties/no-duties when one has none.
 */
export async function openDutyTexts(
  options: DutyTextOptions,
  session: Session
): Promise<readonly DutyText[]> {
  const { io } = session
  const { standard: names, bind, with: others = [], knownAt, allowDraft } = options
  const texts: DutyText[] = []
  for (const standard of names) {
    const rulebook = await compileStandards(
      {
        standard,
        bind: names.length === 1 ? bind : await chooseBindings(standard, bind, io.cwd),
        others,
        on: chooseDate(options, io.today),
        knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
        allowDraft: allowDraft === true
      },
      io.cwd
    )
    sayIssues(session, rulebook.warnings)
    const { duties } = rulebook
    const document = rulebook.documents.find((one) => one.standard.id === duties?.standard)
    if (duties === null || document === undefined)
      throw new CliFailure(createFailure('duties/no-duties', {}).issues, exitStatus.faults)
    texts.push({ document, rulebook, duties })
  }
  return texts
}

/** Of several standards each takes the bindings whose slots it has, or what is bound to it has. */
async function chooseBindings(
  standard: string,
  bind: ReadonlyMap<string, string>,
  cwd: string
): Promise<ReadonlyMap<string, string>> {
  const chosen = new Map<string, string>()
  const open = [standard]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const document = await loadStandard(name, cwd)
    open.push(...(document.standard.extends ?? []))
    for (const { slot } of document.standard.delegates ?? []) {
      const to = bind.get(slot)
      if (to === undefined || chosen.has(slot)) continue
      chosen.set(slot, to)
      open.push(to)
    }
  }
  return chosen
}
