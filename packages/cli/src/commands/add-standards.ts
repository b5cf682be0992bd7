import type { Command } from 'commander'
import { standardsWords } from '../messages/standards-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { StandardsOptions } from './run-standards.js'

/** Adds `lijie standards`. */
export function addStandards(program: Command, session: Session, result: ProgramResult): void {
  const words = standardsWords(session.language)
  program.addCommand(
    createCommand(session, 'standards')
      .description(session.words.help.commands.standards)
      .argument('[path...]', words.paths)
      .option('--on <date>', words.on)
      .option('--known-at <date>', words.knownAt)
      .option('--jurisdiction <code>', words.jurisdiction)
      .option('--draft', words.draft)
      .option('--json', session.words.help.options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (paths: string[], options: StandardsOptions) => {
        const { runStandards } = await import('./run-standards.js')
        result.status = await runStandards(paths, options, session)
      })
  )
}
