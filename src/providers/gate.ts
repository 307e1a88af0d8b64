export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

/** One per host: how many calls run at once, and until when all of them wait. */
export type Gate = {
  /** Waits for a place and for the end of a pause; answers with the way out. Rejects when the signal is aborted. */
  enter(signal: AbortSignal): Promise<() => void>;
  /** Lets nobody in before `milliseconds` are over. */
  pause(milliseconds: number): void;
  /** Halves the number of places, down to one. */
  narrow(): void;
  /** Counts an answer: as many as there are places make room for one more, up to the most. */
  widen(): void;
};

export function createGate(places: { first: number; most: number }, sleep: Sleep, now: () => number): Gate {
  let limit = Math.max(1, places.first);
  let answers = 0;
  let inside = 0;
  let closedUntil = 0;
  const waiting: (() => void)[] = [];
  const next = () => {
    while (inside < limit && waiting.length > 0) {
      inside += 1;
      waiting.shift()!();
    }
  };
  const leave = once(() => {
    inside -= 1;
    next();
  });
  return {
    async enter(signal) {
      signal.throwIfAborted();
      await place(waiting, next, signal);
      const out = leave();
      try {
        while (closedUntil > now()) await sleep(closedUntil - now(), signal);
      } catch (cause) {
        out();
        throw cause;
      }
      return out;
    },
    pause: (milliseconds) => {
      closedUntil = Math.max(closedUntil, now() + milliseconds);
    },
    narrow: () => {
      limit = Math.max(1, Math.floor(limit / 2));
      answers = 0;
    },
    widen: () => {
      answers += 1;
      if (answers < limit || limit >= places.most) return;
      limit += 1;
      answers = 0;
    },
  };
}

function place(waiting: (() => void)[], next: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      signal.removeEventListener("abort", leaveQueue);
      resolve();
    };
    const leaveQueue = () => {
      waiting.splice(waiting.indexOf(give), 1);
      reject(signal.reason);
    };
    signal.addEventListener("abort", leaveQueue, { once: true });
    waiting.push(give);
    next();
  });
}

/** Makes ways out that work once each. */
function once(leave: () => void): () => () => void {
  return () => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
}
