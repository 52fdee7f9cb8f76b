const at = 1736501400000;
const conversation = { id: "conv-7", type: "agent-task", status: "active", participantCount: 2, createdAt: at, updatedAt: at, createdBy: "user-1" };
const participant = { id: "agent-1", type: "agent", role: "worker", joinedAt: at, permissions: { canSend: true } };
const turn = { id: "turn-12", conversationId: "conv-7", participant: "agent-1", timestamp: at, contentType: "text", content: "Done.", source: { type: "explicit", method: "mail/turn" } };
const thread = { id: "thread-3", conversationId: "conv-7", rootTurnId: "turn-12", turnCount: 1, participantCount: 1, createdAt: at, updatedAt: at, createdBy: "agent-1" };
const of = { conversationId: "conv-7" };

/** One call of every method: the member of the client, the name on the wire, params, and a valid result. */
export type RpcCallRow = readonly [member: string, method: string, params: unknown, result: unknown];

export const mapCalls: readonly RpcCallRow[] = [
  ["mail.create", "mail/create", { type: "agent-task", subject: "Shop" }, { conversation, participant }],
  ["mail.get", "mail/get", { ...of, include: { recentTurns: 2 } }, { conversation, recentTurns: [turn] }],
  ["mail.list", "mail/list", { limit: 10 }, { conversations: [conversation], hasMore: false }],
  ["mail.close", "mail/close", { ...of, reason: "done" }, { conversation }],
  ["mail.join", "mail/join", of, { conversation, participant, history: [turn] }],
  ["mail.leave", "mail/leave", of, { success: true, leftAt: at }],
  ["mail.invite", "mail/invite", { ...of, participant: { id: "agent-2" } }, { invited: true, participant }],
  ["mail.turn", "mail/turn", { ...of, contentType: "text", content: "Done." }, { turn }],
  ["mail.turns.list", "mail/turns/list", { ...of, order: "desc" }, { turns: [turn], hasMore: true, nextCursor: "c" }],
  ["mail.thread.create", "mail/thread/create", { ...of, rootTurnId: "turn-12" }, { thread }],
  ["mail.thread.list", "mail/thread/list", of, { threads: [thread], hasMore: false }],
  ["mail.summary", "mail/summary", of, { summary: "All is well.", generated: true }],
  ["mail.replay", "mail/replay", { ...of, fromTurnId: "turn-12" }, { turns: [turn], hasMore: false, missedCount: 1 }],
];

const session = { sessionId: "main" };
const ok = { ok: true };

export const gatewayCalls: readonly RpcCallRow[] = [
  ["send", "send", { ...session, message: "Hello" }, { messageId: "m-1" }],
  ["abort", "abort", session, { anything: [1] }],
  ["status", "status", session, { gateway: { id: "gw-1", uptime: 5, clients: 1, sessions: 1, apps: ["coder"] } }],
  ["history", "history", { ...session, limit: 3 }, { messages: [{ role: "user" }], hasMore: false }],
  ["reset", "reset", session, ok],
  ["close", "close", session, ok],
  ["apps", "apps", undefined, { apps: [{ id: "coder", name: "Coder", isDefault: true }] }],
  ["sessions", "sessions", undefined, { sessions: [{ id: "main", appId: "coder", createdAt: "a", lastActivityAt: "b", messageCount: 2 }] }],
  ["subscribe", "subscribe", session, ok],
  ["unsubscribe", "unsubscribe", session, ok],
  ["channel", "channel", { ...session, channel: "logs", payload: 1 }, ok],
  ["channelSubscribe", "channel-subscribe", { ...session, channel: "logs" }, ok],
  ["schema", "schema", undefined, { methods: { send: { description: "Sends." } }, errors: { METHOD_ERROR: "Failed." }, events: [{ type: "result", category: "result" }] }],
  ["toolCatalog", "tool-catalog", session, { tools: [{ name: "grep", description: "Searches.", input: {} }] }],
  ["toolConfirm", "tool-confirm", { ...session, callId: "c-1", confirmed: true }, ok],
  ["toolDispatch", "tool-dispatch", { ...session, tool: "grep", input: {} }, { content: ["x"] }],
  ["config", "config", undefined, { config: { port: 1 } }],
];
