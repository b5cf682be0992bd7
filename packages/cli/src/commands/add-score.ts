import { Option, type Command } from 'commander'
import { scoreTexts } from '../messages/score-words.js'
import { reportFormats, type ScoreOptions } from '../score/score-options.js'
import type { Session } from '../session.js'
import { addCaseOptions } from './add-options.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'

/** Adds `lijie score`. */
export function addScore(program: Command, session: Session, result: ProgramResult): void {
  const { help } = session.words
  const { arguments: words, options } = scoreTexts(session.language)
  const command = createCommand(session, 'score')
    .description(help.commands.score)
    .argument('[cases]', words.cases)
  program.addCommand(
    addCaseOptions(command, session)
      .option('--scheme <id...>', options.scheme)
      .option('--list-schemes', options.listSchemes)
      .option('--period <period>', options.period)
      .option('--compare <period>', options.compare)
      .addOption(new Option('--base <total>', options.base).choices(['previous', 'current']))
      .option('--objects <file>', options.objects)
      .option('--figures <file>', options.figures)
      .option('--facts', options.facts)
      .option('--check-duplicates', options.checkDuplicates)
      .option('--what-if <name>', options.whatIf)
      .option('--explain <object>', options.explain)
      .option('--cases <number>', options.cases)
      .option('--zone <zone>', options.zone)
      .option('--by <name>', options.by)
      // What is scored is said by the scheme; the option of old still works.
      .addOption(new Option('--group <field>', help.options.group).choices(['unit']).hideHelp())
      .addOption(new Option('--format <form>', options.format).choices(reportFormats))
      .option('--out <file>', help.options.out)
      .option('--rejects <file>', help.options.rejects)
      .option('--skip-bad', help.options.skipBad)
      .addHelpText('after', `\n${help.exit}\n\n${help.examples.score}\n`)
      .action(async (file: string | undefined, given: ScoreOptions) => {
        const { runScore } = await import('./run-score.js')
        result.status = await runScore(file, given, session)
      })
  )
}
