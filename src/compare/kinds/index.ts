import { factOf, type Kind } from "../fact.ts";
import { architectureKinds } from "./architecture.ts";
import { contractKinds } from "./contracts.ts";
import { operationKinds } from "./operation.ts";
import { requirementKinds } from "./requirements.ts";

/** The rows of the ledger, which have a comparison of their own. */
export const quantityKind: Kind = {
  section: "quantities",
  noun: "quantity",
  naming: "name",
  read: ({ design }, strip) =>
    design.quantities.map(({ name, value, basis, at }) =>
      factOf(name, at, { value: value.text, basis: basis.text }, strip),
    ),
};

/** Everything that is compared, in the order in which a design is read. */
export const kinds: Kind[] = [
  ...requirementKinds,
  ...architectureKinds,
  ...contractKinds,
  ...operationKinds,
  quantityKind,
];
