import { Engine, type EngineOptions, type RuleProperties } from 'json-rules-engine'

/** Whether plain json-rules-engine fires a rule with these conditions; the message where it throws. */
export async function askPlain(
  conditions: unknown,
  facts: Record<string, unknown>,
  options: EngineOptions = {}
): Promise<boolean | string> {
  try {
    const rule = { conditions, event: { type: 'fires' } } as unknown as RuleProperties
    const { events } = await new Engine([rule], options).run(facts)
    return events.length === 1
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
