import { code, type Code, docComment, empty, ident } from "../../code/code.ts";

/** The type of bytes in the files of one API. */
export interface PlatformBlob {
  /** The name that stands for it. */
  reference(): Code;
  /** What declares that name, nothing where no reference was asked for. */
  declaration(): Code;
}

/** The platform's `Blob`, so that the types compile without those of DOM and Node too. `global`: a type of the language. */
export function platformBlob(name: string, global: (name: string) => Code): PlatformBlob {
  let isUsed = false;
  return {
    reference() {
      isUsed = true;
      return ident(name);
    },
    declaration: () => (isUsed ? code`${docComment(["Bytes: the platform's `Blob` where the compiler knows it, else the part of it that all platforms have."])}type ${ident(name)} = typeof globalThis extends { readonly Blob: { readonly prototype: infer Instance } }
  ? Instance
  : { readonly size: number; readonly type: string; arrayBuffer(): ${global("Promise")}<${global("ArrayBuffer")}> };` : empty),
  };
}
