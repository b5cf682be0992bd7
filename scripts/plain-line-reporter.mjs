/**
 * A vitest reporter for readers that look at the last line only: it prints `N passed, N failed`, alone on a line.
 * A skipped test counts as failed, and so does a test file that could not be loaded.
 */
export default class PlainLine {
  onTestRunEnd(modules, unhandledErrors = []) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) count.failed += 1
      for (const test of module.children.allTests()) count[test.result().state] += 1
    }
    process.stdout.write(`${count.passed} passed, ${count.failed + count.skipped + count.pending} failed\n`)
  }
}
