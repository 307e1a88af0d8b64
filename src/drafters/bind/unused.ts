import type { Brief } from "../../brief/index.ts";
import type { Document } from "../../document/index.ts";
import { type Family, jobs } from "./families.ts";
import { givenIn } from "./given.ts";
import { isNamed, type Product } from "./products.ts";
import { builtText, technologiesIn } from "./technologies.ts";

/** Tools and ways of working that change no part, each with what it means all the same. */
const tools: Record<string, string> = {
  Terraform: "every resource is described in it, and nothing else changes",
  Docker: "every part of ours is an image built with it, and nothing else changes",
  GraphQL:
    "the contract stays HTTP with JSON; a GraphQL layer would stand before the API and change no limit behind it",
  gRPC: "our own parts may call each other by it; the contract with others stays HTTP with JSON",
};

/** A plain sentence for each given product that no part of the design uses, and what that means. */
export function unusedIn(document: Document, brief: Brief): string {
  const body = builtText(document);
  const families = new Set(technologiesIn(body).map(({ family }) => family));
  const stores = new Set<Family>(["relational", "documents"]);
  const mayBecome = ({ family }: Product) => stores.has(family) && [...stores].some((one) => families.has(one));
  const unused = givenIn(brief)
    .map(({ product }) => product)
    .filter((product) => !isIn(product, body) && !mayBecome(product));
  const given = unused
    .map(({ name, family }) =>
      tools[name]
        ? ` ${name} is given: ${tools[name]}.`
        : ` ${name[0]!.toUpperCase()}${name.slice(1)} is given and not used: ${jobs[family].unused}.`,
    )
    .join("");
  return given + wishesIn(brief, body);
}

const closed =
  /\b(?:Fargate|DynamoDB|SQS|SNS|SES|Kinesis(?: Data Streams)?|EventBridge|S3|Lambda|CloudFront|Cosmos DB|Firestore|BigQuery|Pub\/Sub|Service Bus|Event Hubs|Blob Storage|Cloud Storage|Container Apps|Cloud Run)\b/gu;

/** What the brief wants of all parts, told with the parts for which it is not so. */
function wishesIn({ constraints }: Brief, body: string): string {
  const said = new Set(constraints.map(({ words }) => words.toLowerCase().replace(" ", "-")));
  const sentences: string[] = [];
  if (said.has("serverless"))
    sentences.push(
      /\b(?:RDS|Aurora|ElastiCache|EC2|OpenSearch Service)\b/u.test(body)
        ? "Serverless is wished for: the parts of ours run without machines to look after, while databases and caches are instances that the provider runs"
        : "Serverless is wished for: no part needs a machine to look after",
    );
  if (said.has("managed-services"))
    sentences.push(
      "Managed services are wished for: the provider runs every store and queue, and only the parts of ours are released by us",
    );
  const services = [...new Set(body.match(closed) ?? [])];
  if (said.has("open-source"))
    sentences.push(
      services.length > 0
        ? `Open source is wished for: ${services.join(", ")} are not, and leaving them means running their likes ourselves`
        : "Open source is wished for: every technology named under Components is",
    );
  return sentences.map((sentence) => ` ${sentence}.`).join("");
}

function isIn(product: Product, body: string): boolean {
  return isNamed(product, body) || [product.name, ...Object.values(product.on)].some((one) => body.includes(one));
}
