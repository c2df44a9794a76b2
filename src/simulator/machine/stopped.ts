/** Unwinds native code after a limit has ended the run. A program cannot keep it: the machine resumes nothing afterwards. */
export class Stopped extends Error {
  override name = "Stopped";

  constructor() {
    super("the run has ended");
  }
}
