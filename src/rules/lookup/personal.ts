import type { Design, Entity } from "../../design/design.ts";

const always =
  /^(?:.*_)?(?:e_?mails?|phones?|mobile|msisdn|telephone|birth(?:_?day|_?date)?|birthdate|dob|ssn|passport|iban|(?:first|last|full|family|given|sur)_?name|surname|ip|ip_?addr(?:ess)?|street|postcode|postal_code|zip_?code|gender|religion|ethnicity|nationality|diagnos[ie]s|allerg(?:y|ies)|medications?|blood_type|health_\w+|medical_\w+)$/;
const ofPeople = /^(?:.*_)?(?:name|age|address|location|latitude|longitude|lat|lng|lon|photo|picture|avatar|weight)$/;
const address = /^(?:.*_)?(?:address|home|shipping|billing|delivery)_?(?:line_?\d?|address)?$/;
const technical =
  /(?:wallet|contract|mac|memory|bind|listen|server|base|token|host|file|channel|display_host|device|service|event|step)_?/;
const people =
  /(?:^|_)(?:users?|customers?|persons?|people|patients?|employees?|students?|members?|drivers?|riders?|passengers?|contacts?|recipients?|guests?|authors?|subscribers?|buyers?|sellers?|clients?|citizens?|applicants?|candidates?|profiles?|visitors?|travell?ers?|donors?|tenants_users?|usuarios?|clientes?|benutzer|kunden?)(?:_|$)/;

/** The entities that hold data of a person, with the fields that do, such as `Customer.email`. */
export function personalEntities({ entities }: Pick<Design, "entities">): { entity: Entity; fields: string[] }[] {
  return entities.flatMap((entity) => {
    const fields = entity.fields.filter(({ name }) => isPersonal(entity.name, name));
    return fields.length > 0 ? [{ entity, fields: fields.map(({ name }) => `${entity.name}.${name}`) }] : [];
  });
}

function isPersonal(entity: string, field: string): boolean {
  const [holder, name] = [snake(entity), snake(field)];
  if (technical.test(name.replace(/(?:ip_?)?addr(?:ess)?$/, ""))) return false;
  if (always.test(name) || (address.test(name) && /address/.test(name))) return true;
  return (
    ofPeople.test(name) &&
    people.test(holder) &&
    !/^(?:user|customer|client)_(?:group|role|type|name_space)/.test(holder)
  );
}

function snake(name: string): string {
  return name
    .slice(0, 100)
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .toLowerCase();
}
