import { code, type Code, docComment, empty, ident } from "../../code/code.ts";
import { mentions } from "../../code/mentions.ts";

/** The type of bytes in the files of one API. */
export interface PlatformBlob {
  /** The name that stands for it. */
  reference(): Code;
  /** What declares that name where one of these pieces uses it: not every reference that was asked for was printed. */
  declaration(pieces: readonly Code[]): Code;
}

/** The platform's `Blob`, so that the types compile without those of DOM and Node too. `global`: a type of the language. */
export function platformBlob(name: string, global: (name: string) => Code): PlatformBlob {
  const own = ident(name);
  let isAskedFor = false;
  return {
    reference() {
      isAskedFor = true;
      return own;
    },
    declaration: (pieces) => (isAskedFor && pieces.some((piece) => mentions(piece, own)) ? code`${docComment(["Bytes: the platform's `Blob` where the compiler knows it, else the part of it that all platforms have."])}type ${own} = typeof globalThis extends { readonly Blob: { readonly prototype: infer Instance } }
  ? Instance
  : { readonly size: number; readonly type: string; arrayBuffer(): ${global("Promise")}<${global("ArrayBuffer")}> };` : empty),
  };
}
