import { CommanderError } from 'commander'
import { buildProgram } from './commands/build-program.js'
import { CliFailure } from './cli-failure.js'
import type { CliIo } from './cli-io.js'
import { exitStatus } from './exit-status.js'
import { chooseLanguage } from './language.js'
import { wordsIn } from './messages/words.js'
import { showText } from './output/show-text.js'
import { ignoreErrors } from './output/write-fully.js'
import { say, sayIssues, type Session } from './session.js'

/**
 * Runs the command and gives its exit status: 0 done, 1 faults in documents or refused cases, 2 wrong usage or unusable
 * input, 3 a fault of the program.
 *
 * Everything outside is in `io`, so that it runs in a test as it runs in a shell. Data goes to stdout, words to stderr.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const language = chooseLanguage(argv, io.env)
  const session: Session = { io, language, words: wordsIn(language) }
  ignoreErrors(io.stdout)
  ignoreErrors(io.stderr)
  const result: { status: number } = { status: exitStatus.ok }
  try {
    await buildProgram(session, result).parseAsync([...argv], { from: 'user' })
    return result.status
  } catch (error) {
    return explainEnd(error, session)
  }
}

function explainEnd(error: unknown, session: Session): number {
  if (error instanceof CliFailure) {
    sayIssues(session, error.issues)
    return error.status
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitStatus.ok
    if (error.code !== 'commander.help') {
      say(
        session,
        session.words.usage(error.code, showText(error.message.replace(/^error: /, '').replaceAll('\n', ' ')))
      )
    }
    return exitStatus.unusable
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  say(session, session.words.internal(detail))
  return exitStatus.internal
}
