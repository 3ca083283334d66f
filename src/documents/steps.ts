/** A computation that stops between steps of about a millisecond, so that its caller can yield. */
export type Steps<Result> = Generator<undefined, Result, undefined>
