import { operations } from '@earned/api'
import { session, withLedger } from '../session.ts'

/** `earned sample`: the sample world in, or out again. */
export async function sampleCommand(options: {
  json?: boolean
  remove?: boolean
  who?: string
}): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const answer = options.remove
      ? await operations['sample.remove'].run(context, {})
      : await operations['sample.add'].run(
          context,
          operations['sample.add'].input.parse({ who: options.who }),
        )
    if (isJson) return out.json(answer)
    out.line(
      options.remove
        ? 'The sample world is gone.'
        : 'The sample world is in. `earned sample --remove` takes it out again.',
    )
  })
}
