import type { ApiModel } from "../model/api-model.ts";

/** What one definition document adds to the model of its API. */
export type DefinitionParts = Pick<
  ApiModel,
  "info" | "servers" | "tags" | "security" | "securitySchemes" | "operations" | "webhooks" | "errors" | "protocol"
>;
