/** "2026-11-23" as people in the field write it: "11/23/2026". */
export const usDateOf = (iso: string): string => `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)}`;
