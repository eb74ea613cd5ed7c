/**
 * A template that cannot be filled right as it is. The message is for people: which defined name and cell, why, what to do; whoever
 * knows the file's name puts it in front.
 */
export class TemplateRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TemplateRefused";
  }
}

export const NAME_MANAGER = "(Formulas > Name Manager)";
