import type { Command } from 'commander'
import { compareWords } from '../messages/compare-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { collectBinding } from './case-options.js'
import { createCommand } from './create-command.js'
import type { CompareOptions } from './run-compare.js'

/** Adds `lijie compare`. */
export function addCompare(program: Command, session: Session, result: ProgramResult): void {
  const words = compareWords(session.language)
  program.addCommand(
    createCommand(session, 'compare')
      .description(words.description)
      .argument('<a>', words.a)
      .argument('<b>', words.b)
      .option('--on <date>', words.on)
      .option('--bind <slot=standard>', words.bind, collectBinding, new Map<string, string>())
      .option('--with <standard...>', words.with)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (a: string, b: string, options: CompareOptions) => {
        const { runCompare } = await import('./run-compare.js')
        result.status = await runCompare([a, b], options, session)
      })
  )
}
