/** One table from a failure to an exit code: 2 what was asked, 3 not found, 4 changed meanwhile, 5 the ledger or its disk, 1 ours. */
const codes: Record<number, number> = { 400: 2, 413: 2, 422: 2, 404: 3, 409: 4, 503: 5, 507: 5 }

/** One sentence on stderr; the stack only where the failure is ours. */
export async function failure(error: unknown, stderr: { write(text: string): unknown }): Promise<number> {
  const known =
    error instanceof Error &&
    (error.name === 'InvalidConfig' || error.name === 'PortTaken' || error.name === 'Mistake')
  if (known) {
    stderr.write(`earned: ${error.message}\n`)
    return 2
  }
  const { problemOf } = await import('@earned/api')
  const problem = problemOf(error)
  stderr.write(
    `earned: ${problem.status === 500 ? (error instanceof Error ? error.stack : String(error)) : problem.detail}\n`,
  )
  return codes[problem.status] ?? 1
}

/** A mistake in the words of a command. */
export class Mistake extends Error {
  override name = 'Mistake'
}
