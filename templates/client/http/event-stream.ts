import { platform, type StreamLike } from "../platform.js";

/** One event of a `text/event-stream` (WHATWG HTML, section 9.2). */
export interface ServerSentEvent<Data = string> {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: Data;
  /** The last id that the stream gave, or the empty string. */
  readonly id: string;
}

/** The chunks of a stream; leaving the loop cancels the stream. */
export async function* readChunks(stream: StreamLike): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}

/** The lines of a stream of UTF-8 text, which end with CR LF, LF or CR. */
export const readLines = (stream: StreamLike): AsyncGenerator<string, void, undefined> => readPieces(stream, /\r\n|\r|\n/);

/** The records of a JSON text sequence, each of which begins with a record separator (RFC 7464, section 2.1). */
const readRecords = (stream: StreamLike): AsyncGenerator<string, void, undefined> => readPieces(stream, /\u001e/);

/** What stands between the separators of a text; one of two characters may be torn apart by the end of a chunk. */
async function* readPieces(stream: StreamLike, separator: RegExp): AsyncGenerator<string, void, undefined> {
  const decoder = new platform.TextDecoder();
  let begun: string[] = [];
  let heldBack = "";
  for await (const chunk of readChunks(stream)) {
    const text = heldBack + decoder.decode(chunk, { stream: true });
    heldBack = text.endsWith("\r") ? "\r" : "";
    const [first = "", ...others] = text.slice(0, text.length - heldBack.length).split(separator);
    begun.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    yield begun.join("");
    yield* others;
    begun = [last];
  }
  const end = begun.join("") + decoder.decode();
  if (end !== "" || heldBack !== "") yield end;
}

/** The events of a `text/event-stream`. */
export async function* readServerSentEvents(stream: StreamLike): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let event = "";
  let id = "";
  for await (const line of readLines(stream)) {
    if (line === "") {
      if (data.length > 0) yield { event: event === "" ? "message" : event, data: data.join("\n"), id };
      data = [];
      event = "";
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  }
}

/**
 * The same with JSON as the data of those events that `isJson` names. The text `[DONE]`, by which many services end such
 * a stream, is left out.
 */
export async function* readJsonEvents(
  stream: StreamLike,
  isJson: (event: string) => boolean,
  parse: (text: string) => unknown,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  for await (const event of readServerSentEvents(stream)) {
    if (!isJson(event.event)) yield event;
    else if (event.data !== "[DONE]") yield { ...event, data: parse(event.data) };
  }
}

/** The values of JSON lines, or of a JSON text sequence, whose texts may hold line feeds. `parse` reads one. */
export async function* readJsonItems(
  stream: StreamLike,
  format: "lines" | "sequence",
  parse: (text: string) => unknown,
): AsyncGenerator<unknown, void, undefined> {
  for await (const item of format === "lines" ? readLines(stream) : readRecords(stream)) {
    const text = item.trim();
    if (text !== "") yield parse(text);
  }
}
