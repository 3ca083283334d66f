import type { address as zh } from '../../zh/notices/address'

export const address: typeof zh = {
  title: 'Part of the address was not followed',
  gap: ' ',
  unread: (entries) =>
    `“${entries.join('”, “')}” cannot be read and is ignored: check the region, the years and what is shown.`,
  oneYear: (year, from, to) => `The address names ${year} only; ${from} and ${to} are compared.`,
  sameYear: (year, from, to) =>
    `The address names ${year} twice, which leaves nothing to compare; ${from} and ${to} are compared.`,
  unknownYears: (unknown, known, from, to) =>
    `There are no data for ${unknown.join(' and ')}; the years available are ${known.join(', ')}. ${from} and ${to} are compared.`,
}
