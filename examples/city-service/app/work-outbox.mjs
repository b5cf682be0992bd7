const worker = `service-${process.pid}`

/**
 * Fires the timers that are due and delivers what waits in the outbox. A real service sends messages here; the key of an
 * effect says when it is the same again, so that a receiver can drop it.
 *
 * @param {(line: string) => void} tell
 */
export async function workOutbox({ runner }, tell) {
  let fired = 0
  for (;;) {
    const round = await runner.fireTimers({ worker })
    if ('refused' in round || round.length === 0) break
    fired += round.length
  }
  let sent = 0
  for (;;) {
    const round = await runner.deliverEffects({
      worker,
      send: async ({ key, case: id, effect }) => tell(JSON.stringify({ key, case: id, effect }))
    })
    if ('refused' in round || round.sent.length === 0) break
    sent += round.sent.length
  }
  return { fired, sent }
}
