const NOT_IN_FILE_NAMES = /[<>:"/\\|?*\p{Cc}]/gu;

/** A number or an ID as part of a name that Windows takes. */
export const inFileName = (text: string): string => text.replace(NOT_IN_FILE_NAMES, "-");
