import type { Damage, Refusal } from './model'

/** Thrown inside this folder where a file cannot be read; readers return its reason. */
export class RefusedError extends Error {
  readonly reason: Refusal

  constructor(reason: Refusal) {
    super(reason.kind)
    this.name = 'RefusedError'
    this.reason = reason
  }
}

/** Gives up with a reason. */
export function refuse(reason: Refusal): never {
  throw new RefusedError(reason)
}

/** Gives up because the package or its part is damaged. */
export function refuseDamaged(part: string | null, why: Damage): never {
  throw new RefusedError({ kind: 'damaged', part, why })
}
