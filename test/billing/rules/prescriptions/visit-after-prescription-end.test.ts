import { visitAfterPrescriptionEnd } from "../../../../billing/rules/prescriptions/visit-after-prescription-end";
import { testRule } from "../test-rule";

/** Four visits once a week from 01/05/2026 end on 02/02/2026 (rule book 3.2). */
const fourWeeks = { written: "2026-01-05", starts: "2026-01-05", ends: null, visits: 4, frequency: "1 per week" };
const rxNumber = "RX-031";

testRule(visitAfterPrescriptionEnd, {
  passes: [
    { name: "a visit on the typed end", clinic: { Prescriptions: [{}], Visits: [{ dateOfService: "2026-12-31", rxNumber }] } },
    { name: "the worked-out end itself", clinic: { Prescriptions: [fourWeeks], Visits: [{ dateOfService: "2026-02-02", rxNumber }] } },
    {
      name: "a typed end after the worked-out one wins",
      clinic: { Prescriptions: [{ ...fourWeeks, ends: "2026-02-03" }], Visits: [{ dateOfService: "2026-02-03", rxNumber }] },
    },
    {
      name: "a VA referral on its 90th day after the start",
      clinic: {
        Payers: [{ prescriptionGoodForDays: 90 }],
        Prescriptions: [{ written: "2026-03-10", starts: "2026-03-10", ends: null, frequency: null }],
        Visits: [{ dateOfService: "2026-06-08", rxNumber }],
      },
    },
    {
      name: "a frequency that cannot be read, so that the end is not known",
      clinic: { Prescriptions: [{ ...fourWeeks, frequency: "as needed" }], Visits: [{ dateOfService: "2026-11-04", rxNumber }] },
    },
    {
      name: "a payer's limit that cannot be read, so that the end is not known",
      clinic: {
        Payers: [{ prescriptionGoodForDays: "a while" }],
        Prescriptions: [fourWeeks],
        Visits: [{ dateOfService: "2026-11-04", rxNumber }],
      },
    },
    { name: "no Rx #, so that the visit is under none", clinic: { Prescriptions: [fourWeeks], Visits: [{ dateOfService: "2026-02-03" }] } },
  ],
  fails: [
    {
      name: "a prescription named in other letters",
      clinic: { Prescriptions: [fourWeeks], Visits: [{ dateOfService: "2026-02-03", rxNumber: "rx 031" }] },
      finds: [{ cell: "Visits!A2" }],
    },
    {
      name: "the day after the typed end",
      clinic: { Prescriptions: [{}], Visits: [{ dateOfService: "2027-01-01", rxNumber }] },
      finds: [
        {
          cell: "Visits!A2",
          says: "Date of service 01/01/2027 is 1 day after prescription RX-031 ended (12/31/2026).",
          details: { rx: "RX-031", date: "2027-01-01", end: "2026-12-31", daysAfter: 1, endGivenBy: "typed" },
          fixes: [],
        },
      ],
    },
    {
      name: "the day after the worked-out end",
      clinic: { Prescriptions: [fourWeeks], Visits: [{ dateOfService: "2026-02-03", rxNumber }] },
      finds: [
        {
          cell: "Visits!A2",
          says: "Date of service 02/03/2026 is 1 day after prescription RX-031 ended (02/02/2026, by its visits and frequency).",
          details: { rx: "RX-031", date: "2026-02-03", end: "2026-02-02", daysAfter: 1, endGivenBy: "visits and frequency" },
        },
      ],
    },
    {
      name: "the payer's limit caps a later typed end",
      clinic: {
        Payers: [{ prescriptionGoodForDays: 90 }],
        Prescriptions: [{ written: "2026-03-10", starts: "2026-03-10" }],
        Visits: [{ dateOfService: "2026-06-09", rxNumber }],
      },
      finds: [
        {
          cell: "Visits!A2",
          says: "Date of service 06/09/2026 is 1 day after prescription RX-031 ended (06/08/2026, by the payer's limit).",
          details: { rx: "RX-031", date: "2026-06-09", end: "2026-06-08", daysAfter: 1, endGivenBy: "payer" },
        },
      ],
    },
    {
      name: "one year after an open start",
      clinic: {
        Prescriptions: [{ ends: null, visits: null, frequency: null }],
        Visits: [
          { dateOfService: "2027-10-01", rxNumber },
          { dateOfService: "2027-10-02", rxNumber },
        ],
      },
      finds: [
        {
          cell: "Visits!A3",
          says: "Date of service 10/02/2027 is 1 day after prescription RX-031 ended (10/01/2027, one year after its start).",
        },
      ],
    },
    {
      name: "a typed end although the frequency cannot be read",
      clinic: { Prescriptions: [{ frequency: "as needed" }], Visits: [{ dateOfService: "2027-01-01", rxNumber }] },
      finds: [{ cell: "Visits!A2" }],
    },
  ],
});
