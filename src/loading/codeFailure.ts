/** Code of the page that could not be loaded. `message` names the file and the cause, for the administrator. */
export class CodeFailure extends Error {
  /** Whether the missing files have arrived since. */
  isFixed = false
  /** Requests the missing files again; null where only a reload of the page helps. */
  private readonly fetchAgain: (() => Promise<void>) | null

  constructor(message: string, fetchAgain: (() => Promise<void>) | null) {
    super(message)
    this.name = 'CodeFailure'
    this.fetchAgain = fetchAgain
  }

  get needsReload(): boolean {
    return this.fetchAgain === null
  }

  /** Requests the missing files again; rejects while they are missing. */
  async refetch(): Promise<void> {
    if (this.fetchAgain === null) throw this
    await this.fetchAgain()
    this.isFixed = true
  }
}
