import { operations, type Context } from '@earned/api'
import { axes } from '@earned/framework'
import { isTooLittle, words, type Figure, type ProduceFacts, type Standing } from '@earned/engine'
import { shortId } from '../lookup.ts'
import { safe, type Printer } from '../print.ts'
import { session, withLedger } from '../session.ts'

const named = 6

/** `earned standing`: the three Ws and the axes, every figure with the entries behind it. */
export async function standingCommand(options: { json?: boolean; all?: boolean }): Promise<void> {
  const { config, out, isJson } = session(options)
  await withLedger(config, async (context) => {
    const standing = await operations['standing.get'].run(context, {})
    if (isJson) return out.json(standing)
    const most = options.all ? Infinity : named
    const tell = teller(out, await titlesFor(context, standing), most)
    printProduce(out, tell, standing.produce)
    if (standing.produce.outputs.value === 0) printProduce(out, tell, standing.lastQuarter)
    printOwnView(out, tell, standing)
    printStage(out, tell, standing)
    printSuggestion(out, standing)
  })
}

/** Prints a sentence with the entries it counts. */
type Teller = (sentence: string, figure?: { entryIds: readonly string[] }) => void

function teller(out: Printer, titles: ReadonlyMap<string, string>, most: number): Teller {
  return (sentence, figure) => {
    if (sentence === '') return
    out.line(`  ${sentence}`)
    const ids = figure?.entryIds ?? []
    for (const id of ids.slice(0, most))
      out.line(out.muted(`      ${shortId(id)}  ${titles.get(id) ?? 'an entry that is gone'}`))
    if (ids.length > most) out.line(out.muted(`      and ${ids.length - most} more: --all names them`))
  }
}

async function titlesFor({ ledger }: Context, standing: Standing): Promise<Map<string, string>> {
  const ids = new Set(JSON.stringify(standing).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [])
  const titles = new Map<string, string>()
  for (const { id, title } of await ledger.entries.forEngine()) if (ids.has(id)) titles.set(id, safe(title))
  return titles
}

function printProduce(out: Printer, tell: Teller, facts: ProduceFacts): void {
  out.line(out.strong(`Produce, ${facts.quarter}`))
  tell(words.produceSentence(facts))
  for (const kind of facts.byKind) tell(words.kindsSentence({ byKind: [kind] }), kind)
  const { followThrough, serving } = facts
  tell(words.followThroughSentence(facts), isTooLittle(followThrough) ? undefined : followThrough.planned)
  tell(words.servingSentence(facts), isTooLittle(serving) ? undefined : serving)
  tell(words.outcomesSentence(facts), facts.outcomes.due)
  tell(
    words.besideSentence(facts),
    together(facts.unblocking, facts.decision, facts.prevented, facts.community),
  )
  tell(words.unsortedSentence(facts), facts.unsorted)
}

const together = (...figures: Figure[]) => ({ entryIds: figures.flatMap((figure) => figure.entryIds) })

function printOwnView(out: Printer, tell: Teller, { ws, ownView }: Standing): void {
  for (const w of ws) {
    out.line()
    out.line(out.strong(`${wNames[w.w]}: ${words.wSentence(w)}`))
    for (const view of ownView.axes.filter((each) => each.w === w.w)) {
      tell(words.axisSentence(view), view.own?.evidence)
      if (view.own) tell(out.muted(`    ${words.gapQuestion(view)}`))
    }
  }
}

const wNames = { produce: 'What you produce', bring: 'What you bring', operate: 'How you operate' }

function printStage(out: Printer, tell: Teller, { stage }: Standing): void {
  out.line()
  out.line(out.strong('Stage'))
  tell(words.stageSentence(stage))
  tell(words.outputsAskedSentence(stage), stage.outputsThisQuarter)
  for (const { stage: each, signs } of stage.stages) {
    if (each.key !== stage.here.key) continue
    for (const sign of signs)
      tell(words.signSentence(sign), { entryIds: [...new Set(sign.parts.flatMap((part) => part.entryIds))] })
  }
}

function printSuggestion(out: Printer, { focus, suggestion }: Standing): void {
  out.line()
  if (focus)
    return out.line(out.strong(`Focus: ${axes[focus.axis].name}`) + ' (`earned focus` shows its steps)')
  if (isTooLittle(suggestion)) return out.line(`${out.strong('Focus')}: ${words.tooLittle(suggestion)}`)
  out.line(`${out.strong(`Suggested focus: ${axes[suggestion.axis].name}`)} (\`earned focus\` says why)`)
}
