const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`

/** Shown for a moment while the browser goes on to the ledger. */
export const openingPage = page(
  'Opening Earned',
  '<meta http-equiv="refresh" content="0;url=/">',
  '<h1>Opening your ledger</h1><p><a href="/">Go on</a></p>',
)

/** Shown to a browser that holds no session. `reason` is our own sentence, never the caller's text. */
export const closedPage = (reason: string): string =>
  page(
    'Earned is closed to this browser',
    '',
    `<h1>This ledger is yours alone</h1><p>${reason}</p><p>Run <code>npm start</code> again, or <code>earned open</code>, and open the address it prints. It works once, and lets this browser in for 30 days.</p>`,
  )
