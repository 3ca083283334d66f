type Row = Record<string, unknown>

/** A report file as an object that may be broken. */
export type Draft = {
  source: Row
  observations: Row[]
  notes?: Row[]
  [key: string]: unknown
}

/** A slip planted in the frozen report, and what must be said of it. */
export type PlantedMistake = {
  readonly name: string
  /** Changes the row of 83 applications in 2020, or the report. */
  readonly slip: (row: Row, report: Draft) => void
  /** From the row on, or from the file on where it begins with a slash. */
  readonly path: string
  readonly zh: string
  readonly en: string
}

/** Collects slips. */
export function plant() {
  const planted: PlantedMistake[] = []

  /** Adds a slip that changes keys of the row. */
  function row(name: string, change: Row, path: string, zh: string, en: string): void {
    planted.push({ name, slip: (target) => Object.assign(target, change), path, zh, en })
  }

  /** Adds a slip in another row, found by its indicator. */
  function other(indicator: string, change: Row, path: string, zh: string, en: string): void {
    planted.push({
      name: `${indicator} ${JSON.stringify(change)}`,
      slip: (target, { observations }) => {
        const found = observations.find((one) => one['indicator'] === indicator) ?? {}
        for (const key of Object.keys(target)) delete target[key]
        Object.assign(target, found, change)
        observations.splice(observations.indexOf(found), 1)
      },
      path,
      zh,
      en,
    })
  }

  /** Adds a slip in the report's source. */
  function source(change: Row, path: string, zh: string, en: string): void {
    const slip = (_: Row, report: Draft) => Object.assign(report.source, change)
    planted.push({ name: `source ${JSON.stringify(change)}`, slip, path, zh, en })
  }

  /** Adds a slip of any kind. */
  function add(mistake: PlantedMistake): void {
    planted.push(mistake)
  }

  return { planted: planted as readonly PlantedMistake[], row, other, source, add }
}
