/** A defect of the input that a lenient run survived: what is told of it in the output. */
export interface Defect {
  /** The code of the diagnostic, such as `unresolved-reference`. */
  readonly code: string;
  readonly message: string;
  /** `file:line:column`. */
  readonly place: string;
}

/** The keyword of a schema that stands in for a broken one: the code of the defect. */
export const defectKeyword = "x-gen-api-defect";
