/** The types of AInTandem API. */
/** A message to every sandbox of a workspace. */
export interface BroadcastMessageRequest {
    /** The sender's sandbox. */
    from_sandbox: string;
    /** Whether it only tells or also orders. */
    message_type: "notification" | "command";
    /** What is said. The agents agree on its members among themselves. */
    content: {
        [key: string]: unknown;
    };
    /**
     * How urgent it is, on a scale from 0 to 9.
     * Integer, 0 to 9.
     */
    priority?: number;
    /**
     * Whether the sender's own sandbox is left out.
     * Default `true`.
     */
    exclude_self?: boolean;
}
/** The answer that carries the agents found. */
export interface AgentDirectoryEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The agents found. */
    data: AgentDirectory;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The agents of a workspace that match a search. */
export interface AgentDirectory {
    /** The agents found. */
    agents: DiscoveredAgent[];
}
/** An agent that can be asked for help. */
export interface DiscoveredAgent {
    /** The sandbox it runs in. */
    sandbox_id: SandboxId;
    /** Its name within its sandbox. */
    agent_name: AgentDefinitionName;
    /** The part it plays. */
    role: AgentDefinitionRole;
    /** What it may be asked for. */
    capabilities: string[];
    /** Whether it can take work now. */
    status: string;
    /** How busy and how quick it has been. */
    metrics: {
        /**
         * How many messages it has dealt with.
         * Integer, at least 0.
         */
        messages_processed: number;
        /**
         * How long it took to answer, on average, in milliseconds.
         * At least 0.
         */
        avg_response_time_ms: number;
    };
}
/**
 * The sandbox's id.
 * Matches `^sb_[a-z0-9]{10}$`.
 */
export type SandboxId = string;
/**
 * The agent's name within its sandbox.
 * 1 to 100 characters.
 */
export type AgentDefinitionName = string;
/**
 * The part it plays, such as `developer` or `reviewer`.
 * 1 to 100 characters.
 */
export type AgentDefinitionRole = string;
/** Facts about one answer that help to trace it through logs. */
export interface Metadata {
    /**
     * The id of the request, for finding it in logs.
     * Format `uuid`.
     */
    request_id: string;
    /**
     * When the service wrote the answer.
     * Format `date-time`.
     */
    timestamp: string;
    /** The version of the API that answered. */
    version?: string;
}
/** The answer that carries the tokens of the session. */
export interface AuthResponseEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The tokens of the session. */
    data: AuthResponse;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The tokens of a new session and the account they belong to. */
export interface AuthResponse {
    /** The JWT to send as `Authorization: Bearer …` with every secured call. */
    access_token: string;
    /** The JWT that buys a new access token once the old one has run out. */
    refresh_token: string;
    /** How to present the access token; always `Bearer`. */
    token_type: "Bearer";
    /**
     * For how many seconds, counted from now, the access token is accepted.
     * Integer.
     */
    expires_in: number;
    /** The account that signed in. */
    user: User;
}
/** An account. */
export interface User {
    /**
     * The account's id.
     * Matches `^usr_[a-z0-9]{10}$`.
     */
    user_id: string;
    /**
     * The address the person signs in with.
     * Format `email`.
     */
    email: string;
    /** How the person wants to be called. */
    name: string;
    /** The company or team the person belongs to. */
    organization?: string;
    /**
     * When the account was opened.
     * Format `date-time`.
     */
    created_at?: string;
}
/** The answer that carries the receipt of the broadcast. */
export interface BroadcastAcceptedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The receipt of the broadcast. */
    data: BroadcastAccepted;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A broadcast that the service has taken on. */
export interface BroadcastAccepted {
    /**
     * The broadcast's id.
     * Matches `^bc_[a-z0-9]{10}$`.
     */
    broadcast_id: string;
    /** The sandboxes it goes to. */
    recipients: string[];
    /**
     * When it was taken on.
     * Format `date-time`.
     */
    timestamp: string;
}
/** The answer that carries the collaboration. */
export interface CollaborationEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The collaboration. */
    data: Collaboration;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** Several sandboxes at work on one task. */
export interface Collaboration {
    /**
     * The collaboration's id.
     * Matches `^col_[a-z0-9]{10}$`.
     */
    collaboration_id: CollaborationId;
    /** The workspace it takes place in. */
    workspace_id: string;
    /** What is to be done. */
    task?: string;
    /** Where the collaboration is in its life. */
    status: CollaborationStatus;
    /**
     * How the work is steered: by one agent (`orchestrated`), directly among the agents (`peer_to_peer`), or by consensus
     * (`swarm`).
     */
    collaboration_mode?: "orchestrated" | "peer_to_peer" | "swarm";
    /** The sandbox that steers, in mode `orchestrated`. */
    orchestrator?: string;
    /** The sandboxes that take part. */
    participants?: string[];
    /** How far the work has come. */
    progress?: CollaborationProgress;
    /** What the participants have said to each other. */
    messages?: AgentMessage[];
    /** What is to come out of it. */
    deliverables?: string[];
    /** What came out of it; its members depend on the task. */
    result?: {
        [key: string]: unknown;
    };
    /** Why it failed, in one sentence for people. */
    error?: string;
    /**
     * When it was asked for.
     * Format `date-time`.
     */
    created_at: string;
    /**
     * When the work began.
     * Format `date-time`.
     */
    started_at?: string;
    /**
     * When the work ended, well or badly.
     * Format `date-time`.
     */
    completed_at?: string;
    /**
     * When the work will probably end.
     * Format `date-time`.
     */
    estimated_completion?: string;
}
/**
 * The collaboration's id.
 * Matches `^col_[a-z0-9]{10}$`.
 */
export type CollaborationId = string;
/** Where the collaboration is in its life. */
export type CollaborationStatus = "initializing" | "in_progress" | "completed" | "failed" | "cancelled";
/** How far a collaboration has come. */
export interface CollaborationProgress {
    /**
     * The share of the work that is done, in per cent.
     * 0 to 100.
     */
    percentage?: number;
    /** What is being done now. */
    current_step?: string;
    /** What is done, in the order it was done. */
    completed_steps?: string[];
    /** What is still to be done, in order. */
    remaining_steps?: string[];
}
/** A message from one agent to another. */
export interface AgentMessage {
    /**
     * The message's id.
     * Matches `^msg_[a-z0-9]{10}$`.
     */
    message_id: AgentMessageId;
    /** Ties an answer to its question: both carry the same value. */
    correlation_id?: string;
    /**
     * The sender's sandbox.
     * Matches `^sb_[a-z0-9]{10}$`.
     */
    from_sandbox: string;
    /**
     * The receiver's sandbox.
     * Matches `^sb_[a-z0-9]{10}$`.
     */
    to_sandbox?: string;
    /** The sending agent's name. */
    from_agent?: string;
    /** The receiving agent's name. */
    to_agent?: string;
    /**
     * What the sender wants: `request` asks for help, `response` answers, `notification` only tells, `command`
     * orders.
     */
    message_type: "request" | "response" | "notification" | "command";
    /** What is said. The agents agree on its members among themselves. */
    content: {
        [key: string]: unknown;
    };
    /**
     * When it was sent.
     * Format `date-time`.
     */
    timestamp: string;
    /**
     * How urgent it is, on a scale from 0 to 9.
     * Integer, 0 to 9, default `5`.
     */
    priority?: number;
    /**
     * Whether the sender waits for an answer.
     * Default `false`.
     */
    requires_response?: boolean;
    /**
     * For how many seconds the sender waits for an answer.
     * Integer, 1 to 300.
     */
    timeout?: number;
    /**
     * After how many seconds an undelivered message is dropped.
     * Integer, at least 1.
     */
    ttl?: number;
    /** Whatever the sender wants to travel along. */
    metadata?: {
        [key: string]: unknown;
    };
}
/**
 * The message's id.
 * Matches `^msg_[a-z0-9]{10}$`.
 */
export type AgentMessageId = string;
/** The answer that carries the receipt of the task. */
export interface CollaborationStartedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The receipt of the task. */
    data: CollaborationStarted;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A collaboration that was asked for. */
