import type { Command } from 'commander'
import { coverageWords } from '../messages/coverage-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { CoverageOptions } from './run-coverage.js'

/** Adds `lijie coverage`. */
export function addCoverage(program: Command, session: Session, result: ProgramResult): void {
  const words = coverageWords(session.language)
  program.addCommand(
    createCommand(session, 'coverage')
      .description(words.description)
      .option('--standard <name...>', words.standard)
      .option('--missing', words.missing)
      .option('--json', session.words.help.options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (options: CoverageOptions) => {
        const { runCoverage } = await import('./run-coverage.js')
        result.status = await runCoverage(options, session)
      })
  )
}
