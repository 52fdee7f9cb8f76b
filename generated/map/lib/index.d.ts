export * from "./types.js";
export * from "./validators.js";
export { AbortError, ClientError, NetworkError, RequestError, ResponseFormatError, TimeoutError, type Credential, type RetryOptions, RpcError, batch, type RpcCall, type RpcResult, type RpcCallOptions, type Channel, BufferOverflowError, ConnectionLostError, type ConnectionEnd, type ConnectionLoss, type ConnectionProblem, type Connection, type SocketOptions, QueueOverflowError, type MapClientOptions, type MapClient, type NotificationsByType, type MapErrors, isRpcError, createMapClient, } from "./client.js";
