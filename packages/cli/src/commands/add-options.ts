import { Option, type Command } from 'commander'
import { fileFormats } from '../cases/choose-format.js'
import type { Session } from '../session.js'
import { collectBinding } from './case-options.js'

/** Adds the options that name the standards of a run; `on` says which day is meant where none is given. */
export function addStandardOptions(
  command: Command,
  session: Session,
  on: string = session.words.help.options.on
): Command {
  const { options } = session.words.help
  return command
    .requiredOption('--standard <name>', options.standard)
    .option('--bind <slot=standard>', options.bind, collectBinding, new Map<string, string>())
    .option('--with <standard...>', options.with)
    .option('--on <date>', on)
    .option('--known-at <date>', options.knownAt)
    .option('--allow-draft', options.allowDraft)
}

/** Adds the options of a command that reads a file of cases. */
export function addCaseOptions(command: Command, session: Session): Command {
  const { options } = session.words.help
  return addStandardOptions(command, session)
    .option('--map <file>', options.map)
    .option('--as-of <instant>', options.asOf)
    .option('--area-grade <letter>', options.areaGrade)
    .addOption(new Option('--input-format <form>', options.format).choices(fileFormats))
    .addOption(new Option('--encoding <name>', options.encoding).choices(['utf-8', 'gb18030']))
    .option('--sheet <name>', options.sheet)
}
