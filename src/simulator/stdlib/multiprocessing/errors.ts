import { Exception } from "../exceptions.ts";

/** The parent of what goes wrong with processes, other than in them. */
export class ProcessError extends Exception {}
/** Raised where a result is waited for too long. */
export class TimeoutError extends ProcessError {}
