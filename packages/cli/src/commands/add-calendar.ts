import type { Command } from 'commander'
import { calendarCheckWords } from '../messages/calendar-check-words.js'
import { calendarWords } from '../messages/calendar-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { CalendarCheckOptions } from './run-calendar-check.js'
import type { CalendarShowOptions } from './run-calendar-show.js'

/** Adds `lijie calendar show` and `lijie calendar check`. */
export function addCalendar(program: Command, session: Session, result: ProgramResult): void {
  const words = calendarWords(session.language)
  program.addCommand(
    createCommand(session, 'calendar')
      .description(words.description)
      .addCommand(createShow(session, result))
      .addCommand(createCheck(session, result))
      .addHelpText('after', `\n${words.help}\n`)
  )
}

function createShow(session: Session, result: ProgramResult): Command {
  const { show } = calendarWords(session.language)
  const { options } = session.words.help
  return createCommand(session, 'show')
    .description(show.description)
    .argument('<year>', show.year)
    .requiredOption('--calendar <name>', show.calendar)
    .option('--with <standard...>', options.with)
    .option('--month <number>', show.month)
    .option('--known-at <date>', show.knownAt)
    .option('--svg <file>', show.svg)
    .option('--json', options.json)
    .addHelpText('after', `\n${show.help}\n`)
    .action(async (year: string, given: CalendarShowOptions) => {
      const { runCalendarShow } = await import('./run-calendar-show.js')
      result.status = await runCalendarShow(year, given, session)
    })
}

function createCheck(session: Session, result: ProgramResult): Command {
  const words = calendarCheckWords(session.language)
  const { options } = session.words.help
  return createCommand(session, 'check')
    .description(words.description)
    .argument('[calendar...]', words.calendars)
    .option('--with <standard...>', options.with)
    .option('--strict', words.strict)
    .option('--json', options.json)
    .addHelpText('after', `\n${words.help}\n`)
    .action(async (names: string[], given: CalendarCheckOptions) => {
      const { runCalendarCheck } = await import('./run-calendar-check.js')
      result.status = await runCalendarCheck(names, given, session)
    })
}
