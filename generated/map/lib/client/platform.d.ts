/**
 * What the client needs from its platform (browsers, Node, Deno, Bun, workers), as the smallest interfaces that do, so
 * that it compiles with and without the types of DOM and Node.
 */
/** The platform's own type of this global where the compiler knows one, else `Minimal`. */
type Known<Name extends string, Minimal> = typeof globalThis extends Readonly<Record<Name, {
    readonly prototype: infer Instance;
}>> ? Instance : Minimal;
/** The platform's `Response`. */
export type FetchResponse = Known<"Response", ResponseLike>;
/** The platform's `Blob`. */
export type BlobValue = Known<"Blob", BlobLike>;
/** The platform's `ReadableStream` of bytes. */
export type ByteStream = NonNullable<FetchResponse["body"]>;
/** The platform's `FormData`, or `URLSearchParams`: forms that are sent as they are. */
export type FormValue = Known<"FormData", FormLike> | Known<"URLSearchParams", FormLike>;
/** The part of `FormData` and `URLSearchParams` that the client uses. */
export interface FormLike {
    append(name: string, value: string): void;
    getAll(name: string): readonly unknown[];
}
/** What bytes can be given as. */
export type Bytes = Uint8Array | ArrayBuffer | BlobLike | StreamLike;
/** The part of `AbortSignal` that the client uses. */
export interface AbortSignalLike {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
}
/** The part of `Headers` that the client uses. */
export interface HeadersLike {
    get(name: string): string | null;
    forEach(visit: (value: string, name: string) => void): void;
}
/** The part of `ReadableStreamDefaultReader` that the client uses. */
export interface ReaderLike {
    read(): Promise<{
        readonly done: boolean;
        readonly value?: Uint8Array | undefined;
    }>;
    cancel(reason?: unknown): Promise<void>;
    releaseLock(): void;
}
/** The part of `ReadableStream` that the client uses. */
export interface StreamLike {
    getReader(): ReaderLike;
    cancel(reason?: unknown): Promise<void>;
}
/** The part of `Blob` and `File` that the client uses. */
export interface BlobLike {
    readonly size: number;
    readonly type: string;
    arrayBuffer(): Promise<ArrayBuffer>;
}
/** The part of `Response` that the client uses. */
export interface ResponseLike {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    readonly url: string;
    readonly type: string;
    readonly headers: HeadersLike;
    readonly body: StreamLike | null;
    text(): Promise<string>;
    blob(): Promise<BlobLike>;
}
/** The second argument of `fetch`, as the client fills it. */
export interface FetchInit {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly signal: AbortSignalLike;
    readonly redirect: "manual" | "follow" | "error";
    readonly credentials?: "include" | "omit" | "same-origin";
    readonly keepalive?: boolean;
    /** Only with a stream as the body, where `fetch` asks for it. */
    readonly duplex?: "half";
}
/** The second argument of the platform's `fetch` where the compiler knows it. */
type KnownInit = typeof globalThis extends {
    fetch(input: never, init?: infer Init): unknown;
} ? NonNullable<Init> : FetchInit;
interface FetchHolder {
    fetch(url: string, init: KnownInit): Promise<ResponseLike>;
}
/** A function that can stand in for the platform's `fetch`. */
export type Fetch = FetchHolder["fetch"];
/** The parts of `MessageEvent`, `CloseEvent` and Node's `ErrorEvent` that the client uses. */
export interface SocketEvent {
    readonly data?: unknown;
    readonly code?: number;
    readonly reason?: string;
    readonly error?: unknown;
}
/** The part of `WebSocket` that the client uses. */
export interface SocketLike {
    binaryType: string;
    readonly readyState: number;
    readonly bufferedAmount: number;
    send(data: string): void;
    close(code?: number, reason?: string): void;
    addEventListener(type: "open" | "message" | "close" | "error", listener: (event: object) => void): void;
    /** Only outside browsers. */
    ping?(): void;
    on?(type: "pong", listener: () => void): unknown;
}
interface SocketHolder {
    new (url: string, protocols?: string[]): SocketLike;
}
/** A class that can stand in for the platform's `WebSocket`, such as the one of the package `ws`. */
export type SocketConstructor = SocketHolder;
interface AbortControllerLike {
    readonly signal: AbortSignalLike;
    abort(reason?: unknown): void;
}
interface Platform {
    readonly fetch: Fetch | undefined;
    readonly WebSocket: SocketConstructor | undefined;
    /** Only in browsers and workers. */
    readonly location: {
        readonly href: string;
    } | undefined;
    readonly AbortController: new () => AbortControllerLike;
    readonly Blob: new (parts: readonly (string | Uint8Array | ArrayBuffer | BlobLike)[], options?: {
        type?: string;
    }) => BlobLike;
    readonly TextEncoder: new () => {
        encode(text: string): Uint8Array;
    };
    readonly TextDecoder: new (label?: string) => {
        decode(bytes?: Uint8Array, options?: {
            stream?: boolean;
        }): string;
    };
    readonly URL: new (url: string, base?: string) => {
        readonly origin: string;
        readonly href: string;
        readonly protocol: string;
    };
    setTimeout(run: () => void, milliseconds: number): unknown;
    clearTimeout(timer: unknown): void;
    btoa(text: string): string;
}
/** The platform's globals; looked up when used, so that they can be replaced in tests. */
export declare const platform: Platform;
export {};
