import type { Command } from 'commander'
import { runCommandWords } from '../messages/run-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { collectBinding } from './case-options.js'
import { createCommand } from './create-command.js'
import type { RunOptions } from './run-run.js'

/** Adds `lijie run`. */
export function addRun(program: Command, session: Session, result: ProgramResult): void {
  const words = runCommandWords(session.language)
  const { options: own } = words
  const { options } = session.words.help
  program.addCommand(
    createCommand(session, 'run')
      .description(words.description)
      .argument('[scenario]', words.scenario)
      .option('--standard <name>', own.standard)
      .option('--bind <slot=standard>', options.bind, collectBinding, new Map<string, string>())
      .option('--with <standard...>', own.with)
      .option('--on <date>', own.on)
      .option('--known-at <date>', options.knownAt)
      .option('--allow-draft', options.allowDraft)
      .option('--store <place>', own.store)
      .option('--simulate <number>', own.simulate)
      .option('--seed <number>', own.seed)
      .option('--month <month>', own.month)
      .option('--out <file>', own.out)
      .option('--journal <file>', own.journal)
      .option('--quiet', own.quiet)
      .option('--json', own.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (scenario: string | undefined, given: RunOptions) => {
        const { runRun } = await import('./run-run.js')
        result.status = await runRun(scenario, given, session)
      })
  )
}
