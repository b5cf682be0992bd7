import type { Command } from 'commander'
import { testWords } from '../messages/test-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { TestOptions } from './run-test.js'

/** Adds `lijie test`. */
export function addTest(program: Command, session: Session, result: ProgramResult): void {
  const { description, paths, options, help } = testWords(session.language)
  program.addCommand(
    createCommand(session, 'test')
      .description(description)
      .argument('<path...>', paths)
      .option('--coverage', options.coverage)
      .option('--mutation', options.mutation)
      .option('--every <n>', options.every)
      .option('--min-coverage <percent>', options.minCoverage)
      .option('--min-score <percent>', options.minScore)
      .option('--json', options.json)
      .addHelpText('after', `\n${help}\n`)
      .action(async (names: string[], given: TestOptions) => {
        const { runTest } = await import('./run-test.js')
        result.status = await runTest(names, given, session)
      })
  )
}
