import protobuf from "protobufjs";
import { describe, expect, test } from "vitest";
import { fencesOf } from "./fences.ts";

/** The package reads what we read and refuses what we refuse; it cannot stand in the bundle, since it builds functions from text. */
describe("protobufjs", () => {
  test.each(fencesOf("protobuf", "valid").filter(({ meta }) => meta !== "other"))("reads $title too", ({ source }) => {
    expect(protobuf.parse(source).root.nestedArray.length).toBeGreaterThan(0);
  });

  test.each(fencesOf("protobuf", "broken"))("refuses $title too", ({ source }) => {
    expect(() => protobuf.parse(source)).toThrow();
  });
});
