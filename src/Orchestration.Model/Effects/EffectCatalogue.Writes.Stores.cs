namespace Orchestration.Model.Effects;

/// <content>Family 4: blobs, tables, documents, search indexes and other stores.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> WritesStoresRows() =>
    [
        .. WritesStoresAzureStorageBlobs(),
        .. WritesStoresAzureDataTables(),
        .. WritesStoresAzureSecurityKeyVaultSecrets(),
        .. WritesStoresAzureSearchDocuments(),
        .. WritesStoresAWSSDKS3(),
        .. WritesStoresAWSSDKDynamoDBv2(),
        .. WritesStoresAWSSDKCore(),
        .. WritesStoresGoogleCloudStorageV1(),
        .. WritesStoresMongoDBDriver(),
        .. WritesStoresLiteDB(),
        .. WritesStoresMarten(),
        .. WritesStoresElasticsearchNet(),
        .. WritesStoresAzureStorageFilesShares(),
        .. WritesStoresAzureCore(),
    ];

    private static IEnumerable<Effect> WritesStoresAzureStorageBlobs() => Of("Azure.Storage.Blobs",
        Rows(EffectRules.StoreWrite, "writes a blob",
            "M:Azure.Storage.Blobs.BlobClient Upload UploadAsync OpenWrite OpenWriteAsync",
            "M:Azure.Storage.Blobs.BlobContainerClient UploadBlob UploadBlobAsync DeleteBlob DeleteBlobAsync DeleteBlobIfExists",
            "M:Azure.Storage.Blobs.BlobContainerClient DeleteBlobIfExistsAsync Create CreateAsync CreateIfNotExists CreateIfNotExistsAsync",
            "M:Azure.Storage.Blobs.BlobContainerClient Delete DeleteAsync DeleteIfExists DeleteIfExistsAsync SetMetadata SetMetadataAsync",
            "M:Azure.Storage.Blobs.BlobContainerClient SetAccessPolicy SetAccessPolicyAsync",
            "M:Azure.Storage.Blobs.BlobServiceClient CreateBlobContainer CreateBlobContainerAsync DeleteBlobContainer",
            "M:Azure.Storage.Blobs.BlobServiceClient DeleteBlobContainerAsync UndeleteBlobContainer UndeleteBlobContainerAsync SetProperties",
            "M:Azure.Storage.Blobs.BlobServiceClient SetPropertiesAsync",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient Delete DeleteAsync DeleteIfExists DeleteIfExistsAsync Undelete SetMetadata",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient SetMetadataAsync SetHttpHeaders SetHttpHeadersAsync SetTags SetTagsAsync",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient StartCopyFromUri StartCopyFromUriAsync SyncCopyFromUri SyncCopyFromUriAsync",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient SetAccessTier SetAccessTierAsync",
            "M:Azure.Storage.Blobs.Specialized.AppendBlobClient AppendBlock AppendBlockAsync Create CreateAsync OpenWrite OpenWriteAsync",
            "M:Azure.Storage.Blobs.Specialized.BlockBlobClient Upload UploadAsync StageBlock StageBlockAsync CommitBlockList",
            "M:Azure.Storage.Blobs.Specialized.BlockBlobClient CommitBlockListAsync OpenWrite OpenWriteAsync"),
        Rows(EffectRules.OutsideRead, "reads a blob",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient Download DownloadAsync DownloadContent DownloadContentAsync DownloadStreaming",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient DownloadStreamingAsync DownloadTo DownloadToAsync OpenRead OpenReadAsync Exists",
            "M:Azure.Storage.Blobs.Specialized.BlobBaseClient ExistsAsync GetProperties GetPropertiesAsync",
            "M:Azure.Storage.Blobs.BlobContainerClient GetBlobs GetBlobsAsync GetBlobsByHierarchy GetBlobsByHierarchyAsync"));

    private static IEnumerable<Effect> WritesStoresAzureDataTables() => Of("Azure.Data.Tables",
        Rows(EffectRules.StoreWrite, "writes a table",
            "M:Azure.Data.Tables.TableClient AddEntity AddEntityAsync UpsertEntity UpsertEntityAsync UpdateEntity UpdateEntityAsync",
            "M:Azure.Data.Tables.TableClient DeleteEntity DeleteEntityAsync SubmitTransaction SubmitTransactionAsync Create CreateAsync",
            "M:Azure.Data.Tables.TableClient CreateIfNotExists CreateIfNotExistsAsync Delete DeleteAsync",
            "M:Azure.Data.Tables.TableServiceClient CreateTable CreateTableAsync CreateTableIfNotExists CreateTableIfNotExistsAsync",
            "M:Azure.Data.Tables.TableServiceClient DeleteTable DeleteTableAsync"),
        Rows(EffectRules.OutsideRead, "reads a table",
            "M:Azure.Data.Tables.TableClient GetEntity GetEntityAsync GetEntityIfExists GetEntityIfExistsAsync Query QueryAsync"));

    private static IEnumerable<Effect> WritesStoresAzureSecurityKeyVaultSecrets() => Of("Azure.Security.KeyVault.Secrets",
        Rows(EffectRules.StoreWrite, "writes a secret",
            "M:Azure.Security.KeyVault.Secrets.SecretClient SetSecret SetSecretAsync StartDeleteSecret StartDeleteSecretAsync",
            "M:Azure.Security.KeyVault.Secrets.SecretClient UpdateSecretProperties UpdateSecretPropertiesAsync PurgeDeletedSecret",
            "M:Azure.Security.KeyVault.Secrets.SecretClient PurgeDeletedSecretAsync"),
        Rows(EffectRules.OutsideRead, "reads a secret",
            "M:Azure.Security.KeyVault.Secrets.SecretClient GetSecret GetSecretAsync"));

    private static IEnumerable<Effect> WritesStoresAzureSearchDocuments() => Of("Azure.Search.Documents",
        Rows(EffectRules.StoreWrite, "writes a search index",
            "M:Azure.Search.Documents.SearchClient DeleteDocuments DeleteDocumentsAsync IndexDocuments IndexDocumentsAsync MergeDocuments",
            "M:Azure.Search.Documents.SearchClient MergeDocumentsAsync MergeOrUploadDocuments MergeOrUploadDocumentsAsync UploadDocuments",
            "M:Azure.Search.Documents.SearchClient UploadDocumentsAsync",
            "T:Azure.Search.Documents.Indexes SearchIndexClient SearchIndexerClient",
            "T:Azure.Search.Documents SearchIndexingBufferedSender`1"));

    private static IEnumerable<Effect> WritesStoresAWSSDKS3() => Of("AWSSDK.S3",
        Rows(EffectRules.StoreWrite, "writes an object",
            "M:Amazon.S3.IAmazonS3 PutObjectAsync DeleteObjectAsync DeleteObjectsAsync CopyObjectAsync CopyPartAsync UploadPartAsync",
            "M:Amazon.S3.IAmazonS3 InitiateMultipartUploadAsync CompleteMultipartUploadAsync AbortMultipartUploadAsync PutBucketAsync",
            "M:Amazon.S3.IAmazonS3 DeleteBucketAsync PutObjectTaggingAsync PutBucketPolicyAsync RestoreObjectAsync",
            "M:Amazon.S3.IAmazonS3 PutLifecycleConfigurationAsync",
            "T:Amazon.S3.Transfer ITransferUtility"),
        Rows(EffectRules.OutsideRead, "reads an object",
            "M:Amazon.S3.IAmazonS3 GetObjectAsync GetObjectMetadataAsync ListObjectsAsync ListObjectsV2Async"));

    private static IEnumerable<Effect> WritesStoresAWSSDKDynamoDBv2() => Of("AWSSDK.DynamoDBv2",
        Rows(EffectRules.StoreWrite, "writes a table",
            "M:Amazon.DynamoDBv2.IAmazonDynamoDB PutItemAsync UpdateItemAsync DeleteItemAsync BatchWriteItemAsync TransactWriteItemsAsync",
            "M:Amazon.DynamoDBv2.IAmazonDynamoDB CreateTableAsync DeleteTableAsync UpdateTableAsync ExecuteStatementAsync",
            "M:Amazon.DynamoDBv2.DataModel.IDynamoDBContext SaveAsync DeleteAsync CreateBatchWrite CreateTransactWrite"),
        Rows(EffectRules.OutsideRead, "reads a table",
            "M:Amazon.DynamoDBv2.IAmazonDynamoDB GetItemAsync QueryAsync ScanAsync BatchGetItemAsync",
            "M:Amazon.DynamoDBv2.DataModel.IDynamoDBContext LoadAsync QueryAsync ScanAsync"));

    private static IEnumerable<Effect> WritesStoresAWSSDKCore() => Of("AWSSDK.Core",
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Amazon.Runtime.ClientConfig MaxErrorRetry RetryMode ThrottleRetries MaxStaleConnectionRetries ResignRetries"),
        Families(EffectRules.SdkRetry, "retries behind its user",
            "T:Amazon.Runtime RetryPolicy"));

    private static IEnumerable<Effect> WritesStoresGoogleCloudStorageV1() => Of("Google.Cloud.Storage.V1",
        Rows(EffectRules.StoreWrite, "writes an object",
            "M:Google.Cloud.Storage.V1.StorageClient UploadObject UploadObjectAsync DeleteObject DeleteObjectAsync CopyObject CopyObjectAsync",
            "M:Google.Cloud.Storage.V1.StorageClient CreateBucket CreateBucketAsync DeleteBucket DeleteBucketAsync UpdateObject",
            "M:Google.Cloud.Storage.V1.StorageClient UpdateObjectAsync PatchObject PatchObjectAsync"),
        Rows(EffectRules.SdkRetry, "retries behind its user",
            "M:Google.Cloud.Storage.V1.RetryOptions #ctor",
            "P:Google.Cloud.Storage.V1.RetryOptions IdempotentRetryOptions"));

    private static IEnumerable<Effect> WritesStoresMongoDBDriver() => Of("MongoDB.Driver",
        Rows(EffectRules.StoreWrite, "writes documents",
            "M:MongoDB.Driver.IMongoCollection`1 InsertOne InsertOneAsync InsertMany InsertManyAsync UpdateOne UpdateOneAsync UpdateMany",
            "M:MongoDB.Driver.IMongoCollection`1 UpdateManyAsync ReplaceOne ReplaceOneAsync DeleteOne DeleteOneAsync DeleteMany",
            "M:MongoDB.Driver.IMongoCollection`1 DeleteManyAsync BulkWrite BulkWriteAsync FindOneAndUpdate FindOneAndUpdateAsync",
            "M:MongoDB.Driver.IMongoCollection`1 FindOneAndReplace FindOneAndReplaceAsync FindOneAndDelete FindOneAndDeleteAsync",
            "M:MongoDB.Driver.IMongoDatabase CreateCollection CreateCollectionAsync DropCollection DropCollectionAsync RunCommand",
            "M:MongoDB.Driver.IMongoDatabase RunCommandAsync",
            "M:MongoDB.Driver.IMongoClient DropDatabase DropDatabaseAsync"),
        Rows(EffectRules.OutsideRead, "reads documents",
            "M:MongoDB.Driver.IMongoCollection`1 FindAsync FindSync CountDocuments CountDocumentsAsync Aggregate AggregateAsync",
            "M:MongoDB.Driver.IMongoCollectionExtensions Find AsQueryable"),
        Rows(EffectRules.Hook, "runs code when documents change",
            "M:MongoDB.Driver.IMongoCollection`1 Watch WatchAsync"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:MongoDB.Driver.MongoClientSettings RetryWrites RetryReads MaxAdaptiveRetries",
            "P:MongoDB.Driver.MongoUrlBuilder RetryWrites RetryReads"));

    private static IEnumerable<Effect> WritesStoresLiteDB() => Of("LiteDB",
        Rows(EffectRules.StoreWrite, "writes documents",
            "M:LiteDB.ILiteCollection`1 Insert InsertBulk Update UpdateMany Upsert Delete DeleteAll DeleteMany EnsureIndex",
            "M:LiteDB.ILiteDatabase Execute DropCollection RenameCollection Commit"));

    private static IEnumerable<Effect> WritesStoresMarten() => Of("Marten",
        Rows(EffectRules.StoreWrite, "writes documents",
            "M:Marten.IDocumentSession SaveChangesAsync",
            "M:Marten.IDocumentOperations Store Insert Update Delete DeleteWhere HardDelete",
            "T:Marten IDocumentStore"));

    private static IEnumerable<Effect> WritesStoresElasticsearchNet() => Of("Elasticsearch.Net",
        Families(EffectRules.StoreWrite, "writes a search index",
            "T:Elasticsearch.Net IElasticLowLevelClient"),
        Rows(EffectRules.SdkRetry, "retries behind its user",
            "M:Elasticsearch.Net.ConnectionConfiguration`1 MaximumRetries"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Elasticsearch.Net.RequestConfiguration MaxRetries"));

    private static IEnumerable<Effect> WritesStoresAzureStorageFilesShares() => Of("Azure.Storage.Files.Shares",
        Rows(EffectRules.StoreWrite, "writes a file share",
            "M:Azure.Storage.Files.Shares.ShareFileClient Create CreateAsync Upload UploadAsync UploadRange UploadRangeAsync Delete",
            "M:Azure.Storage.Files.Shares.ShareFileClient DeleteAsync OpenWrite OpenWriteAsync Rename RenameAsync",
            "M:Azure.Storage.Files.Shares.ShareDirectoryClient Create CreateAsync Delete DeleteAsync CreateFile CreateFileAsync DeleteFile",
            "M:Azure.Storage.Files.Shares.ShareDirectoryClient DeleteFileAsync"));

    private static IEnumerable<Effect> WritesStoresAzureCore() => Of("Azure.Core",
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Azure.Core.RetryOptions MaxRetries Mode Delay MaxDelay NetworkTimeout",
            "P:Azure.Core.ClientOptions RetryPolicy"),
        Families(EffectRules.SdkRetry, "retries behind its user",
            "T:Azure.Core.Pipeline RetryPolicy",
            "T:Azure.Core DelayStrategy"));
}
