import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openJournal } from "../../src/journal/journal.ts";
import type { Delta, Provider, Request } from "../../src/providers/provider.ts";

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "journal-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const run = { brief: "a parking garage", context: [], depth: "standard", host: "h", model: "m" };
const signal = new AbortController().signal;
const question = (content: string): Request => ({ messages: [{ role: "user", content }], maxTokens: 10 });

const open = (resume: boolean, notes: string[] = [], date = "2026-01-02") =>
  openJournal({ cwd, run, resume: resume ? "always" : "never", date, note: (text) => void notes.push(text) });

/** A provider that answers with what it is asked, in capitals, and counts. */
function shouting(end: Delta[] = [{ type: "end", reason: "stop" }]): Provider & { asked: string[] } {
  const asked: string[] = [];
  return {
    id: "test",
    description: "test",
    asked,
    async *complete({ messages }) {
      asked.push(messages[0]!.content);
      yield { type: "text", text: messages[0]!.content.toUpperCase() };
      yield* end;
    },
  };
}

async function say(provider: Provider, content: string): Promise<string> {
  let text = "";
  for await (const delta of provider.complete(question(content), signal)) if (delta.type === "text") text += delta.text;
  return text;
}

const entries = async () => {
  const [id] = (await readdir(join(cwd, ".system-design"))).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const folder = join(cwd, ".system-design", id!, "answers");
  return (await readdir(folder)).map((name) => join(folder, name));
};

describe("a run that was broken off", () => {
  test("asks again only for what has no complete answer, on the day it was begun", async () => {
    const first = await open(false);
    const before = shouting();
    expect([await say(first.wrap(before), "one"), await say(first.wrap(shouting([])), "two")]).toEqual(["ONE", "TWO"]);
    await first.close(true);
    const second = await open(true, [], "2026-02-03");
    const after = shouting();
    const provider = second.wrap(after);
    expect([await say(provider, "one"), await say(provider, "two"), second.kept()]).toEqual(["ONE", "TWO", 2]);
    expect([after.asked, second.date]).toEqual([["two"], "2026-01-02"]);
    await second.close(false);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.each(["length", "filtered"] as const)("keeps no answer that ended as %s", async (reason) => {
    const journal = await open(false);
    await say(journal.wrap(shouting([{ type: "end", reason }])), "one");
    expect(journal.kept()).toBe(0);
    await journal.close(false);
    expect(await readdir(cwd)).toEqual([]);
  });

  test("keeps of an answer that was begun anew only its last text", async () => {
    const journal = await open(false);
    const again: Provider = {
      ...shouting(),
      async *complete() {
        yield { type: "text", text: "cut" };
        yield { type: "again", reason: "reset" };
        yield { type: "text", text: "whole" };
        yield { type: "end", reason: "stop" };
      },
    };
    await say(journal.wrap(again), "one");
    expect(await say(journal.wrap(shouting()), "one")).toBe("whole");
    await journal.close(false);
  });

  test("begins anew without --resume", async () => {
    const first = await open(false);
    await say(first.wrap(shouting()), "one");
    await first.close(true);
    const second = await open(false);
    expect(second.kept()).toBe(0);
    await second.close(false);
  });

  test("says so when there is nothing to resume, and leaves nothing behind", async () => {
    await expect(open(true)).rejects.toThrow(/there is nothing to resume/);
    const other = await open(false);
    await other.close(false);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.each([
    ["torn", (text: string) => text.slice(0, 20)],
    ["changed", (text: string) => text.replace("ONE", "TWO")],
    ["empty", () => ""],
    ["binary", () => "\0\uFFFD"],
  ])("asks again for a kept answer that is %s, with a note", async (_, spoil) => {
    const first = await open(false);
    await say(first.wrap(shouting()), "one");
    await first.close(true);
    const [path] = await entries();
    await writeFile(path!, spoil(await readFile(path!, "utf8")));
    const notes: string[] = [];
    const second = await open(true, notes);
    const provider = shouting();
    expect(await say(second.wrap(provider), "one")).toBe("ONE");
    expect([provider.asked, notes]).toEqual([["one"], [expect.stringMatching(/is damaged and is asked for again$/)]]);
    await second.close(false);
  });
});

describe("the folder of a run", () => {
  test("belongs to one run at a time", async () => {
    const first = await open(false);
    await expect(open(false)).rejects.toThrow(
      new RegExp(`another run \\(process ${process.pid}\\) works in .*: wait for it, or end it`),
    );
    await first.close(true);
    await (await open(false)).close(false);
  });

  test("is taken over from a process that is gone", async () => {
    const first = await open(false);
    await say(first.wrap(shouting()), "one");
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.once("exit", resolve));
    const [answer] = await entries();
    await writeFile(join(answer!, "../../lock"), String(gone.pid));
    const second = await open(true);
    expect(second.kept()).toBe(1);
    await second.close(false);
  });

  test.runIf(process.platform === "linux")(
    "is taken over from a process that has ended and is not yet reaped",
    async () => {
      const first = await open(false);
      await say(first.wrap(shouting()), "one");
      // The shell becomes `sleep`, which never asks after the child that has ended.
      const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"]);
      const zombie = await new Promise<string>((resolve) =>
        parent.stdout.once("data", (text) => resolve(String(text).trim())),
      );
      while (!(await readFile(`/proc/${zombie}/stat`, "utf8")).includes(") Z ")) await new Promise(setImmediate);
      const [answer] = await entries();
      await writeFile(join(answer!, "../../lock"), zombie);
      const second = await open(true);
      expect(second.kept()).toBe(1);
      await second.close(false);
      parent.kill();
    },
  );

  test("that cannot be written is told before anything is asked", async () => {
    await mkdir(join(cwd, "file"));
    await writeFile(join(cwd, ".system-design"), "no folder");
    await expect(open(false)).rejects.toThrow(
      /answers cannot be kept in `\.system-design\/[0-9a-f]{12}` \((?:ENOTDIR|EEXIST)\)/,
    );
  });
});
