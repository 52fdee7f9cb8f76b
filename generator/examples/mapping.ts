import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RpcMethod } from "../model/operation.ts";
import type { Target } from "../model/reference-graph.ts";
import type { Location, SourceFile } from "../source/document.ts";
import type { JsonValue } from "../source/json.ts";
import type { Annotation } from "./annotation.ts";
import type { ApiIndex } from "./api-index.ts";
import type { DocumentBlock } from "./document-blocks.ts";
import type { MappingRule } from "./example-report.ts";
import type { ExampleValue } from "./read/example-value.ts";
import type { HttpMessage } from "./read/http-message.ts";
import type { RouteMatch } from "./route-table.ts";

/** One example of a document: a JSON or YAML document of a block, or an HTTP message. */
export interface Example {
  readonly file: SourceFile;
  readonly block: DocumentBlock;
  /** Which document of its block, from 1. */
  readonly number: number;
  /** The value; the body of an HTTP message, where it has one that is JSON or YAML. */
  readonly value: ExampleValue | undefined;
  readonly message: HttpMessage | undefined;
  /** What its author says about it. */
  readonly annotations: readonly Annotation[];
  locationOf(keys: Keys, part?: "key" | "value"): Location;
}

/** Keys that lead from a value to a part of it. */
export type Keys = readonly (string | number)[];

/** A value that is judged, and where its parts stand. */
export interface Judged {
  /** Absent where only what stands beside a value is judged, such as an HTTP message's headers. */
  readonly value: Pick<ExampleValue, "value" | "hasHoles" | "isHole"> | undefined;
  /** Where a part of the value, or its key, stands; of what is not there, the nearest thing around it. */
  locationOf(keys: Keys, part?: "key" | "value"): Location;
}

/** A part of an example and the schema that judges it. */
export interface Part {
  readonly index: ApiIndex;
  readonly target: Target;
  /** What the schema is called in messages. */
  readonly label: string;
  /** The keys that lead from the example's value to the part. */
  readonly at: Keys;
  /** What is judged in place of the part, where the two differ in form, with the way back from its keys. */
  readonly view?: { readonly value: JsonValue; toKeys(keys: Keys): Keys };
  /** Where the part stands, if it is no part of the example's value. */
  readonly location?: Location;
}

/** What is wrong with an example apart from a schema's verdict. */
export interface Fault {
  /** What `fails=` calls it. */
  readonly keyword: string;
  /** JSON Pointer in the example. */
  readonly pointer: string;
  readonly diagnostic: Diagnostic;
}

/** What an example is about. */
export interface Mapping {
  readonly rule: MappingRule;
  readonly parts: readonly Part[];
  readonly faults: readonly Fault[];
  /** Further diagnostics that are no faults of the example itself. */
  readonly notes: readonly Diagnostic[];
  /** Set where the example is neither valid nor invalid by a schema. */
  readonly kind?: "schema" | "template" | "headers" | "catalogue" | "unmapped";
  /** An answer that reports a failure: words such as "invalid" around it speak about the call. */
  readonly isErrorAnswer?: boolean;
  /** The names of the schemas that judged it, where they are no parts. */
  readonly labels?: readonly string[];
  readonly api?: string;
  /** What later examples of the document may refer to. */
  readonly remembers?: readonly Remembered[];
}

/** What an example leaves behind for those after it. */
export interface Remembered {
  readonly request?: { readonly id: JsonValue; readonly method: RpcMethod | undefined; readonly index: ApiIndex };
  readonly operation?: { readonly match: RouteMatch; readonly index: ApiIndex };
  readonly method?: { readonly method: RpcMethod; readonly index: ApiIndex };
}

/** The document as far as it has been read, for rules that look back. */
export interface Context {
  /** The APIs whose documents this is one of. */
  readonly indexes: readonly ApiIndex[];
  /** The request with this id that stands nearest above; `undefined` where there is none. */
  requestWithId(id: JsonValue): Remembered["request"];
  /** The operation, and the method, that the section is about. */
  operationInSection(block: DocumentBlock): Remembered["operation"];
  methodInSection(block: DocumentBlock): Remembered["method"];
}

/** A rule: what an example is about, or nothing where the rule does not apply. */
export type Rule = (example: Example, context: Context) => Mapping | undefined;
