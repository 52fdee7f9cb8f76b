/** The types of Agent communication API. */
/** What proves that an agent is who it says it is. */
export interface AgentCredentials {
    /** The agent's id. */
    client_id: string;
    /** The agent's secret. */
    client_secret: string;
    /** The agent's certificate, in Base64. */
    certificate?: string;
}
/** A sign of life from an agent. */
export interface AgentHeartbeat {
    /** What it is doing, such as `active`. */
    status: string;
    /**
     * How many tasks it works at.
     * Integer, at least 0.
     */
    current_tasks?: number;
    /** How it is doing. */
    performance_metrics?: PerformanceMetrics;
}
/** What an agent measures of itself. */
export interface PerformanceMetrics {
    /** Processor time. */
    cpu_usage: number;
    /** Memory in use. */
    memory_usage: number;
    /**
     * How many tasks wait.
     * Integer, at least 0.
     */
    task_queue_size: number;
}
/** An agent has joined the system. */
export interface AgentRegisteredEvent extends MessageEnvelope {
    /** Always `agent.registered`. */
    event_type: "agent.registered";
}
/** What every event carries. */
export interface MessageEnvelope {
    /** The event's id. */
    id: string;
    /**
     * When it happened.
     * Format `date-time`.
     */
    timestamp: string;
    /** What happened. */
    event_type: EventType;
    /** The agent it comes from. */
    source_agent: string;
    /** The agent it is meant for. */
    target_agent?: string;
    /** Ties together what belongs together, such as everything about one workflow. */
    correlation_id?: string;
    /** The facts; the members depend on the type. */
    payload: {
        [key: string]: unknown;
    };
}
/** What an event is about. */
export type EventType = "agent.registered" | "agent.status_changed" | "task.created" | "task.progress" | "task.completed" | "task.failed" | "workflow.started" | "workflow.stage_completed" | "system.alert";
/** An agent that joins the system. */
export interface AgentRegistration {
    /** The agent's id, chosen by itself. */
    id: string;
    /** What it does, such as `code_generation`. */
    type: string;
    /** Its name for people. */
    name: string;
    /** Its version. */
    version: string;
    /** What it can work with. */
    capabilities: string[];
    /**
     * Where to ask whether it is well.
     * Format `uri`.
     */
    health_check_url?: string;
    /** How it is set up; the members depend on its type. */
    configuration?: {
        [key: string]: unknown;
    };
}
/** A question or an order from one agent to another. */
export interface AgentRequest {
    /** The request's id, which its answer names. */
    id: string;
    /** What is wanted, such as `generate_code`. */
    type: string;
    /** The agent that asks. */
    source: string;
    /** The agent that is asked. */
    target: string;
    /** Ties together what belongs together, such as everything about one workflow. */
    correlation_id?: string;
    /** What the other agent needs to know; the members depend on the type. */
    data: {
        [key: string]: unknown;
    };
    /**
     * For how many seconds the asking agent waits.
     * Integer.
     */
    timeout?: number;
    /**
     * Where to send the answer.
     * Format `uri-reference`.
     */
    callback_url?: string;
}
/** The answer to a request. */
export interface AgentResponse {
    /** The answer's id. */
    id: string;
    /** The request it answers. */
    request_id: string;
    /** What became of the request, such as `success`. */
    status: string;
    /** What came out of it; the members depend on the request's type. */
    data?: {
        [key: string]: unknown;
    };
    /** What went wrong. */
    errors?: unknown[];
}
/** An agent does something else now. */
export interface AgentStatusChangedEvent extends MessageEnvelope {
    /** Always `agent.status_changed`. */
    event_type: "agent.status_changed";
}
/** The body of every answer that is not a success. */
export interface ErrorResponse {
    /** What went wrong. */
    error: {
        /** Names the kind of failure. */
        code: ErrorCode;
        /** One sentence for people. */
        message: string;
        /** More facts; the members depend on the code. */
        details?: {
            [key: string]: unknown;
        };
        /** Ties together what belongs together, such as everything about one workflow. */
        correlation_id?: string;
        /**
         * When it went wrong.
         * Format `date-time`.
         */
        timestamp?: string;
    };
}
/** Names the kind of failure. */
export type ErrorCode = "AGENT_UNAVAILABLE" | "TASK_TIMEOUT" | "INVALID_TEMPLATE" | "WORKFLOW_FAILED" | "AUTHENTICATION_FAILED" | "RATE_LIMIT_EXCEEDED" | "DEPENDENCY_NOT_MET";
/** What was measured in the system and of each agent. */
export interface Metrics {
    /** Figures of the whole system. */
    system_metrics: SystemMetrics;
    /** Figures of each agent, by its id. */
    agent_metrics: {
        [key: string]: AgentMetrics;
    };
}
/** Figures of the whole system. */
export interface SystemMetrics {
    /**
     * How many agents are at work.
     * Integer.
     */
    active_agents: number;
    /**
     * How many tasks wait.
     * Integer.
     */
    pending_tasks: number;
    /**
     * How many workflows are done.
     * Integer.
     */
    completed_workflows: number;
    /** How long an answer takes on average. */
    average_response_time: number;
    /** The share of calls that fail, from 0 to 1. */
    error_rate: number;
}
/** Figures of one agent. */
export interface AgentMetrics {
    /**
     * How many tasks it has done.
     * Integer.
     */
    tasks_completed: number;
    /** How long a task takes it on average. */
    average_execution_time: number;
    /** The share of its tasks that succeed, from 0 to 1. */
    success_rate: number;
}
/** Something told to everybody who has subscribed to its topic. */
export interface Publication {
    /** The topic. */
    topic: Topic;
    /** The facts; the members depend on the topic. */
    data: {
        [key: string]: unknown;
    };
}
/**
 * A type of event, such as `task.completed`; after its first word there may be a type of agent, or `*` for any:
 * `task.code_generation.completed`, `task.*.completed`.
 */
