import { useCallback, useState } from 'react'

const place = (key: string): string => `earned.${key}`

/** What this browser kept under the key, or the fallback where it kept nothing or may not. */
export function readStored<Value>(key: string, fallback: Value): Value {
  try {
    const text = localStorage.getItem(place(key))
    return text === null ? fallback : (JSON.parse(text) as Value)
  } catch {
    return fallback
  }
}

/** Keeps a value in this browser; `undefined` forgets it. A refusal is no failure: the words are still on the screen. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(place(key))
    else localStorage.setItem(place(key), JSON.stringify(value))
  } catch {
    // Private windows and full storage refuse.
  }
}

/** State that outlives a reload. */
export function useStored<Value>(key: string, fallback: Value): [Value, (value: Value | undefined) => void] {
  const [value, setValue] = useState<Value>(() => readStored(key, fallback))
  const set = useCallback(
    (next: Value | undefined) => {
      setValue(next === undefined ? fallback : next)
      writeStored(key, next)
    },
    // The fallback is a first value, not a dependency.
    // oxlint-disable-next-line react/exhaustive-deps
    [key],
  )
  return [value, set]
}
