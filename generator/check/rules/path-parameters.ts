import { parameterKey } from "../../build/build-parameters.ts";
import { childLocation, keyLocation } from "../../build/place.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { EventChannel, HttpOperation, Operation, Parameter } from "../../model/operation.ts";
import type { Location } from "../../source/document.ts";
import { nearest } from "../../source/nearest.ts";
import type { ApiRule } from "../rule.ts";

/** The parameters of operations and channels against their paths, and against each other. */
export const pathParameters: ApiRule = ({ api }, collector) => {
  const reported = new Set<Location>();
  const torn = new Set<string>();
  for (const operation of api.operations) {
    if (operation.kind === "rpc") continue;
    const path = operation.kind === "http" ? operation.path : operation.address;
    if (hasLoneBrace(path) && !torn.has(path)) collector.report("lone-brace", { path }, keyLocation(operation.location));
    torn.add(path);
    checkDuplicates(operation, reported, collector);
    checkNames(operation, path, operation.parameters, collector);
  }
  for (const webhook of api.webhooks) checkDuplicates(webhook, reported, collector);
};

const hasLoneBrace = (path: string): boolean => /[{}]/.test(path.replaceAll(/\{[^{}]*\}/g, ""));

/** A parameter of a path item is reported for one of its operations. */
function checkDuplicates({ kind, parameters, location }: HttpOperation | EventChannel, reported: Set<Location>, collector: Collector): void {
  const first = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const key = parameterKey(parameter);
    const other = first.get(key);
    if (other === undefined) first.set(key, parameter);
    if (other === undefined || reported.has(parameter.location)) continue;
    reported.add(parameter.location);
    collector.report("duplicate-parameter", { name: parameter.name, in: parameter.in }, parameter.location, {
      related: [{ message: "The other description", location: other.location }],
      subject: { kind, location },
    });
  }
}

function checkNames(operation: Operation, path: string, parameters: readonly Parameter[], collector: Collector): void {
  const subject = { kind: operation.kind, location: operation.location };
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
  const described = parameters.filter((parameter) => parameter.in === "path");
  const missing = inPath.filter((name) => !described.some((parameter) => parameter.name === name));
  const unused = described.filter(({ name }) => !inPath.includes(name));
  for (const name of missing) {
    const near = nearest(name, unused.map((parameter) => parameter.name));
    collector.report("undeclared-path-parameter", { name, path, nearest: near }, keyLocation(operation.location), { subject });
  }
  for (const { name, location } of unused) {
    const place = operation.kind === "http" ? childLocation(location, "name") : location;
    collector.report("unused-path-parameter", { name, path, nearest: nearest(name, missing) }, place, { subject });
  }
}
