import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { sectionNamed } from "./places.ts";

/** Products by what they are, with the names by which blueprints call the external system that such a product is. */
const kinds: { called: RegExp; products: RegExp }[] = [
  {
    called: /\b(?:Identity Provider|Sign-on|Directory)\b/u,
    products:
      /\b(?:Keycloak|Okta|Auth0|(?:Microsoft )?Entra(?: ID)?|Azure AD|Active Directory|ADFS|Google Workspace|PingFederate|Zitadel)\b|\bour own (?:OAuth|OIDC|SSO|LDAP) server\b/giu,
  },
  {
    called: /\b(?:Payment|Primary|Second) Provider\b/u,
    products: /\b(?:Stripe|Adyen|PayPal|Braintree|Mollie|Klarna|Worldpay|Checkout\.com|Razorpay|Square)\b/gu,
  },
  { called: /\bMap Provider\b/u, products: /\b(?:Google Maps|Mapbox|HERE Maps|OpenStreetMap|OSRM|TomTom)\b/giu },
  {
    called: /\b(?:E-mail|Email|Mail) (?:Provider|Service)\b/u,
    products: /\b(?:SendGrid|Mailgun|Postmark|Mailchimp|Amazon SES|Brevo)\b/giu,
  },
  { called: /\bSMS Provider\b/u, products: /\b(?:Twilio|Vonage|MessageBird|Sinch|Plivo)\b/giu },
  { called: /\bPush (?:Gateway|Provider)\b/u, products: /\b(?:OneSignal|Firebase|FCM|APNs)\b/gu },
  {
    called: /\b(?:Target System|Partner System)\b/u,
    products: /\b(?:Salesforce|HubSpot|SAP|NetSuite|Odoo|Epic|Cerner|Zendesk|ServiceNow|Shopify)\b/gu,
  },
  { called: /\bModel Provider\b/u, products: /\b(?:OpenAI|GPT-[\w.]+|Claude|Gemini|Mistral|Llama|Azure OpenAI)\b/gu },
  { called: /\bSpeech Provider\b/u, products: /\b(?:Deepgram|Whisper|AssemblyAI|Speechmatics|Google Speech)\b/giu },
  { called: /\bWarehouse System\b/u, products: /\b(?:SAP EWM|Manhattan|Korber)\b/gu },
];

/** The blueprint with the products that the brief names as its external systems: `Identity Provider (Keycloak)`. */
export function withVendors(blueprint: Blueprint, brief: string): Blueprint {
  const { document, ...head } = blueprint;
  const named = kinds
    .map(({ called, products }) => ({ called, products: [...new Set(brief.match(products) ?? [])] }))
    .filter(({ products }) => products.length > 0);
  if (named.length === 0) return blueprint;
  const section = sectionNamed(document, "Components");
  const start = section?.at.start.offset ?? 0;
  const text = document.source.slice(start, section?.at.end.offset ?? 0);
  const list = text.indexOf("**External systems:**");
  const edits = list < 0 ? [] : named.flatMap(({ called, products }) => vendorEdits(text, list, called, products));
  if (edits.length === 0) return blueprint;
  const placed = edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  return withText(head, applyEdits(document.source, placed), document.path);
}

/** Several products of a kind go to as many external systems in their order; what is left over joins the last. */
function vendorEdits(text: string, from: number, called: RegExp, products: string[]): Edit[] {
  const items = Array.from(text.matchAll(/^- ([^(\n]+?)(?: \(([^()\n]*)\))?$/gmu)).filter(
    ({ index, 1: name }) => index > from && called.test(name!),
  );
  return items.flatMap(({ index, 0: item, 1: name }, order) => {
    const own = order === items.length - 1 ? products.slice(order) : products.slice(order, order + 1);
    if (own.length === 0) return [];
    return [{ start: index, end: index + item.length, text: `- ${name} (${own.join(" and ")})` }];
  });
}
