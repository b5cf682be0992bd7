import type { Command } from 'commander'
import { citeWords } from '../messages/cite-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { CiteOptions } from './run-cite.js'

/** Adds `lijie cite`. */
export function addCite(program: Command, session: Session, result: ProgramResult): void {
  const words = citeWords(session.language)
  program.addCommand(
    createCommand(session, 'cite')
      .description(words.description)
      .requiredOption('--text <file>', words.text)
      .option('--standard <name>', words.standard)
      .option('--words <words...>', words.words)
      .option('--write', words.write)
      .option('--on <date>', words.on)
      .option('--json', session.words.help.options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (options: CiteOptions) => {
        const { runCite } = await import('./run-cite.js')
        result.status = await runCite(options, session)
      })
  )
}
