import fc from "fast-check";
import { buildLedger } from "../../billing/ledger/ledger";
import type { PoolUnits } from "../../billing/ledger/pool-units";
import { countUnits } from "../../billing/ledger/unit-counting";
import { dateOf } from "../../billing/values/calendar-date";
import { readRecords } from "../../billing/workbook/read-records";
import { clinicWith, type Row } from "../clinics/clinic-with";
