import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { compare } from "../../src/compare/index.ts";
import { diffText } from "../../src/emitters/changes/text.ts";
import { diffOf } from "../../src/emitters/changes.ts";
import { diffReportSchema } from "../../src/emitters/report.ts";
import { fix } from "../../src/fix.ts";
import { factsOf } from "../../src/review.ts";
import { runCli } from "../support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const root = fileURLToPath(new URL("../../", import.meta.url));
const pathOf = (name: string) => join(root, name);
const textOf = (name: string) => readFileSync(pathOf(name), "utf8");
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function reportOf(old: string, now: string) {
  const changes = compare(await factsOf(old), await factsOf(now));
  return diffReportSchema.parse(JSON.parse(JSON.stringify(diffOf(changes, "old.md", "new.md"))));
}

/** What is told, by line, without what follows from it and without the headings. */
async function toldOf(old: string, now: string): Promise<string[]> {
  const lines = diffText(await reportOf(old, now)).split("\n");
  return lines.filter((line) => /^ {2}\S/.test(line) && !/^ {2}headroom /.test(line)).map((line) => line.trim());
}

/** The text with one passage replaced, which must stand there. */
function edited(text: string, from: string, to: string): string {
  expect(text.split(from).length).toBeGreaterThan(1);
  return text.replace(from, () => to);
}

describe("a pair of designs", () => {
  const [old, now] = ["old", "new"].map((name) => pathOf(`test/commands/diff/${name}.md`));

  test("as text: by section, with the lines of both, what is stale, a verdict", async () => {
    const { code, out } = await runCli(["diff", old!, now!]);
    expect(code).toBe(1);
    const shown = out.replaceAll(old!, "old.md").replaceAll(now!, "new.md");
    await expect(shown).toMatchFileSnapshot("diff/changes.txt");
  });

  test("as JSON: what followed stands under its cause, with the factor", async () => {
    const { code, out } = await runCli(["diff", old!, now!, "--format", "json"]);
    expect(code).toBe(1);
    const { verdict, changes, checks, stale } = diffReportSchema.parse(JSON.parse(out));
    expect(verdict).toBe("differs");
    const prints = changes.find(({ noun, name }) => noun === "quantity" && name === "prints")!;
    expect(prints.parts).toMatchObject([{ part: "value", before: "600 /day", after: "1,200 /day", factor: 2 }]);
    expect(prints.moves.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["kiosks", "3", "5"],
      ["monthly_total", "900 USD/month", "1,300 USD/month"],
    ]);
    expect(prints.moves[0]!.factor).toBeCloseTo(5 / 3, 12);
    expect(changes.find(({ noun }) => noun === "total")).toMatchObject({ because: ["prints"] });
    expect(checks.find(({ requirement }) => requirement === "NFR-2")!.flips).toEqual([
      { load: 1, before: "holds", after: "fails" },
    ]);
    expect(new Set(stale.map(({ kind }) => kind))).toEqual(new Set(["number", "name", "reference", "result"]));
  });

  test("every place that is told says what it is told to say", async () => {
    const { stale } = await reportOf(readFileSync(old!, "utf8"), readFileSync(now!, "utf8"));
    const lines = readFileSync(now!, "utf8").split("\n");
    for (const { said, places } of stale) {
      for (const { line, column } of places) expect(lines[line - 1]!.slice(column - 1)).toContain(said);
    }
  });

  test("the other way round, what was added was removed", async () => {
    const [there, back] = [
      await reportOf(readFileSync(old!, "utf8"), readFileSync(now!, "utf8")),
      await reportOf(readFileSync(now!, "utf8"), readFileSync(old!, "utf8")),
    ];
    const names = (report: typeof there, kind: string) =>
      report.changes.flatMap((one) => (one.kind === kind ? [`${one.noun} ${one.name}`] : [])).sort();
    expect(names(there, "added")).toEqual(names(back, "removed"));
    expect(names(there, "removed")).toEqual(names(back, "added"));
  });
});

