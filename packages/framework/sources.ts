import type { SourceWork } from './shapes/source-work.ts'

/** The works that lines of the framework come from; a line's `source` begins with one of these keys. See SOURCES.md. */
export const sourceWorks: readonly SourceWork[] = [
  {
    key: 'EP',
    title: 'A framework for PM skill development (Lenny’s Podcast)',
    by: 'Vikrama Dhiman, in conversation with Lenny Rachitsky',
    url: 'https://www.youtube.com/watch?v=ImSvm11GR0Y',
    licence: 'All rights reserved. Ideas are cited by minute; nothing is quoted.',
    attribution: null,
  },
  {
    key: 'GDD 2025',
    title:
      'Government Digital and Data Profession Capability Framework, product manager role, page dated 28 February 2025',
    by: 'UK Government',
    url: 'https://ddat-capability-framework.service.gov.uk/role/product-manager',
    licence: 'Open Government Licence v3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. Adapted; its authors do not endorse Earned.',
  },
  {
    key: 'GDD 2017',
    title:
      'Digital, Data and Technology capability framework, community edition of 2017, skill “DDaT perspective”',
    by: 'UK Government',
    url: null,
    licence: 'Open Government Licence v3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. Adapted; its authors do not endorse Earned.',
  },
]
