/** The invented people of the sample; none of them lives. */
export const JAE_PARK = "JP";
export const MARA_STONE = "MS";
export const LUZ_IBARRA = "LI";
export const NOA_BIRK = "NB";

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
  ["P-0019", "Beck", "Clara", "1977-03-18", "F"],
  ["P-0020", "Lind", "Hugo", "1990-11-02", "M"],
  ["P-0021", "Foss", "Maren", "1983-06-24", "F"],
  ["P-0022", "Grau", "Otto", "1959-08-07", "M"],
  ["P-0023", "Roth", "Ines", "1996-01-29", "F"],
  ["P-0024", "Wick", "Jonas", "1988-10-12", "M"],
  ["P-0025", "Voss", "Selma", "1974-05-06", "F"],
  ["P-0026", "Keel", "Arno", "1966-09-19", "M"],
  ["P-0027", "Dahl", "Vera", "1981-12-11", "F"],
  ["P-0028", "Stroh", "Emil", "1994-07-03", "M"],
  ["P-0029", "Lorenz", "Thea", "1972-02-20", "F"],
  ["P-0030", "Hartwig", "Nils", "1986-04-27", "M"],
  ["P-0031", "Moen", "Greta", "1963-11-15", "F"],
  ["P-0032", "Aarn", "Felix", "1992-08-30", "M"],
  ["P-0033", "Berg", "Lotte", "1978-01-08", "F"],
  ["P-0034", "Sund", "Kai", "1984-10-21", "M"],
  ["P-0035", "Thal", "Rika", "1969-06-13", "F"],
  ["P-0036", "Elster", "Bruno", "1957-03-04", "M"],
  ["P-0037", "Ostrow", "Mila", "1997-09-25", "F"],
  ["P-0038", "Renner", "Paul", "1975-07-17", "M"],
  ["P-0039", "Stahl", "Anke", "1980-05-28", "F"],
  ["P-0040", "Falk", "Jorun", "1987-12-09", "F"],
  ["P-0041", "Holt", "Signe", "1971-04-01", "F"],
  ["P-0042", "Vik", "Dora", "1993-02-16", "F"],
  ["P-0043", "Brink", "Ole", "1965-10-30", "M"],
  ["P-0044", "Lange", "Ruth", "1982-08-14", "F"],
  ["P-0045", "Kern", "Alma", "1976-11-27", "F"],
  ["P-0046", "Nord", "Tilo", "1989-01-05", "M"],
  ["P-0047", "Quast", "Edda", "1968-07-22", "F"],
  ["P-0048", "Rehm", "Anton", "1991-03-13", "M"],
  ["P-0049", "Ulm", "Frieda", "1979-09-08", "F"],
  ["P-0050", "Hoff", "Marit", "1985-02-23", null], // claim-information-missing: sex, box 3
  ["P-0051", "Krag", "Sten", "1973-06-11", "M"],
  ["P-0052", "Lund", "Berta", "1994-10-04", "F"],
  ["P-0053", "Prell", "Uwe", "1962-12-19", "M"],
  ["P-0054", "Sahl", "Nina", "1988-08-02", "F"],
  ["P-0055", "Tanner", "Ivo", "1970-03-27", "M"],
  ["P-0056", "Wolff", "Rieke", "1981-05-15", "F"],
  ["P-0057", "Zorn", "Hanna", "1999-01-20", "F"],
] as const;

export type PatientId = (typeof PEOPLE)[number][0];

export const people = PEOPLE.map(([id, last, first, birthDate, sex]) => ({ id, last, first, birthDate, sex }));

/** As the drop-downs show a patient: "Whitfield, Dana - P-0001". */
export const picked = (id: PatientId): string => {
  const person = people.find((someone) => someone.id === id);
  return person === undefined ? id : `${person.last}, ${person.first} - ${id}`;
};
