import './base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queries } from '../lib/api.ts'
import { loadToday } from '../pages/today/today-queries.ts'
import { router } from './routes.tsx'

// Asked for before anything is drawn: the answers come while the page is being made.
if (location.pathname === '/') void loadToday().catch(() => undefined)

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
// The first page is drawn once, whole; an address that fails is drawn as its failure.
await router.load().catch(() => undefined)
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
