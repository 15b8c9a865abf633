namespace Orchestration.Model.Effects;

/// <content>Libraries whose packages the tests cannot restore: each id is held by its public documentation alone.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> UnservedRows() =>
    [
        .. UnservedTickerQ(),
        .. UnservedFluentScheduler(),
        .. UnservedNServiceBus(),
        .. UnservedTemporalio(),
        .. UnservedElsaWorkflowsCore(),
        .. UnservedAWSSDKSimpleNotificationService(),
        .. UnservedAzureMessagingEventHubsProcessor(),
        .. UnservedMicrosoftAzureFunctionsWorkerExtensionsServiceBus(),
        .. UnservedMicrosoftAzureFunctionsWorkerExtensionsEventHubs(),
        .. UnservedMicrosoftAzureFunctionsWorkerExtensionsCosmosDB(),
        .. UnservedGoogleCloudPubSubV1(),
        .. UnservedMicrosoftAzureServiceBus(),
        .. UnservedMicrosoftAzureCosmos(),
        .. UnservedEasyCachingCore(),
        .. UnservedCacheManagerCore(),
        .. UnservedLazyCache(),
        .. UnservedEnyimMemcachedCore(),
        .. UnservedServiceStackRedis(),
        .. UnservedNHibernate(),
        .. UnservedNeo4jDriver(),
        .. UnservedOracleManagedDataAccessCore(),
        .. UnservedFluentFTP(),
        .. UnservedTwilio(),
        .. UnservedElasticClientsElasticsearch(),
        .. UnservedMicrosoftSemanticKernelAgentsAbstractions(),
        .. UnservedMicrosoftSemanticKernelAgentsCore(),
        .. UnservedMicrosoftAutoGenCore(),
        .. UnservedAutoGenCore(),
        .. UnservedAnthropic(),
        .. UnservedLaunchDarklyServerSdk(),
        .. UnservedScriban(),
        .. UnservedSystemComponentModelComposition(),
        .. Unservedlinq2db(),
        .. UnservedMicrosoftCodeAnalysisCSharp(),
    ];

    private static IEnumerable<Effect> UnservedTickerQ() => Of("TickerQ",
        Families(EffectRules.Scheduler, "runs jobs at times of its own",
            "T:TickerQ.Utilities.Base TickerFunctionAttribute",
            "T:TickerQ.Utilities.Interfaces.Managers ITimeTickerManager`1 ICronTickerManager`1"));

    private static IEnumerable<Effect> UnservedFluentScheduler() => Of("FluentScheduler",
        Families(EffectRules.Scheduler, "runs jobs at times of its own",
            "T:FluentScheduler JobManager Registry Schedule"),
        Declarations(EffectRules.Scheduler, "is a job that a scheduler runs",
            "T:FluentScheduler IJob"));

    private static IEnumerable<Effect> UnservedNServiceBus() => Of("NServiceBus",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:NServiceBus IEndpointInstance EndpointConfiguration Endpoint IMessageHandlerContext"),
        Rows(EffectRules.Publish, "sends a message",
            "M:NServiceBus.IMessageSession Send Publish"),
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:NServiceBus IHandleMessages`1 Saga`1"));

    private static IEnumerable<Effect> UnservedTemporalio() => Of("Temporalio",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:Temporalio.Workflows Workflow WorkflowAttribute",
            "T:Temporalio.Activities ActivityAttribute",
            "T:Temporalio.Client TemporalClient ITemporalClient",
            "T:Temporalio.Worker TemporalWorker",
            "T:Temporalio.Common RetryPolicy"));

    private static IEnumerable<Effect> UnservedElsaWorkflowsCore() => Of("Elsa.Workflows.Core",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:Elsa.Workflows IWorkflow WorkflowBase IWorkflowRunner Activity CodeActivity"));

    private static IEnumerable<Effect> UnservedAWSSDKSimpleNotificationService() => Of("AWSSDK.SimpleNotificationService",
        Rows(EffectRules.Publish, "sends a message",
            "M:Amazon.SimpleNotificationService.IAmazonSimpleNotificationService PublishAsync PublishBatchAsync"));

    private static IEnumerable<Effect> UnservedAzureMessagingEventHubsProcessor() => Of("Azure.Messaging.EventHubs.Processor",
        Families(EffectRules.Consumer, "receives events for as long as it lives",
            "T:Azure.Messaging.EventHubs EventProcessorClient"));

    private static IEnumerable<Effect> UnservedMicrosoftAzureFunctionsWorkerExtensionsServiceBus() => Of("Microsoft.Azure.Functions.Worker.Extensions.ServiceBus",
        Families(EffectRules.Consumer, "runs whenever a message arrives",
            "T:Microsoft.Azure.Functions.Worker ServiceBusTriggerAttribute"));

    private static IEnumerable<Effect> UnservedMicrosoftAzureFunctionsWorkerExtensionsEventHubs() => Of("Microsoft.Azure.Functions.Worker.Extensions.EventHubs",
        Families(EffectRules.Consumer, "runs whenever an event arrives",
            "T:Microsoft.Azure.Functions.Worker EventHubTriggerAttribute"));

    private static IEnumerable<Effect> UnservedMicrosoftAzureFunctionsWorkerExtensionsCosmosDB() => Of("Microsoft.Azure.Functions.Worker.Extensions.CosmosDB",
        Families(EffectRules.Consumer, "runs whenever a document changes",
            "T:Microsoft.Azure.Functions.Worker CosmosDBTriggerAttribute"));

    private static IEnumerable<Effect> UnservedGoogleCloudPubSubV1() => Of("Google.Cloud.PubSub.V1",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:Google.Cloud.PubSub.V1 SubscriberClient"),
        Families(EffectRules.Publish, "sends a message",
            "T:Google.Cloud.PubSub.V1 PublisherClient"));

    private static IEnumerable<Effect> UnservedMicrosoftAzureServiceBus() => Of("Microsoft.Azure.ServiceBus",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:Microsoft.Azure.ServiceBus QueueClient SubscriptionClient"));

    private static IEnumerable<Effect> UnservedMicrosoftAzureCosmos() => Of("Microsoft.Azure.Cosmos",
        Rows(EffectRules.StoreWrite, "writes documents",
            "M:Microsoft.Azure.Cosmos.Container CreateItemAsync UpsertItemAsync ReplaceItemAsync DeleteItemAsync PatchItemAsync",
            "M:Microsoft.Azure.Cosmos.Container CreateTransactionalBatch DeleteContainerAsync CreateItemStreamAsync UpsertItemStreamAsync",
            "M:Microsoft.Azure.Cosmos.Container ReplaceItemStreamAsync DeleteItemStreamAsync PatchItemStreamAsync"),
        Rows(EffectRules.OutsideRead, "reads documents",
            "M:Microsoft.Azure.Cosmos.Container ReadItemAsync ReadManyItemsAsync GetItemQueryIterator GetItemLinqQueryable"),
        Rows(EffectRules.Hook, "runs code when documents change",
            "M:Microsoft.Azure.Cosmos.Container GetChangeFeedProcessorBuilder GetChangeFeedIterator"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Microsoft.Azure.Cosmos.CosmosClientOptions MaxRetryAttemptsOnRateLimitedRequests MaxRetryWaitTimeOnRateLimitedRequests"));

    private static IEnumerable<Effect> UnservedEasyCachingCore() => Of("EasyCaching.Core",
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:EasyCaching.Core IEasyCachingProvider IHybridCachingProvider IRedisCachingProvider IEasyCachingProviderFactory"));

    private static IEnumerable<Effect> UnservedCacheManagerCore() => Of("CacheManager.Core",
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:CacheManager.Core ICacheManager`1 CacheFactory ICache`1"));

    private static IEnumerable<Effect> UnservedLazyCache() => Of("LazyCache",
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:LazyCache IAppCache CachingService"));

    private static IEnumerable<Effect> UnservedEnyimMemcachedCore() => Of("EnyimMemcachedCore",
        Families(EffectRules.DistributedCache, "keeps an answer in a shared cache",
            "T:Enyim.Caching IMemcachedClient MemcachedClient"));

    private static IEnumerable<Effect> UnservedServiceStackRedis() => Of("ServiceStack.Redis",
        Families(EffectRules.DistributedCache, "keeps an answer in a shared cache",
            "T:ServiceStack.Redis IRedisClient IRedisClientsManager"));

    private static IEnumerable<Effect> UnservedNHibernate() => Of("NHibernate",
        Rows(EffectRules.DatabaseWrite, "changes rows of a database",
            "M:NHibernate.ISession Save SaveAsync Update UpdateAsync SaveOrUpdate SaveOrUpdateAsync Delete DeleteAsync Merge MergeAsync",
            "M:NHibernate.ISession Persist PersistAsync Flush FlushAsync"));

    private static IEnumerable<Effect> UnservedNeo4jDriver() => Of("Neo4j.Driver",
        Families(EffectRules.StoreWrite, "writes a graph",
            "T:Neo4j.Driver IAsyncSession ISession"));

    private static IEnumerable<Effect> UnservedOracleManagedDataAccessCore() => Of("Oracle.ManagedDataAccess.Core",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:Oracle.ManagedDataAccess.Client.OracleBulkCopy WriteToServer"));

    private static IEnumerable<Effect> UnservedFluentFTP() => Of("FluentFTP",
        Families(EffectRules.Socket, "talks to another machine",
            "T:FluentFTP IFtpClient AsyncFtpClient FtpClient"));

    private static IEnumerable<Effect> UnservedTwilio() => Of("Twilio",
        Rows(EffectRules.Mail, "sends a text message",
            "M:Twilio.Rest.Api.V2010.Account.MessageResource Create CreateAsync",
            "M:Twilio.Rest.Api.V2010.Account.CallResource Create CreateAsync"));

    private static IEnumerable<Effect> UnservedElasticClientsElasticsearch() => Of("Elastic.Clients.Elasticsearch",
        Rows(EffectRules.StoreWrite, "writes a search index",
            "M:Elastic.Clients.Elasticsearch.ElasticsearchClient Index IndexAsync Bulk BulkAsync Update UpdateAsync Delete DeleteAsync",
            "M:Elastic.Clients.Elasticsearch.ElasticsearchClient DeleteByQuery DeleteByQueryAsync Create CreateAsync Reindex ReindexAsync",
            "M:Elastic.Clients.Elasticsearch.ElasticsearchClient UpdateByQuery UpdateByQueryAsync"));

    private static IEnumerable<Effect> UnservedMicrosoftSemanticKernelAgentsAbstractions() => Of("Microsoft.SemanticKernel.Agents.Abstractions",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.SemanticKernel.Agents Agent AgentChat"));

    private static IEnumerable<Effect> UnservedMicrosoftSemanticKernelAgentsCore() => Of("Microsoft.SemanticKernel.Agents.Core",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.SemanticKernel.Agents ChatCompletionAgent AgentGroupChat"));

    private static IEnumerable<Effect> UnservedMicrosoftAutoGenCore() => Of("Microsoft.AutoGen.Core",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:Microsoft.AutoGen.Core BaseAgent"));

    private static IEnumerable<Effect> UnservedAutoGenCore() => Of("AutoGen.Core",
        Families(EffectRules.Agent, "lets a model choose what happens next",
            "T:AutoGen.Core IAgent GroupChat MiddlewareAgent"));

    private static IEnumerable<Effect> UnservedAnthropic() => Of("Anthropic",
        Families(EffectRules.Agent, "asks a model",
            "T:Anthropic AnthropicClient IAnthropicClient"));

    private static IEnumerable<Effect> UnservedLaunchDarklyServerSdk() => Of("LaunchDarkly.ServerSdk",
        Families(EffectRules.Reload, "lets a flag decide that no version pins",
            "T:LaunchDarkly.Sdk.Server LdClient",
            "T:LaunchDarkly.Sdk.Server.Interfaces ILdClient"));

    private static IEnumerable<Effect> UnservedScriban() => Of("Scriban",
        Families(EffectRules.ScriptHost, "runs a template that no build has seen",
            "T:Scriban Template TemplateContext"));

    private static IEnumerable<Effect> UnservedSystemComponentModelComposition() => Of("System.ComponentModel.Composition",
        Families(EffectRules.LoadedAssembly, "loads code that no build has seen",
            "T:System.ComponentModel.Composition.Hosting CompositionContainer DirectoryCatalog"));

    private static IEnumerable<Effect> Unservedlinq2db() => Of("linq2db",
        Rows(EffectRules.DatabaseWrite, "changes rows of a database",
            "M:LinqToDB.DataExtensions Insert InsertAsync Update UpdateAsync Delete DeleteAsync InsertOrReplace InsertOrReplaceAsync",
            "M:LinqToDB.DataExtensions CreateTable DropTable",
            "M:LinqToDB.LinqExtensions Delete DeleteAsync Insert InsertAsync Update UpdateAsync Merge MergeAsync Truncate Drop"));

    private static IEnumerable<Effect> UnservedMicrosoftCodeAnalysisCSharp() => Of("Microsoft.CodeAnalysis.CSharp",
        Families(EffectRules.EmittedCode, "compiles code while the program runs",
            "T:Microsoft.CodeAnalysis.CSharp CSharpCompilation"));
}
