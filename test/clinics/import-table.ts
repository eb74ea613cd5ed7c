const quoted = (field: string): string => (/[",\n;]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Rows of fields as the text of a CSV file. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ","): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join("\n");

/** Rows by header: what a row leaves out is empty. */
export const table = (headers: readonly string[], rows: readonly Readonly<Record<string, string>>[]): readonly (readonly string[])[] => [
  headers,
  ...rows.map((row) => headers.map((header) => row[header] ?? "")),
];
