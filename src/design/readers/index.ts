import { readBlocks } from "./blocks.ts";
import { readComponents } from "./components.ts";
import { readControls } from "./controls.ts";
import { readCosts } from "./costs.ts";
import { readDecisions } from "./decisions.ts";
import { readDiagrams } from "./diagrams.ts";
import { readEndpoints } from "./endpoints.ts";
import { readEntities } from "./entities.ts";
import { readFailures } from "./failures.ts";
import { readFlows } from "./flows.ts";
import { readMentions } from "./mentions.ts";
import { readMonitors } from "./monitors.ts";
import { readOverview } from "./overview.ts";
import { readQuantities } from "./quantities.ts";
import { readQuestions } from "./questions.ts";
import type { Reader } from "./reader.ts";
import { readRequirements } from "./requirements.ts";
import { readScaling } from "./scaling.ts";
import { readScope } from "./scope.ts";

export const readers: Reader[] = [
  readOverview,
  readScope,
  readRequirements,
  readBlocks,
  readDiagrams,
  readComponents,
  readFlows,
  readEntities,
  readEndpoints,
  readScaling,
  readFailures,
  readCosts,
  readControls,
  readMonitors,
  readDecisions,
  readQuestions,
  readQuantities,
  readMentions,
];
