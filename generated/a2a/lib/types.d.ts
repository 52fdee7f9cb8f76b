/** The types of A2A agents API. */
/** One agent has turned to another. */
export interface A2ACommunicationEvent {
    /** Always `a2a_communication`. */
    type: "a2a_communication";
    /** The facts. */
    data: {
        /** What happened, in one line. */
        message: string;
        /** The agent that turned to the other. */
        source: string;
        /** The other agent. */
        target: string;
        /**
         * When it happened.
         * Format `date-time`.
         */
        timestamp: string;
    };
}
/** What happened. */
export interface AddEventParams {
    /** What happened, in one line. */
    message: string;
    /** The kind of entry, such as `system_event`. */
    type: string;
    /** The agent that reports it. */
    source: string;
    /** What it is about. */
    metadata?: {
        /** The artifact. */
        artifactId?: string;
        /** The task. */
        taskId?: string;
    };
}
/** What an agent does that cannot take work now. */
export interface AgentBusyData {
    /** The agent. */
    agentId: string;
    /** What it works at. */
    currentTask: string;
    /** After about how long it will be free. The unit is not documented; the figures suggest milliseconds. */
    estimatedWaitTime: number;
}
/** An agent has begun or ended something. */
export interface AgentStatusChangedEvent {
    /** Always `agent_status_changed`. */
    type: "agent_status_changed";
    /** The facts. */
    data: {
        /** The agent. */
        agentId: string;
        /** What it did before. */
        oldStatus: string;
        /** What it does now. */
        newStatus: string;
        /**
         * When it changed.
         * Format `date-time`.
         */
        timestamp: string;
    };
}
/** How an agent is doing. */
export interface AgentStatus {
    /** The agent's id. */
    id: string;
    /** Its name for people. */
    name: string;
    /** What it is doing: `idle` and `busy` are known. */
    status: string;
    /**
     * When it last did something.
     * Format `date-time`.
     */
    lastActivity: string;
    /** What it works at; null when it rests. */
    currentTask: string | null;
}
/** An agent has made a document. */
export interface ArtifactCreatedEvent {
    /** Always `artifact_created`. */
    type: "artifact_created";
    /** The facts. */
    data: {
        /** The artifact. */
        artifactId: string;
        /** Its file name. */
        name: string;
        /** The agent that made it. */
        creator: string;
        /**
         * When it was made.
         * Format `date-time`.
         */
        timestamp: string;
    };
}
/** The client's first message on a WebSocket: who it is. */
export interface AuthMessage {
    /** Always `auth`. */
    type: "auth";
    /** The session token that `auth.login` gave. */
    token: string;
}
/** The document. */
export interface CreateArtifactParams {
    /** Its file name. */
    name: string;
    /** The kind of its content, such as `markdown`. */
    type: string;
    /** Its text. */
    content: string;
    /** The agent that made it. */
    creator: string;
    /** Where it comes from. */
    metadata?: {
        /** The task. */
        taskId?: string;
        /** The conversation. */
        conversationId?: string;
    };
}
/** What is to be done, and for whom. */
export interface CreateTaskParams {
    /** What is to be done, in a few words. */
    title: string;
    /** What is to be done, at length. */
    description: string;
    /** The user who asks. */
    userId: string;
    /** How urgent it is, such as `high`. */
    priority?: string;
}
/** The new task and what happens next. */
export interface CreateTaskResult {
    /** The task. */
    task: Task;
    /** What happens next, such as `delegate_to_analyst`. */
    nextAction: string;
}
/** Something to be done. */
export interface Task {
    /** The task's id. */
    id: string;
    /** What is to be done, in a few words. */
    title: string;
    /** How far it has come: `pending` and `in-progress` are known. */
    status: string;
    /** Who wants it done. */
    assigner: string;
    /** The agent that does it. */
    assignee: string;
    /**
     * When it was made.
     * Format `date-time`.
     */
    createdAt: string;
}
/** Which task goes to whom, and why. */
export interface DelegateTaskParams {
    /** The task. */
    taskId: string;
    /** The agent that shall do it. */
    targetAgent: string;
    /** Why this agent. */
    delegationReason?: string;
}
/** More about an error. Other members depend on the code. */
export interface ErrorData {
    /** One sentence for people. */
    details?: string;
}
/** What to write, and from which conversation. */
export interface GenerateArtifactParams {
    /** The conversation. */
    conversationId: string;
    /** The task. */
    taskId: string;
    /** What to write, such as `requirements`. */
    artifactType: string;
}
/** The document and what happens next. */
export interface GenerateArtifactResult {
    /** The document. */
    artifact: Artifact;
    /** What happens next, such as `transfer_to_design_agent`. */
    nextStep: string;
}
/** A document that an agent has made. */
export interface Artifact {
    /** The artifact's id. */
    id: string;
    /** Its file name. */
    name: string;
    /** The kind of its content, such as `markdown`. */
    type: string;
    /** Its text. */
    content: string;
    /** The agent that made it. */
    creator: string;
    /**
     * When it was made.
     * Format `date-time`.
     */
    createdAt: string;
}
/** What to make, and of which document. */
export interface GenerateDesignParams {
    /** The run that makes the design. */
    processingId: string;
    /** The document to start from. */
    sourceArtifactId: string;
    /** What to make, such as `specification`. */
    designType: string;
}
/** The design. */
export interface GenerateDesignResult {
    /** The design. */
    artifact: Artifact;
    /** What became of the run, such as `completed`. */
    status: string;
    /** For how long it ran. The unit is not documented; the figures suggest milliseconds. */
    processingTime: number;
}
/** Whose documents to list. */
export interface GetArtifactsParams {
    /** The agent. */
    agentId: string;
    /** Whether to include those that were handed on. */
    includeTransferred?: boolean;
}
/** Which entries to list. */
export interface GetEventsParams {
    /**
     * How many to list at most.
     * Integer.
     */
    limit?: number;
    /** Only entries of this kind. */
    type?: string;
    /**
     * Only entries after this moment.
     * Format `date-time`.
     */
    since?: string;
}
/** Which agent to look at. */
export interface GetStatusParams {
    /** The agent. */
    agentId: string;
}
/** Nothing: a health check takes no parameters. */
export type HealthParams = {
    [key: string]: unknown;
};
/** The state of the server. */
export interface HealthResult {
    /** The verdict, such as `healthy`. */
    status: string;
    /**
     * When this was found.
     * Format `date-time`.
     */
    timestamp: string;
    /** The version that runs. */
    version: string;
    /** The state of the connection to the database, such as `connected`. */
    database: string;
    /** The agents it has. */
    agents: string[];
}
/** The user's credentials. */
export interface LoginParams {
    /** The user's name, an e-mail address. */
    username: string;
    /** The password. */
    password: string;
}
/** The session. */
export interface LoginResult {
    /** The token to send as `Authorization: Bearer …` with every call, and in the `auth` message on a WebSocket. */
    sessionToken: string;
    /**
     * Until when it is accepted.
     * Format `date-time`.
     */
    expiresAt: string;
    /** The user. */
    user: {
        /** The user's id. */
        id: string;
        /** The user's name for people. */
        name: string;
    };
}
/** What the user answered. */
export interface ProcessMessageParams {
    /** The conversation. */
    conversationId: string;
    /** What the user answered. */
    userMessage: string;
    /** The setting. */
    context?: {
        /** The task. */
        taskId?: string;
    };
}
/** Which document, from whom, and what to make of it. */
export interface ReceiveArtifactParams {
    /** The artifact. */
    artifactId: string;
    /** The agent that hands it over. */
    sourceAgent: string;
    /** What to make of it. */
    processingInstructions?: {
        /** What to make, such as `design_specification`. */
        outputType?: string;
        /** How urgent it is, such as `high`. */
        priority?: string;
    };
}
/** The run that began. */
export interface ReceiveArtifactResult {
    /** What became of the call, such as `processing_started`. */
    status: string;
    /** For about how long it will run. The unit is not documented; the figures suggest milliseconds. */
    estimatedDuration: number;
    /** The run that makes the design. */
    processingId: string;
    /** One sentence for people. */
    message: string;
}
/** What the user said, and in which setting. */
export interface StartAnalysisParams {
    /** The task. */
    taskId: string;
    /** What the user said. */
    userInput: string;
    /** The setting. */
    context?: {
        /** The user. */
        userId?: string;
        /** The user's session. */
        sessionId?: string;
    };
}
/** The conversation that began. */
export interface StartAnalysisResult {
    /** The conversation. */
    conversationId: string;
    /** The analyst's first words. */
    initialMessage: string;
    /** What the conversation waits for, such as `awaiting_user_response`. */
    status: string;
    /** Questions the user may want to answer. */
    suggestedQuestions: string[];
}
/** A task has come further. */
export interface TaskUpdatedEvent {
    /** Always `task_updated`. */
    type: "task_updated";
    /** The facts. */
    data: {
        /** The task. */
        taskId: string;
        /** How far it has come. */
        status: string;
        /** The agent that does it. */
        assignee: string;
        /**
         * When it changed.
         * Format `date-time`.
         */
        timestamp: string;
    };
}
/** Which document goes from whom to whom. */
export interface TransferArtifactParams {
    /** The artifact. */
    artifactId: string;
    /** The agent that has it. */
    sourceAgent: string;
    /** The agent that gets it. */
    targetAgent: string;
    /** A remark for the receiver. */
    transferNote?: string;
}
/** What an agent is doing. */
export interface UpdateStatusParams {
    /** The agent. */
    agentId: string;
    /** What it is doing: `idle` and `busy` are known. */
    status: string;
    /** What it works at. */
    currentTask?: string | null;
}
/** The params of `system.health`. */
export type SystemHealthParams = HealthParams;
/** What `system.health` answers. */
export type SystemHealthResult = HealthResult;
/** How `system.health` fails; `code` tells the data. */
export type SystemHealthError = {
    code: -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `agent.getStatus`. */
export type AgentGetStatusParams = GetStatusParams;
/** What `agent.getStatus` answers. */
export type AgentGetStatusResult = AgentStatus;
/** How `agent.getStatus` fails; `code` tells the data. */
export type AgentGetStatusError = {
    code: -32000 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `agent.updateStatus`. */
export type AgentUpdateStatusParams = UpdateStatusParams;
/** How `agent.updateStatus` fails; `code` tells the data. */
export type AgentUpdateStatusError = {
    code: -32000 | -32004 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `pm.createTask`. */
export type PmCreateTaskParams = CreateTaskParams;
/** What `pm.createTask` answers. */
export type PmCreateTaskResult = CreateTaskResult;
/** How `pm.createTask` fails; `code` tells the data. */
export type PmCreateTaskError = {
    code: -32001;
    message: string;
    data?: AgentBusyData;
} | {
    code: -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `pm.delegateTask`. */
export type PmDelegateTaskParams = DelegateTaskParams;
/** How `pm.delegateTask` fails; `code` tells the data. */
export type PmDelegateTaskError = {
    code: -32002 | -32000 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32001;
    message: string;
    data?: AgentBusyData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `analyst.startAnalysis`. */
export type AnalystStartAnalysisParams = StartAnalysisParams;
/** What `analyst.startAnalysis` answers. */
export type AnalystStartAnalysisResult = StartAnalysisResult;
/** How `analyst.startAnalysis` fails; `code` tells the data. */
export type AnalystStartAnalysisError = {
    code: -32002 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32001;
    message: string;
    data?: AgentBusyData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `analyst.processMessage`. */
export type AnalystProcessMessageParams = ProcessMessageParams;
/** How `analyst.processMessage` fails; `code` tells the data. */
export type AnalystProcessMessageError = {
    code: -32005 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32001;
    message: string;
    data?: AgentBusyData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `analyst.generateArtifact`. */
export type AnalystGenerateArtifactParams = GenerateArtifactParams;
/** What `analyst.generateArtifact` answers. */
export type AnalystGenerateArtifactResult = GenerateArtifactResult;
/** How `analyst.generateArtifact` fails; `code` tells the data. */
export type AnalystGenerateArtifactError = {
    code: -32005 | -32002 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `design.receiveArtifact`. */
export type DesignReceiveArtifactParams = ReceiveArtifactParams;
/** What `design.receiveArtifact` answers. */
export type DesignReceiveArtifactResult = ReceiveArtifactResult;
/** How `design.receiveArtifact` fails; `code` tells the data. */
export type DesignReceiveArtifactError = {
    code: -32003 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32001;
    message: string;
    data?: AgentBusyData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `design.generateDesign`. */
export type DesignGenerateDesignParams = GenerateDesignParams;
/** What `design.generateDesign` answers. */
export type DesignGenerateDesignResult = GenerateDesignResult;
/** How `design.generateDesign` fails; `code` tells the data. */
export type DesignGenerateDesignError = {
    code: -32003 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `artifact.create`. */
export type ArtifactCreateParams = CreateArtifactParams;
/** How `artifact.create` fails; `code` tells the data. */
export type ArtifactCreateError = AgentGetStatusError;
/** The params of `artifact.transfer`. */
export type ArtifactTransferParams = TransferArtifactParams;
/** How `artifact.transfer` fails; `code` tells the data. */
export type ArtifactTransferError = {
    code: -32003 | -32000 | -32006 | -32007 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** The params of `artifact.getByAgent`. */
export type ArtifactGetByAgentParams = GetArtifactsParams;
/** How `artifact.getByAgent` fails; `code` tells the data. */
export type ArtifactGetByAgentError = AgentGetStatusError;
/** The params of `log.addEvent`. */
export type LogAddEventParams = AddEventParams;
/** How `log.addEvent` fails; `code` tells the data. */
export type LogAddEventError = SystemHealthError;
/** The params of `log.getEvents`. */
export type LogGetEventsParams = GetEventsParams;
/** How `log.getEvents` fails; `code` tells the data. */
export type LogGetEventsError = SystemHealthError;
/** The params of `auth.login`. */
export type AuthLoginParams = LoginParams;
/** What `auth.login` answers. */
export type AuthLoginResult = LoginResult;
/** How `auth.login` fails; `code` tells the data. */
export type AuthLoginError = {
    code: -32006 | -32008;
    message: string;
    data?: ErrorData;
} | {
    code: -32602 | -32603;
    message: string;
    data?: unknown;
};
/** What the client sends on `events`. */
export type EventsSend = AuthMessage;
/** What the client receives on `events`. */
export type EventsReceive = AgentStatusChangedEvent | TaskUpdatedEvent | ArtifactCreatedEvent | A2ACommunicationEvent;
/** The payloads of `events`, by the message's name. */
export interface EventsMessages {
    send: {
        auth: AuthMessage;
    };
    receive: {
        agentStatusChanged: AgentStatusChangedEvent;
        taskUpdated: TaskUpdatedEvent;
        artifactCreated: ArtifactCreatedEvent;
        a2aCommunication: A2ACommunicationEvent;
    };
}