export interface CollaborationStarted {
    /** The collaboration's id. */
    collaboration_id: CollaborationId;
    /** Where it is in its life. */
    status: CollaborationStatus;
    /** The sandboxes that take part. */
    participants: string[];
    /**
     * For about how many seconds it will run.
     * Integer, at least 0.
     */
    estimated_duration_seconds: number;
}
/** The answer that carries the log. */
export interface LogsResponseEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The log. */
    data: LogsResponse;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** Lines of a sandbox's log. */
export interface LogsResponse {
    /** The sandbox whose log it is. */
    sandbox_id: string;
    /** The lines. */
    logs: LogEntry[];
    /** How the lines were chosen. */
    meta?: {
        /**
         * How many lines match in all.
         * Integer.
         */
        total?: number;
        /**
         * The moment from which lines were asked for.
         * Format `date-time`.
         */
        since?: string;
    };
}
/** One line of a sandbox's log. */
export interface LogEntry {
    /**
     * When it was written.
     * Format `date-time`.
     */
    timestamp: string;
    /** How serious it is. */
    level: LogEntryLevel;
    /** What was written. */
    message: string;
    /** Facts that were logged along. */
    context?: {
        [key: string]: unknown;
    };
}
/** How serious it is. */
export type LogEntryLevel = "debug" | "info" | "warn" | "error";
/** The answer that carries the receipt of the message. */
export interface MessageAcceptedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The receipt of the message. */
    data: MessageAccepted;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A message that the service has taken on. */
export interface MessageAccepted {
    /** The message's id. */
    message_id: AgentMessageId;
    /** How far it has come. */
    status: MessageStatus;
    /**
     * When it was taken on.
     * Format `date-time`.
     */
    timestamp: string;
}
/** How far a message has come: waiting, on its way, arrived, refused, or unanswered in time. */
export type MessageStatus = "queued" | "sent" | "delivered" | "failed" | "timeout";
/** The answer that carries the message. */
export interface MessageDetailsEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The message. */
    data: MessageDetails;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A message, how far it has come, and what came back. */
export interface MessageDetails extends AgentMessage {
    /** How far it has come. */
    status: MessageStatus;
    /** The answer, once there is one. */
    response?: {
        /** The answer's id. */
        message_id: AgentMessageId;
        /** What is said in it. */
        content: {
            [key: string]: unknown;
        };
    };
    /**
     * When it arrived.
     * Format `date-time`.
     */
    delivered_at?: string;
    /**
     * When it was answered.
     * Format `date-time`.
     */
    responded_at?: string;
}
/** The answer that carries the messages. */
export interface MessageListEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The messages. */
    data: MessageList;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** Messages that a sandbox has sent or received. */
export interface MessageList {
    /** The messages. */
    messages: TrackedMessage[];
    /** How the messages were chosen. */
    meta: {
        /**
         * How many messages match in all.
         * Integer, at least 0.
         */
        total: number;
        /**
         * The moment from which messages were asked for.
         * Format `date-time`.
         */
        since?: string;
    };
}
/** A message and how far it has come. */
export interface TrackedMessage extends AgentMessage {
    /** How far it has come. */
    status: MessageStatus;
}
/** The answer that carries the receipt of the message. */
export interface MessageRetriedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The receipt of the message. */
    data: MessageRetried;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A message that is being delivered once more. */
export interface MessageRetried {
    /** The message's id. */
    message_id: AgentMessageId;
    /** How far it has come. */
    status: MessageStatus;
}
/** The answer that carries the sandbox's configuration. */
export interface SandboxConfigEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The sandbox's configuration. */
    data: SandboxConfig;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The whole configuration of a sandbox. */
export interface SandboxConfig {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
    /** Its agents and their model. */
    agent_config: AgentConfig;
    /** The limits it runs under. */
    resources: ResourceLimits;
    /** The variables set for its agents' processes, by name. */
    environment_variables: {
        [key: string]: string;
    };
}
/** The agents of a sandbox and the model they think with. */
export interface AgentConfig {
    /** The agent that takes incoming messages. */
    primary_agent: AgentDefinition;
    /** Agents that the primary one may hand work to. */
    sub_agents?: AgentDefinition[];
    /** Which model provider to use instead of the workspace's default. */
    llm_provider?: "qwen" | "glm" | "claude" | "openai";
    /** The provider's name of the model. */
    llm_model?: string;
    /** How the model samples its answers. */
    llm_parameters?: {
        /**
         * How freely the model picks among likely words: 0 is the most predictable.
         * 0 to 2.
         */
        temperature?: number;
        /**
         * How many tokens one answer may have at most.
         * Integer, at least 1.
         */
        max_tokens?: number;
        /**
         * The share of probability from which words are picked.
         * 0 to 1.
         */
        top_p?: number;
    };
}
/** One agent: who it is and what it can do. */
export interface AgentDefinition {
    /**
     * The agent's name within its sandbox.
     * 1 to 100 characters.
     */
    name: AgentDefinitionName;
    /**
     * The part it plays, such as `developer` or `reviewer`.
     * 1 to 100 characters.
     */
    role: AgentDefinitionRole;
    /**
     * What it is there for.
     * At most 500 characters.
     */
    description?: string;
    /**
     * The standing instructions that the model gets before every conversation.
     * At most 10000 characters.
     */
    system_prompt?: string;
    /** What others may ask of it; discovery searches these words. */
    capabilities?: string[];
}
/** What a sandbox may use at most. */
export interface ResourceLimits {
    /**
     * Memory, in megabytes.
     * Integer, 128 to 16384, default `512`.
     */
    memory_mb?: number;
    /**
     * Processor cores; fractions are allowed.
     * 0.1 to 16, default `1`.
     */
    cpu_cores?: number;
    /**
     * How long a single task may run, in seconds.
     * Integer, 30 to 3600, default `300`.
     */
    timeout_seconds?: number;
    /**
     * How many processes may run side by side.
     * Integer, 1 to 100, default `10`.
     */
    max_processes?: number;
}
/** The answer that carries the new sandbox. */
export interface SandboxCreatedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The new sandbox. */
    data: SandboxCreated;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A sandbox that was made and is being set up. */
export interface SandboxCreated {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
    /** The name shown to people. */
    name: SandboxName;
    /** Where it is in its life. */
    status: SandboxStatus;
    /** The addresses at which it can be reached once it runs. */
    connection_details: ConnectionDetails;
    /**
     * When it was made.
     * Format `date-time`.
     */
    created_at: string;
}
/**
 * The name shown to people.
 * 1 to 100 characters.
 */
export type SandboxName = string;
/** Where the sandbox is in its life. */
export type SandboxStatus = "provisioning" | "running" | "stopped" | "error" | "stopping" | "starting";
/** The addresses at which a sandbox can be reached. */
export interface ConnectionDetails {
    /**
     * Where its agents meet those of other sandboxes.
     * Format `uri`.
     */
    collaboration_bus_url?: string;
    /**
     * Where it answers HTTP requests.
     * Format `uri`.
     */
    api_endpoint?: string;
    /**
     * Where it sends its events.
     * Format `uri`.
     */
    websocket_url?: string;
}
/** The answer that carries the sandbox. */
export interface SandboxDetailsEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The sandbox. */
    data: SandboxDetails;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A sandbox with the figures of this moment. */
