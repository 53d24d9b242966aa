import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { handOver } from '../lib/import-handover.ts'
import styles from './drop-zone.module.css'

type Props = {
  children: ReactNode
  /** Whether an import is on this page; else the page moves to it. */
  here?: boolean
}

/** Around a page that takes a file dropped anywhere on it, or a longer text pasted anywhere: both go to the import. */
export function DropZone({ children, here = false }: Props) {
  const [over, setOver] = useState(false)
  const navigate = useNavigate()
  const bring = useEffectEvent((it: Parameters<typeof handOver>[0]) => {
    handOver(it)
    if (!here) void navigate({ to: '/import' })
  })
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      setOver(false)
      if (!file) return
      event.preventDefault()
      bring({ file })
    }
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (
        event.defaultPrevented ||
        (event.target as Element).closest('input, textarea') ||
        text.trim() === ''
      )
        return
      bring({ text, name: 'pasted text' })
    }
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    window.addEventListener('paste', onPaste, { signal })
    return () => listening.abort()
  }, [])
  return (
    <>
      {children}
      {over && <div className={styles.over}>Let go to see what it would become</div>}
    </>
  )
}
