/** The job is no longer this process's: it was canceled, ended by an operator, or taken by another worker. Stop at once, write nothing. */
export class LostJobError extends Error {
  constructor() {
    super("this job is no longer held by this process");
    this.name = "LostJobError";
  }
}

/** The process is stopping and the handler has reached a point where another can go on. */
export class HandBackError extends Error {
  constructor() {
    super("this process is stopping; the job goes back to the queue");
    this.name = "HandBackError";
  }
}
