import { run } from "./cli.ts";
import { exits } from "./errors.ts";
import { systemWorld } from "./world.ts";

if (Number(process.versions.node.split(".")[0]) < 20) {
  process.stderr.write(
    `system-design: needs Node.js 20 or newer, this is ${process.version}; install a current one from nodejs.org\n`,
  );
  process.exitCode = exits.node;
} else {
  process.exitCode = await run(process.argv.slice(2), systemWorld());
}