export type Topic = string;
/** The topics that an agent wants to hear about. */
export interface Subscription {
    /** The agent. */
    agent_id: string;
    /** The topics. */
    topics: Topic[];
    /** Only publications whose members have one of the values given. */
    filters?: {
        [key: string]: string | string[];
    };
}
/** Everybody should know about something. */
export interface SystemAlertEvent extends MessageEnvelope {
    /** Always `system.alert`. */
    event_type: "system.alert";
}
/** A task is done. */
export interface TaskCompletedEvent extends MessageEnvelope {
    /** Always `task.completed`. */
    event_type: "task.completed";
}
/** There is a new task. */
export interface TaskCreatedEvent extends MessageEnvelope {
    /** Always `task.created`. */
    event_type: "task.created";
}
/** A task to be done. */
export interface TaskCreation {
    /** The task's id, chosen by the caller. */
    id: string;
    /** What is to be done, such as `code_generation`. */
    type: string;
    /** How urgent it is, such as `high`. */
    priority?: string;
    /** The agent that shall do it. */
    assigned_agent?: string;
    /** The workflow it belongs to. */
    parent_workflow_id?: string;
    /** What the agent needs to know; the members depend on the task's type. */
    input_data: {
        [key: string]: unknown;
    };
    /** The tasks that must be done first. */
    dependencies?: string[];
    /**
     * After how many seconds it is given up.
     * Integer.
     */
    timeout?: number;
    /** What to do when it fails. */
    retry_policy?: RetryPolicy;
}
/** What to do when a task fails. */
export interface RetryPolicy {
    /**
     * How often to try in all.
     * Integer, at least 1.
     */
    max_attempts: number;
    /** How the pauses between attempts grow, such as `exponential`. */
    backoff_strategy: string;
}
/** A task has failed. */
export interface TaskFailedEvent extends MessageEnvelope {
    /** Always `task.failed`. */
    event_type: "task.failed";
}
/** A task has come further. */
export type TaskProgressEvent = MessageEnvelope & {
    /** Always `task.progress`. */
    event_type: "task.progress";
    /** How far the task has come. */
    payload?: TaskProgress;
};
/** How far a task has come. */
export interface TaskProgress {
    /** The task. */
    task_id: string;
    /**
     * The share that is done, in per cent.
     * 0 to 100.
     */
    progress: number;
    /** Where it is in its life, such as `in_progress`. */
    status: string;
    /** More facts; the members depend on the task's type. */
    details?: {
        [key: string]: unknown;
    };
}
/** How far a task has come. */
export interface TaskUpdate {
    /** Where it is in its life, such as `in_progress`. */
    status: string;
    /**
     * The share that is done, in per cent.
     * 0 to 100.
     */
    progress?: number;
    /** What has come out of it so far; the members depend on the task's type. */
    output_data?: {
        [key: string]: unknown;
    };
    /**
     * When it will probably be done.
     * Format `date-time`.
     */
    estimated_completion?: string;
}
/** A workflow to be carried out. */
export interface WorkflowCreation {
    /** The workflow's id, chosen by the caller. */
    id: string;
    /** The project it belongs to. */
    project_id: string;
    /** Its name for people. */
    name: string;
    /** Its steps. */
    stages: WorkflowStage[];
    /** How it is carried out. */
    configuration?: WorkflowConfiguration;
}
/** One step of a workflow. */
export interface WorkflowStage {
    /** The stage's name within the workflow. */
    name: string;
    /** The type of agent that does it. */
    agent_type: string;
    /** The stages that must be done first, by name. */
    dependencies: string[];
    /**
     * After how many seconds it is given up.
     * Integer.
     */
    timeout?: number;
}
/** How a workflow is carried out. */
export interface WorkflowConfiguration {
    /** Whether stages that do not depend on each other run at the same time. */
    parallel_execution?: boolean;
    /** What to do when a stage fails, such as `stop_on_error`. */
    failure_strategy?: string;
}
/** A stage of a workflow is done. */
export interface WorkflowStageCompletedEvent extends MessageEnvelope {
    /** Always `workflow.stage_completed`. */
    event_type: "workflow.stage_completed";
}
/** A workflow has begun. */
export interface WorkflowStartedEvent extends MessageEnvelope {
    /** Always `workflow.started`. */
    event_type: "workflow.started";
}
/** The body of `agents.register`. */
export type AgentsRegisterBody = AgentRegistration;
/** What `agents.register` answers, by status. */
export interface AgentsRegisterResponses {
    401: ErrorResponse;
    429: ErrorResponse;
    "2XX": unknown;
    default: ErrorResponse;
}
/** What `agents.register` answers when it succeeds. */
export type AgentsRegisterResult = unknown;
/** How `agents.register` fails; `status` tells the body. */
export type AgentsRegisterError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** The path parameters of `agents.heartbeat`. */
export interface AgentsHeartbeatPath {
    /** The agent's id. */
    agent_id: string;
}
/** The body of `agents.heartbeat`. */
export type AgentsHeartbeatBody = AgentHeartbeat;
/** What `agents.heartbeat` answers, by status. */
export type AgentsHeartbeatResponses = AgentsRegisterResponses;
/** What `agents.heartbeat` answers when it succeeds. */
export type AgentsHeartbeatResult = unknown;
/** How `agents.heartbeat` fails; `status` tells the body. */
export type AgentsHeartbeatError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** The query parameters of `agents.list`. */
export interface AgentsListQuery {
    /** Only agents of this type. */
    type?: string;
    /** Only agents in this state. */
    status?: string;
}
/** What `agents.list` answers, by status. */
export type AgentsListResponses = AgentsRegisterResponses;
/** What `agents.list` answers when it succeeds. */
export type AgentsListResult = unknown;
/** How `agents.list` fails; `status` tells the body. */
export type AgentsListError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** The body of `tasks.create`. */
export type TasksCreateBody = TaskCreation;
/** What `tasks.create` answers, by status. */
export interface TasksCreateResponses {
    400: ErrorResponse;
    401: ErrorResponse;
    408: ErrorResponse;
    412: ErrorResponse;
    429: ErrorResponse;
    500: ErrorResponse;
    503: ErrorResponse;
    "2XX": unknown;
    default: ErrorResponse;
}
/** What `tasks.create` answers when it succeeds. */
export type TasksCreateResult = unknown;
/** How `tasks.create` fails; `status` tells the body. */
export type TasksCreateError = {
    status: 400 | 401 | 408 | 412 | 429 | 500 | 503;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** The path parameters of `tasks.update`. */
export interface TasksUpdatePath {
    /** The task's id. */
    task_id: string;
}
/** The body of `tasks.update`. */
export type TasksUpdateBody = TaskUpdate;
/** What `tasks.update` answers, by status. */
export type TasksUpdateResponses = AgentsRegisterResponses;
/** What `tasks.update` answers when it succeeds. */
export type TasksUpdateResult = unknown;
/** How `tasks.update` fails; `status` tells the body. */
export type TasksUpdateError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** The body of `workflows.create`. */
export type WorkflowsCreateBody = WorkflowCreation;
/** What `workflows.create` answers, by status. */
export type WorkflowsCreateResponses = AgentsRegisterResponses;
/** What `workflows.create` answers when it succeeds. */
export type WorkflowsCreateResult = unknown;
/** How `workflows.create` fails; `status` tells the body. */
export type WorkflowsCreateError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** What `metrics.get` answers, by status. */
export interface MetricsGetResponses {
    200: Metrics;
    401: ErrorResponse;
    429: ErrorResponse;
    default: ErrorResponse;
}
/** What `metrics.get` answers when it succeeds. */
export type MetricsGetResult = Metrics;
/** How `metrics.get` fails; `status` tells the body. */
export type MetricsGetError = {
    status: 401 | 429;
    body: ErrorResponse;
} | {
    status: number;
    body: ErrorResponse;
};
/** What the client sends on `events`. */
export type EventsSend = Subscription | Publication | AgentRequest | AgentResponse;
/** What the client receives on `events`. */
export type EventsReceive = AgentRegisteredEvent | AgentStatusChangedEvent | TaskCreatedEvent | TaskProgressEvent | TaskCompletedEvent | TaskFailedEvent | WorkflowStartedEvent | WorkflowStageCompletedEvent | SystemAlertEvent;
/** The payloads of `events`, by the message's name. */
export interface EventsMessages {
    send: {
        subscription: Subscription;
        publication: Publication;
        request: AgentRequest;
        response: AgentResponse;
    };
    receive: {
        agentRegistered: AgentRegisteredEvent;
        agentStatusChanged: AgentStatusChangedEvent;
        taskCreated: TaskCreatedEvent;
        taskProgress: TaskProgressEvent;
        taskCompleted: TaskCompletedEvent;
        taskFailed: TaskFailedEvent;
        workflowStarted: WorkflowStartedEvent;
        workflowStageCompleted: WorkflowStageCompletedEvent;
        systemAlert: SystemAlertEvent;
    };
}
