import type { ImportReport } from '@earned/framework'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { api, ask, call, queries } from '../../lib/api.ts'
import { type Handed, onHanded, takeHanded } from '../../lib/import-handover.ts'

type PreviewAnswer =
  ReturnType<typeof api.file<'imports.preview'>> extends AsyncGenerator<infer It> ? It : never
type RunAnswer = ReturnType<typeof api.file<'imports.run'>> extends AsyncGenerator<infer It> ? It : never
export type Preview = PreviewAnswer
export type Progress = Omit<RunAnswer, 'report'>
export type Asked = { names: string[]; source?: 'jira' | 'linear' | 'list' | 'earned' }

export type Step =
  | { at: 'waiting' }
  | { at: 'reading'; name: string }
  | { at: 'unread'; name: string; error: unknown }
  | { at: 'seen'; name: string; preview: Preview; asked: Asked }
  | { at: 'taking'; name: string; progress: Progress | undefined; rows: number }
  | { at: 'broken'; name: string; error: unknown }

const nameOf = (it: Handed): string => ('file' in it ? it.file.name : it.name)
const bodyOf = (it: Handed): Blob | string => ('file' in it ? it.file : it.text)

/** The way of a file: read, shown, taken. What is read stays in this tab; nothing is written before `take`. */
export function useImport(done: (report: ImportReport) => void) {
  const [step, setStep] = useState<Step>({ at: 'waiting' })
  const held = useRef<Handed>(undefined)
  const running = useRef<AbortController>(undefined)

  async function look(it: Handed, asked: Asked) {
    held.current = it
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setStep((now) => (now.at === 'seen' ? now : { at: 'reading', name: nameOf(it) }))
    try {
      const answers = api.file(
        'imports.preview',
        { input: { fileName: nameOf(it), ...asked }, file: bodyOf(it) },
        { signal: control.signal },
      )
      for await (const preview of answers) setStep({ at: 'seen', name: nameOf(it), preview, asked })
    } catch (error) {
      if (!control.signal.aborted) setStep({ at: 'unread', name: nameOf(it), error })
    }
  }

  async function take(asked: Asked, rows: number) {
    const it = held.current
    if (!it) return
    const control = new AbortController()
    running.current = control
    setStep({ at: 'taking', name: nameOf(it), progress: undefined, rows })
    try {
      const answers = api.file(
        'imports.run',
        { input: { fileName: nameOf(it), ...asked }, file: bodyOf(it) },
        { signal: control.signal },
      )
      for await (const { report, ...progress } of answers) {
        setStep({ at: 'taking', name: nameOf(it), progress, rows })
        if (report) return await finish(report)
      }
    } catch (error) {
      if (!control.signal.aborted) return setStep({ at: 'broken', name: nameOf(it), error })
    }
    await stopped()
  }

  /** After a cancel the server writes its account; it is the newest. */
  async function stopped() {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { imports } = await call('imports.list', {})
    const newest = imports[0]
    if (newest?.cancelled) await finish(newest)
    else setStep({ at: 'waiting' })
  }

  async function finish(report: ImportReport) {
    held.current = undefined
    await queries.invalidateQueries()
    await queries.fetchQuery(ask('imports.list', {}))
    done(report)
  }

  const takeOver = useEffectEvent(() => {
    const it = takeHanded()
    if (it) void look(it, { names: [] })
  })
  useEffect(() => {
    takeOver()
    return onHanded(takeOver)
  }, [])

  return {
    step,
    look: (it: Handed) => void look(it, { names: [] }),
    ask: (asked: Asked) => held.current && void look(held.current, asked),
    take: (asked: Asked, rows: number) => void take(asked, rows),
    cancel: () => running.current?.abort(),
    leave: () => setStep({ at: 'waiting' }),
  }
}
