import type { Command } from 'commander'
import { dutiesWords } from '../messages/duties-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { collectBinding } from './case-options.js'
import { createCommand } from './create-command.js'
import type { DutiesOptions } from './run-duties.js'

/** Adds `lijie duties`. */
export function addDuties(program: Command, session: Session, result: ProgramResult): void {
  const words = dutiesWords(session.language)
  const { options } = session.words.help
  program.addCommand(
    createCommand(session, 'duties')
      .description(words.description)
      .requiredOption('--standard <name>', words.options.standard, collectName)
      .option('--facts <file>', words.options.facts)
      .option('--as-of <instant>', words.options.asOf)
      .option('--only <rule...>', words.options.only)
      .option('--bind <slot=standard>', options.bind, collectBinding, new Map<string, string>())
      .option('--with <standard...>', options.with)
      .option('--on <date>', options.on)
      .option('--known-at <date>', options.knownAt)
      .option('--allow-draft', options.allowDraft)
      .option('--all', words.options.all)
      .option('--template', words.options.template)
      .option('--json', words.options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (given: DutiesOptions) => {
        const { runDuties } = await import('./run-duties.js')
        result.status = await runDuties(given, session)
      })
  )
}

/** Collects `--standard`, which may be given several times. */
function collectName(name: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), name]
}
