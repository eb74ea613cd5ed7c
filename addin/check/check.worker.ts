import type { WorkOrder } from "./job";
import { takeOrders } from "./take-orders";

const take = takeOrders((answer) => self.postMessage(answer));

self.addEventListener("message", ({ data }: MessageEvent<WorkOrder>) => void take(data));
