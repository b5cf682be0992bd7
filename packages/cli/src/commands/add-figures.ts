import type { Command } from 'commander'
import { figuresWords } from '../messages/figures-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { FiguresOptions } from './run-figures.js'

/** Adds `lijie figures`. */
export function addFigures(program: Command, session: Session, result: ProgramResult): void {
  const words = figuresWords(session.language)
  program.addCommand(
    createCommand(session, 'figures')
      .description(words.description)
      .argument('<files...>', words.file)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (files: readonly string[], options: FiguresOptions) => {
        const { runFigures } = await import('./run-figures.js')
        result.status = await runFigures(files, options, session)
      })
  )
}