export interface SandboxDetails extends Sandbox {
    /** What it uses and does right now. */
    metrics: {
        /**
         * Processor time, in per cent of its limit.
         * 0 to 100.
         */
        cpu_usage_percent: number;
        /**
         * Memory in use, in megabytes.
         * Integer, at least 0.
         */
        memory_usage_mb: number;
        /**
         * How many messages it has exchanged.
         * Integer, at least 0.
         */
        message_count: number;
        /**
         * For how many seconds it has been running.
         * Integer, at least 0.
         */
        uptime_seconds: number;
    };
}
/** An isolated place where one primary agent and its helpers run. */
export interface Sandbox {
    /**
     * The sandbox's id.
     * Matches `^sb_[a-z0-9]{10}$`.
     */
    sandbox_id: SandboxId;
    /**
     * The name shown to people.
     * 1 to 100 characters.
     */
    name: SandboxName;
    /**
     * The workspace it belongs to.
     * Matches `^ws_[a-z0-9]{10}$`.
     */
    workspace_id: string;
    /** Where the sandbox is in its life. */
    status: SandboxStatus;
    /** Which agents run in it, and on which model. */
    agent_config: AgentConfig;
    /** The limits it runs under. */
    resources: ResourceLimits;
    /** What its last sign of life said. */
    health?: HealthStatus;
    /** The addresses at which it can be reached. */
    connection_details?: ConnectionDetails;
    /**
     * When it was made.
     * Format `date-time`.
     */
    created_at: string;
    /**
     * When it last started to run.
     * Format `date-time`.
     */
    started_at?: string;
}
/** The last sign of life of a sandbox. */
export interface HealthStatus {
    /** The verdict on its last sign of life. */
    status: "healthy" | "unhealthy" | "unknown";
    /**
     * When the sandbox last reported.
     * Format `date-time`.
     */
    last_heartbeat: string;
    /**
     * For how many seconds it has been running.
     * Integer, at least 0.
     */
    uptime_seconds?: number;
    /**
     * How often it was restarted since it was made.
     * Integer, at least 0.
     */
    restart_count?: number;
}
/** The answer that carries one page of sandboxes. */
export interface SandboxListEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** One page of sandboxes. */
    data: Sandbox[];
    /** Which request this answers, and where the page stands in the whole list. */
    meta: PaginatedMetadata;
}
/** Facts about one page of a list. */
export type PaginatedMetadata = Metadata & PaginationMeta;
/** Where a page stands in the whole list. */
export interface PaginationMeta {
    /**
     * How many items match, over all pages.
     * Integer, at least 0.
     */
    total: number;
    /**
     * The number of this page; the first is 1.
     * Integer, at least 1.
     */
    page: number;
    /**
     * How many items a full page holds.
     * Integer, 1 to 100.
     */
    per_page: number;
    /**
     * How many pages there are; 0 when nothing matches.
     * Integer, at least 0.
     */
    total_pages: number;
    /** Whether a later page exists. */
    has_next?: boolean;
    /** Whether an earlier page exists. */
    has_prev?: boolean;
}
/** The answer that carries the sandbox's figures. */
export interface SandboxMetricsEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The sandbox's figures. */
    data: SandboxMetrics;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** What was measured in one sandbox at one moment. */
export interface SandboxMetrics {
    /** The sandbox that was measured. */
    sandbox_id: string;
    /**
     * When it was measured.
     * Format `date-time`.
     */
    timestamp: string;
    /** What it used of the machine. */
    resources?: ResourceMetrics;
    /** How it exchanged messages. */
    messaging?: MessagingMetrics;
    /** How it was doing. */
    health?: HealthMetrics;
}
/** What a sandbox used of the machine. */
export interface ResourceMetrics {
    /**
     * Processor time, in per cent of its limit.
     * 0 to 100.
     */
    cpu_usage_percent?: number;
    /**
     * Memory in use, in megabytes.
     * Integer, at least 0.
     */
    memory_usage_mb?: number;
    /**
     * Memory in use, in per cent of its limit.
     * 0 to 100.
     */
    memory_usage_percent?: number;
    /**
     * Disk space in use, in megabytes.
     * Integer, at least 0.
     */
    disk_usage_mb?: number;
    /**
     * Bytes that came in over the network.
     * Integer, at least 0.
     */
    network_in_bytes?: number;
    /**
     * Bytes that went out over the network.
     * Integer, at least 0.
     */
    network_out_bytes?: number;
}
/** How a sandbox exchanged messages. */
export interface MessagingMetrics {
    /**
     * Messages that left it.
     * Integer, at least 0.
     */
    messages_sent?: number;
    /**
     * Messages that reached it.
     * Integer, at least 0.
     */
    messages_received?: number;
    /**
     * Messages of its own that could not be delivered.
     * Integer, at least 0.
     */
    messages_failed?: number;
    /**
     * How long it took to answer a request, on average, in milliseconds.
     * At least 0.
     */
    avg_response_time_ms?: number;
}
/** How a sandbox was doing. */
export interface HealthMetrics {
    /** The verdict on its last sign of life. */
    status?: "healthy" | "unhealthy" | "unknown";
    /**
     * For how many seconds it had been running.
     * Integer, at least 0.
     */
    uptime_seconds?: number;
    /**
     * How often it had been restarted.
     * Integer, at least 0.
     */
    restart_count?: number;
}
/** The answer that carries the starting sandbox. */
export interface SandboxStartingEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The starting sandbox. */
    data: SandboxStarting;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A sandbox that was told to start. */
export interface SandboxStarting {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
    /** Where it is in its life. */
    status: SandboxStatus;
    /**
     * In about how many seconds it will run.
     * Integer, at least 0.
     */
    estimated_ready_seconds: number;
}
/** The answer that carries the report. */
export interface SandboxStatusReportEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The report. */
    data: SandboxStatusReport;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** How a sandbox is doing: its health, its resources, and what it is connected to. */
export interface SandboxStatusReport {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
    /** Where it is in its life. */
    status: SandboxStatus;
    /** What its last sign of life said. */
    health: HealthStatus;
    /** What it uses of what it may use. */
    resources: {
        /** Memory, in megabytes. */
        memory_mb: {
            /**
             * What it may use.
             * Integer, at least 0.
             */
            allocated: number;
            /**
             * What it uses.
             * Integer, at least 0.
             */
            used: number;
            /**
             * What it uses, in per cent of what it may use.
             * 0 to 100.
             */
            percentage: number;
        };
        /** Processor cores. */
        cpu_cores: {
            /**
             * What it may use.
             * At least 0.
             */
            allocated: number;
            /**
             * What it uses.
             * At least 0.
             */
            used: number;
        };
    };
    /** What it is connected to. */
    connections: {
        /** The state of its connection to the collaboration bus. */
        collaboration_bus: string;
        /** The state of its connection to each MCP server, by the server's name. */
        mcp_servers: {
            [key: string]: string;
        };
    };
}
/** The answer that carries the sandbox and the state it is in. */
export interface SandboxTransitionEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The sandbox and the state it is in. */
    data: SandboxTransition;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A sandbox that was told to change its state. */
export interface SandboxTransition {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
    /** Where it is in its life. */
    status: SandboxStatus;
}
/** The answer that carries the state of the service. */
export interface SystemHealthEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The state of the service. */
    data: SystemHealth;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** Whether the service and the services it relies on work. */
export interface SystemHealth {
    /** The verdict on the whole. */
    status: string;
    /** The version that runs. */
    version: string;
    /** The state of each service it relies on, by name. */
    services: {
        [key: string]: string;
    };
    /**
     * When this was found.
     * Format `date-time`.
     */
    timestamp: string;
}
/** The answer that carries facts about the installation. */
export interface SystemInfoEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** Facts about the installation. */
    data: SystemInfo;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** What this installation of the service is and can do. */
export interface SystemInfo {
    /** The version that runs. */
    version: string;
    /** The edition that runs, such as `community` or `enterprise`. */
    edition: string;
    /** What the edition allows. */
    features: {
        /**
         * How many workspaces there may be.
         * Integer.
         */
        max_workspaces: number;
        /**
         * How many sandboxes one workspace may hold.
         * Integer.
         */
        max_sandboxes_per_workspace: number;
        /** Whether sandboxes may run on several machines. */
        cross_machine_deployment: boolean;
    };
    /** The model providers that can be configured. */
    supported_llm_providers: string[];
    /** The MCP servers that can be configured. */
    supported_mcp_servers: string[];
}
/** The answer that carries the new access token. */
export interface TokenRefreshedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The new access token. */
    data: TokenRefreshed;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The new access token of a session. */
