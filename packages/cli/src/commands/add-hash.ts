import type { Command } from 'commander'
import { hashWords } from '../messages/hash-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { HashOptions } from './run-hash.js'

/** Adds `lijie hash`. */
export function addHash(program: Command, session: Session, result: ProgramResult): void {
  const words = hashWords(session.language)
  program.addCommand(
    createCommand(session, 'hash')
      .description(words.description)
      .argument('<name...>', words.names)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (names: string[], options: HashOptions) => {
        const { runHash } = await import('./run-hash.js')
        result.status = await runHash(names, options, session)
      })
  )
}
