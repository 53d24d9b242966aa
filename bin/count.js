// A reporter of node's test runner that prints failures as they come, and the counts as JSON at the end.
export default async function* count(events) {
  let passed = 0
  let failed = 0
  let skipped = 0
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue
    if (data.details?.type === 'suite') continue
    // A file that ran as its own process reports itself, too; only its failure to run counts.
    if (type === 'test:pass') {
      if (data.skip !== undefined || data.todo !== undefined) skipped += 1
      else passed += 1
    } else failed += 1
  }
  yield JSON.stringify({ passed, failed, skipped })
}
