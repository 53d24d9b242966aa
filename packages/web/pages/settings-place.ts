/** The pages about the person: one file of code, that comes with the first of them. */
export { SettingsPage } from './settings/settings-page.tsx'
export { WelcomePage } from './welcome/welcome-page.tsx'
