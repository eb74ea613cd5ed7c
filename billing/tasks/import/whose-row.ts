import type { CalendarDate } from "../../values/calendar-date";
import type { ClinicSoFar } from "./clinic-so-far";
import { lastFirst } from "./person-names";
import { needsYou, type FoundBy, type Outcome } from "./outcome";

/** What a row of a file says of its person, in the columns of `incoming-sheets`. */
export interface SaysWhose {
  readonly patient?: string | undefined;
  readonly customerId?: string | undefined;
  readonly lastName?: string | undefined;
  readonly firstName?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
}

export const fullNameOf = ({ lastName, firstName }: SaysWhose): string | undefined =>
  lastName === undefined || firstName === undefined ? undefined : lastFirst(lastName, firstName);

/** The Patient ID of the row's person, or what a person must decide. */
export const whoseRow = (
  says: SaysWhose,
  clinic: ClinicSoFar,
): { readonly id: string; readonly by: FoundBy } | { readonly asks: Outcome } => {
  const found = clinic.people.find({
    patient: says.patient,
    number: says.customerId,
    name: fullNameOf(says),
    birthDate: says.birthDate,
  });
  if ("person" in found) return { id: found.person.id, by: found.by };
  if ("why" in found) return { asks: needsYou(found.why) };
  const isNamed = [says.patient, says.customerId, says.lastName].some((word) => word !== undefined);
  return {
    asks: needsYou(
      isNamed
        ? "This person is not in Patients. Add the row there (or import the patient list first), then import again."
        : "It does not say which patient it is about.",
    ),
  };
};
