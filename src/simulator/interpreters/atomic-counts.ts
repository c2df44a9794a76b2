/**
 * Reference counts of the Gilectomy of 2016: plain fields of the object, changed by atomic instructions.
 *
 * Reading a place takes a reference to the value that is there; writing gives back the one to the old value and takes
 * one to the new; entering a function takes some to the function, its code and its globals. So every access is a write,
 * and the cache line with the count has to be in the cache of the core that makes it, alone. A core that changed the count
 * last has it there, and pays only for the instruction, which is in the costs of a step. Any other has to fetch it, and
 * while it is on its way nobody else can: cores that want the same line queue for it. So functions, constants and
 * everything else that all threads use go from core to core all the time, and more cores do not get more done.
 *
 * The model keeps one count for each place (a variable, an object) and for each function of the program.
 *
 * Sources: github.com/larryhastings/gilectomy, Include/object.h, and his talks of 2016: about 3.5 times the time and 25 times
 * the CPU time on fib in seven threads.
 */
import type { Delay } from "../machine/costs.ts";
import type { CountedAccess, ReferenceCounting } from "../machine/interpreter.ts";
import type { CacheLine } from "../machine/places.ts";
import { ATOMIC_COUNTS } from "./costs.ts";

export class AtomicCounts implements ReferenceCounting {
  count(
    access: CountedAccess,
    line: CacheLine,
    core: number,
    clock: number,
    draw: (bounds: Delay) => number,
  ): number {
    const shared = (line.count ??= { core, freeAt: clock });
    if (shared.core === core) return 0;
    shared.core = core;
    shared.freeAt = Math.max(shared.freeAt, clock) + draw(ATOMIC_COUNTS.transfers[access]);
    return shared.freeAt - clock;
  }
}
