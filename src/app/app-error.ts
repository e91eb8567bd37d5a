/** A reason to stop that the user can act on, already in Thai. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = 'AppError';
  }
}
