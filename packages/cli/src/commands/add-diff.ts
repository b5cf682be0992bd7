import type { Command } from 'commander'
import { diffWords } from '../messages/diff-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { collectBinding } from './case-options.js'
import { createCommand } from './create-command.js'
import type { DiffOptions } from './run-diff.js'

/** Adds `lijie diff`. */
export function addDiff(program: Command, session: Session, result: ProgramResult): void {
  const words = diffWords(session.language)
  program.addCommand(
    createCommand(session, 'diff')
      .description(words.description)
      .argument('<before>', words.before)
      .argument('<after>', words.after)
      .option('--on <date>', words.options.on)
      .option('--bind <slot=standard>', words.options.bind, collectBinding, new Map<string, string>())
      .option('--with <standard...>', words.options.with)
      .option('--json', words.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (before: string, after: string, options: DiffOptions) => {
        const { runDiff } = await import('./run-diff.js')
        result.status = await runDiff([before, after], options, session)
      })
  )
}
