import type { Path } from "../source/path.ts";

/** Something that Swagger 2.0 says and OpenAPI cannot. */
export interface SwaggerLoss {
  readonly path: Path;
  /** What is lost, and what stands in its place. */
  readonly what: string;
  readonly instead: string;
}