const [media, lookup, order] = ["media-upload", "lookup-redirect", "transactional-service"].map(
  (name) => `test/commands/documents/${name}.md`,
);

const known = new Map<string, Promise<string>>();
function recomputed(name: string): Promise<string> {
  const text = known.get(name) ?? fix(textOf(name)).then((fixed) => fixed.text);
  known.set(name, text);
  return text;
}

describe("a single change of a blueprint, recomputed, gives exactly its lines", () => {
  const cases: [string, string, string, string, RegExp[]][] = [
    [
      "a rate halved",
      media!,
      "| `uploads` | 1,000 /day | brief |",
      "| `uploads` | 500 /day | brief |",
      [
        /^changed total `monthly_cost`: value `5,443 USD\/month` → `2,851 USD\/month` \(×0\.524\), because of `uploads` /,
        /^changed quantity `uploads`: value `1,000 \/day` → `500 \/day` \(×0\.5\) /,
      ],
    ],
    [
      "a rate halved",
      lookup!,
      "| `links_new` | 5,000,000 /month | brief |",
      "| `links_new` | 2,500,000 /month | brief |",
      [
        /^changed total `monthly_cost`: value .* \(×0\.586\), because of `links_new` /,
        /^changed quantity `links_new`: value `5,000,000 \/month` → `2,500,000 \/month` \(×0\.5\) /,
      ],
    ],
    [
      "a rate halved",
      order!,
      "| `orders` | 50,000 /day | brief |",
      "| `orders` | 25,000 /day | brief |",
      [
        /^changed total `monthly_cost`: value .* \(×0\.783\), because of `orders` /,
        /^changed quantity `orders`: value `50,000 \/day` → `25,000 \/day` \(×0\.5\) /,
      ],
    ],
    [
      "a check flipped by a price",
      media!,
      "| `vcpu_price` | 0.0395 USD/h |",
      "| `vcpu_price` | 0.395 USD/h |",
      [
        /^changed total `monthly_cost`: .* \(×4\.16\), because of `vcpu_price` /,
        /^changed quantity `vcpu_price`: value `0\.0395 USD\/h` → `0\.395 USD\/h` \(×10\) /,
        /^flipped NFR-5: holds → fails at 1x: `monthly_cost \/ uploads <= 0\.50 USD` /,
        /^flipped NFR-6: holds → fails at 1x: `monthly_cost \/ budget <= 100 %` /,
      ],
    ],
    [
      "checks flipped by a price",
      lookup!,
      "| `write_price` | 0.625 USD/million |",
      "| `write_price` | 62.5 USD/million |",
      [
        /^changed total `monthly_cost`: .* \(×13\.9\), because of `write_price` /,
        /^changed quantity `write_price`: value .* \(×100\) /,
        /^flipped NFR-9: holds → fails at 1x, 10x, 100x: /,
        /^flipped NFR-10: holds → fails at 1x, 10x, 100x: /,
      ],
    ],
    [
      "a check flipped by a price in a cost line",
      order!,
      "| 0.159 USD/h |",
      "| 1.59 USD/h |",
      [
        /^changed cost line `Order Database, both zones`: unit price `0\.159 USD\/h` → `1\.59 USD\/h` /,
        /^changed total `monthly_cost`: value .* \(×3\.33\) \(line/,
        /^flipped NFR-12: holds → fails at 1x, 10x: /,
      ],
    ],
    [
      "an alert changed",
      media!,
      "> 45 min; any",
      "> 50 min; any",
      [/^changed monitoring of `NFR-4`: alert `> 45 min; any` → `> 50 min; any` \(line \d+\)$/],
    ],
    [
      "an alert changed",
      lookup!,
      "> 10 % for 10 min",
      "> 20 % for 10 min",
      [/^changed monitoring of `NFR-10`: alert `> 10 % for 10 min` → `> 20 % for 10 min` /],
    ],
    [
      "an edge reversed",
      media!,
      "workers -->|returns jobs it cannot do now| queue",
      "queue -->|returns jobs it cannot do now| workers",
      [
        /^added edge `Job Queue → Encoding Workers`: label `returns jobs it cannot do now` /,
        /^removed edge `Encoding Workers → Job Queue`: label `returns jobs it cannot do now` /,
      ],
    ],
    [
      "the type of a field changed",
      media!,
      "bytes: number; contentType",
      "bytes: string; contentType",
      [/^changed entity `NewUpload` /],
    ],
    [
      "a decision changed",
      media!,
      "| State | DynamoDB; PostgreSQL | DynamoDB |",
      "| State | DynamoDB; PostgreSQL | PostgreSQL |",
      [/^changed decision `State`: chosen `DynamoDB` → `PostgreSQL` /],
    ],
    [
      "a number in prose changed",
      media!,
      "Weeks 7–8: 1 %, 10 %, all",
      "Weeks 7–8: 5 %, 10 %, all",
      [/^changed text of `Rollout`: says `1 %` → `5 %` /],
    ],
    [
      "a source changed",
      media!,
      "| choice: part URLs per call |",
      "| measured: pilot of May |",
      [/^changed quantity `url_batch`: basis `choice: part URLs per call` → `measured: pilot of May` /],
    ],
  ];
  test.each(cases)("%s in %s", async (_, name, from, to, expected) => {
    const text = await recomputed(name);
    const told = await toldOf(text, (await fix(edited(text, from, to))).text);
    expect(told.length, told.join("\n")).toBe(expected.length);
    for (const [index, line] of expected.entries()) expect(told[index]).toMatch(line);
  });
});

describe("a name that changed in one place is stale in every other", () => {
  const cases: [string, string, string, string][] = [
    [media!, "### Upload API\n", "Upload API", "Ingest API"],
    [lookup!, "### Click Counter\n", "Click Counter", "Click Aggregator"],
    [order!, "### Outbox Relay\n", "Outbox Relay", "Event Relay"],
    [media!, "queue[Job Queue]", "Job Queue", "Work Queue"],
    [order!, "| `GET /orders/{id}/events` |", "GET /orders/{id}/events", "GET /orders/{id}/history"],
    [media!, "interface PartUrl ", "PartUrl", "PartLink"],
    [media!, "| `video.ready` | Upload", "video.ready", "video.done"],
  ];
  test.each(cases)("in %s: %s", async (name, place, old, now) => {
    const text = textOf(name);
    const next = edited(text, place, place.replace(old, now));
    const { changes, stale } = await reportOf(text, next);
    expect(changes.map(({ kind, was, name }) => ({ kind, was, name }))).toEqual([
      { kind: "renamed", was: old, name: now },
    ]);
    const body = next.slice(next.indexOf("\n# "));
    expect(stale).toMatchObject([{ kind: "name", said: old, now }]);
    expect(stale[0]!.places.length).toBe(body.split(old).length - 1);
  });

  test("and renamed everywhere it is one change", async () => {
    const text = textOf(media!);
    const { changes, checks, stale, wordsOnly } = await reportOf(text, text.replaceAll("Upload API", "Ingest API"));
    expect(changes).toMatchObject([
      { kind: "renamed", noun: "component", was: "Upload API", also: ["node"], parts: [] },
    ]);
    expect({ checks, stale, wordsOnly }).toEqual({ checks: [], stale: [], wordsOnly: 0 });
  });

  test("a quantity renamed everywhere changes no formula", async () => {
    const text = textOf(media!);
    const { changes, checks, stale } = await reportOf(text, text.replaceAll("chunk_spread", "chunk_skew"));
    expect(changes).toMatchObject([{ kind: "renamed", noun: "quantity", was: "chunk_spread", parts: [], moves: [] }]);
    expect({ checks, stale }).toEqual({ checks: [], stale: [] });
  });
});

test("what is gone and still named is told with each place", async () => {
  const text = textOf(media!);
  const gone = edited(text, "| FR-3 | The uploader is notified by mail when the video is ready or has failed. |\n", "");
  const { changes, stale } = await reportOf(text, gone);
  expect(changes).toMatchObject([{ kind: "removed", noun: "requirement", name: "FR-3" }]);
  expect(stale).toMatchObject([{ kind: "reference", said: "FR-3", now: null }]);
  expect(stale[0]!.places.length).toBe(gone.slice(gone.indexOf("\n# ")).split(/(?<!N)FR-3(?!\d)/).length - 1);

  const row = /^\| `DELETE \/v1\/videos\/\{video_id\}` .*\n/m.exec(text)![0];
  const closed = await reportOf(text, edited(text, row, ""));
  expect(closed.changes).toMatchObject([{ kind: "removed", noun: "endpoint", name: "DELETE /v1/videos/{video_id}" }]);
  expect(closed.stale).toMatchObject([{ kind: "name", said: "DELETE /v1/videos/{video_id}", now: null }]);
});

describe("a literal that did not follow its quantity", () => {
  const document = (rate: string, prose: string) =>
    `# System Design: Lending\n\n## Overview\n\n${prose}\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| \`loans\` | ${rate} | brief |\n| \`shelves\` | 450 | choice: as built |\n`;
  const staleIn = async (prose: string) =>
    (await reportOf(document("450 /day", prose), document("900 /day", prose))).stale;

  test.each(["The desk handles 450 loans/day.", "The desk handles 450 loans per day.", "Of loans, 450 /day are made."])(
    "%s",
    async (prose) => {
      expect(await staleIn(prose)).toMatchObject([{ kind: "number", name: "loans", now: "900 /day" }]);
    },
  );

  test.each([
    "The desk handles 900 loans/day.",
    "The desk has 450 lamps.",
    "The desk has 450 shelves for loans.",
    "The desk answers 450 calls/day. Loans come at night.",
    "The desk handles `loans` = 900 /day.",
  ])("%s says no old value", async (prose) => {
    expect(await staleIn(prose)).toEqual([]);
  });
});

describe("no change in meaning", () => {
  const text = textOf(media!);
  const cases: [string, string, number][] = [
    [
      "a paragraph in other words",
      edited(text, "Videos never pass our servers on the way in or out.", "No video ever crosses a server of ours."),
      1,
    ],
    ["a reason in other words", edited(text, "| choice: part URLs per call |", "| choice: URLs of one call |"), 1],
    [
      "a target in another unit",
      text.replaceAll("5 min (p95) | `ready_p95 <= 5 min`", "300 s (p95) | `ready_p95 <= 300 s`"),
      1,
    ],
    [
      "two sections exchanged",
      text.replace(/(## Security\n[\s\S]*?)(## Monitoring\n[\s\S]*?)(?=## Trade-offs)/, "$2$1"),
      0,
    ],
    ["case, articles and spaces", text.replace("one task may be lost", "One  task may be lost"), 0],
    ["line ends", text.replaceAll("\n", "\r\n"), 0],
  ];
  test.each(cases)("%s", async (_, next, wordsOnly) => {
    expect(next).not.toBe(text);
    const report = await reportOf(text, next);
    expect(report).toMatchObject({ verdict: "same", changes: [], checks: [], stale: [], wordsOnly });
  });

  test("a design and itself recomputed", async () => {
    for (const name of [media!, lookup!, order!])
      expect((await reportOf(textOf(name), await recomputed(name))).changes).toEqual([]);
  });
});

const documents = ["blueprints", "examples", "test/designs", "test/commands/diff", "test/design/fixtures", "."].flatMap(
  (under) => readdirSync(pathOf(under)).flatMap((name) => (name.endsWith(".md") ? [`${under}/${name}`] : [])),
);

test.each(documents)("%s is the same as itself", async (name) => {
  const { code, out } = await runCli(["diff", pathOf(name), pathOf(name)]);
  expect(code).toBe(0);
  expect(out).toBe(`${pathOf(name)} → ${pathOf(name)}\n\nSAME: no change in meaning\n`.replace("SAME", endingOf(out)));
});

/** What could not be compared may stand before the verdict. */
function endingOf(out: string): string {
  return `${/^not compared: .*\n/m.exec(out)?.[0] ?? ""}SAME`;
}

test("any texts are compared, each is the same as itself, and both ways agree on whether they differ", async () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "# System Design: X\n\n",
      "## Requirements\n\n| ID | Requirement |\n| --- | --- |\n| FR-1 | A user sends a file. |\n| FR-1 | Twice. |\n\n",
      "## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `a` | 3 /day | brief |\n| `b` | ? | `a * b` |\n| `a` | 0 | `constructor / 0` |\n\n",
      "## Components\n\n### Store (S3)\n\n- **Technology:** S3\n\n",
      "`a * 2 <= 5 /day` holds (6 /day; to 1.2x)\n\n",
      "```mermaid\nflowchart LR\n a[A] -->|x| b[B]\n```\n\n",
      "Load: `a`.\n\n",
      "<!--",
      "$&`'\\b(?:",
    ),
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      expect((await reportOf(one, one)).verdict).toBe("same");
      diffText(await reportOf(one, other));
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe("hostile input", () => {
  test("empty files are the same, and an empty one differs from a design", async () => {
    const empty = file("empty.md", "");
    expect(await runCli(["diff", empty, empty])).toMatchObject({ code: 0 });
    const { code, out } = await runCli(["diff", empty, pathOf("test/commands/diff/old.md")]);
    expect(code).toBe(1);
    expect(out).toContain("added component `Printer`");
    expect(out).not.toMatch(/^ {2}(?:removed|changed) (?!document|text of `Overview`|text of `Scaling)/m);
  });

  test("of two texts in which nothing can be read, it is told that they differ", async () => {
    const bytes = (seed: number) => Uint8Array.from({ length: 20_000 }, (_, index) => (index * index * seed) % 251);
    const [one, other] = [file("one.md", bytes(7)), file("other.md", bytes(11))];
    expect(await runCli(["diff", one, one])).toMatchObject({ code: 0 });
    expect(await runCli(["diff", one, other])).toMatchObject({ code: 1 });
    expect(await runCli(["diff", file("a.md", "kept\n"), file("b.md", "sold\n")])).toMatchObject({ code: 1 });
  });

  test("thousands of names that came and went are told, each once", async () => {
    const rows = (stem: string) =>
      `# System Design: X\n\n## API Contract\n\n| Endpoint | Purpose |\n| --- | --- |\n${Array.from({ length: 1500 }, (_, index) => `| \`GET /${stem}/${index}\` | read ${stem}${index} |`).join("\n")}\n`;
    const { changes } = await reportOf(rows("a"), rows("b"));
    const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
    expect(count("added") + count("renamed")).toBe(1500);
    expect(count("removed") + count("renamed")).toBe(1500);
  });

  test("a long chain of quantities moves under its one cause", async () => {
    const chain = (rate: number) =>
      `# System Design: X\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| \`q_0\` | ${rate} /day | brief |\n${Array.from({ length: 800 }, (_, index) => `| \`q_${index + 1}\` | ? /day | \`q_${index} + 1 /day\` |`).join("\n")}\n`;
    const { changes } = await reportOf(chain(12), chain(13));
    expect(changes).toHaveLength(1);
    expect(changes[0]!.moves).toHaveLength(800);
  });
});

test("wrong use ends in 64 and names the remedy", async () => {
  const design = pathOf(media!);
  for (const argv of [[], [design], [design, design, design], [design, design, "--format", "xml"], [design, folder]])
    expect(await runCli(["diff", ...argv])).toMatchObject({ code: 64, out: "" });
  expect((await runCli(["diff", design])).err).toMatch(/diff needs two files.*`diff old\.md new\.md`/);
  expect((await runCli(["diff", join(folder, "none.md"), design])).err).toMatch(/there is no file/);
});
