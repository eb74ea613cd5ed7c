/**
 * Everybody who occurs in this repository is invented. A test, a template or a page names people of this list only, so that
 * nobody's data can slip in. Add to it when a story needs another person.
 */
export const INVENTED_PEOPLE: ReadonlySet<string> = new Set([
  // patients of the rule tests and of the sample clinic
  "Dana Whitfield",
  "Noel Okafor",
  "Elsa Lindqvist",
  "Theo Marsh",
  "Rosa Delgado",
  "Iris Brandt",
  "Petra Novak",
  "Grant Hollis",
  "Kenji Nakamura",
  "June Abbott",
  "Oren Vance",
  "Tessa Quill",
  "Wade Sorrel",
  "Nora Ibsen",
  "Miles Thorne",
  "Lena Pike",
  "Amara Ruiz",
  "Clara Beck",
  "Hugo Lind",
  "Maren Foss",
  "Otto Grau",
  "Ines Roth",
  "Jonas Wick",
  "Selma Voss",
  "Arno Keel",
  "Vera Dahl",
  "Emil Stroh",
  "Thea Lorenz",
  "Nils Hartwig",
  "Greta Moen",
  "Felix Aarn",
  "Lotte Berg",
  "Kai Sund",
  "Rika Thal",
  "Bruno Elster",
  "Mila Ostrow",
  "Paul Renner",
  "Anke Stahl",
  "Jorun Falk",
  "Signe Holt",
  "Dora Vik",
  "Ole Brink",
  "Ruth Lange",
  "Alma Kern",
  "Tilo Nord",
  "Edda Quast",
  "Anton Rehm",
  "Frieda Ulm",
  "Marit Hoff",
  "Sten Krag",
  "Berta Lund",
  "Uwe Prell",
  "Nina Sahl",
  "Ivo Tanner",
  "Rieke Wolff",
  "Hanna Zorn",
  // who insures one of them
  "Sam Field",
  // patients of the remittance tests
  "Rowan Alder",
  "Sage Alder",
  // therapists
  "Jae Park",
  "Luz Ibarra",
  "Mara Stone",
  "Noa Birk",
  // prescribers
  "Morgan Hale",
]);

/** Numbers with a right check digit that the registry of providers has never given out or that its own documents use as examples. */
export const DUMMY_NPIS: ReadonlySet<string> = new Set(["1234567893", "1245319599", "1558598797", "1000000004", "2000000002"]);

/** Member IDs start with TEST; these two are what Excel makes of a long number, for `identifier-damaged`. */
export const isInventedMemberId = (id: string): boolean => id.startsWith("TEST") || ["1.23457E+11", "912346000000"].includes(id);

/** The number range and the domains that are kept free for stories. */
export const isInventedPhone = (phone: string): boolean => /555.01\d\d$/.test(phone);
export const isInventedMail = (address: string): boolean => /[@.]example(?:\.(?:com|org|net))?$|\.(?:invalid|test)$/.test(address);