export interface TokenRefreshed {
    /** The JWT to send from now on. */
    access_token: string;
    /**
     * For how many seconds, counted from now, it is accepted.
     * Integer.
     */
    expires_in: number;
}
/** The answer that carries the account. */
export interface UserEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The account. */
    data: User;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The answer that carries the workspace's configuration. */
export interface WorkspaceConfigEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The workspace's configuration. */
    data: WorkspaceConfig;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** The whole configuration of a workspace. Keys of model providers are left out. */
export interface WorkspaceConfig {
    /** The workspace's id. */
    workspace_id: WorkspaceId;
    /** Its rules and defaults. */
    settings: WorkspaceSettings;
    /** Its model providers. */
    llm_providers: LLMProvider[];
    /** Its MCP servers and their states. */
    mcp_servers: MCPServerStatus[];
    /** Which sandboxes may talk to which. */
    collaboration_policy: CollaborationPolicy;
}
/**
 * The workspace's id.
 * Matches `^ws_[a-z0-9]{10}$`.
 */
export type WorkspaceId = string;
/** The rules and defaults of a workspace. */
export interface WorkspaceSettings {
    /**
     * How many sandboxes may exist at once.
     * Integer, 1 to 1000, default `10`.
     */
    max_sandboxes?: number;
    /**
     * Which model provider an agent uses when its own configuration names none.
     * Default `"qwen"`.
     */
    default_llm_provider?: "qwen" | "glm" | "claude" | "openai";
    /**
     * Who may talk to whom: everybody, only listed pairs, or everybody but listed pairs.
     * Default `"allow_all"`.
     */
    collaboration_policy?: "allow_all" | "allow_list" | "deny_list";
    /** What a new sandbox gets when its request names no resources. */
    resource_defaults?: {
        /**
         * Memory, in megabytes.
         * Integer, default `512`.
         */
        memory_mb?: number;
        /**
         * Processor cores; fractions are allowed.
         * Default `1`.
         */
        cpu_cores?: number;
        /**
         * How long a single task may run, in seconds.
         * Integer, default `300`.
         */
        timeout_seconds?: number;
    };
}
/** A model provider as it is shown: everything of its configuration but the key. */
export interface LLMProvider {
    /** The provider. */
    name: LLMProviderConfigName;
    /**
     * Where it is called, when that is not the usual address.
     * Format `uri`.
     */
    base_url?: string;
    /** Its models that agents may use. */
    models?: string[];
    /** The model for agents that name none. */
    default_model?: string;
    /** How its models sample their answers, unless an agent says otherwise. */
    parameters?: LLMProviderConfigParameters;
}
/** The provider. */
export type LLMProviderConfigName = "qwen" | "glm" | "claude" | "openai";
/** How models sample their answers, unless an agent says otherwise. */
export interface LLMProviderConfigParameters {
    /**
     * How freely a model picks among likely words: 0 is the most predictable.
     * 0 to 2.
     */
    temperature?: number;
    /**
     * How many tokens one answer may have at most.
     * Integer, at least 1.
     */
    max_tokens?: number;
    /**
     * The share of probability from which words are picked.
     * 0 to 1.
     */
    top_p?: number;
}
/** An MCP server of a workspace and its state. */
export interface MCPServerStatus {
    /** The name by which sandboxes ask for it. */
    name: string;
    /** Its state. */
    status: string;
}
/** Which sandboxes may talk to which. */
export interface CollaborationPolicy {
    /**
     * What the rules mean: nothing (`allow_all`), the only pairs allowed (`allow_list`), or the pairs forbidden
     * (`deny_list`).
     */
    mode: "allow_all" | "allow_list" | "deny_list";
    /** The pairs that the mode speaks of. */
    rules?: {
        /** The sending sandbox. */
        from: string;
        /** The receiving sandbox, or several. */
        to: string | string[];
        /** The kinds of message the rule is about. */
        message_types?: ("request" | "response" | "notification" | "command")[];
        /** Whether a person has to agree to each message. */
        approval_required?: boolean;
    }[];
}
/** The answer that carries the workspace. */
export interface WorkspaceEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The workspace. */
    data: Workspace;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A project: the settings and sandboxes that one owner keeps together. */
export interface Workspace {
    /**
     * The workspace's id.
     * Matches `^ws_[a-z0-9]{10}$`.
     */
    workspace_id: WorkspaceId;
    /**
     * The name shown to people.
     * 1 to 100 characters.
     */
    name: WorkspaceName;
    /**
     * What the workspace is for.
     * At most 500 characters.
     */
    description?: string;
    /**
     * The account that owns the workspace.
     * Matches `^usr_[a-z0-9]{10}$`.
     */
    owner_id: string;
    /** The rules and defaults for everything inside the workspace. */
    settings: WorkspaceSettings;
    /**
     * How many sandboxes the workspace holds.
     * Integer, at least 0.
     */
    sandbox_count?: number;
    /** The workspace's sandboxes, in short. */
    sandboxes?: SandboxSummary[];
    /**
     * When the workspace was made.
     * Format `date-time`.
     */
    created_at: string;
    /**
     * When the workspace was last changed.
     * Format `date-time`.
     */
    updated_at?: string;
}
/**
 * The name shown to people.
 * 1 to 100 characters.
 */
export type WorkspaceName = string;
/** A sandbox as lists show it. */
export interface SandboxSummary {
    /** The sandbox's id. */
    sandbox_id: string;
    /** The name shown to people. */
    name: string;
    /** Where the sandbox is in its life. */
    status: string;
}
/** The answer that carries one page of workspaces. */
export interface WorkspaceListEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** One page of workspaces. */
    data: Workspace[];
    /** Which request this answers, and where the page stands in the whole list. */
    meta: PaginatedMetadata;
}
/** The answer that carries the workspace's figures. */
export interface WorkspaceMetricsEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** The workspace's figures. */
    data: WorkspaceMetrics;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** What was measured in a workspace over a period. */
