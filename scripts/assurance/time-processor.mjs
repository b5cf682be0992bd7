/** The result of `attempt` and its processor time; a slow one is tried again, because the machine may be busy. */
export function timeProcessor(make, attempt) {
  const made = make()
  const first = time(made, attempt)
  if (first.milliseconds < 40) return first
  const second = time(made, attempt)
  return second.milliseconds < first.milliseconds ? second : first
}

function time(made, attempt) {
  const started = process.cpuUsage()
  const result = attempt(made)
  const { user, system } = process.cpuUsage(started)
  return { result, milliseconds: (user + system) / 1000 }
}
