import type { Workbook } from "exceljs";
import type { Property } from "../protocol/kind";
import type { ExcelWorkbook } from "../workbook/workbook";
import { words } from "./arguments";
import type { Excel } from "./excel";
import { object, objectIf, type SomeKinds } from "./objects";

type TextOfBook = "title" | "subject" | "creator" | "keywords" | "description" | "category" | "manager" | "company" | "lastModifiedBy";

/** exceljs leaves out what the file leaves out, whatever its types say. */
const textIn = (book: object, name: string): string => (name in book ? words(Reflect.get(book, name)) : "");

const ofBook = (name: TextOfBook & keyof Workbook): Property<ExcelWorkbook, Excel> => ({
  get: ({ book }) => textIn(book, name),
  set: ({ book }, value) => (book[name] = words(value)),
});

type PropertyKinds = "SettingCollection" | "Setting" | "DocumentProperties" | "CustomPropertyCollection" | "CustomProperty";

export const propertyKinds: SomeKinds<PropertyKinds> = {
  SettingCollection: {
    items: ({ settings }) => [...settings.keys()].map((key) => object("Setting", key)),
    item: ({ settings }, key) => objectIf("Setting", settings.has(String(key)) ? String(key) : undefined),
    methods: {
      Add: ({ settings }, [key, value]) => {
        settings.set(words(key), value);
        return object("Setting", words(key));
      },
    },
  },
  Setting: {
    identity: (key) => ({ _Id: key }),
    properties: {
      Key: { get: (key) => key },
      Value: {
        get: (key, { workbook }) => workbook.settings.get(key),
        set: (key, value, { workbook }) => workbook.settings.set(key, value),
      },
    },
    methods: { Delete: (key, _, { workbook }) => void workbook.settings.delete(key) },
  },
  DocumentProperties: {
    properties: {
      Title: ofBook("title"),
      Subject: ofBook("subject"),
      Author: ofBook("creator"),
      Keywords: ofBook("keywords"),
      Comments: ofBook("description"),
      Category: ofBook("category"),
      Manager: ofBook("manager"),
      Company: ofBook("company"),
      LastAuthor: { get: ofBook("lastModifiedBy").get },
      RevisionNumber: { get: () => 0 },
      CreationDate: { get: ({ book }) => book.created.toISOString() },
    },
    parts: { Custom: (workbook) => object("CustomPropertyCollection", workbook) },
  },
  CustomPropertyCollection: {
    items: ({ customProperties }) => [...customProperties.keys()].map((key) => object("CustomProperty", key)),
    item: ({ customProperties }, key) => objectIf("CustomProperty", customProperties.has(String(key)) ? String(key) : undefined),
    methods: {
      Add: ({ customProperties }, [key, value]) => {
        customProperties.set(words(key), value);
        return object("CustomProperty", words(key));
      },
      DeleteAll: ({ customProperties }) => customProperties.clear(),
    },
  },
  CustomProperty: {
    identity: (key) => ({ Key: key }),
    properties: {
      Key: { get: (key) => key },
      Value: {
        get: (key, { workbook }) => workbook.customProperties.get(key),
        set: (key, value, { workbook }) => workbook.customProperties.set(key, value),
      },
    },
    methods: { Delete: (key, _, { workbook }) => void workbook.customProperties.delete(key) },
  },
};
