import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { chooseBlueprint } from "../../src/drafters/bind/choose.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { both, one } from "./pairs.ts";

const blueprints = loadBlueprints();
const chosen = (text: string) => {
  const { blueprint, beside } = chooseBlueprint(readBrief(text), blueprints);
  return beside ? `${blueprint.id} + ${beside.id}` : blueprint.id;
};

describe("a second blueprint", () => {
  test.each(both)("is needed: $brief", ({ brief, first, second }) => {
    expect(chosen(brief)).toBe(`${first} + ${second}`);
  });

  test.each(one)("is not needed: $brief", ({ brief, first }) => {
    expect(chosen(brief)).toBe(first);
  });

  test("is not one that exists already, is only called, or is only alike", () => {
    const calls = ["that calls our notification service", "which sends mail through a notification service"];
    for (const call of [...calls, "like a chat app", "replacing the existing notification platform"])
      expect(chosen(`order service for a bakery ${call}`)).toBe("transactional-service");
  });
});

test("what follows `for` or `of` says for whom the thing is, not what it is", () => {
  expect(chosen("search for an online shop")).toBe("search-autocomplete");
  expect(chosen("an online shop for a search company")).toBe("checkout-orders");
  expect(chosen("we need a service for sending email campaigns")).toBe("notifications");
});

test("nothing that speaks for a blueprint leaves the usual one", () => {
  const { blueprint, fits, beside } = chooseBlueprint(readBrief("something nice"), blueprints);
  expect([blueprint.id, fits, beside]).toEqual(["transactional-service", false, undefined]);
});
