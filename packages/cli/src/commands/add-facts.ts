import type { Command } from 'commander'
import { factsWords } from '../messages/facts-words.js'
import type { Session } from '../session.js'
import { addCaseOptions } from './add-options.js'
import type { ProgramResult } from './build-program.js'
import { createCommand } from './create-command.js'
import type { FactsOptions } from './run-facts.js'

/** Adds `lijie facts`. */
export function addFacts(program: Command, session: Session, result: ProgramResult): void {
  const words = factsWords(session.language)
  const { options } = session.words.help
  const command = createCommand(session, 'facts')
    .description(words.description)
    .argument('[cases]', words.cases)
  program.addCommand(
    addCaseOptions(command, session)
      .option('--journal <place>', words.journal)
      .option('--out <file>', words.out)
      .option('--rejects <file>', options.rejects)
      .option('--skip-bad', options.skipBad)
      .addHelpText('after', `\n${words.help}\n`)
      .action(async (cases: string | undefined, given: FactsOptions) => {
        const { runFacts } = await import('./run-facts.js')
        result.status = await runFacts(cases, given, session)
      })
  )
}
