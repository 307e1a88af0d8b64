/** Exit codes of the command line, as `product.md` promises them. */
export const exits = {
  ok: 0,
  problems: 1,
  gaps: 2,
  budget: 3,
  refused: 4,
  provider: 5,
  usage: 64,
  node: 69,
  crash: 70,
  cancelled: 130,
} as const;

/** An error of the program or its use: names the thing and the remedy, and is shown without a stack. */
export class Failure extends Error {
  readonly exit: number;

  constructor(message: string, exit: number = exits.usage, options?: ErrorOptions) {
    super(message, options);
    this.name = "Failure";
    this.exit = exit;
  }
}
