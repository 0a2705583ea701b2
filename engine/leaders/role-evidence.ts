import type { OfficeKind } from '../enumerations.ts';
import type { Role, RoleTrait } from './role.ts';

/** One reason for or against reading a role as a leader's. The first rule that applies decides. */
interface RoleRule {
  id: string;
  example: string;
  applies(role: Role): boolean;
  isLeaders(role: Role): boolean;
}

const has = ({ noun }: Role, trait: RoleTrait) => noun.traits.has(trait);
const namesInstitution = ({ placeMatches }: Role) => placeMatches.some(({ kind }) => kind === 'institution');
const namesOrganisation = ({ places }: Role) => places.some(({ country }) => country === null);
const isSpokesperson = ({ noun }: Role) => noun.kinds.includes('spokesperson');
const speaksForSoldiers = ({ fieldTraits, placeMatches }: Role) =>
  fieldTraits.has('armed-body') || placeMatches.some(({ securityService }) => securityService);

const never = () => false;
const always = () => true;
/** An owner we do not know beside a country: `Ghana FA minister`. */
const sufficesWithPlace = ({ noun, places }: Role) => noun.evidenceRequired === 'none' && places.length > 0;

/** Those whose aides news names: a minister's or an ambassador's do not count. */
const PRINCIPALS: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government', 'supreme-leader']);

const ROLE_RULES: readonly RoleRule[] = [
  {
    id: 'no-office',
    example: 'General Brandt; presidents; the police chief',
    applies: ({ plural, noun, fieldTraits }) =>
      plural || noun.evidenceRequired === 'insufficient' || fieldTraits.has('police'),
    isLeaders: never,
  },
  {
    id: 'aide',
    example: "the prime minister's chief of staff",
    applies: ({ principal }) => principal !== null,
    isLeaders: ({ principal }) => {
      const kind = principal?.kinds[0];
      return principal !== null && !principal.unknownOwner && kind !== undefined && PRINCIPALS.has(kind);
    },
  },
  {
    id: 'spokesperson-of-institution',
    example: 'a Kremlin spokesman, not a Pentagon one',
    applies: (role) => isSpokesperson(role) && namesInstitution(role),
    isLeaders: (role) => role.places.length > 0 && !speaksForSoldiers(role),
  },
  {
    id: 'spokesperson-of-unknown-owner',
    example: 'an Acme spokeswoman',
    applies: (role) => isSpokesperson(role) && role.unknownOwner,
    isLeaders: sufficesWithPlace,
  },
  {
    id: 'spokesperson',
    example: 'a UN spokesman; a government spokesman',
    applies: isSpokesperson,
    isLeaders: (role) =>
      role.noun.evidenceRequired === 'none' || namesOrganisation(role) || role.fieldTraits.has('state-body'),
  },
  {
    id: 'party',
    example: 'party chairman; Green Party leader',
    applies: (role) => has(role, 'names-party') || (has(role, 'heads-party') && role.fieldTraits.has('party')),
    isLeaders: always,
  },
  {
    id: 'unknown-owner',
    example: 'US Soccer president',
    applies: ({ unknownOwner }) => unknownOwner,
    isLeaders: sufficesWithPlace,
  },
  {
    // Maine's senator is one of the country, Scotland's health minister too; Ohio State's president is not.
    id: 'of-region',
    example: 'the president of Ohio State',
    applies: (role) =>
      role.placeMatches.some(({ kind }) => kind === 'region') &&
      !has(role, 'regional') &&
      role.noun.evidenceRequired !== 'none',
    isLeaders: never,
  },
  {
    id: 'clerk',
    example: "the ministry's secretary; Britain's secretary",
    applies: (role) => has(role, 'clerk') && role.fields.length === 0,
    isLeaders: ({ placeMatches }) => placeMatches.some(({ kind }) => kind !== 'institution'),
  },
  {
    // `Germany's chairman` is of something that the words do not name; `Egypt's intelligence chief` says of what.
    id: 'head-of-unnamed-body',
    example: "Germany's chairman",
    applies: (role) =>
      has(role, 'heads-body') &&
      !role.fieldTraits.has('state-arm') &&
      !namesInstitution(role) &&
      !namesOrganisation(role),
    isLeaders: never,
  },
  {
    id: 'office',
    example: 'foreign minister; the education secretary; Russian president',
    applies: always,
    isLeaders: (role) =>
      role.noun.evidenceRequired === 'none' ||
      (role.fields.length > 0 && has(role, 'takes-field')) ||
      role.places.length > 0,
  },
];

/** True where the words name an office of a state, or of an organisation in the knowledge, and not of a firm or club. */
export const isLeadersRole = (role: Role): boolean =>
  ROLE_RULES.find((rule) => rule.applies(role))?.isLeaders(role) ?? false;
