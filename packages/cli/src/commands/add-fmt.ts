import type { Command } from 'commander'
import { fmtWords } from '../messages/fmt-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { FmtOptions } from './run-fmt.js'

/** Adds `lijie fmt`. */
export function addFmt(program: Command, session: Session, result: ProgramResult): void {
  const words = fmtWords(session.language)
  program.addCommand(
    createCommand(session, 'fmt')
      .description(words.description)
      .argument('<path...>', words.paths)
      .option('--check', words.check)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (paths: string[], options: FmtOptions) => {
        const { runFmt } = await import('./run-fmt.js')
        result.status = await runFmt(paths, options, session)
      })
  )
}
