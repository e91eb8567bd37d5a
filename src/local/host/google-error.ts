/** A failure in Google's own words; the bundle sees it as an Error named "Exception". */
export class GoogleError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** A member that no stand-in has: our own mistake, never to pass unseen. */
export class NotStoodInError extends Error {
  constructor(member: string) {
    super(`${member} is not stood in for`);
    this.name = 'NotStoodInError';
  }
}

/** An error that left the bundle, as an error of this realm. */
export class ScriptError extends Error {
  constructor(name: string, message: string, stack: string) {
    super(message);
    this.name = name;
    this.stack = stack;
  }
}
