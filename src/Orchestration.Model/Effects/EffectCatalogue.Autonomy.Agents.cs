namespace Orchestration.Model.Effects;

/// <content>Family 3: models that choose what happens next.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AutonomyAgentsRows() =>
    [
        .. AutonomyAgentsMicrosoftSemanticKernelAbstractions(),
        .. AutonomyAgentsMicrosoftSemanticKernelCore(),
        .. AutonomyAgentsMicrosoftExtensionsAIAbstractions(),
        .. AutonomyAgentsMicrosoftExtensionsAI(),
        .. AutonomyAgentsMicrosoftAgentsAIAbstractions(),
        .. AutonomyAgentsMicrosoftAgentsAI(),
        .. AutonomyAgentsMicrosoftAgentsAIWorkflows(),
        .. AutonomyAgentsOpenAI(),
        .. AutonomyAgentsAzureAIOpenAI(),
        .. AutonomyAgentsAzureAIInference(),
        .. AutonomyAgentsModelContextProtocolCore(),
    ];

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftSemanticKernelAbstractions() => Of("Microsoft.SemanticKernel.Abstractions",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.SemanticKernel Kernel IKernelBuilder KernelFunction KernelPlugin FunctionChoiceBehavior KernelFunctionAttribute",
            "T:Microsoft.SemanticKernel.ChatCompletion IChatCompletionService ChatHistory",
            "T:Microsoft.SemanticKernel.TextGeneration ITextGenerationService"),
        Families(EffectRules.PlatformRegistration, "registers a model that acts",
            "T:Microsoft.Extensions.DependencyInjection KernelServiceCollectionExtensions"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftSemanticKernelCore() => Of("Microsoft.SemanticKernel.Core",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.SemanticKernel KernelExtensions KernelFunctionFactory KernelPluginFactory"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftExtensionsAIAbstractions() => Of("Microsoft.Extensions.AI.Abstractions",
        Families(EffectRules.Agent, "asks a model",
            "T:Microsoft.Extensions.AI IChatClient ChatClientExtensions AIFunctionFactory AIFunction AITool ChatToolMode IEmbeddingGenerator",
            "T:Microsoft.Extensions.AI DelegatingChatClient"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftExtensionsAI() => Of("Microsoft.Extensions.AI",
        Families(EffectRules.Agent, "lets a model call functions in a loop",
            "T:Microsoft.Extensions.AI ChatClientBuilder FunctionInvokingChatClient FunctionInvokingChatClientBuilderExtensions",
            "T:Microsoft.Extensions.AI ChatClientBuilderChatClientExtensions ChatClientStructuredOutputExtensions"),
        Families(EffectRules.LibraryCache, "keeps a model's answer",
            "T:Microsoft.Extensions.AI CachingChatClient DistributedCachingChatClientBuilderExtensions"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftAgentsAIAbstractions() => Of("Microsoft.Agents.AI.Abstractions",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.Agents.AI AIAgent AIContextProvider"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftAgentsAI() => Of("Microsoft.Agents.AI",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.Agents.AI AIAgentBuilder ChatClientAgent AIAgentExtensions"));

    private static IEnumerable<Effect> AutonomyAgentsMicrosoftAgentsAIWorkflows() => Of("Microsoft.Agents.AI.Workflows",
        Families(EffectRules.Agent, "chains models that act",
            "T:Microsoft.Agents.AI.Workflows AgentWorkflowBuilder WorkflowBuilder Executor"));

    private static IEnumerable<Effect> AutonomyAgentsOpenAI() => Of("OpenAI",
        Families(EffectRules.Agent, "asks a model",
            "T:OpenAI OpenAIClient",
            "T:OpenAI.Chat ChatClient",
            "T:OpenAI.Assistants AssistantClient",
            "T:OpenAI.Realtime RealtimeClient",
            "T:OpenAI.Embeddings EmbeddingClient"));

    private static IEnumerable<Effect> AutonomyAgentsAzureAIOpenAI() => Of("Azure.AI.OpenAI",
        Families(EffectRules.Agent, "asks a model",
            "T:Azure.AI.OpenAI AzureOpenAIClient"));

    private static IEnumerable<Effect> AutonomyAgentsAzureAIInference() => Of("Azure.AI.Inference",
        Families(EffectRules.Agent, "asks a model",
            "T:Azure.AI.Inference ChatCompletionsClient"));

    private static IEnumerable<Effect> AutonomyAgentsModelContextProtocolCore() => Of("ModelContextProtocol.Core",
        Families(EffectRules.Agent, "offers or calls tools of models",
            "T:ModelContextProtocol.Client McpClient",
            "T:ModelContextProtocol.Server McpServer McpServerTool McpServerToolAttribute McpServerToolTypeAttribute"));
}
