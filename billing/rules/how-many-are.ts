/** "none is", "1 is", "20 are": what comes before "used". */
export const howManyAre = (count: number): string => (count === 0 ? "none is" : `${count} ${count === 1 ? "is" : "are"}`);
