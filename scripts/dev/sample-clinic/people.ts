/** The invented people of the sample; none of them lives. */
export const JAE_PARK = "JP";
export const MARA_STONE = "MS";
export const LUZ_IBARRA = "LI";

export const EVERGREEN = "Evergreen Health";
export const CASCADE = "Cascade Mutual";
export const ROGUE = "Rogue Valley Health Plan";
export const COLUMBIA = "Columbia Cooperative";
export const LABOR = "WA Labor and Industries";
export const AUTO = "Willamette Auto Insurance";
export const COMMUNITY = "Community Plan of Washington";
export const VETERANS = "VA Community Care";

const PEOPLE = [
  ["P-0001", "Whitfield", "Dana", "1984-05-14", "F"],
  ["P-0002", "Okafor", "Noel", "1979-02-27", "M"],
  ["P-0003", "Lindqvist", "Elsa", "1991-09-30", "F"],
  ["P-0004", "Marsh", "Theo", "1968-12-02", "M"],
  ["P-0005", "Delgado", "Rosa", "1987-07-19", "F"],
  ["P-0006", "Brandt", "Iris", "1995-03-22", "F"],
  ["P-0007", "Novak", "Petra", "1973-11-05", "F"],
  ["P-0008", "Hollis", "Grant", "1961-01-17", "M"],
  ["P-0009", "Nakamura", "Kenji", "1982-06-08", "M"],
  ["P-0010", "Abbott", "June", "1976-10-25", "F"],
  ["P-0011", "Vance", "Oren", "1989-04-13", "M"],
  ["P-0012", "Quill", "Tessa", "1993-08-21", "F"],
  ["P-0013", "Sorrel", "Wade", "1970-02-09", "M"],
  ["P-0014", "Ibsen", "Nora", "1985-12-28", "F"],
  ["P-0015", "Thorne", "Miles", "1980-09-16", "M"],
  ["P-0016", "Thorne", "Miles", "1980-09-16", "M"], // patient-duplicated: P-0015 again
  ["P-0017", "Pike", "Lena", "03/04/1985", "F"], // date-ambiguous: March 4 or April 3
  ["P-0018", "Ruiz", "Amara", "1998-05-31", "F"],
] as const;

export type PatientId = (typeof PEOPLE)[number][0];

export const people = PEOPLE.map(([id, last, first, birthDate, sex]) => ({ id, last, first, birthDate, sex }));

/** As the drop-downs show a patient: "Whitfield, Dana - P-0001". */
export const picked = (id: PatientId): string => {
  const person = people.find((someone) => someone.id === id);
  return person === undefined ? id : `${person.last}, ${person.first} - ${id}`;
};