export interface WorkspaceMetrics {
    /** The workspace's id. */
    workspace_id: WorkspaceId;
    /** The period, and how finely it was measured. */
    period: {
        /**
         * Its first moment.
         * Format `date-time`.
         */
        start: string;
        /**
         * Its last moment.
         * Format `date-time`.
         */
        end: string;
        /** The length of one measurement. */
        granularity: Granularity;
    };
    /** The figures of all sandboxes together. */
    summary: {
        /**
         * How many sandboxes there are.
         * Integer, at least 0.
         */
        total_sandboxes: number;
        /**
         * How many of them run.
         * Integer, at least 0.
         */
        active_sandboxes: number;
        /**
         * How many messages were exchanged.
         * Integer, at least 0.
         */
        total_messages: number;
        /**
         * Processor time in per cent, on average.
         * At least 0.
         */
        avg_cpu_usage: number;
        /**
         * Memory in use, on average.
         * At least 0.
         */
        avg_memory_usage: number;
    };
    /** The figures of each sandbox. */
    by_sandbox: SandboxMetrics[];
}
/** The length of one measurement. */
export type Granularity = "minute" | "hour" | "day";
/** The answer that carries what was changed. */
export interface WorkspaceUpdatedEnvelope {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** What was changed. */
    data: WorkspaceUpdated;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** A workspace that was changed. */
export interface WorkspaceUpdated {
    /** The workspace's id. */
    workspace_id: WorkspaceId;
    /** The name it has now. */
    name: WorkspaceName;
    /**
     * When it was changed.
     * Format `date-time`.
     */
    updated_at: string;
}
/** The body of every answer that is not a success, whatever its status. */
export interface ErrorResponse {
    /** Always `false`. */
    success: false;
    /** What went wrong. */
    error: ErrorDetail;
    /** Which request failed, and when. */
    meta?: Metadata;
}
/** What went wrong, once for programs (`code`) and once for people (`message`). */
export interface ErrorDetail {
    /** Names the kind of failure. Decide by this member, never by the message. */
    code: "AUTHENTICATION_FAILED" | "AUTHORIZATION_FAILED" | "RESOURCE_NOT_FOUND" | "RESOURCE_ALREADY_EXISTS" | "VALIDATION_ERROR" | "RATE_LIMIT_EXCEEDED" | "SANDBOX_NOT_READY" | "MESSAGE_DELIVERY_FAILED" | "COLLABORATION_FAILED" | "CONFIGURATION_INVALID" | "RESOURCE_EXHAUSTED";
    /** One sentence for people; its wording may change at any time. */
    message: string;
    /** More about this one failure; the members depend on the code. */
    details?: {
        [key: string]: unknown;
    };
    /** The member of the request body, or the parameter, that was refused. */
    field?: string;
}
/** The credentials of an existing account. */
export interface LoginRequest {
    /**
     * The address the account was opened with.
     * Format `email`.
     */
    email: string;
    /** The password of the account. */
    password: string;
}
/** A task for several sandboxes. */
export interface OrchestrateCollaborationRequest {
    /**
     * What is to be done.
     * At least 1 character.
     */
    task: string;
    /**
     * The sandboxes that shall take part, two or more.
     * At least 2 items.
     */
    participants: [string, string, ...string[]];
    /** How the work is steered. */
    collaboration_mode: "orchestrated" | "peer_to_peer" | "swarm";
    /** The sandbox that shall steer, in mode `orchestrated`. */
    orchestrator?: string;
    /**
     * After how many seconds the work is given up.
     * Integer, 30 to 3600.
     */
    timeout?: number;
    /** What is to come out of it. */
    deliverables?: string[];
}
/** Buys a new access token. */
export interface RefreshTokenRequest {
    /** The refresh token that came with the last access token of the session. */
    refresh_token: string;
}
/** What somebody gives to open an account. */
export interface RegisterRequest {
    /**
     * The address to sign in with.
     * Format `email`.
     */
    email: string;
    /**
     * The password to sign in with, eight characters or more.
     * At least 8 characters.
     */
    password: string;
    /**
     * How the person wants to be called.
     * 1 to 100 characters.
     */
    name: string;
    /**
     * The company or team the person belongs to.
     * At most 100 characters.
     */
    organization?: string;
}
/** The parts of a sandbox's configuration to replace; what is left out stays as it is. */
export interface SandboxConfigUpdateRequest {
    /** The new agents and their model. */
    agent_config?: AgentConfig;
    /** The new limits. */
    resources?: ResourceLimits;
    /** The new variables, by name. */
    environment_variables?: {
        [key: string]: string;
    };
}
/** What is needed to make a sandbox. */
export interface SandboxCreateRequest {
    /**
     * The name to show to people.
     * 1 to 100 characters.
     */
    name: string;
    /** Which agents to run, and on which model. */
    agent_config: AgentConfig;
    /** Limits other than the workspace's defaults. */
    resources?: ResourceLimits;
    /** The MCP servers that the agents may use, by name. */
    mcp_servers?: string[];
    /** Variables to set for the agents' processes, by name. */
    environment_variables?: {
        [key: string]: string;
    };
}
/** A message to be sent from the sandbox in the path. */
export interface SendMessageRequest {
    /** The receiver's sandbox. */
    to_sandbox: string;
    /** The receiving agent's name. */
    to_agent?: string;
    /** What the sender wants. */
    message_type: "request" | "response" | "notification" | "command";
    /** What is said. The agents agree on its members among themselves. */
    content: {
        [key: string]: unknown;
    };
    /**
     * How urgent it is, on a scale from 0 to 9.
     * Integer, 0 to 9.
     */
    priority?: number;
    /** Whether the sender waits for an answer. */
    requires_response?: boolean;
    /**
     * For how many seconds the sender waits for an answer.
     * Integer, 1 to 300.
     */
    timeout?: number;
}
/** The body of every successful answer that has one. An operation's own answer schema says what stands in `data`. */
export interface SuccessResponse {
    /** Always `true`, so that one look tells an answer from an error. */
    success: true;
    /** What the operation returns; each operation describes its own. */
    data: unknown;
    /** Which request this answers, and when. */
    meta?: Metadata;
}
/** One message from the service on a WebSocket. */
export interface WebSocketMessage {
    /** The stream it belongs to. */
    channel: "messages" | "events" | "logs" | "metrics";
    /** What happened; new names may appear at any time. */
    event: string;
    /** The facts; their members depend on the event. */
    data: {
        [key: string]: unknown;
    };
    /**
     * When it happened.
     * Format `date-time`.
     */
    timestamp: string;
}
/** Chooses the streams that a WebSocket shall carry. */
export interface WebSocketSubscribeRequest {
    /** Always `subscribe`. */
    action: "subscribe";
    /** The streams wanted. */
    channels?: ("messages" | "events" | "logs" | "metrics")[];
}
/** The parts of a workspace's configuration to replace; what is left out stays as it is. */
export interface WorkspaceConfigUpdateRequest {
    /** The new rules and defaults. */
    settings?: WorkspaceSettings;
    /** The new model providers, with their keys. */
    llm_providers?: LLMProviderConfig[];
    /** The new MCP servers. */
    mcp_servers?: MCPServerConfig[];
    /** The new rules on who may talk to whom. */
    collaboration_policy?: CollaborationPolicy;
}
/** Access to one model provider. */
export interface LLMProviderConfig {
    /** The provider. */
    name: LLMProviderConfigName;
    /** The key to call the provider with. It can be written, and is never shown again. */
    api_key: string;
    /**
     * Where to call the provider, when it is not the usual address.
     * Format `uri`.
     */
    base_url?: string;
    /** The provider's models that agents may use. */
    models?: string[];
    /** The model for agents that name none. */
    default_model?: string;
    /** How models sample their answers, unless an agent says otherwise. */
    parameters?: LLMProviderConfigParameters;
}
/** An MCP server whose tools agents may use, started as a process or reached by URL. */
export interface MCPServerConfig {
    /** The name by which sandboxes ask for it. */
    name: string;
    /** What its tools are good for. */
    description?: string;
    /** How to talk to it: over a process's standard streams, or over server-sent events. */
    transport: "stdio" | "sse";
    /** The program to start, for `stdio`. */
    command?: string;
    /** The program's arguments, for `stdio`. */
    args?: string[];
    /**
     * The address to connect to, for `sse`.
     * Format `uri`.
     */
    url?: string;
    /** Variables to set for the program, by name. */
    env?: {
        [key: string]: string;
    };
    /**
     * Whether sandboxes may use it.
     * Default `true`.
     */
    enabled?: boolean;
}
/** What is needed to make a workspace. Settings that are left out take their defaults. */
export interface WorkspaceCreateRequest {
    /**
     * The name to show to people.
     * 1 to 100 characters.
     */
    name: string;
    /**
     * What the workspace will be for.
     * At most 500 characters.
     */
    description?: string;
    /** Rules and defaults that differ from the usual ones. */
    settings?: WorkspaceSettings;
}
/** The members of a workspace to change; what is left out stays as it is. */
export interface WorkspaceUpdateRequest {
    /**
     * The new name.
     * 1 to 100 characters.
     */
    name?: string;
    /**
     * The new description.
     * At most 500 characters.
     */
    description?: string;
    /** The settings to change. */
    settings?: WorkspaceSettings;
}
/** The header parameters of `auth.register`. */
export interface AuthRegisterHeaders {
    /**
     * An id of the caller's choice, to find the request again in logs.
     * Format `uuid`.
     */
    "X-Request-ID"?: string;
    /** Name and version of the calling program. */
    "X-Client-Version"?: string;
}
/** The body of `auth.register`. */
export type AuthRegisterBody = RegisterRequest;
/** What `auth.register` answers, by status. */
export interface AuthRegisterResponses {
    201: UserEnvelope;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `auth.register` answers when it succeeds. */
export type AuthRegisterResult = UserEnvelope;
/** How `auth.register` fails; `status` tells the body. */
export type AuthRegisterError = {
    status: 409 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The header parameters of `auth.login`. */
export type AuthLoginHeaders = AuthRegisterHeaders;
/** The body of `auth.login`. */
export type AuthLoginBody = LoginRequest;
/** What `auth.login` answers, by status. */
export interface AuthLoginResponses {
    200: AuthResponseEnvelope;
    401: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `auth.login` answers when it succeeds. */
export type AuthLoginResult = AuthResponseEnvelope;
/** How `auth.login` fails; `status` tells the body. */
export type AuthLoginError = {
    status: 401 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The header parameters of `auth.refresh`. */
export type AuthRefreshHeaders = AuthRegisterHeaders;
/** The body of `auth.refresh`. */
export type AuthRefreshBody = RefreshTokenRequest;
/** What `auth.refresh` answers, by status. */
export interface AuthRefreshResponses {
    200: TokenRefreshedEnvelope;
    401: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `auth.refresh` answers when it succeeds. */
export type AuthRefreshResult = TokenRefreshedEnvelope;
/** How `auth.refresh` fails; `status` tells the body. */
export type AuthRefreshError = {
    status: 401 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The header parameters of `auth.logout`. */
export type AuthLogoutHeaders = AuthRegisterHeaders;
/** What `auth.logout` answers, by status. */
export interface AuthLogoutResponses {
    204: undefined;
    401: ErrorResponse;
    403: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `auth.logout` answers when it succeeds. */
export type AuthLogoutResult = undefined;
/** How `auth.logout` fails; `status` tells the body. */
export type AuthLogoutError = {
    status: 401 | 403 | 429 | 500;
    body: ErrorResponse;
};
/** The query parameters of `workspaces.list`. */
export interface WorkspacesListQuery {
    /**
     * Which page to give; the first is 1.
     * Integer, at least 1, default `1`.
     */
    page?: number;
    /**
     * How many items a page holds.
     * Integer, 1 to 100, default `20`.
     */
    per_page?: number;
    /**
     * The member to sort by.
     * Default `"created_at"`.
     */
    sort?: string;
    /**
     * Smallest first (`asc`) or greatest first (`desc`).
     * Default `"desc"`.
     */
    order?: "asc" | "desc";
    /** Words to search for. */
    search?: string;
}
/** The header parameters of `workspaces.list`. */
export type WorkspacesListHeaders = AuthRegisterHeaders;
/** What `workspaces.list` answers, by status. */
export interface WorkspacesListResponses {
    200: WorkspaceListEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.list` answers when it succeeds. */
export type WorkspacesListResult = WorkspaceListEnvelope;
/** How `workspaces.list` fails; `status` tells the body. */
export type WorkspacesListError = {
    status: 401 | 403 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The header parameters of `workspaces.create`. */
export type WorkspacesCreateHeaders = AuthRegisterHeaders;
/** The body of `workspaces.create`. */
export type WorkspacesCreateBody = WorkspaceCreateRequest;
/** What `workspaces.create` answers, by status. */
export interface WorkspacesCreateResponses {
    201: WorkspaceEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.create` answers when it succeeds. */
export type WorkspacesCreateResult = WorkspaceEnvelope;
/** How `workspaces.create` fails; `status` tells the body. */
export type WorkspacesCreateError = {
    status: 401 | 403 | 409 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.get`. */
export interface WorkspacesGetPath {
    /** The workspace's id. */
    workspace_id: WorkspaceId;
}
/** The header parameters of `workspaces.get`. */
export type WorkspacesGetHeaders = AuthRegisterHeaders;
/** What `workspaces.get` answers, by status. */
export interface WorkspacesGetResponses {
    200: WorkspaceEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.get` answers when it succeeds. */
export type WorkspacesGetResult = WorkspaceEnvelope;
/** How `workspaces.get` fails; `status` tells the body. */
export type WorkspacesGetError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.update`. */
export type WorkspacesUpdatePath = WorkspacesGetPath;
/** The header parameters of `workspaces.update`. */
export type WorkspacesUpdateHeaders = AuthRegisterHeaders;
/** The body of `workspaces.update`. */
export type WorkspacesUpdateBody = WorkspaceUpdateRequest;
/** What `workspaces.update` answers, by status. */
export interface WorkspacesUpdateResponses {
    200: WorkspaceUpdatedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.update` answers when it succeeds. */
export type WorkspacesUpdateResult = WorkspaceUpdatedEnvelope;
/** How `workspaces.update` fails; `status` tells the body. */
export type WorkspacesUpdateError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.delete`. */
export type WorkspacesDeletePath = WorkspacesGetPath;
/** The header parameters of `workspaces.delete`. */
export type WorkspacesDeleteHeaders = AuthRegisterHeaders;
/** What `workspaces.delete` answers, by status. */
export interface WorkspacesDeleteResponses {
    204: undefined;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.delete` answers when it succeeds. */
export type WorkspacesDeleteResult = undefined;
/** How `workspaces.delete` fails; `status` tells the body. */
export type WorkspacesDeleteError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.list`. */
export type SandboxesListPath = WorkspacesGetPath;
/** The query parameters of `sandboxes.list`. */
export interface SandboxesListQuery {
    /**
     * Which page to give; the first is 1.
     * Integer, at least 1, default `1`.
     */
    page?: number;
    /**
     * How many items a page holds.
     * Integer, 1 to 100, default `20`.
     */
    per_page?: number;
    /**
     * The member to sort by.
     * Default `"created_at"`.
     */
    sort?: string;
    /**
     * Smallest first (`asc`) or greatest first (`desc`).
     * Default `"desc"`.
     */
    order?: "asc" | "desc";
    /** Words to search for. */
    search?: string;
    /** Only sandboxes in this state. */
    status?: "running" | "stopped" | "error";
}
/** The header parameters of `sandboxes.list`. */
export type SandboxesListHeaders = AuthRegisterHeaders;
/** What `sandboxes.list` answers, by status. */
export interface SandboxesListResponses {
    200: SandboxListEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.list` answers when it succeeds. */
export type SandboxesListResult = SandboxListEnvelope;
/** How `sandboxes.list` fails; `status` tells the body. */
export type SandboxesListError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.create`. */
export type SandboxesCreatePath = WorkspacesGetPath;
/** The header parameters of `sandboxes.create`. */
export type SandboxesCreateHeaders = AuthRegisterHeaders;
/** The body of `sandboxes.create`. */
export type SandboxesCreateBody = SandboxCreateRequest;
/** What `sandboxes.create` answers, by status. */
export interface SandboxesCreateResponses {
    201: SandboxCreatedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.create` answers when it succeeds. */
export type SandboxesCreateResult = SandboxCreatedEnvelope;
/** How `sandboxes.create` fails; `status` tells the body. */
export type SandboxesCreateError = {
    status: 401 | 403 | 404 | 409 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.get`. */
export interface SandboxesGetPath {
    /** The sandbox's id. */
    sandbox_id: SandboxId;
}
/** The header parameters of `sandboxes.get`. */
export type SandboxesGetHeaders = AuthRegisterHeaders;
/** What `sandboxes.get` answers, by status. */
export interface SandboxesGetResponses {
    200: SandboxDetailsEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.get` answers when it succeeds. */
export type SandboxesGetResult = SandboxDetailsEnvelope;
/** How `sandboxes.get` fails; `status` tells the body. */
export type SandboxesGetError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.delete`. */
export type SandboxesDeletePath = SandboxesGetPath;
/** The header parameters of `sandboxes.delete`. */
export type SandboxesDeleteHeaders = AuthRegisterHeaders;
/** What `sandboxes.delete` answers, by status. */
export type SandboxesDeleteResponses = WorkspacesDeleteResponses;
/** What `sandboxes.delete` answers when it succeeds. */
export type SandboxesDeleteResult = undefined;
/** How `sandboxes.delete` fails; `status` tells the body. */
export type SandboxesDeleteError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.start`. */
export type SandboxesStartPath = SandboxesGetPath;
/** The header parameters of `sandboxes.start`. */
export type SandboxesStartHeaders = AuthRegisterHeaders;
/** What `sandboxes.start` answers, by status. */
export interface SandboxesStartResponses {
    202: SandboxStartingEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.start` answers when it succeeds. */
export type SandboxesStartResult = SandboxStartingEnvelope;
/** How `sandboxes.start` fails; `status` tells the body. */
export type SandboxesStartError = {
    status: 401 | 403 | 404 | 409 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.stop`. */
export type SandboxesStopPath = SandboxesGetPath;
/** The header parameters of `sandboxes.stop`. */
export type SandboxesStopHeaders = AuthRegisterHeaders;
/** What `sandboxes.stop` answers, by status. */
export interface SandboxesStopResponses {
    202: SandboxTransitionEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.stop` answers when it succeeds. */
export type SandboxesStopResult = SandboxTransitionEnvelope;
/** How `sandboxes.stop` fails; `status` tells the body. */
export type SandboxesStopError = {
    status: 401 | 403 | 404 | 409 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.restart`. */
export type SandboxesRestartPath = SandboxesGetPath;
/** The header parameters of `sandboxes.restart`. */
export type SandboxesRestartHeaders = AuthRegisterHeaders;
/** What `sandboxes.restart` answers, by status. */
export type SandboxesRestartResponses = SandboxesStopResponses;
/** What `sandboxes.restart` answers when it succeeds. */
export type SandboxesRestartResult = SandboxTransitionEnvelope;
/** How `sandboxes.restart` fails; `status` tells the body. */
export type SandboxesRestartError = {
    status: 401 | 403 | 404 | 409 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.logs`. */
export type SandboxesLogsPath = SandboxesGetPath;
/** The query parameters of `sandboxes.logs`. */
export interface SandboxesLogsQuery {
    /**
     * How many lines to give at most.
     * Integer, 1 to 1000, default `100`.
     */
    limit?: number;
    /**
     * Nothing older than this moment.
     * Format `date-time`.
     */
    since?: string;
    /** Only lines of this level. */
    level?: LogEntryLevel;
}
/** The header parameters of `sandboxes.logs`. */
export type SandboxesLogsHeaders = AuthRegisterHeaders;
/** What `sandboxes.logs` answers, by status. */
export interface SandboxesLogsResponses {
    200: LogsResponseEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.logs` answers when it succeeds. */
export type SandboxesLogsResult = LogsResponseEnvelope;
/** How `sandboxes.logs` fails; `status` tells the body. */
export type SandboxesLogsError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.status`. */
export type SandboxesStatusPath = SandboxesGetPath;
/** The header parameters of `sandboxes.status`. */
export type SandboxesStatusHeaders = AuthRegisterHeaders;
/** What `sandboxes.status` answers, by status. */
export interface SandboxesStatusResponses {
    200: SandboxStatusReportEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.status` answers when it succeeds. */
export type SandboxesStatusResult = SandboxStatusReportEnvelope;
/** How `sandboxes.status` fails; `status` tells the body. */
export type SandboxesStatusError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `messages.list`. */
export type MessagesListPath = SandboxesGetPath;
/** The query parameters of `messages.list`. */
export interface MessagesListQuery {
    /**
     * Which messages to give: those the sandbox has sent, those it has received, or both.
     * Default `"both"`.
     */
    direction?: "sent" | "received" | "both";
    /**
     * How many messages to give at most.
     * Integer, at least 1, default `50`.
     */
    limit?: number;
    /**
     * Nothing older than this moment.
     * Format `date-time`.
     */
    since?: string;
}
/** The header parameters of `messages.list`. */
export type MessagesListHeaders = AuthRegisterHeaders;
/** What `messages.list` answers, by status. */
export interface MessagesListResponses {
    200: MessageListEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `messages.list` answers when it succeeds. */
export type MessagesListResult = MessageListEnvelope;
/** How `messages.list` fails; `status` tells the body. */
export type MessagesListError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `messages.send`. */
export type MessagesSendPath = SandboxesGetPath;
/** The header parameters of `messages.send`. */
export type MessagesSendHeaders = AuthRegisterHeaders;
/** The body of `messages.send`. */
export type MessagesSendBody = SendMessageRequest;
/** What `messages.send` answers, by status. */
export interface MessagesSendResponses {
    202: MessageAcceptedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
}
/** What `messages.send` answers when it succeeds. */
export type MessagesSendResult = MessageAcceptedEnvelope;
/** How `messages.send` fails; `status` tells the body. */
export type MessagesSendError = {
    status: 401 | 403 | 404 | 409 | 422 | 429 | 500 | 503;
    body: ErrorResponse;
};
/** The path parameters of `messages.broadcast`. */
export type MessagesBroadcastPath = WorkspacesGetPath;
/** The header parameters of `messages.broadcast`. */
export type MessagesBroadcastHeaders = AuthRegisterHeaders;
/** The body of `messages.broadcast`. */
export type MessagesBroadcastBody = BroadcastMessageRequest;
/** What `messages.broadcast` answers, by status. */
export interface MessagesBroadcastResponses {
    202: BroadcastAcceptedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
}
/** What `messages.broadcast` answers when it succeeds. */
export type MessagesBroadcastResult = BroadcastAcceptedEnvelope;
/** How `messages.broadcast` fails; `status` tells the body. */
export type MessagesBroadcastError = {
    status: 401 | 403 | 404 | 422 | 429 | 500 | 503;
    body: ErrorResponse;
};
/** The path parameters of `messages.get`. */
export interface MessagesGetPath {
    /** The message's id. */
    message_id: AgentMessageId;
}
/** The header parameters of `messages.get`. */
export type MessagesGetHeaders = AuthRegisterHeaders;
/** What `messages.get` answers, by status. */
export interface MessagesGetResponses {
    200: MessageDetailsEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `messages.get` answers when it succeeds. */
export type MessagesGetResult = MessageDetailsEnvelope;
/** How `messages.get` fails; `status` tells the body. */
export type MessagesGetError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `messages.retry`. */
export type MessagesRetryPath = MessagesGetPath;
/** The header parameters of `messages.retry`. */
export type MessagesRetryHeaders = AuthRegisterHeaders;
/** What `messages.retry` answers, by status. */
export interface MessagesRetryResponses {
    202: MessageRetriedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
}
/** What `messages.retry` answers when it succeeds. */
export type MessagesRetryResult = MessageRetriedEnvelope;
/** How `messages.retry` fails; `status` tells the body. */
export type MessagesRetryError = {
    status: 401 | 403 | 404 | 409 | 429 | 500 | 503;
    body: ErrorResponse;
};
/** The path parameters of `collaborations.orchestrate`. */
export type CollaborationsOrchestratePath = WorkspacesGetPath;
/** The header parameters of `collaborations.orchestrate`. */
export type CollaborationsOrchestrateHeaders = AuthRegisterHeaders;
/** The body of `collaborations.orchestrate`. */
export type CollaborationsOrchestrateBody = OrchestrateCollaborationRequest;
/** What `collaborations.orchestrate` answers, by status. */
export interface CollaborationsOrchestrateResponses {
    202: CollaborationStartedEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    409: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `collaborations.orchestrate` answers when it succeeds. */
export type CollaborationsOrchestrateResult = CollaborationStartedEnvelope;
/** How `collaborations.orchestrate` fails; `status` tells the body. */
export type CollaborationsOrchestrateError = {
    status: 401 | 403 | 404 | 409 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `collaborations.get`. */
export interface CollaborationsGetPath {
    /** The collaboration's id. */
    collaboration_id: CollaborationId;
}
/** The header parameters of `collaborations.get`. */
export type CollaborationsGetHeaders = AuthRegisterHeaders;
/** What `collaborations.get` answers, by status. */
export interface CollaborationsGetResponses {
    200: CollaborationEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `collaborations.get` answers when it succeeds. */
export type CollaborationsGetResult = CollaborationEnvelope;
/** How `collaborations.get` fails; `status` tells the body. */
export type CollaborationsGetError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `agents.discover`. */
export type AgentsDiscoverPath = WorkspacesGetPath;
/** The query parameters of `agents.discover`. */
export interface AgentsDiscoverQuery {
    /** Only agents that can do this. */
    capability?: string;
    /** Only agents that play this part. */
    role?: string;
    /** Only agents of this sandbox. */
    sandbox_id?: SandboxId;
}
/** The header parameters of `agents.discover`. */
export type AgentsDiscoverHeaders = AuthRegisterHeaders;
/** What `agents.discover` answers, by status. */
export interface AgentsDiscoverResponses {
    200: AgentDirectoryEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `agents.discover` answers when it succeeds. */
export type AgentsDiscoverResult = AgentDirectoryEnvelope;
/** How `agents.discover` fails; `status` tells the body. */
export type AgentsDiscoverError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.getConfig`. */
export type WorkspacesGetConfigPath = WorkspacesGetPath;
/** The header parameters of `workspaces.getConfig`. */
export type WorkspacesGetConfigHeaders = AuthRegisterHeaders;
/** What `workspaces.getConfig` answers, by status. */
export interface WorkspacesGetConfigResponses {
    200: WorkspaceConfigEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.getConfig` answers when it succeeds. */
export type WorkspacesGetConfigResult = WorkspaceConfigEnvelope;
/** How `workspaces.getConfig` fails; `status` tells the body. */
export type WorkspacesGetConfigError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.updateConfig`. */
export type WorkspacesUpdateConfigPath = WorkspacesGetPath;
/** The header parameters of `workspaces.updateConfig`. */
export type WorkspacesUpdateConfigHeaders = AuthRegisterHeaders;
/** The body of `workspaces.updateConfig`. */
export type WorkspacesUpdateConfigBody = WorkspaceConfigUpdateRequest;
/** What `workspaces.updateConfig` answers, by status. */
export interface WorkspacesUpdateConfigResponses {
    200: WorkspaceConfigEnvelope;
    400: ErrorResponse;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.updateConfig` answers when it succeeds. */
export type WorkspacesUpdateConfigResult = WorkspaceConfigEnvelope;
/** How `workspaces.updateConfig` fails; `status` tells the body. */
export type WorkspacesUpdateConfigError = {
    status: 400 | 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.getConfig`. */
export type SandboxesGetConfigPath = SandboxesGetPath;
/** The header parameters of `sandboxes.getConfig`. */
export type SandboxesGetConfigHeaders = AuthRegisterHeaders;
/** What `sandboxes.getConfig` answers, by status. */
export interface SandboxesGetConfigResponses {
    200: SandboxConfigEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.getConfig` answers when it succeeds. */
export type SandboxesGetConfigResult = SandboxConfigEnvelope;
/** How `sandboxes.getConfig` fails; `status` tells the body. */
export type SandboxesGetConfigError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.updateConfig`. */
export type SandboxesUpdateConfigPath = SandboxesGetPath;
/** The header parameters of `sandboxes.updateConfig`. */
export type SandboxesUpdateConfigHeaders = AuthRegisterHeaders;
/** The body of `sandboxes.updateConfig`. */
export type SandboxesUpdateConfigBody = SandboxConfigUpdateRequest;
/** What `sandboxes.updateConfig` answers, by status. */
export interface SandboxesUpdateConfigResponses {
    200: SandboxConfigEnvelope;
    400: ErrorResponse;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.updateConfig` answers when it succeeds. */
export type SandboxesUpdateConfigResult = SandboxConfigEnvelope;
/** How `sandboxes.updateConfig` fails; `status` tells the body. */
export type SandboxesUpdateConfigError = {
    status: 400 | 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandboxes.metrics`. */
export type SandboxesMetricsPath = SandboxesGetPath;
/** The header parameters of `sandboxes.metrics`. */
export type SandboxesMetricsHeaders = AuthRegisterHeaders;
/** What `sandboxes.metrics` answers, by status. */
export interface SandboxesMetricsResponses {
    200: SandboxMetricsEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `sandboxes.metrics` answers when it succeeds. */
export type SandboxesMetricsResult = SandboxMetricsEnvelope;
/** How `sandboxes.metrics` fails; `status` tells the body. */
export type SandboxesMetricsError = {
    status: 401 | 403 | 404 | 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `workspaces.metrics`. */
export type WorkspacesMetricsPath = WorkspacesGetPath;
/** The query parameters of `workspaces.metrics`. */
export interface WorkspacesMetricsQuery {
    /**
     * Nothing older than this moment.
     * Format `date-time`.
     */
    since?: string;
    /** The length of one measurement. */
    granularity?: Granularity;
}
/** The header parameters of `workspaces.metrics`. */
export type WorkspacesMetricsHeaders = AuthRegisterHeaders;
/** What `workspaces.metrics` answers, by status. */
export interface WorkspacesMetricsResponses {
    200: WorkspaceMetricsEnvelope;
    401: ErrorResponse;
    403: ErrorResponse;
    404: ErrorResponse;
    422: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `workspaces.metrics` answers when it succeeds. */
export type WorkspacesMetricsResult = WorkspaceMetricsEnvelope;
/** How `workspaces.metrics` fails; `status` tells the body. */
export type WorkspacesMetricsError = {
    status: 401 | 403 | 404 | 422 | 429 | 500;
    body: ErrorResponse;
};
/** The header parameters of `system.health`. */
export type SystemHealthHeaders = AuthRegisterHeaders;
/** What `system.health` answers, by status. */
export interface SystemHealthResponses {
    200: SystemHealthEnvelope;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
}
/** What `system.health` answers when it succeeds. */
export type SystemHealthResult = SystemHealthEnvelope;
/** How `system.health` fails; `status` tells the body. */
export type SystemHealthError = {
    status: 429 | 500 | 503;
    body: ErrorResponse;
};
/** The header parameters of `system.info`. */
export type SystemInfoHeaders = AuthRegisterHeaders;
/** What `system.info` answers, by status. */
export interface SystemInfoResponses {
    200: SystemInfoEnvelope;
    429: ErrorResponse;
    500: ErrorResponse;
}
/** What `system.info` answers when it succeeds. */
export type SystemInfoResult = SystemInfoEnvelope;
/** How `system.info` fails; `status` tells the body. */
export type SystemInfoError = {
    status: 429 | 500;
    body: ErrorResponse;
};
/** The path parameters of `sandbox`. */
export interface SandboxPath {
    /** The sandbox to watch. */
    sandbox_id: SandboxId;
}
/** The query parameters of `sandbox`. */
export interface SandboxQuery {
    /** The access token; a WebSocket has no Authorization header. */
    token: string;
}
/** What the client sends on `sandbox`. */
export type SandboxSend = WebSocketSubscribeRequest;
/** What the client receives on `sandbox`. */
export type SandboxReceive = SandboxMessages["receive"][keyof SandboxMessages["receive"]];
/** The payloads of `sandbox`, by the message's name. */
export interface SandboxMessages {
    send: {
        subscribe: WebSocketSubscribeRequest;
    };
    receive: {
        messages: WebSocketMessage & {
            channel: "messages";
        };
        events: WebSocketMessage & {
            channel: "events";
        };
        logs: WebSocketMessage & {
            channel: "logs";
        };
        metrics: WebSocketMessage & {
            channel: "metrics";
        };
    };
}
/** The path parameters of `collaboration`. */
export interface CollaborationPath {
    /** The collaboration to watch. */
    collaboration_id: CollaborationId;
}
/** The query parameters of `collaboration`. */
export type CollaborationQuery = SandboxQuery;
/** What the client receives on `collaboration`. */
export type CollaborationReceive = CollaborationMessages["receive"][keyof CollaborationMessages["receive"]];
/** The payloads of `collaboration`, by the message's name. */
export interface CollaborationMessages {
    send: {
        [key: string]: never;
    };
    receive: SandboxMessages["receive"];
}
/** The query parameters of `system`. */
export interface SystemQuery {
    /** The access token of an administrator; a WebSocket has no Authorization header. */
    token: string;
}
/** What the client receives on `system`. */
export type SystemReceive = SystemMessages["receive"][keyof SystemMessages["receive"]];
/** The payloads of `system`, by the message's name. */
export type SystemMessages = CollaborationMessages;
