import { Option, type Command } from 'commander'
import { deadlineCommandWords } from '../messages/deadline-words.js'
import { elapsedCommandWords } from '../messages/elapsed-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { ElapsedOptions } from './run-elapsed.js'

/** Adds `lijie elapsed`. */
export function addElapsed(program: Command, session: Session, result: ProgramResult): void {
  const words = elapsedCommandWords(session.language)
  const { options } = deadlineCommandWords(session.language)
  program.addCommand(
    createCommand(session, 'elapsed')
      .description(words.description)
      .argument('<from>', words.from)
      .argument('<to>', words.to)
      .option('--calendar <name>', options.calendar)
      .option('--unit <unit>', words.unit)
      .option('--unit-table <standard>', options.unitTable)
      .option('--with <standard...>', options.with)
      .option('--known-at <date>', options.knownAt)
      .addOption(new Option('--on-gap <rule>', options.onGap).choices(['forward']))
      .addOption(new Option('--on-overlap <rule>', options.onOverlap).choices(['earlier', 'later']))
      .option('--explain', options.explain)
      .option('--json', options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (from: string, to: string, given: ElapsedOptions) => {
        const { runElapsed } = await import('./run-elapsed.js')
        result.status = await runElapsed(from, to, given, session)
      })
  )
}
