import { Option, type Command } from 'commander'
import { templateWords } from '../messages/template-words.js'
import type { Session } from '../session.js'
import { addStandardOptions } from './add-options.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { TemplateOptions } from './run-template.js'

/** Adds `lijie template`. */
export function addTemplate(program: Command, session: Session, result: ProgramResult): void {
  const words = templateWords(session.language)
  const command = createCommand(session, 'template').description(words.description)
  program.addCommand(
    addStandardOptions(command, session)
      .requiredOption('--out <file>', words.options.out)
      .addOption(
        new Option('--for <table>', words.options.for)
          .choices(['cases', 'objects', 'figures'])
          .default('cases')
      )
      .option('--scheme <id>', words.options.scheme)
      .option('--map <file>', words.options.map)
      .option('--rows <number>', words.options.rows, '500')
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (given: TemplateOptions) => {
        const { runTemplate } = await import('./run-template.js')
        result.status = await runTemplate(given, session)
      })
  )
}
