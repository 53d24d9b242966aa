import type { Cases } from '../case.ts'

export const cases: Cases = {
  hits: [
    'The price ⟦will be decided⟧ before launch.',
    'The change ⟦should be announced⟧ to all shops.',
    'Texts ⟦must be approved⟧ before they go out.',
    'The second phase ⟦will be discussed⟧ in autumn.',
    'Support staff ⟦need to be trained⟧ before the opening.',
    'The list of partners ⟦will be finalized⟧ next week.',
    'The results ⟦will be communicated⟧ in December.',
    'Customers ⟦will be interviewed⟧ in two rounds.',
    'The rent ⟦has to be negotiated⟧ again.',
    'Dates ⟦should be agreed⟧ in May.',
  ],
  misses: [
    'The price will be decided by Mara Lindqvist before launch.',
    'The rows will be sorted by date.',
    'The panel will be collapsed when the page opens.',
    'Files should be encrypted on the way.',
    'We decide the price before launch.',
    'The package will be deprecated.',
    'Will the price be decided before launch?',
    'The file must be uploaded once.',
    'Texts are approved in two days.',
    'Our team makes sure that texts will be approved.',
    '> The price will be decided.',
  ],
}
