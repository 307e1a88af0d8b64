import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createExamples } from "../../src/rules/lookup/examples.ts";
import { unsafeStatements } from "../../src/rules/lookup/mermaid.ts";
import { namedIn } from "../../src/rules/lookup/named-paths.ts";
import { placeholdersIn, withoutPlaceholders } from "../../src/rules/lookup/placeholders.ts";
import { list, quote } from "../../src/rules/lookup/quote.ts";
import { secretsIn } from "../../src/rules/lookup/secrets.ts";
import { speaksOf, stemsOf } from "../../src/rules/lookup/stems.ts";

const made = (length: number) => Array.from({ length }, (_, index) => "n0tAr3alK3y"[index % 11]).join("");
const MADE = (length: number) => made(length).toUpperCase();

describe("secrets", () => {
  test.each([
    ["an AWS access key id", `ASIA${MADE(16)}`],
    ["a GitHub token", `ghp_${made(36)}`],
    ["a GitHub token", `github_pat_${made(50)}`],
    ["a GitLab token", `glpat-${made(20)}`],
    ["a Slack token", `xoxb-${made(24)}`],
    ["a Slack webhook", `T${MADE(8)}/B${MADE(8)}/${made(24)}`, "https://hooks.slack.com/services/"],
    ["a Stripe key", `sk_live_${made(24)}`],
    ["a Google API key", `AIza${made(35)}`],
    ["a key of a model provider", `sk-proj-${made(40)}`],
    ["an npm token", `npm_${made(36)}`],
    ["a JSON Web Token", `eyJ${made(20)}.eyJ${made(30)}.${made(43)}`],
    ["a password in a connection string", "k3Vn8qLm2", "amqp://jobs:", "@queue.internal"],
    ["a credential in a URL", "k3Vn8qLm2zR", "https://files.invalid/a?X-Amz-Signature="],
    ["a password or key", "k3Vn8qLm2zR", "DB_PASSWORD="],
    ["a password or key", "k3Vn8qLm2zR", '"apiKey": "', '"'],
  ])("%s is found as it stands", (kind, text, before = "", behind = "") => {
    const found = secretsIn(`one ${before}${text}${behind} two`);
    expect(found).toEqual([{ kind, text, index: 4 + before.length }]);
  });

  test.each([
    "password: string;",
    "`token`",
    "token = null",
    'password = "changeme-2024"',
    "postgres://app:password@db/x",
    "postgres://app:$PASS1234@db/x",
    "https://x.invalid/?token=<token>",
    "https://x.invalid/?key={api_key_2}",
    "AKIAXXXXXXXXXXXXXXXX",
    "AKIAIOSFODNN7EXAMPLE",
    "secret = process.env.SECRET_2",
    "token_ttl = 3600",
    'secret: "vault:kv/app/db1"',
    "the password rotates every 90 days",
    "session_token=session_token",
    "https://x.invalid/?page=2&sort=date_2024",
    "password_hash = argon2id(password)",
    "x".repeat(64),
    `sk-${"-".repeat(40)}`,
  ])("%s is none", (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

test("a placeholder is found where it stands, and what is left without it is the rest", () => {
  expect(placeholdersIn("Kept for TBD days by [Your Team].")).toEqual([
    { text: "TBD", index: 9 },
    { text: "[Your Team]", index: 21 },
  ]);
  expect(withoutPlaceholders("Kept for TBD days by [Your Team].")).toBe("Kept for  days by .");
  for (const text of [
    "[1]",
    "[x]",
    "[Smith 2019]",
    "[API]",
    "[System Context]",
    "Map<string, Order[]>",
    "a TODO list",
    "5XX errors",
    "What??",
    "list[date]",
    "…and so on",
    "(see [RFC 7519])",
  ]) {
    expect(placeholdersIn(text)).toEqual([]);
  }
});

test("only what acts is unsafe in a diagram", () => {
  const source =
    'flowchart LR\n  %% click here\n  a[click me] -->|href| b["x<br>y"]; click a call run()\n  %%{ init: {} }%%\n  link A: Docs @ https://x.invalid\n  linkStyle 0 stroke:red';
  expect(unsafeStatements(source)).toEqual([
    "click a call run()",
    "%%{ init: {} }%%",
    "link A: Docs @ https://x.invalid",
  ]);
});

test("a name is spoken of by the words that tell it apart", () => {
  expect(speaksOf(stemsOf("the encoders crash"), "Encoding Service")).toBe(true);
  expect(speaksOf(stemsOf("export_jobs are late"), "ExportJob")).toBe(true);
  expect(speaksOf(stemsOf("the service is down"), "Encoding Service")).toBe(false);
  expect(speaksOf(stemsOf("the API server is down"), "API Server")).toBe(true);
});

test("a quotation is one line in backticks, never longer than asked for", () => {
  expect(quote("a `b`\n c")).toBe("`a b c`");
  expect(list(["a", "b", "c", "d", "e", "f"])).toBe("`a`, `b`, `c`, `d` and 2 more");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 80 }), (text, most) => {
      const quoted = quote(text, most);
      expect([...quoted].length).toBeLessThanOrEqual(most + 2);
      expect(quoted.slice(1, -1)).not.toMatch(/[`\n]/);
    }),
  );
});

describe("paths that steps name", () => {
  const isNamed = (text: string, method: string, path: string) => namedIn([{ text }])({ method, path });

  test.each([
    ["asks `/v1/parcels`", "DELETE", "/v1/parcels"],
    ["sends POST /v1/parcels.", "POST", "/v1/parcels"],
    ["sends a POST to https://api.example.com/v1/parcels?dry=1", "POST", "/v1/parcels"],
    ["reads or changes it: GET/PUT `/parcels/{id}`", "PUT", "/parcels/{parcel_id}"],
    ["calls GET and DELETE on /parcels", "GET", "/parcels"],
    ["calls `POST /api/v1/parcels`", "POST", "/parcels"],
  ])("%s: %s %s is named", (text, method, path) => {
    expect(isNamed(text, method, path)).toBe(true);
  });

  test.each([
    ["sends POST /v1/parcels", "DELETE", "/v1/parcels"],
    ["sends a POST to /v1/parcels", "DELETE", "/v1/parcels"],
    ["asks `/v1/lockers/{locker_id}/codes`", "DELETE", "/v1/lockers/{locker_id}"],
    ["asks `/v1/lockers/{locker_id}/codes`", "DELETE", "/codes"],
    ["asks /parcels-old", "GET", "/parcels"],
  ])("%s: %s %s is not", (text, method, path) => {
    expect(isNamed(text, method, path)).toBe(false);
  });

  test("any text can be read", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, path) => typeof isNamed(text, "GET", path) === "boolean"));
  });
});

describe("calls shown with values", () => {
  const isExample = createExamples(
    ["/v1/loans/{id}", "/v1/loans/{id}", "/v1/loans/{loan_id}/notes/:note"].map((path) => ({ method: "GET", path })),
  );

  test.each([
    ["GET", "/v1/loans/7", true],
    ["GET", "/v1/loans/a7?x=1", true],
    ["GET", "/v1/loans/{id}/notes/12", true],
    ["GET", "/v1/loans/{id}", false],
    ["GET", "/v1/loans/newest", false],
    ["PUT", "/v1/loans/7", false],
    ["GET", "/v2/loans/7", false],
  ])("%s %s: %s", (method, path, expected) => {
    expect(isExample({ method, path })).toBe(expected);
  });
});
