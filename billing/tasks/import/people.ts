import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import type { FoundBy } from "./outcome";
import { nameKeys, namesToLookUp, shareAWord, type PersonName } from "./person-names";

/** A patient of the workbook, or one that this import adds. */
export interface Person extends PersonName {
  readonly id: string;
  readonly outsideId: string | undefined;
  readonly birthDate: CalendarDate | undefined;
  /** What brought it; undefined for those of the workbook. */
  readonly from: object | undefined;
}

/** What a row of a file says of somebody. */
export interface Named {
  /** An ID, a pick name or a name, as a cell of ours would hold it. */
  readonly patient?: string | undefined;
  /** The number in the program that exported. */
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
}

export type PersonMatch =
  | { readonly person: Person; readonly by: FoundBy }
  | { readonly nobody: true }
  /** A sentence without the name. */
  | { readonly why: string };

export interface People {
  readonly add: (person: Person) => void;
  readonly find: (named: Named) => PersonMatch;
}

const NUMBERS_OF_ONE_PROGRAM = /^\d+$/;

/** Two numbers that one program could have given: another program's say nothing against each other. */
const ofOneProgram = (a: string, b: string): boolean =>
  NUMBERS_OF_ONE_PROGRAM.test(a) ? NUMBERS_OF_ONE_PROGRAM.test(b) : a.length === b.length && !NUMBERS_OF_ONE_PROGRAM.test(b);

const append = (index: Map<string, Person[]>, key: string, person: Person): void => {
  const there = index.get(key);
  if (!there) index.set(key, [person]);
  else if (!there.includes(person)) there.push(person);
};

const SEVERAL_NUMBERS = "Several rows of Patients have this Outside ID. Correct them, then import again.";
const OTHER_NAME = "The number belongs to a patient of another name. Look which of the two is right.";
const SEVERAL_NAMES = "Several patients have this name, and nothing here tells them apart. Add the Patient ID or Outside ID.";
const OTHER_BIRTH_DATE = "A patient of this name has another birth date. Look which is right, or add this person to Patients.";
const OTHER_NUMBER = "A patient of this name has another Outside ID. Look whether it is the same person, then correct Patients.";

/** People by ID, by number, then by name and birth date; never merged by a guess (two of one name are asked about). */
export const peopleIndex = (): People => {
  const byId = new Map<string, Person[]>();
  const byNumber = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();

  const add = (person: Person): void => {
    append(byId, folded(person.id), person);
    append(byId, folded(`${person.last}, ${person.first} - ${person.id}`), person);
    if (person.outsideId !== undefined) append(byNumber, folded(person.outsideId), person);
    if (person.last !== "" && person.first !== "") for (const key of nameKeys(person)) append(byName, key, person);
  };

  /** A number says who it is, but not against the name beside it. */
  const byItsNumber = (found: readonly Person[], name: string | undefined): PersonMatch | undefined => {
    const [first, ...others] = found;
    if (!first) return undefined;
    if (others.some(({ id }) => folded(id) !== folded(first.id))) return { why: SEVERAL_NUMBERS };
    const isOther = name !== undefined && name !== "" && !shareAWord(name, `${first.first} ${first.last}`);
    return isOther ? { why: OTHER_NAME } : { person: first, by: "id" };
  };

  const byItsName = (name: string, birthDate: CalendarDate | undefined, number: string | undefined): PersonMatch => {
    const all =
      namesToLookUp(name)
        .map((key) => byName.get(key))
        .find((found) => found !== undefined) ?? [];
    const sameDay = birthDate === undefined ? [] : all.filter((person) => person.birthDate === birthDate);
    const candidates = sameDay.length > 0 ? sameDay : all;
    const [only, another] = candidates;
    if (!only) return { nobody: true };
    if (another) return { why: SEVERAL_NAMES };
    if (birthDate !== undefined && only.birthDate !== undefined && only.birthDate !== birthDate) return { why: OTHER_BIRTH_DATE };
    if (sameDay.length > 0) return { person: only, by: "name and birth date" };
    const contradicted = number !== undefined && only.outsideId !== undefined && ofOneProgram(number, only.outsideId);
    return contradicted ? { why: OTHER_NUMBER } : { person: only, by: "name" };
  };

  const find: People["find"] = ({ patient, number, name, birthDate }) => {
    const known = name ?? patient;
    const direct = patient === undefined ? undefined : byItsNumber(byId.get(folded(patient)) ?? [], name);
    if (direct) return direct;
    const numbered = number === undefined ? undefined : byItsNumber(byNumber.get(folded(number)) ?? byId.get(folded(number)) ?? [], known);
    if (numbered) return numbered;
    return known === undefined || known === "" ? { nobody: true } : byItsName(known, birthDate, number);
  };

  return { add, find };
};
