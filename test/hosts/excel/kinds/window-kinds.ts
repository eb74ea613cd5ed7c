import { words } from "./arguments";
import type { ControlState, Excel } from "./excel";
import { nothing, object, type SomeKinds } from "./objects";

const set = ({ window }: Excel, id: string, state: ControlState): void => {
  window.ribbonState = { ...window.ribbonState, [id]: { ...window.ribbonState[id], ...state } };
};

const receive = (_: undefined, [definition]: readonly unknown[], { window }: Excel): void =>
  void window.ribbon.push(JSON.parse(words(definition)));

type WindowKinds =
  | "RibbonTab"
  | "RibbonButton"
  | "Microsoft.DynamicRibbon.DynamicRibbon"
  | "Microsoft.AppRuntime.AppRuntimeService"
  | "Microsoft.AppRuntime.AppRuntimePersistenceService"
  | "Microsoft.InternalService.AddinInternalService";

/** Office.ribbon and Office.addin of the shared runtime. */
export const windowKinds: SomeKinds<WindowKinds> = {
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    methods: {
      GetTab: (_, [id]) => object("RibbonTab", words(id)),
      GetButton: (_, [id]) => object("RibbonButton", words(id)),
      ExecuteRequestUpdate: receive,
      ExecuteRequestCreate: receive,
    },
  },
  RibbonTab: {
    identity: (id) => ({ Id: id }),
    properties: { Id: { get: (id) => id } },
    methods: { SetVisibility: (id, [visible], excel) => set(excel, id, { visible: visible === true }) },
  },
  RibbonButton: {
    identity: (id) => ({ Id: id }),
    properties: {
      Id: { get: (id) => id },
      Enabled: {
        get: (id, { window }) => window.ribbonState[id]?.enabled ?? true,
        set: (id, enabled, excel) => set(excel, id, { enabled: enabled === true }),
      },
    },
    methods: { SetEnabled: (id, [enabled], excel) => set(excel, id, { enabled: enabled === true }) },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      GetAppRuntimeState: (_, __, { window }) => window.runtimeState,
      SetAppRuntimeState: (_, [state], { window }) => void (window.runtimeState = state),
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    methods: {
      GetAppRuntimeStartState: (_, __, { window }) => window.startupState,
      SetAppRuntimeStartState: (_, [state], { window }) => void (window.startupState = state),
    },
  },
  "Microsoft.InternalService.AddinInternalService": { methods: { NotifyActionHandlerReady: nothing } },
};
