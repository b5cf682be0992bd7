import { Option, type Command } from 'commander'
import { deadlineCommandWords } from '../messages/deadline-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { DeadlineOptions } from './run-deadline.js'

/** Adds `lijie deadline`. */
export function addDeadline(program: Command, session: Session, result: ProgramResult): void {
  const words = deadlineCommandWords(session.language)
  const { options } = words
  program.addCommand(
    createCommand(session, 'deadline')
      .description(words.description)
      .argument('<start>', words.start)
      .argument('<limit>', words.limit)
      .option('--calendar <name>', options.calendar)
      .option('--unit-table <standard>', options.unitTable)
      .option('--with <standard...>', options.with)
      .option('--area-grade <letter>', options.areaGrade)
      .option('--known-at <date>', options.knownAt)
      .option('--before', options.before)
      .option('--provisional', options.provisional)
      .addOption(new Option('--on-gap <rule>', options.onGap).choices(['forward']))
      .addOption(new Option('--on-overlap <rule>', options.onOverlap).choices(['earlier', 'later']))
      .option('--explain', options.explain)
      .option('--svg <file>', options.svg)
      .option('--json', options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (start: string, limit: string, given: DeadlineOptions) => {
        const { runDeadline } = await import('./run-deadline.js')
        result.status = await runDeadline(start, limit, given, session)
      })
  )
}
