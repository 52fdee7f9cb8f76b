export interface paths {
    "/agents/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the system
         * @description Makes an agent known, with what it can do.
         */
        post: operations["agents.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{agent_id}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent-7
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a sign of life
         * @description Tells that an agent is there and how it is doing.
         */
        post: operations["agents.heartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find agents
         * @description Lists agents by what they do and by how they are.
         */
        get: operations["agents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a task
         * @description Has something done by an agent.
         */
        post: operations["tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id.
                 * @example task-40
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Report on a task
         * @description Tells how far a task has come.
         */
        patch: operations["tasks.update"];
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a workflow
         * @description Has several stages carried out, each by an agent of the right type.
         */
        post: operations["workflows.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the figures
         * @description Gives what was measured in the system and of each agent.
         */
        get: operations["metrics.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AgentCredentials
         * @description What proves that an agent is who it says it is.
         */
        AgentCredentials: {
            /** @description The agent's id. */
            client_id: string;
            /** @description The agent's secret. */
            client_secret: string;
            /** @description The agent's certificate, in Base64. */
            certificate?: string;
        };
        /**
         * AgentHeartbeat
         * @description A sign of life from an agent.
         */
        AgentHeartbeat: {
            /** @description What it is doing, such as `active`. */
            status: string;
            /** @description How many tasks it works at. */
            current_tasks?: number;
            /** @description How it is doing. */
            performance_metrics?: components["schemas"]["PerformanceMetrics"];
        };
        /**
         * AgentMetrics
         * @description Figures of one agent.
         */
        AgentMetrics: {
            /** @description How many tasks it has done. */
            tasks_completed: number;
            /** @description How long a task takes it on average. */
            average_execution_time: number;
            /** @description The share of its tasks that succeed, from 0 to 1. */
            success_rate: number;
        };
        /**
         * AgentRegisteredEvent
         * @description An agent has joined the system.
         */
        AgentRegisteredEvent: {
            /**
             * @description Always `agent.registered`.
             * @constant
             */
            event_type: "agent.registered";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * AgentRegistration
         * @description An agent that joins the system.
         */
        AgentRegistration: {
            /** @description The agent's id, chosen by itself. */
            id: string;
            /** @description What it does, such as `code_generation`. */
            type: string;
            /** @description Its name for people. */
            name: string;
            /** @description Its version. */
            version: string;
            /** @description What it can work with. */
            capabilities: string[];
            /**
             * Format: uri
             * @description Where to ask whether it is well.
             */
            health_check_url?: string;
            /** @description How it is set up; the members depend on its type. */
            configuration?: Record<string, unknown>;
        };
        /**
         * AgentRequest
         * @description A question or an order from one agent to another.
         */
        AgentRequest: {
            /** @description The request's id, which its answer names. */
            id: string;
            /** @description What is wanted, such as `generate_code`. */
            type: string;
            /** @description The agent that asks. */
            source: string;
            /** @description The agent that is asked. */
            target: string;
            /** @description Ties together what belongs together, such as everything about one workflow. */
            correlation_id?: string;
            /** @description What the other agent needs to know; the members depend on the type. */
            data: Record<string, unknown>;
            /** @description For how many seconds the asking agent waits. */
            timeout?: number;
            /**
             * Format: uri-reference
             * @description Where to send the answer.
             */
            callback_url?: string;
        };
        /**
         * AgentResponse
         * @description The answer to a request.
         */
        AgentResponse: {
            /** @description The answer's id. */
            id: string;
            /** @description The request it answers. */
            request_id: string;
            /** @description What became of the request, such as `success`. */
            status: string;
            /** @description What came out of it; the members depend on the request's type. */
            data?: Record<string, unknown>;
            /** @description What went wrong. */
            errors?: unknown[];
        };
        /**
         * AgentStatusChangedEvent
         * @description An agent does something else now.
         */
        AgentStatusChangedEvent: {
            /**
             * @description Always `agent.status_changed`.
             * @constant
             */
            event_type: "agent.status_changed";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * ErrorCode
         * @description Names the kind of failure.
         * @enum {string}
         */
        ErrorCode: "AGENT_UNAVAILABLE" | "TASK_TIMEOUT" | "INVALID_TEMPLATE" | "WORKFLOW_FAILED" | "AUTHENTICATION_FAILED" | "RATE_LIMIT_EXCEEDED" | "DEPENDENCY_NOT_MET";
        /**
         * ErrorResponse
         * @description The body of every answer that is not a success.
         */
        ErrorResponse: {
            /** @description What went wrong. */
            error: {
                /** @description Names the kind of failure. */
                code: components["schemas"]["ErrorCode"];
                /** @description One sentence for people. */
                message: string;
                /** @description More facts; the members depend on the code. */
                details?: Record<string, unknown>;
                /** @description Ties together what belongs together, such as everything about one workflow. */
                correlation_id?: string;
                /**
                 * Format: date-time
                 * @description When it went wrong.
                 */
                timestamp?: string;
            };
        };
        /**
         * EventType
         * @description What an event is about.
         * @enum {string}
         */
        EventType: "agent.registered" | "agent.status_changed" | "task.created" | "task.progress" | "task.completed" | "task.failed" | "workflow.started" | "workflow.stage_completed" | "system.alert";
        /**
         * MessageEnvelope
         * @description What every event carries.
         */
        MessageEnvelope: {
            /** @description The event's id. */
            id: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description What happened. */
            event_type: components["schemas"]["EventType"];
            /** @description The agent it comes from. */
            source_agent: string;
            /** @description The agent it is meant for. */
            target_agent?: string;
            /** @description Ties together what belongs together, such as everything about one workflow. */
            correlation_id?: string;
            /** @description The facts; the members depend on the type. */
            payload: Record<string, unknown>;
        };
        /**
         * Metrics
         * @description What was measured in the system and of each agent.
         */
        Metrics: {
            /** @description Figures of the whole system. */
            system_metrics: components["schemas"]["SystemMetrics"];
            /** @description Figures of each agent, by its id. */
            agent_metrics: {
                [key: string]: components["schemas"]["AgentMetrics"];
            };
        };
        /**
         * PerformanceMetrics
         * @description What an agent measures of itself.
         */
        PerformanceMetrics: {
            /** @description Processor time. */
            cpu_usage: number;
            /** @description Memory in use. */
            memory_usage: number;
            /** @description How many tasks wait. */
            task_queue_size: number;
        };
        /**
         * Publication
         * @description Something told to everybody who has subscribed to its topic.
         */
        Publication: {
            /** @description The topic. */
            topic: components["schemas"]["Topic"];
            /** @description The facts; the members depend on the topic. */
            data: Record<string, unknown>;
        };
        /**
         * RetryPolicy
         * @description What to do when a task fails.
         */
        RetryPolicy: {
            /** @description How often to try in all. */
            max_attempts: number;
            /** @description How the pauses between attempts grow, such as `exponential`. */
            backoff_strategy: string;
        };
        /**
         * Subscription
         * @description The topics that an agent wants to hear about.
         */
        Subscription: {
            /** @description The agent. */
            agent_id: string;
            /** @description The topics. */
            topics: components["schemas"]["Topic"][];
            /** @description Only publications whose members have one of the values given. */
            filters?: {
                [key: string]: string | string[];
            };
        };
        /**
         * SystemAlertEvent
         * @description Everybody should know about something.
         */
        SystemAlertEvent: {
            /**
             * @description Always `system.alert`.
             * @constant
             */
            event_type: "system.alert";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * SystemMetrics
         * @description Figures of the whole system.
         */
        SystemMetrics: {
            /** @description How many agents are at work. */
            active_agents: number;
            /** @description How many tasks wait. */
            pending_tasks: number;
            /** @description How many workflows are done. */
            completed_workflows: number;
            /** @description How long an answer takes on average. */
            average_response_time: number;
            /** @description The share of calls that fail, from 0 to 1. */
            error_rate: number;
        };
        /**
         * TaskCompletedEvent
         * @description A task is done.
         */
        TaskCompletedEvent: {
            /**
             * @description Always `task.completed`.
             * @constant
             */
            event_type: "task.completed";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * TaskCreatedEvent
         * @description There is a new task.
         */
        TaskCreatedEvent: {
            /**
             * @description Always `task.created`.
             * @constant
             */
            event_type: "task.created";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * TaskCreation
         * @description A task to be done.
         */
        TaskCreation: {
            /** @description The task's id, chosen by the caller. */
            id: string;
            /** @description What is to be done, such as `code_generation`. */
            type: string;
            /** @description How urgent it is, such as `high`. */
            priority?: string;
            /** @description The agent that shall do it. */
            assigned_agent?: string;
            /** @description The workflow it belongs to. */
            parent_workflow_id?: string;
            /** @description What the agent needs to know; the members depend on the task's type. */
            input_data: Record<string, unknown>;
            /** @description The tasks that must be done first. */
            dependencies?: string[];
            /** @description After how many seconds it is given up. */
            timeout?: number;
            /** @description What to do when it fails. */
            retry_policy?: components["schemas"]["RetryPolicy"];
        };
        /**
         * TaskFailedEvent
         * @description A task has failed.
         */
        TaskFailedEvent: {
            /**
             * @description Always `task.failed`.
             * @constant
             */
            event_type: "task.failed";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * TaskProgressEvent
         * @description A task has come further.
         */
        TaskProgressEvent: {
            /**
             * @description Always `task.progress`.
             * @constant
             */
            event_type: "task.progress";
            /** @description How far the task has come. */
            payload?: components["schemas"]["TaskProgress"];
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * TaskProgress
         * @description How far a task has come.
         */
        TaskProgress: {
            /** @description The task. */
            task_id: string;
            /** @description The share that is done, in per cent. */
            progress: number;
            /** @description Where it is in its life, such as `in_progress`. */
            status: string;
            /** @description More facts; the members depend on the task's type. */
            details?: Record<string, unknown>;
        };
        /**
         * TaskUpdate
         * @description How far a task has come.
         */
        TaskUpdate: {
            /** @description Where it is in its life, such as `in_progress`. */
            status: string;
            /** @description The share that is done, in per cent. */
            progress?: number;
            /** @description What has come out of it so far; the members depend on the task's type. */
            output_data?: Record<string, unknown>;
            /**
             * Format: date-time
             * @description When it will probably be done.
             */
            estimated_completion?: string;
        };
        /**
         * Topic
         * @description A type of event, such as `task.completed`; after its first word there may be a type of agent, or `*` for any: `task.code_generation.completed`, `task.*.completed`.
         */
        Topic: string;
        /**
         * WorkflowConfiguration
         * @description How a workflow is carried out.
         */
        WorkflowConfiguration: {
            /** @description Whether stages that do not depend on each other run at the same time. */
            parallel_execution?: boolean;
            /** @description What to do when a stage fails, such as `stop_on_error`. */
            failure_strategy?: string;
        };
        /**
         * WorkflowCreation
         * @description A workflow to be carried out.
         */
        WorkflowCreation: {
            /** @description The workflow's id, chosen by the caller. */
            id: string;
            /** @description The project it belongs to. */
            project_id: string;
            /** @description Its name for people. */
            name: string;
            /** @description Its steps. */
            stages: components["schemas"]["WorkflowStage"][];
            /** @description How it is carried out. */
            configuration?: components["schemas"]["WorkflowConfiguration"];
        };
        /**
         * WorkflowStageCompletedEvent
         * @description A stage of a workflow is done.
         */
        WorkflowStageCompletedEvent: {
            /**
             * @description Always `workflow.stage_completed`.
             * @constant
             */
            event_type: "workflow.stage_completed";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
        /**
         * WorkflowStage
         * @description One step of a workflow.
         */
        WorkflowStage: {
            /** @description The stage's name within the workflow. */
            name: string;
            /** @description The type of agent that does it. */
            agent_type: string;
            /** @description The stages that must be done first, by name. */
            dependencies: string[];
            /** @description After how many seconds it is given up. */
            timeout?: number;
        };
        /**
         * WorkflowStartedEvent
         * @description A workflow has begun.
         */
        WorkflowStartedEvent: {
            /**
             * @description Always `workflow.started`.
             * @constant
             */
            event_type: "workflow.started";
        } & WithRequired<components["schemas"]["MessageEnvelope"], "event_type">;
    };
    responses: {
        /** @description There is no such template, or it does not fit: `INVALID_TEMPLATE`. */
        InvalidTemplate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, wrong or out of date: `AUTHENTICATION_FAILED`. */
        AuthenticationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The task took too long: `TASK_TIMEOUT`. */
        TaskTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something that must be done first is not done: `DEPENDENCY_NOT_MET`. */
        DependencyNotMet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`. */
        RateLimitExceeded: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The workflow could not be carried out: `WORKFLOW_FAILED`. */
        WorkflowFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The agent cannot be reached now: `AGENT_UNAVAILABLE`. */
        AgentUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any other failure; the catalogue of errors lists the codes and their statuses. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The agent's id.
         * @example agent-7
         */
        AgentId: string;
        /**
         * @description The task's id.
         * @example task-40
         */
        TaskId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many calls a minute are allowed.
         * @example 1000
         */
        RateLimitLimit: number;
        /**
         * @description How many calls are left.
         * @example 999
         */
        RateLimitRemaining: number;
        /**
         * @description When the count begins anew, in seconds since 1970 in UTC.
         * @example 1736942460
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "agents.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The agent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRegistration"];
            };
        };
        responses: {
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "agents.heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The agent's id.
                 * @example agent-7
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** @description How the agent is doing. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentHeartbeat"];
            };
        };
        responses: {
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "agents.list": {
        parameters: {
            query?: {
                /**
                 * @description Only agents of this type.
                 * @example code_generation
                 */
                type?: string;
                /**
                 * @description Only agents in this state.
                 * @example active
                 */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "tasks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreation"];
            };
        };
        responses: {
            400: components["responses"]["InvalidTemplate"];
            401: components["responses"]["AuthenticationFailed"];
            408: components["responses"]["TaskTimeout"];
            412: components["responses"]["DependencyNotMet"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["WorkflowFailed"];
            503: components["responses"]["AgentUnavailable"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "tasks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id.
                 * @example task-40
                 */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** @description How far the task has come. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "workflows.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The workflow. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCreation"];
            };
        };
        responses: {
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            /** @description It worked. What the body says is not documented. */
            "2XX": {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    "metrics.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metrics"];
                };
            };
            401: components["responses"]["AuthenticationFailed"];
            429: components["responses"]["RateLimitExceeded"];
            default: components["responses"]["Failure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export {};
