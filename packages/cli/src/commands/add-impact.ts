import { Option, type Command } from 'commander'
import { fileFormats } from '../cases/choose-format.js'
import { impactWords } from '../messages/impact-words.js'
import type { Session } from '../session.js'
import type { ProgramResult } from './build-program.js'
import { collectBinding } from './case-options.js'
import { createCommand } from './create-command.js'
import type { ImpactOptions } from './run-impact.js'

/** Adds `lijie impact`. */
export function addImpact(program: Command, session: Session, result: ProgramResult): void {
  const words = impactWords(session.language)
  const { options } = session.words.help
  program.addCommand(
    createCommand(session, 'impact')
      .description(words.description)
      .argument('<before>', words.arguments.before)
      .argument('<after>', words.arguments.after)
      .argument('<cases>', words.arguments.cases)
      .option('--bind <slot=standard>', options.bind, collectBinding, new Map<string, string>())
      .option('--with <standard...>', words.options.with)
      .option('--on <date>', words.options.on)
      .option('--on-after <date>', words.options.onAfter)
      .option('--known-at <date>', options.knownAt)
      .option('--allow-draft', options.allowDraft)
      .option('--map <file>', options.map)
      .option('--as-of <instant>', options.asOf)
      .option('--area-grade <letter>', options.areaGrade)
      .addOption(new Option('--input-format <form>', options.format).choices(fileFormats))
      .addOption(new Option('--encoding <name>', options.encoding).choices(['utf-8', 'gb18030']))
      .option('--sheet <name>', options.sheet)
      .option('--scheme <id>', words.options.scheme)
      .option('--out <file>', words.options.out)
      .option('--top <number>', words.options.top, '10')
      .addOption(
        new Option('--by <clock>', words.options.by).choices(['working', 'clock']).default('working')
      )
      .option('--json', words.options.json)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (before: string, after: string, cases: string, given: ImpactOptions) => {
        const { runImpact } = await import('./run-impact.js')
        result.status = await runImpact([before, after], cases, given, session)
      })
  )
}
