import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { readFrontMatter } from "../../src/document/front-matter.ts";
import { withActor } from "../../src/drafters/bind/actor.ts";
import { createBlueprintDrafter } from "../../src/drafters/blueprint.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { headOf } from "../../src/drafters/heads.ts";

const drafter = createBlueprintDrafter();
async function overviewOf(brief: string): Promise<string> {
  const given = { brief, context: [], depth: "standard" as const, document: "" };
  let text = "";
  for await (const piece of drafter.draft("overview", given, new AbortController().signal)) text += piece;
  return text;
}

describe("the overview", () => {
  test("tells what is asked for, each with its requirement", async () => {
    const text = await overviewOf(
      "rental of construction machines: customers search machines by place and date, pay a deposit by card and get a reminder before return, 900 rentals a day",
    );
    expect(text).toMatch(/^\*\*What is asked for:\*\* Customers search machines by place and date \(FR-\d+\); /m);
    expect(text).not.toContain("Read this first");
  });

  test("says first that no blueprint is about what the brief names", async () => {
    const text = await overviewOf(
      "Please design the seed vault monitor of a botanical garden: sealed drawers are opened by two curators, humidity drifts are told to them, 4 vaults, 90 drawers, nothing ever leaves the building",
    );
    expect(text).toMatch(/^## Overview\n\n\*\*Read this first:\*\* no embedded blueprint is about /);
  });
});

describe("the main actor", () => {
  const plain = loadBlueprints().find(({ id }) => id === "transactional-service")!;
  const actorIn = (brief: string) => withActor(plain, readBrief(brief)).entry?.actor;

  test("bears the name of those who do most in the brief", () => {
    expect(actorIn("loans of tools: members borrow tools, members return tools, a clerk mends them")).toBe("Member");
  });

  test("keeps its own where the brief names nobody, or somebody who is there already", () => {
    expect(actorIn("a service for records")).toBe("User");
    expect(actorIn("records: staff file records, staff close records")).toBe("User");
  });
});

test("the front matter that the build keeps is what each file says", () => {
  const folder = new URL("../../blueprints/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) {
    const text = readFileSync(new URL(name, folder), "utf8");
    expect(headOf(text).values, name).toEqual(readFrontMatter(text).values);
  }
});
