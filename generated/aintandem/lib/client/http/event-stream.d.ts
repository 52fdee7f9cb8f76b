import { type StreamLike } from "../platform.js";
/** One event of a `text/event-stream` (WHATWG HTML, section 9.2). */
export interface ServerSentEvent<Data = string> {
    /** `message` where the stream names none. */
    readonly event: string;
    readonly data: Data;
    /** The last id that the stream gave, or the empty string. */
    readonly id: string;
}
/** The chunks of a stream; leaving the loop cancels the stream. */
export declare function readChunks(stream: StreamLike): AsyncGenerator<Uint8Array, void, undefined>;
/** The lines of a stream of UTF-8 text, which end with CR LF, LF or CR. */
export declare const readLines: (stream: StreamLike) => AsyncGenerator<string, void, undefined>;
/** The events of a `text/event-stream`. */
export declare function readServerSentEvents(stream: StreamLike): AsyncGenerator<ServerSentEvent, void, undefined>;
/**
 * The same with JSON as the data of those events that `isJson` names. The text `[DONE]`, by which many services end such
 * a stream, is left out.
 */
export declare function readJsonEvents(stream: StreamLike, isJson: (event: string) => boolean, parse: (text: string) => unknown): AsyncGenerator<ServerSentEvent<unknown>, void, undefined>;
/** The values of JSON lines, or of a JSON text sequence, whose texts may hold line feeds. `parse` reads one. */
export declare function readJsonItems(stream: StreamLike, format: "lines" | "sequence", parse: (text: string) => unknown): AsyncGenerator<unknown, void, undefined>;
