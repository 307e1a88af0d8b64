import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { patientDispatcher } from "../../src/providers/patience.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that sends no header until it is asked a second time. */
async function silent(): Promise<string> {
  const waiting: (() => void)[] = [];
  server = createServer((request, response) => {
    if (request.url === "/free") for (const go of waiting.splice(0)) go();
    else waiting.push(() => response.end("late"));
    if (request.url === "/free") response.end();
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server!.address() as AddressInfo).port}`;
}

const ask = (address: string, silence: number) =>
  fetch(address, { dispatcher: patientDispatcher(silence) } as RequestInit);

test("silence is borne as long as it is said, and without end by default", async () => {
  const address = await silent();
  await expect(ask(address, 200)).rejects.toMatchObject({ cause: { code: "UND_ERR_HEADERS_TIMEOUT" } });
  const late = ask(address, 0);
  const short = ask(address, 1_200);
  await expect(short).rejects.toMatchObject({ cause: { code: "UND_ERR_HEADERS_TIMEOUT" } });
  await fetch(`${address}/free`);
  expect(await (await late).text()).toBe("late");
});
