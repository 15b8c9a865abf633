namespace Orchestration.Model.Phi;

/// <content>Where values come to rest, or leave for somebody else (ADR 4: no PHI writes).</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Storage() =>
    [
        .. new[] { "WriteAllText", "WriteAllLines", "WriteAllBytes", "AppendAllText", "AppendAllLines", "AppendAllBytes", "WriteAllTextAsync", "WriteAllLinesAsync", "WriteAllBytesAsync", "AppendAllTextAsync", "AppendAllLinesAsync", "AppendAllBytesAsync", "Create", "CreateText", "OpenWrite", "Move", "Copy" }
            .Select(name => new PhiApi("M:System.IO.File." + name, PhiRules.Storage)),
        .. Sinks(PhiRules.Storage,
            "M:System.IO.Directory.CreateDirectory", "M:System.IO.FileStream.#ctor", "M:System.IO.StreamWriter.#ctor",
            "M:System.IO.StreamWriter.Write", "M:System.IO.StreamWriter.WriteLine", "M:System.IO.StreamWriter.WriteAsync", "M:System.IO.StreamWriter.WriteLineAsync",
            "M:System.IO.FileStream.Write", "M:System.IO.FileStream.WriteAsync", "M:System.IO.RandomAccess.Write", "M:System.IO.RandomAccess.WriteAsync",
            "P:System.Data.IDbCommand.CommandText", "P:System.Data.IDataParameter.Value", "P:System.Data.Common.DbCommand.CommandText", "P:System.Data.Common.DbParameter.Value",
            "M:System.Data.SqlClient.SqlParameterCollection.AddWithValue", "M:Microsoft.Data.SqlClient.SqlParameterCollection.AddWithValue",
            "M:Microsoft.Data.Sqlite.SqliteParameterCollection.AddWithValue", "M:Npgsql.NpgsqlParameterCollection.AddWithValue",
            "M:Microsoft.EntityFrameworkCore.DbContext.Add", "M:Microsoft.EntityFrameworkCore.DbContext.AddAsync", "M:Microsoft.EntityFrameworkCore.DbContext.AddRange",
            "M:Microsoft.EntityFrameworkCore.DbContext.Update", "M:Microsoft.EntityFrameworkCore.DbContext.UpdateRange", "M:Microsoft.EntityFrameworkCore.DbContext.Attach",
            "M:Microsoft.EntityFrameworkCore.DbSet`1.Add", "M:Microsoft.EntityFrameworkCore.DbSet`1.AddAsync", "M:Microsoft.EntityFrameworkCore.DbSet`1.AddRange",
            "M:Microsoft.EntityFrameworkCore.DbSet`1.AddRangeAsync", "M:Microsoft.EntityFrameworkCore.DbSet`1.Update", "M:Microsoft.EntityFrameworkCore.DbSet`1.UpdateRange",
            "T:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions", "T:Dapper.SqlMapper",
            "M:MongoDB.Driver.IMongoCollection`1.InsertOne", "M:MongoDB.Driver.IMongoCollection`1.InsertOneAsync", "M:MongoDB.Driver.IMongoCollection`1.InsertManyAsync",
            "M:MongoDB.Driver.IMongoCollection`1.ReplaceOneAsync", "M:MongoDB.Driver.IMongoCollection`1.UpdateOneAsync",
            "M:Microsoft.Azure.Cosmos.Container.CreateItemAsync", "M:Microsoft.Azure.Cosmos.Container.UpsertItemAsync", "M:Microsoft.Azure.Cosmos.Container.ReplaceItemAsync",
            "M:Azure.Storage.Blobs.BlobClient.Upload", "M:Azure.Storage.Blobs.BlobClient.UploadAsync", "M:Azure.Storage.Blobs.BlobContainerClient.UploadBlobAsync",
            "M:Azure.Storage.Blobs.BlobContainerClient.GetBlobClient", "M:Azure.Data.Tables.TableClient.AddEntityAsync", "M:Azure.Data.Tables.TableClient.UpsertEntityAsync",
            "M:Amazon.S3.IAmazonS3.PutObjectAsync",
            "M:Microsoft.Win32.RegistryKey.SetValue", "M:Microsoft.Win32.Registry.SetValue", "M:System.Environment.SetEnvironmentVariable",
            "M:Microsoft.AspNetCore.Http.ISession.Set", "M:Microsoft.AspNetCore.Http.SessionExtensions.SetString", "M:Microsoft.AspNetCore.Http.SessionExtensions.SetInt32",
            "P:System.AppDomainSetup.ApplicationName", "M:System.AppDomain.SetData", "M:System.AppContext.SetData"),
    ];

    private static IEnumerable<PhiApi> External() =>
    [
        .. Sinks(PhiRules.External,
            "M:System.Net.Http.HttpMessageInvoker.SendAsync", "M:System.Net.Http.HttpMessageInvoker.Send", "M:System.Net.Http.HttpClient.SendAsync", "M:System.Net.Http.HttpClient.Send",
            "P:System.Net.Http.HttpRequestMessage.Content",
            "M:System.Net.WebClient.UploadString", "M:System.Net.WebClient.UploadData", "M:System.Net.WebClient.UploadValues",
            "M:System.Net.Sockets.Socket.Send", "M:System.Net.Sockets.Socket.SendAsync", "M:System.Net.Sockets.Socket.SendTo",
            "M:System.Net.Sockets.NetworkStream.Write", "M:System.Net.Sockets.NetworkStream.WriteAsync", "M:System.Net.Sockets.UdpClient.Send", "M:System.Net.Sockets.UdpClient.SendAsync",
            "M:System.Net.WebSockets.WebSocket.SendAsync",
            "M:System.Net.Mail.SmtpClient.Send", "M:System.Net.Mail.SmtpClient.SendAsync", "M:System.Net.Mail.SmtpClient.SendMailAsync", "M:System.Net.Mail.MailMessage.#ctor",
            "P:System.Net.Mail.MailMessage.Subject", "P:System.Net.Mail.MailMessage.Body",
            "M:MailKit.Net.Smtp.SmtpClient.Send", "M:MailKit.Net.Smtp.SmtpClient.SendAsync", "P:MimeKit.MimeMessage.Subject", "P:MimeKit.MimeMessage.Body",
            "M:System.Diagnostics.Process.Start", "P:System.Diagnostics.ProcessStartInfo.Arguments", "P:System.Diagnostics.ProcessStartInfo.ArgumentList",
            "P:System.Diagnostics.ProcessStartInfo.Environment",
            "M:Azure.Messaging.ServiceBus.ServiceBusMessage.#ctor", "P:Azure.Messaging.ServiceBus.ServiceBusMessage.Body", "M:Azure.Messaging.ServiceBus.ServiceBusSender.SendMessageAsync",
            "M:RabbitMQ.Client.IModel.BasicPublish", "M:RabbitMQ.Client.IChannel.BasicPublishAsync",
            "M:Confluent.Kafka.IProducer`2.Produce", "M:Confluent.Kafka.IProducer`2.ProduceAsync", "P:Confluent.Kafka.Message`2.Value",
            "M:MassTransit.IPublishEndpoint.Publish", "M:MassTransit.ISendEndpoint.Send",
            "M:Microsoft.AspNetCore.SignalR.ClientProxyExtensions.SendAsync", "M:Microsoft.AspNetCore.SignalR.IClientProxy.SendCoreAsync",
            "M:Microsoft.Extensions.AI.IChatClient.GetResponseAsync", "M:Microsoft.Extensions.AI.IChatClient.GetStreamingResponseAsync",
            "M:Twilio.Rest.Api.V2010.Account.MessageResource.Create", "M:SendGrid.ISendGridClient.SendEmailAsync"),
        .. new[] { "PostAsync", "PutAsync", "PatchAsync" }.Select(name => Only(PhiRules.External, "M:System.Net.Http.HttpClient." + name, "content")),
        .. new[] { "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync" }
            .Select(name => Only(PhiRules.External, "M:System.Net.Http.Json.HttpClientJsonExtensions." + name, "value")),
    ];

    private static IEnumerable<PhiApi> Audit() =>
    [
        .. Sinks(PhiRules.Metadata,
            "M:Orchestration.IAuditSink.AppendAsync", "M:Orchestration.IMutationGateway.ExecuteAsync", "M:Orchestration.ICheckpointStore.SaveAsync",
            "M:Orchestration.DeclaredName.#ctor", "M:Orchestration.MutationRequest.#ctor", "M:Orchestration.ViewRequest.#ctor"),
        .. Sinks(PhiRules.Signal,
            "M:Orchestration.IDecisionSink.RecordAsync", "M:Orchestration.DecisionSignal.#ctor",
            "P:Orchestration.DecisionSignal.Decision", "P:Orchestration.DecisionSignal.Rule"),
    ];
}
