export interface paths {
    "/auth/register": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an account
         * @description Opens an account for a person. The address must not belong to another account.
         */
        post: operations["auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Exchanges the credentials of an account for a pair of tokens.
         */
        post: operations["auth.login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new access token
         * @description Exchanges a refresh token for a new access token.
         */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session that the access token belongs to.
         */
        post: operations["auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workspaces
         * @description Lists the workspaces that the caller may see, one page at a time.
         */
        get: operations["workspaces.list"];
        put?: never;
        /**
         * Make a workspace
         * @description Makes a workspace that belongs to the caller.
         */
        post: operations["workspaces.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Read a workspace
         * @description Gives one workspace with its settings and its sandboxes in short.
         */
        get: operations["workspaces.get"];
        /**
         * Change a workspace
         * @description Changes the members that the body holds and leaves the others as they are.
         */
        put: operations["workspaces.update"];
        post?: never;
        /**
         * Remove a workspace
         * @description Removes a workspace.
         */
        delete: operations["workspaces.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/sandboxes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * List the sandboxes of a workspace
         * @description Lists the sandboxes of one workspace, one page at a time.
         */
        get: operations["sandboxes.list"];
        put?: never;
        /**
         * Make a sandbox
         * @description Makes a sandbox in a workspace and begins to set it up.
         */
        post: operations["sandboxes.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * Read a sandbox
         * @description Gives one sandbox with the figures of this moment.
         */
        get: operations["sandboxes.get"];
        put?: never;
        post?: never;
        /**
         * Remove a sandbox
         * @description Removes a sandbox.
         */
        delete: operations["sandboxes.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a sandbox
         * @description Starts a stopped sandbox. The answer comes at once, the sandbox runs a little later.
         */
        post: operations["sandboxes.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/stop": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a sandbox
         * @description Stops a running sandbox. The answer comes at once, the sandbox rests a little later.
         */
        post: operations["sandboxes.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/restart": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a sandbox
         * @description Stops a sandbox and starts it again.
         */
        post: operations["sandboxes.restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/logs": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * Read a sandbox's log
         * @description Gives lines of a sandbox's log.
         */
        get: operations["sandboxes.logs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/status": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * Read a sandbox's status
         * @description Tells how a sandbox is doing, what it uses, and what it is connected to.
         */
        get: operations["sandboxes.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/messages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * List a sandbox's messages
         * @description Gives messages that a sandbox has sent or received, with how far each has come.
         */
        get: operations["messages.list"];
        put?: never;
        /**
         * Send a message
         * @description Sends a message from this sandbox to another one.
         */
        post: operations["messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/broadcast": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to everybody
         * @description Sends a message to every sandbox of a workspace.
         */
        post: operations["messages.broadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The message's id.
                 * @example msg_rst789uvw3
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /**
         * Read a message
         * @description Gives one message, how far it has come, and what came back.
         */
        get: operations["messages.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{message_id}/retry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The message's id.
                 * @example msg_rst789uvw3
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a message again
         * @description Tries once more to deliver a message that did not arrive.
         */
        post: operations["messages.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/collaboration/orchestrate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give several sandboxes a task
         * @description Starts a collaboration: two or more sandboxes of a workspace work on one task.
         */
        post: operations["collaborations.orchestrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaborations/{collaboration_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The collaboration's id.
                 * @example col_bcd234efg5
                 */
                collaboration_id: components["parameters"]["CollaborationId"];
            };
            cookie?: never;
        };
        /**
         * Read a collaboration
         * @description Gives one collaboration with its progress, its messages and its result.
         */
        get: operations["collaborations.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/agents/discover": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Find agents
         * @description Finds the agents of a workspace by what they can do, by the part they play, or by where they run.
         */
        get: operations["agents.discover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/config": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Read a workspace's configuration
         * @description Gives the settings, model providers, MCP servers and collaboration policy of a workspace. Keys of model providers are left out.
         */
        get: operations["workspaces.getConfig"];
        /**
         * Change a workspace's configuration
         * @description Replaces the parts that the body holds and leaves the others as they are.
         */
        put: operations["workspaces.updateConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/config": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * Read a sandbox's configuration
         * @description Gives the agents, limits and environment variables of a sandbox.
         */
        get: operations["sandboxes.getConfig"];
        /**
         * Change a sandbox's configuration
         * @description Replaces the parts that the body holds and leaves the others as they are.
         */
        put: operations["sandboxes.updateConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandboxes/{sandbox_id}/metrics": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /**
         * Measure a sandbox
         * @description Gives what was last measured in a sandbox.
         */
        get: operations["sandboxes.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{workspace_id}/metrics/aggregate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Measure a workspace
         * @description Gives what was measured in a workspace over a period, for all sandboxes together and for each.
         */
        get: operations["workspaces.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/health": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Check the service
         * @description Tells whether the service and the services it relies on work. Needs no token.
         */
        get: operations["system.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/info": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the installation
         * @description Tells which edition runs, what it allows, and what it can be connected to. Needs no token.
         */
        get: operations["system.info"];
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
         * AgentConfig
         * @description The agents of a sandbox and the model they think with.
         */
        AgentConfig: {
            /** @description The agent that takes incoming messages. */
            primary_agent: components["schemas"]["AgentDefinition"];
            /** @description Agents that the primary one may hand work to. */
            sub_agents?: components["schemas"]["AgentDefinition"][];
            /**
             * @description Which model provider to use instead of the workspace's default.
             * @enum {string}
             */
            llm_provider?: "qwen" | "glm" | "claude" | "openai";
            /** @description The provider's name of the model. */
            llm_model?: string;
            /** @description How the model samples its answers. */
            llm_parameters?: {
                /** @description How freely the model picks among likely words: 0 is the most predictable. */
                temperature?: number;
                /** @description How many tokens one answer may have at most. */
                max_tokens?: number;
                /** @description The share of probability from which words are picked. */
                top_p?: number;
            };
        };
        /**
         * AgentDefinition
         * @description One agent: who it is and what it can do.
         */
        AgentDefinition: {
            name: components["schemas"]["AgentDefinitionName"];
            role: components["schemas"]["AgentDefinitionRole"];
            /** @description What it is there for. */
            description?: string;
            /** @description The standing instructions that the model gets before every conversation. */
            system_prompt?: string;
            /** @description What others may ask of it; discovery searches these words. */
            capabilities?: string[];
        };
        /**
         * AgentDirectory
         * @description The agents of a workspace that match a search.
         */
        AgentDirectory: {
            /** @description The agents found. */
            agents: components["schemas"]["DiscoveredAgent"][];
        };
        /**
         * AgentMessage
         * @description A message from one agent to another.
         */
        AgentMessage: {
            message_id: components["schemas"]["AgentMessageId"];
            /** @description Ties an answer to its question: both carry the same value. */
            correlation_id?: string;
            /** @description The sender's sandbox. */
            from_sandbox: string;
            /** @description The receiver's sandbox. */
            to_sandbox?: string;
            /** @description The sending agent's name. */
            from_agent?: string;
            /** @description The receiving agent's name. */
            to_agent?: string;
            /**
             * @description What the sender wants: `request` asks for help, `response` answers, `notification` only tells, `command` orders.
             * @enum {string}
             */
            message_type: "request" | "response" | "notification" | "command";
            /** @description What is said. The agents agree on its members among themselves. */
            content: Record<string, unknown>;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            timestamp: string;
            /**
             * @description How urgent it is, on a scale from 0 to 9.
             * @default 5
             */
            priority?: number;
            /**
             * @description Whether the sender waits for an answer.
             * @default false
             */
            requires_response?: boolean;
            /** @description For how many seconds the sender waits for an answer. */
            timeout?: number;
            /** @description After how many seconds an undelivered message is dropped. */
            ttl?: number;
            /** @description Whatever the sender wants to travel along. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /**
         * AuthResponse
         * @description The tokens of a new session and the account they belong to.
         */
        AuthResponse: {
            /** @description The JWT to send as `Authorization: Bearer …` with every secured call. */
            access_token: string;
            /** @description The JWT that buys a new access token once the old one has run out. */
            refresh_token: string;
            /**
             * @description How to present the access token; always `Bearer`.
             * @constant
             */
            token_type: "Bearer";
            /** @description For how many seconds, counted from now, the access token is accepted. */
            expires_in: number;
            /** @description The account that signed in. */
            user: components["schemas"]["User"];
        };
        /**
         * BroadcastAccepted
         * @description A broadcast that the service has taken on.
         */
        BroadcastAccepted: {
            /** @description The broadcast's id. */
            broadcast_id: string;
            /** @description The sandboxes it goes to. */
            recipients: string[];
            /**
             * Format: date-time
             * @description When it was taken on.
             */
            timestamp: string;
        };
        /**
         * BroadcastMessageRequest
         * @description A message to every sandbox of a workspace.
         */
        BroadcastMessageRequest: {
            /** @description The sender's sandbox. */
            from_sandbox: string;
            /**
             * @description Whether it only tells or also orders.
             * @enum {string}
             */
            message_type: "notification" | "command";
            /** @description What is said. The agents agree on its members among themselves. */
            content: Record<string, unknown>;
            /** @description How urgent it is, on a scale from 0 to 9. */
            priority?: number;
            /**
             * @description Whether the sender's own sandbox is left out.
             * @default true
             */
            exclude_self?: boolean;
        };
        /**
         * CollaborationPolicy
         * @description Which sandboxes may talk to which.
         */
        CollaborationPolicy: {
            /**
             * @description What the rules mean: nothing (`allow_all`), the only pairs allowed (`allow_list`), or the pairs forbidden (`deny_list`).
             * @enum {string}
             */
            mode: "allow_all" | "allow_list" | "deny_list";
            /** @description The pairs that the mode speaks of. */
            rules?: {
                /** @description The sending sandbox. */
                from: string;
                /** @description The receiving sandbox, or several. */
                to: string | string[];
                /** @description The kinds of message the rule is about. */
                message_types?: ("request" | "response" | "notification" | "command")[];
                /** @description Whether a person has to agree to each message. */
                approval_required?: boolean;
            }[];
        };
        /**
         * CollaborationProgress
         * @description How far a collaboration has come.
         */
        CollaborationProgress: {
            /** @description The share of the work that is done, in per cent. */
            percentage?: number;
            /** @description What is being done now. */
            current_step?: string;
            /** @description What is done, in the order it was done. */
            completed_steps?: string[];
            /** @description What is still to be done, in order. */
            remaining_steps?: string[];
        };
        /**
         * CollaborationStarted
         * @description A collaboration that was asked for.
         */
        CollaborationStarted: {
            /** @description The collaboration's id. */
            collaboration_id: components["schemas"]["CollaborationId"];
            /** @description Where it is in its life. */
            status: components["schemas"]["CollaborationStatus"];
            /** @description The sandboxes that take part. */
            participants: string[];
            /** @description For about how many seconds it will run. */
            estimated_duration_seconds: number;
        };
        /**
         * Collaboration
         * @description Several sandboxes at work on one task.
         */
        Collaboration: {
            collaboration_id: components["schemas"]["CollaborationId"];
            /** @description The workspace it takes place in. */
            workspace_id: string;
            /** @description What is to be done. */
            task?: string;
            status: components["schemas"]["CollaborationStatus"];
            /**
             * @description How the work is steered: by one agent (`orchestrated`), directly among the agents (`peer_to_peer`), or by consensus (`swarm`).
             * @enum {string}
             */
            collaboration_mode?: "orchestrated" | "peer_to_peer" | "swarm";
            /** @description The sandbox that steers, in mode `orchestrated`. */
            orchestrator?: string;
            /** @description The sandboxes that take part. */
            participants?: string[];
            /** @description How far the work has come. */
            progress?: components["schemas"]["CollaborationProgress"];
            /** @description What the participants have said to each other. */
            messages?: components["schemas"]["AgentMessage"][];
            /** @description What is to come out of it. */
            deliverables?: string[];
            /** @description What came out of it; its members depend on the task. */
            result?: Record<string, unknown>;
            /** @description Why it failed, in one sentence for people. */
            error?: string;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the work began.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When the work ended, well or badly.
             */
            completed_at?: string;
            /**
             * Format: date-time
             * @description When the work will probably end.
             */
            estimated_completion?: string;
        };
        /**
         * ConnectionDetails
         * @description The addresses at which a sandbox can be reached.
         */
        ConnectionDetails: {
            /**
             * Format: uri
             * @description Where its agents meet those of other sandboxes.
             */
            collaboration_bus_url?: string;
            /**
             * Format: uri
             * @description Where it answers HTTP requests.
             */
            api_endpoint?: string;
            /**
             * Format: uri
             * @description Where it sends its events.
             */
            websocket_url?: string;
        };
        /**
         * DiscoveredAgent
         * @description An agent that can be asked for help.
         */
        DiscoveredAgent: {
            /** @description The sandbox it runs in. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description Its name within its sandbox. */
            agent_name: components["schemas"]["AgentDefinitionName"];
            /** @description The part it plays. */
            role: components["schemas"]["AgentDefinitionRole"];
            /** @description What it may be asked for. */
            capabilities: string[];
            /** @description Whether it can take work now. */
            status: string;
            /** @description How busy and how quick it has been. */
            metrics: {
                /** @description How many messages it has dealt with. */
                messages_processed: number;
                /** @description How long it took to answer, on average, in milliseconds. */
                avg_response_time_ms: number;
            };
        };
        /**
         * AgentDirectoryEnvelope
         * @description The answer that carries the agents found.
         */
        AgentDirectoryEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The agents found. */
            data: components["schemas"]["AgentDirectory"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * AuthResponseEnvelope
         * @description The answer that carries the tokens of the session.
         */
        AuthResponseEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The tokens of the session. */
            data: components["schemas"]["AuthResponse"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * BroadcastAcceptedEnvelope
         * @description The answer that carries the receipt of the broadcast.
         */
        BroadcastAcceptedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The receipt of the broadcast. */
            data: components["schemas"]["BroadcastAccepted"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * CollaborationEnvelope
         * @description The answer that carries the collaboration.
         */
        CollaborationEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The collaboration. */
            data: components["schemas"]["Collaboration"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * CollaborationStartedEnvelope
         * @description The answer that carries the receipt of the task.
         */
        CollaborationStartedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The receipt of the task. */
            data: components["schemas"]["CollaborationStarted"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * LogsResponseEnvelope
         * @description The answer that carries the log.
         */
        LogsResponseEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The log. */
            data: components["schemas"]["LogsResponse"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * MessageAcceptedEnvelope
         * @description The answer that carries the receipt of the message.
         */
        MessageAcceptedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The receipt of the message. */
            data: components["schemas"]["MessageAccepted"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * MessageDetailsEnvelope
         * @description The answer that carries the message.
         */
        MessageDetailsEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The message. */
            data: components["schemas"]["MessageDetails"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * MessageListEnvelope
         * @description The answer that carries the messages.
         */
        MessageListEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The messages. */
            data: components["schemas"]["MessageList"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * MessageRetriedEnvelope
         * @description The answer that carries the receipt of the message.
         */
        MessageRetriedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The receipt of the message. */
            data: components["schemas"]["MessageRetried"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxConfigEnvelope
         * @description The answer that carries the sandbox's configuration.
         */
        SandboxConfigEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The sandbox's configuration. */
            data: components["schemas"]["SandboxConfig"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxCreatedEnvelope
         * @description The answer that carries the new sandbox.
         */
        SandboxCreatedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The new sandbox. */
            data: components["schemas"]["SandboxCreated"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxDetailsEnvelope
         * @description The answer that carries the sandbox.
         */
        SandboxDetailsEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The sandbox. */
            data: components["schemas"]["SandboxDetails"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxListEnvelope
         * @description The answer that carries one page of sandboxes.
         */
        SandboxListEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description One page of sandboxes. */
            data: components["schemas"]["Sandbox"][];
            /** @description Which request this answers, and where the page stands in the whole list. */
            meta: components["schemas"]["PaginatedMetadata"];
        };
        /**
         * SandboxMetricsEnvelope
         * @description The answer that carries the sandbox's figures.
         */
        SandboxMetricsEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The sandbox's figures. */
            data: components["schemas"]["SandboxMetrics"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxStartingEnvelope
         * @description The answer that carries the starting sandbox.
         */
        SandboxStartingEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The starting sandbox. */
            data: components["schemas"]["SandboxStarting"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxStatusReportEnvelope
         * @description The answer that carries the report.
         */
        SandboxStatusReportEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The report. */
            data: components["schemas"]["SandboxStatusReport"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SandboxTransitionEnvelope
         * @description The answer that carries the sandbox and the state it is in.
         */
        SandboxTransitionEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The sandbox and the state it is in. */
            data: components["schemas"]["SandboxTransition"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SystemHealthEnvelope
         * @description The answer that carries the state of the service.
         */
        SystemHealthEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The state of the service. */
            data: components["schemas"]["SystemHealth"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SystemInfoEnvelope
         * @description The answer that carries facts about the installation.
         */
        SystemInfoEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description Facts about the installation. */
            data: components["schemas"]["SystemInfo"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * TokenRefreshedEnvelope
         * @description The answer that carries the new access token.
         */
        TokenRefreshedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The new access token. */
            data: components["schemas"]["TokenRefreshed"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * UserEnvelope
         * @description The answer that carries the account.
         */
        UserEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The account. */
            data: components["schemas"]["User"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * WorkspaceConfigEnvelope
         * @description The answer that carries the workspace's configuration.
         */
        WorkspaceConfigEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The workspace's configuration. */
            data: components["schemas"]["WorkspaceConfig"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * WorkspaceEnvelope
         * @description The answer that carries the workspace.
         */
        WorkspaceEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The workspace. */
            data: components["schemas"]["Workspace"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * WorkspaceListEnvelope
         * @description The answer that carries one page of workspaces.
         */
        WorkspaceListEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description One page of workspaces. */
            data: components["schemas"]["Workspace"][];
            /** @description Which request this answers, and where the page stands in the whole list. */
            meta: components["schemas"]["PaginatedMetadata"];
        };
        /**
         * WorkspaceMetricsEnvelope
         * @description The answer that carries the workspace's figures.
         */
        WorkspaceMetricsEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description The workspace's figures. */
            data: components["schemas"]["WorkspaceMetrics"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * WorkspaceUpdatedEnvelope
         * @description The answer that carries what was changed.
         */
        WorkspaceUpdatedEnvelope: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description What was changed. */
            data: components["schemas"]["WorkspaceUpdated"];
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * ErrorDetail
         * @description What went wrong, once for programs (`code`) and once for people (`message`).
         */
        ErrorDetail: {
            /**
             * @description Names the kind of failure. Decide by this member, never by the message.
             * @enum {string}
             */
            code: "AUTHENTICATION_FAILED" | "AUTHORIZATION_FAILED" | "RESOURCE_NOT_FOUND" | "RESOURCE_ALREADY_EXISTS" | "VALIDATION_ERROR" | "RATE_LIMIT_EXCEEDED" | "SANDBOX_NOT_READY" | "MESSAGE_DELIVERY_FAILED" | "COLLABORATION_FAILED" | "CONFIGURATION_INVALID" | "RESOURCE_EXHAUSTED";
            /** @description One sentence for people; its wording may change at any time. */
            message: string;
            /** @description More about this one failure; the members depend on the code. */
            details?: Record<string, unknown>;
            /** @description The member of the request body, or the parameter, that was refused. */
            field?: string;
        };
        /**
         * ErrorResponse
         * @description The body of every answer that is not a success, whatever its status.
         */
        ErrorResponse: {
            /**
             * @description Always `false`.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
            /** @description Which request failed, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * HealthMetrics
         * @description How a sandbox was doing.
         */
        HealthMetrics: {
            /**
             * @description The verdict on its last sign of life.
             * @enum {string}
             */
            status?: "healthy" | "unhealthy" | "unknown";
            /** @description For how many seconds it had been running. */
            uptime_seconds?: number;
            /** @description How often it had been restarted. */
            restart_count?: number;
        };
        /**
         * HealthStatus
         * @description The last sign of life of a sandbox.
         */
        HealthStatus: {
            /**
             * @description The verdict on its last sign of life.
             * @enum {string}
             */
            status: "healthy" | "unhealthy" | "unknown";
            /**
             * Format: date-time
             * @description When the sandbox last reported.
             */
            last_heartbeat: string;
            /** @description For how many seconds it has been running. */
            uptime_seconds?: number;
            /** @description How often it was restarted since it was made. */
            restart_count?: number;
        };
        /**
         * LLMProviderConfig
         * @description Access to one model provider.
         */
        LLMProviderConfig: {
            name: components["schemas"]["LLMProviderConfigName"];
            /** @description The key to call the provider with. It can be written, and is never shown again. */
            api_key: string;
            /**
             * Format: uri
             * @description Where to call the provider, when it is not the usual address.
             */
            base_url?: string;
            /** @description The provider's models that agents may use. */
            models?: string[];
            /** @description The model for agents that name none. */
            default_model?: string;
            parameters?: components["schemas"]["LLMProviderConfigParameters"];
        };
        /**
         * LLMProvider
         * @description A model provider as it is shown: everything of its configuration but the key.
         */
        LLMProvider: {
            /** @description The provider. */
            name: components["schemas"]["LLMProviderConfigName"];
            /**
             * Format: uri
             * @description Where it is called, when that is not the usual address.
             */
            base_url?: string;
            /** @description Its models that agents may use. */
            models?: string[];
            /** @description The model for agents that name none. */
            default_model?: string;
            /** @description How its models sample their answers, unless an agent says otherwise. */
            parameters?: components["schemas"]["LLMProviderConfigParameters"];
        };
        /**
         * LogEntry
         * @description One line of a sandbox's log.
         */
        LogEntry: {
            /**
             * Format: date-time
             * @description When it was written.
             */
            timestamp: string;
            level: components["schemas"]["LogEntryLevel"];
            /** @description What was written. */
            message: string;
            /** @description Facts that were logged along. */
            context?: Record<string, unknown>;
        };
        /**
         * LoginRequest
         * @description The credentials of an existing account.
         */
        LoginRequest: {
            /**
             * Format: email
             * @description The address the account was opened with.
             */
            email: string;
            /** @description The password of the account. */
            password: string;
        };
        /**
         * LogsResponse
         * @description Lines of a sandbox's log.
         */
        LogsResponse: {
            /** @description The sandbox whose log it is. */
            sandbox_id: string;
            /** @description The lines. */
            logs: components["schemas"]["LogEntry"][];
            /** @description How the lines were chosen. */
            meta?: {
                /** @description How many lines match in all. */
                total?: number;
                /**
                 * Format: date-time
                 * @description The moment from which lines were asked for.
                 */
                since?: string;
            };
        };
        /**
         * MCPServerConfig
         * @description An MCP server whose tools agents may use, started as a process or reached by URL.
         */
        MCPServerConfig: {
            /** @description The name by which sandboxes ask for it. */
            name: string;
            /** @description What its tools are good for. */
            description?: string;
            /**
             * @description How to talk to it: over a process's standard streams, or over server-sent events.
             * @enum {string}
             */
            transport: "stdio" | "sse";
            /** @description The program to start, for `stdio`. */
            command?: string;
            /** @description The program's arguments, for `stdio`. */
            args?: string[];
            /**
             * Format: uri
             * @description The address to connect to, for `sse`.
             */
            url?: string;
            /** @description Variables to set for the program, by name. */
            env?: {
                [key: string]: string;
            };
            /**
             * @description Whether sandboxes may use it.
             * @default true
             */
            enabled?: boolean;
        };
        /**
         * MCPServerStatus
         * @description An MCP server of a workspace and its state.
         */
        MCPServerStatus: {
            /** @description The name by which sandboxes ask for it. */
            name: string;
            /** @description Its state. */
            status: string;
        };
        /**
         * MessageAccepted
         * @description A message that the service has taken on.
         */
        MessageAccepted: {
            /** @description The message's id. */
            message_id: components["schemas"]["AgentMessageId"];
            /** @description How far it has come. */
            status: components["schemas"]["MessageStatus"];
            /**
             * Format: date-time
             * @description When it was taken on.
             */
            timestamp: string;
        };
        /**
         * MessageDetails
         * @description A message, how far it has come, and what came back.
         */
        MessageDetails: {
            /** @description How far it has come. */
            status: components["schemas"]["MessageStatus"];
            /** @description The answer, once there is one. */
            response?: {
                /** @description The answer's id. */
                message_id: components["schemas"]["AgentMessageId"];
                /** @description What is said in it. */
                content: Record<string, unknown>;
            };
            /**
             * Format: date-time
             * @description When it arrived.
             */
            delivered_at?: string;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            responded_at?: string;
        } & components["schemas"]["AgentMessage"];
        /**
         * MessageList
         * @description Messages that a sandbox has sent or received.
         */
        MessageList: {
            /** @description The messages. */
            messages: components["schemas"]["TrackedMessage"][];
            /** @description How the messages were chosen. */
            meta: {
                /** @description How many messages match in all. */
                total: number;
                /**
                 * Format: date-time
                 * @description The moment from which messages were asked for.
                 */
                since?: string;
            };
        };
        /**
         * MessageRetried
         * @description A message that is being delivered once more.
         */
        MessageRetried: {
            /** @description The message's id. */
            message_id: components["schemas"]["AgentMessageId"];
            /** @description How far it has come. */
            status: components["schemas"]["MessageStatus"];
        };
        /**
         * MessageStatus
         * @description How far a message has come: waiting, on its way, arrived, refused, or unanswered in time.
         * @enum {string}
         */
        MessageStatus: "queued" | "sent" | "delivered" | "failed" | "timeout";
        /**
         * MessagingMetrics
         * @description How a sandbox exchanged messages.
         */
        MessagingMetrics: {
            /** @description Messages that left it. */
            messages_sent?: number;
            /** @description Messages that reached it. */
            messages_received?: number;
            /** @description Messages of its own that could not be delivered. */
            messages_failed?: number;
            /** @description How long it took to answer a request, on average, in milliseconds. */
            avg_response_time_ms?: number;
        };
        /**
         * Metadata
         * @description Facts about one answer that help to trace it through logs.
         */
        Metadata: {
            /**
             * Format: uuid
             * @description The id of the request, for finding it in logs.
             */
            request_id: string;
            /**
             * Format: date-time
             * @description When the service wrote the answer.
             */
            timestamp: string;
            /** @description The version of the API that answered. */
            version?: string;
        };
        /**
         * OrchestrateCollaborationRequest
         * @description A task for several sandboxes.
         */
        OrchestrateCollaborationRequest: {
            /** @description What is to be done. */
            task: string;
            /** @description The sandboxes that shall take part, two or more. */
            participants: string[];
            /**
             * @description How the work is steered.
             * @enum {string}
             */
            collaboration_mode: "orchestrated" | "peer_to_peer" | "swarm";
            /** @description The sandbox that shall steer, in mode `orchestrated`. */
            orchestrator?: string;
            /** @description After how many seconds the work is given up. */
            timeout?: number;
            /** @description What is to come out of it. */
            deliverables?: string[];
        };
        /**
         * PaginatedMetadata
         * @description Facts about one page of a list.
         */
        PaginatedMetadata: components["schemas"]["Metadata"] & components["schemas"]["PaginationMeta"];
        /**
         * PaginationMeta
         * @description Where a page stands in the whole list.
         */
        PaginationMeta: {
            /** @description How many items match, over all pages. */
            total: number;
            /** @description The number of this page; the first is 1. */
            page: number;
            /** @description How many items a full page holds. */
            per_page: number;
            /** @description How many pages there are; 0 when nothing matches. */
            total_pages: number;
            /** @description Whether a later page exists. */
            has_next?: boolean;
            /** @description Whether an earlier page exists. */
            has_prev?: boolean;
        };
        /**
         * RefreshTokenRequest
         * @description Buys a new access token.
         */
        RefreshTokenRequest: {
            /** @description The refresh token that came with the last access token of the session. */
            refresh_token: string;
        };
        /**
         * RegisterRequest
         * @description What somebody gives to open an account.
         */
        RegisterRequest: {
            /**
             * Format: email
             * @description The address to sign in with.
             */
            email: string;
            /** @description The password to sign in with, eight characters or more. */
            password: string;
            /** @description How the person wants to be called. */
            name: string;
            /** @description The company or team the person belongs to. */
            organization?: string;
        };
        /**
         * ResourceLimits
         * @description What a sandbox may use at most.
         */
        ResourceLimits: {
            /**
             * @description Memory, in megabytes.
             * @default 512
             */
            memory_mb?: number;
            /**
             * @description Processor cores; fractions are allowed.
             * @default 1
             */
            cpu_cores?: number;
            /**
             * @description How long a single task may run, in seconds.
             * @default 300
             */
            timeout_seconds?: number;
            /**
             * @description How many processes may run side by side.
             * @default 10
             */
            max_processes?: number;
        };
        /**
         * ResourceMetrics
         * @description What a sandbox used of the machine.
         */
        ResourceMetrics: {
            /** @description Processor time, in per cent of its limit. */
            cpu_usage_percent?: number;
            /** @description Memory in use, in megabytes. */
            memory_usage_mb?: number;
            /** @description Memory in use, in per cent of its limit. */
            memory_usage_percent?: number;
            /** @description Disk space in use, in megabytes. */
            disk_usage_mb?: number;
            /** @description Bytes that came in over the network. */
            network_in_bytes?: number;
            /** @description Bytes that went out over the network. */
            network_out_bytes?: number;
        };
        /**
         * SandboxConfigUpdateRequest
         * @description The parts of a sandbox's configuration to replace; what is left out stays as it is.
         */
        SandboxConfigUpdateRequest: {
            /** @description The new agents and their model. */
            agent_config?: components["schemas"]["AgentConfig"];
            /** @description The new limits. */
            resources?: components["schemas"]["ResourceLimits"];
            /** @description The new variables, by name. */
            environment_variables?: {
                [key: string]: string;
            };
        };
        /**
         * SandboxConfig
         * @description The whole configuration of a sandbox.
         */
        SandboxConfig: {
            /** @description The sandbox's id. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description Its agents and their model. */
            agent_config: components["schemas"]["AgentConfig"];
            /** @description The limits it runs under. */
            resources: components["schemas"]["ResourceLimits"];
            /** @description The variables set for its agents' processes, by name. */
            environment_variables: {
                [key: string]: string;
            };
        };
        /**
         * SandboxCreateRequest
         * @description What is needed to make a sandbox.
         */
        SandboxCreateRequest: {
            /** @description The name to show to people. */
            name: string;
            /** @description Which agents to run, and on which model. */
            agent_config: components["schemas"]["AgentConfig"];
            /** @description Limits other than the workspace's defaults. */
            resources?: components["schemas"]["ResourceLimits"];
            /** @description The MCP servers that the agents may use, by name. */
            mcp_servers?: string[];
            /** @description Variables to set for the agents' processes, by name. */
            environment_variables?: {
                [key: string]: string;
            };
        };
        /**
         * SandboxCreated
         * @description A sandbox that was made and is being set up.
         */
        SandboxCreated: {
            /** @description The sandbox's id. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description The name shown to people. */
            name: components["schemas"]["SandboxName"];
            /** @description Where it is in its life. */
            status: components["schemas"]["SandboxStatus"];
            /** @description The addresses at which it can be reached once it runs. */
            connection_details: components["schemas"]["ConnectionDetails"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        /**
         * SandboxDetails
         * @description A sandbox with the figures of this moment.
         */
        SandboxDetails: {
            /** @description What it uses and does right now. */
            metrics: {
                /** @description Processor time, in per cent of its limit. */
                cpu_usage_percent: number;
                /** @description Memory in use, in megabytes. */
                memory_usage_mb: number;
                /** @description How many messages it has exchanged. */
                message_count: number;
                /** @description For how many seconds it has been running. */
                uptime_seconds: number;
            };
        } & components["schemas"]["Sandbox"];
        /**
         * SandboxMetrics
         * @description What was measured in one sandbox at one moment.
         */
        SandboxMetrics: {
            /** @description The sandbox that was measured. */
            sandbox_id: string;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            timestamp: string;
            /** @description What it used of the machine. */
            resources?: components["schemas"]["ResourceMetrics"];
            /** @description How it exchanged messages. */
            messaging?: components["schemas"]["MessagingMetrics"];
            /** @description How it was doing. */
            health?: components["schemas"]["HealthMetrics"];
        };
        /**
         * SandboxStarting
         * @description A sandbox that was told to start.
         */
        SandboxStarting: {
            /** @description The sandbox's id. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description Where it is in its life. */
            status: components["schemas"]["SandboxStatus"];
            /** @description In about how many seconds it will run. */
            estimated_ready_seconds: number;
        };
        /**
         * SandboxStatusReport
         * @description How a sandbox is doing: its health, its resources, and what it is connected to.
         */
        SandboxStatusReport: {
            /** @description The sandbox's id. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description Where it is in its life. */
            status: components["schemas"]["SandboxStatus"];
            /** @description What its last sign of life said. */
            health: components["schemas"]["HealthStatus"];
            /** @description What it uses of what it may use. */
            resources: {
                /** @description Memory, in megabytes. */
                memory_mb: {
                    /** @description What it may use. */
                    allocated: number;
                    /** @description What it uses. */
                    used: number;
                    /** @description What it uses, in per cent of what it may use. */
                    percentage: number;
                };
                /** @description Processor cores. */
                cpu_cores: {
                    /** @description What it may use. */
                    allocated: number;
                    /** @description What it uses. */
                    used: number;
                };
            };
            /** @description What it is connected to. */
            connections: {
                /** @description The state of its connection to the collaboration bus. */
                collaboration_bus: string;
                /** @description The state of its connection to each MCP server, by the server's name. */
                mcp_servers: {
                    [key: string]: string;
                };
            };
        };
        /**
         * SandboxSummary
         * @description A sandbox as lists show it.
         */
        SandboxSummary: {
            /** @description The sandbox's id. */
            sandbox_id: string;
            /** @description The name shown to people. */
            name: string;
            /** @description Where the sandbox is in its life. */
            status: string;
        };
        /**
         * SandboxTransition
         * @description A sandbox that was told to change its state.
         */
        SandboxTransition: {
            /** @description The sandbox's id. */
            sandbox_id: components["schemas"]["SandboxId"];
            /** @description Where it is in its life. */
            status: components["schemas"]["SandboxStatus"];
        };
        /**
         * Sandbox
         * @description An isolated place where one primary agent and its helpers run.
         */
        Sandbox: {
            sandbox_id: components["schemas"]["SandboxId"];
            name: components["schemas"]["SandboxName"];
            /** @description The workspace it belongs to. */
            workspace_id: string;
            status: components["schemas"]["SandboxStatus"];
            /** @description Which agents run in it, and on which model. */
            agent_config: components["schemas"]["AgentConfig"];
            /** @description The limits it runs under. */
            resources: components["schemas"]["ResourceLimits"];
            /** @description What its last sign of life said. */
            health?: components["schemas"]["HealthStatus"];
            /** @description The addresses at which it can be reached. */
            connection_details?: components["schemas"]["ConnectionDetails"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last started to run.
             */
            started_at?: string;
        };
        /**
         * SendMessageRequest
         * @description A message to be sent from the sandbox in the path.
         */
        SendMessageRequest: {
            /** @description The receiver's sandbox. */
            to_sandbox: string;
            /** @description The receiving agent's name. */
            to_agent?: string;
            /**
             * @description What the sender wants.
             * @enum {string}
             */
            message_type: "request" | "response" | "notification" | "command";
            /** @description What is said. The agents agree on its members among themselves. */
            content: Record<string, unknown>;
            /** @description How urgent it is, on a scale from 0 to 9. */
            priority?: number;
            /** @description Whether the sender waits for an answer. */
            requires_response?: boolean;
            /** @description For how many seconds the sender waits for an answer. */
            timeout?: number;
        };
        /**
         * SuccessResponse
         * @description The body of every successful answer that has one. An operation's own answer schema says what stands in `data`.
         */
        SuccessResponse: {
            /**
             * @description Always `true`, so that one look tells an answer from an error.
             * @constant
             */
            success: true;
            /** @description What the operation returns; each operation describes its own. */
            data: unknown;
            /** @description Which request this answers, and when. */
            meta?: components["schemas"]["Metadata"];
        };
        /**
         * SystemHealth
         * @description Whether the service and the services it relies on work.
         */
        SystemHealth: {
            /** @description The verdict on the whole. */
            status: string;
            /** @description The version that runs. */
            version: string;
            /** @description The state of each service it relies on, by name. */
            services: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When this was found.
             */
            timestamp: string;
        };
        /**
         * SystemInfo
         * @description What this installation of the service is and can do.
         */
        SystemInfo: {
            /** @description The version that runs. */
            version: string;
            /** @description The edition that runs, such as `community` or `enterprise`. */
            edition: string;
            /** @description What the edition allows. */
            features: {
                /** @description How many workspaces there may be. */
                max_workspaces: number;
                /** @description How many sandboxes one workspace may hold. */
                max_sandboxes_per_workspace: number;
                /** @description Whether sandboxes may run on several machines. */
                cross_machine_deployment: boolean;
            };
            /** @description The model providers that can be configured. */
            supported_llm_providers: string[];
            /** @description The MCP servers that can be configured. */
            supported_mcp_servers: string[];
        };
        /**
         * TokenRefreshed
         * @description The new access token of a session.
         */
        TokenRefreshed: {
            /** @description The JWT to send from now on. */
            access_token: string;
            /** @description For how many seconds, counted from now, it is accepted. */
            expires_in: number;
        };
        /**
         * TrackedMessage
         * @description A message and how far it has come.
         */
        TrackedMessage: {
            /** @description How far it has come. */
            status: components["schemas"]["MessageStatus"];
        } & components["schemas"]["AgentMessage"];
        /**
         * User
         * @description An account.
         */
        User: {
            /** @description The account's id. */
            user_id: string;
            /**
             * Format: email
             * @description The address the person signs in with.
             */
            email: string;
            /** @description How the person wants to be called. */
            name: string;
            /** @description The company or team the person belongs to. */
            organization?: string;
            /**
             * Format: date-time
             * @description When the account was opened.
             */
            created_at?: string;
        };
        /**
         * WebSocketMessage
         * @description One message from the service on a WebSocket.
         */
        WebSocketMessage: {
            /**
             * @description The stream it belongs to.
             * @enum {string}
             */
            channel: "messages" | "events" | "logs" | "metrics";
            /** @description What happened; new names may appear at any time. */
            event: string;
            /** @description The facts; their members depend on the event. */
            data: Record<string, unknown>;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
        };
        /**
         * WebSocketSubscribeRequest
         * @description Chooses the streams that a WebSocket shall carry.
         */
        WebSocketSubscribeRequest: {
            /**
             * @description Always `subscribe`.
             * @constant
             */
            action: "subscribe";
            /** @description The streams wanted. */
            channels?: ("messages" | "events" | "logs" | "metrics")[];
        };
        /**
         * WorkspaceConfigUpdateRequest
         * @description The parts of a workspace's configuration to replace; what is left out stays as it is.
         */
        WorkspaceConfigUpdateRequest: {
            /** @description The new rules and defaults. */
            settings?: components["schemas"]["WorkspaceSettings"];
            /** @description The new model providers, with their keys. */
            llm_providers?: components["schemas"]["LLMProviderConfig"][];
            /** @description The new MCP servers. */
            mcp_servers?: components["schemas"]["MCPServerConfig"][];
            /** @description The new rules on who may talk to whom. */
            collaboration_policy?: components["schemas"]["CollaborationPolicy"];
        };
        /**
         * WorkspaceConfig
         * @description The whole configuration of a workspace. Keys of model providers are left out.
         */
        WorkspaceConfig: {
            /** @description The workspace's id. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description Its rules and defaults. */
            settings: components["schemas"]["WorkspaceSettings"];
            /** @description Its model providers. */
            llm_providers: components["schemas"]["LLMProvider"][];
            /** @description Its MCP servers and their states. */
            mcp_servers: components["schemas"]["MCPServerStatus"][];
            /** @description Which sandboxes may talk to which. */
            collaboration_policy: components["schemas"]["CollaborationPolicy"];
        };
        /**
         * WorkspaceCreateRequest
         * @description What is needed to make a workspace. Settings that are left out take their defaults.
         */
        WorkspaceCreateRequest: {
            /** @description The name to show to people. */
            name: string;
            /** @description What the workspace will be for. */
            description?: string;
            /** @description Rules and defaults that differ from the usual ones. */
            settings?: components["schemas"]["WorkspaceSettings"];
        };
        /**
         * WorkspaceMetrics
         * @description What was measured in a workspace over a period.
         */
        WorkspaceMetrics: {
            /** @description The workspace's id. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description The period, and how finely it was measured. */
            period: {
                /**
                 * Format: date-time
                 * @description Its first moment.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description Its last moment.
                 */
                end: string;
                /** @description The length of one measurement. */
                granularity: components["schemas"]["Granularity"];
            };
            /** @description The figures of all sandboxes together. */
            summary: {
                /** @description How many sandboxes there are. */
                total_sandboxes: number;
                /** @description How many of them run. */
                active_sandboxes: number;
                /** @description How many messages were exchanged. */
                total_messages: number;
                /** @description Processor time in per cent, on average. */
                avg_cpu_usage: number;
                /** @description Memory in use, on average. */
                avg_memory_usage: number;
            };
            /** @description The figures of each sandbox. */
            by_sandbox: components["schemas"]["SandboxMetrics"][];
        };
        /**
         * @description The length of one measurement.
         * @enum {string}
         */
        Granularity: "minute" | "hour" | "day";
        /**
         * WorkspaceSettings
         * @description The rules and defaults of a workspace.
         */
        WorkspaceSettings: {
            /**
             * @description How many sandboxes may exist at once.
             * @default 10
             */
            max_sandboxes?: number;
            /**
             * @description Which model provider an agent uses when its own configuration names none.
             * @default qwen
             * @enum {string}
             */
            default_llm_provider?: "qwen" | "glm" | "claude" | "openai";
            /**
             * @description Who may talk to whom: everybody, only listed pairs, or everybody but listed pairs.
             * @default allow_all
             * @enum {string}
             */
            collaboration_policy?: "allow_all" | "allow_list" | "deny_list";
            /** @description What a new sandbox gets when its request names no resources. */
            resource_defaults?: {
                /**
                 * @description Memory, in megabytes.
                 * @default 512
                 */
                memory_mb?: number;
                /**
                 * @description Processor cores; fractions are allowed.
                 * @default 1
                 */
                cpu_cores?: number;
                /**
                 * @description How long a single task may run, in seconds.
                 * @default 300
                 */
                timeout_seconds?: number;
            };
        };
        /**
         * WorkspaceUpdateRequest
         * @description The members of a workspace to change; what is left out stays as it is.
         */
        WorkspaceUpdateRequest: {
            /** @description The new name. */
            name?: string;
            /** @description The new description. */
            description?: string;
            /** @description The settings to change. */
            settings?: components["schemas"]["WorkspaceSettings"];
        };
        /**
         * WorkspaceUpdated
         * @description A workspace that was changed.
         */
        WorkspaceUpdated: {
            /** @description The workspace's id. */
            workspace_id: components["schemas"]["WorkspaceId"];
            /** @description The name it has now. */
            name: components["schemas"]["WorkspaceName"];
            /**
             * Format: date-time
             * @description When it was changed.
             */
            updated_at: string;
        };
        /**
         * Workspace
         * @description A project: the settings and sandboxes that one owner keeps together.
         */
        Workspace: {
            workspace_id: components["schemas"]["WorkspaceId"];
            name: components["schemas"]["WorkspaceName"];
            /** @description What the workspace is for. */
            description?: string;
            /** @description The account that owns the workspace. */
            owner_id: string;
            /** @description The rules and defaults for everything inside the workspace. */
            settings: components["schemas"]["WorkspaceSettings"];
            /** @description How many sandboxes the workspace holds. */
            sandbox_count?: number;
            /** @description The workspace's sandboxes, in short. */
            sandboxes?: components["schemas"]["SandboxSummary"][];
            /**
             * Format: date-time
             * @description When the workspace was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the workspace was last changed.
             */
            updated_at?: string;
        };
        /**
         * @description How serious it is.
         * @enum {string}
         */
        LogEntryLevel: "debug" | "info" | "warn" | "error";
        /** @description The sandbox's id. */
        SandboxId: string;
        /** @description The collaboration's id. */
        CollaborationId: string;
        /** @description The workspace's id. */
        WorkspaceId: string;
        /** @description The message's id. */
        AgentMessageId: string;
        /**
         * @description Where the collaboration is in its life.
         * @enum {string}
         */
        CollaborationStatus: "initializing" | "in_progress" | "completed" | "failed" | "cancelled";
        /** @description The agent's name within its sandbox. */
        AgentDefinitionName: string;
        /** @description The part it plays, such as `developer` or `reviewer`. */
        AgentDefinitionRole: string;
        /**
         * @description The provider.
         * @enum {string}
         */
        LLMProviderConfigName: "qwen" | "glm" | "claude" | "openai";
        /** @description How models sample their answers, unless an agent says otherwise. */
        LLMProviderConfigParameters: {
            /** @description How freely a model picks among likely words: 0 is the most predictable. */
            temperature?: number;
            /** @description How many tokens one answer may have at most. */
            max_tokens?: number;
            /** @description The share of probability from which words are picked. */
            top_p?: number;
        };
        /** @description The name shown to people. */
        SandboxName: string;
        /**
         * @description Where the sandbox is in its life.
         * @enum {string}
         */
        SandboxStatus: "provisioning" | "running" | "stopped" | "error" | "stopping" | "starting";
        /** @description The name shown to people. */
        WorkspaceName: string;
    };
    responses: {
        /** @description The configuration contradicts itself or cannot work: `CONFIGURATION_INVALID`. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The credentials or the token are missing, wrong or out of date: `AUTHENTICATION_FAILED`. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller is known and not allowed to do this: `AUTHORIZATION_FAILED`. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is nothing with this id: `RESOURCE_NOT_FOUND`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request does not fit the state of things: `RESOURCE_ALREADY_EXISTS` or `SANDBOX_NOT_READY`. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request does not match its schema: `VALIDATION_ERROR`. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller has used up its calls for now: `RATE_LIMIT_EXCEEDED`. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed: `COLLABORATION_FAILED`, or a fault of its own. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service cannot do this for now: `MESSAGE_DELIVERY_FAILED` or `RESOURCE_EXHAUSTED`. */
        ServiceUnavailable: {
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
         * @description The workspace's id.
         * @example ws_xyz789ghi1
         */
        WorkspaceId: components["schemas"]["WorkspaceId"];
        /**
         * @description The sandbox's id.
         * @example sb_lmn456opq2
         */
        SandboxId: components["schemas"]["SandboxId"];
        /**
         * @description The message's id.
         * @example msg_rst789uvw3
         */
        MessageId: components["schemas"]["AgentMessageId"];
        /**
         * @description The collaboration's id.
         * @example col_bcd234efg5
         */
        CollaborationId: components["schemas"]["CollaborationId"];
        /**
         * @description Which page to give; the first is 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page holds.
         * @example 20
         */
        PerPage: number;
        /**
         * @description The member to sort by.
         * @example created_at
         */
        Sort: string;
        /**
         * @description Smallest first (`asc`) or greatest first (`desc`).
         * @example desc
         */
        Order: "asc" | "desc";
        /**
         * @description Words to search for.
         * @example shop
         */
        Search: string;
        /**
         * @description Nothing older than this moment.
         * @example 2025-01-10T09:00:00Z
         */
        Since: string;
        /**
         * @description An id of the caller's choice, to find the request again in logs.
         * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
         */
        RequestId: string;
        /**
         * @description Name and version of the calling program.
         * @example shop-console/2.4.0
         */
        ClientVersion: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "auth.register": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who wants the account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account was opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"];
                };
            };
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "auth.login": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The credentials are right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthResponseEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokenRequest"];
            };
        };
        responses: {
            /** @description The refresh token is right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenRefreshedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "auth.logout": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.list": {
        parameters: {
            query?: {
                /**
                 * @description Which page to give; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The member to sort by.
                 * @example created_at
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Smallest first (`asc`) or greatest first (`desc`).
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Words to search for.
                 * @example shop
                 */
                search?: components["parameters"]["Search"];
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workspaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceListEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workspace to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreateRequest"];
            };
        };
        responses: {
            /** @description The workspace was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceUpdateRequest"];
            };
        };
        responses: {
            /** @description The workspace was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceUpdatedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.list": {
        parameters: {
            query?: {
                /**
                 * @description Which page to give; the first is 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds.
                 * @example 20
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description The member to sort by.
                 * @example created_at
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Smallest first (`asc`) or greatest first (`desc`).
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Words to search for.
                 * @example shop
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description Only sandboxes in this state.
                 * @example running
                 */
                status?: "running" | "stopped" | "error";
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sandboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxListEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The sandbox to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxCreateRequest"];
            };
        };
        responses: {
            /** @description The sandbox was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxCreatedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxDetailsEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.start": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is starting. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxStartingEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.stop": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is stopping. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxTransitionEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.restart": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is restarting. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxTransitionEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.logs": {
        parameters: {
            query?: {
                /**
                 * @description How many lines to give at most.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Nothing older than this moment.
                 * @example 2025-01-10T09:00:00Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description Only lines of this level.
                 * @example warn
                 */
                level?: components["schemas"]["LogEntryLevel"];
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogsResponseEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.status": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxStatusReportEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "messages.list": {
        parameters: {
            query?: {
                /**
                 * @description Which messages to give: those the sandbox has sent, those it has received, or both.
                 * @example sent
                 */
                direction?: "sent" | "received" | "both";
                /**
                 * @description How many messages to give at most.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Nothing older than this moment.
                 * @example 2025-01-10T09:00:00Z
                 */
                since?: components["parameters"]["Since"];
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageListEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "messages.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The message was taken on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAcceptedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "messages.broadcast": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BroadcastMessageRequest"];
            };
        };
        responses: {
            /** @description The broadcast was taken on. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastAcceptedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "messages.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The message's id.
                 * @example msg_rst789uvw3
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailsEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "messages.retry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The message's id.
                 * @example msg_rst789uvw3
                 */
                message_id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is on its way again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageRetriedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "collaborations.orchestrate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The task. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrchestrateCollaborationRequest"];
            };
        };
        responses: {
            /** @description The collaboration begins. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationStartedEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "collaborations.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The collaboration's id.
                 * @example col_bcd234efg5
                 */
                collaboration_id: components["parameters"]["CollaborationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaborationEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "agents.discover": {
        parameters: {
            query?: {
                /**
                 * @description Only agents that can do this.
                 * @example code-review
                 */
                capability?: string;
                /**
                 * @description Only agents that play this part.
                 * @example reviewer
                 */
                role?: string;
                /**
                 * @description Only agents of this sandbox.
                 * @example sb_qrs567tuv8
                 */
                sandbox_id?: components["schemas"]["SandboxId"];
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentDirectoryEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.getConfig": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceConfigEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.updateConfig": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /** @description The parts to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceConfigUpdateRequest"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceConfigEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.getConfig": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxConfigEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.updateConfig": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        /** @description The parts to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxConfigUpdateRequest"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxConfigEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "sandboxes.metrics": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The sandbox's id.
                 * @example sb_lmn456opq2
                 */
                sandbox_id: components["parameters"]["SandboxId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxMetricsEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "workspaces.metrics": {
        parameters: {
            query?: {
                /**
                 * @description Nothing older than this moment.
                 * @example 2025-01-10T09:00:00Z
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description The length of one measurement.
                 * @example hour
                 */
                granularity?: components["schemas"]["Granularity"];
            };
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path: {
                /**
                 * @description The workspace's id.
                 * @example ws_xyz789ghi1
                 */
                workspace_id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceMetricsEnvelope"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "system.health": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemHealthEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "system.info": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An id of the caller's choice, to find the request again in logs.
                 * @example 7d3c1f60-52a4-4b6e-9a0e-6f1c2b8d4e57
                 */
                "X-Request-ID"?: components["parameters"]["RequestId"];
                /**
                 * @description Name and version of the calling program.
                 * @example shop-console/2.4.0
                 */
                "X-Client-Version"?: components["parameters"]["ClientVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts about the installation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfoEnvelope"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
