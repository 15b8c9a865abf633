namespace Orchestration.Model.Effects;

/// <content>Family 4: writes that do not pass the mutation gateway (ADR 4, CP-17). Files are in their own file.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Writes() => FileWrites().Concat(DatabaseWrites()).Concat(HttpWrites());

    private static IEnumerable<Effect> DatabaseWrites() =>
    [
        .. Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:System.Data.IDbCommand.ExecuteNonQuery",
            "M:System.Data.Common.DbCommand.ExecuteNonQuery",
            "M:System.Data.Common.DbCommand.ExecuteNonQueryAsync",
            "M:System.Data.Common.DbBatch.ExecuteNonQuery",
            "M:System.Data.Common.DbBatch.ExecuteNonQueryAsync",
            "M:System.Data.IDataAdapter.Update",
            "M:System.Data.Common.DataAdapter.Update",
            "M:System.Data.Common.DbDataAdapter.Update",
            "M:System.Data.IDbTransaction.Commit",
            "M:System.Data.Common.DbTransaction.Commit",
            "M:System.Data.Common.DbTransaction.CommitAsync"),
    ];

    private static IEnumerable<Effect> HttpWrites() =>
    [
        .. Rows(EffectRules.HttpWrite, "sends a request that can change another system",
            "M:System.Net.Http.HttpClient.PostAsync",
            "M:System.Net.Http.HttpClient.PutAsync",
            "M:System.Net.Http.HttpClient.PatchAsync",
            "M:System.Net.Http.HttpClient.DeleteAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PatchAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.DeleteFromJsonAsync",
            "M:System.Net.WebRequest.Create",
            "M:System.Net.WebRequest.CreateDefault",
            "M:System.Net.WebRequest.CreateHttp"),

        .. Conditional(EffectRules.HttpWrite, EffectCondition.UnlessSafeRequest, "sends a request that can change another system",
            "M:System.Net.Http.HttpClient.Send",
            "M:System.Net.Http.HttpClient.SendAsync",
            "M:System.Net.Http.HttpMessageInvoker.Send",
            "M:System.Net.Http.HttpMessageInvoker.SendAsync"),

        .. Rows(EffectRules.HttpWrite, "uploads to another system",
            "M:System.Net.WebClient.UploadData",
            "M:System.Net.WebClient.UploadDataAsync",
            "M:System.Net.WebClient.UploadDataTaskAsync",
            "M:System.Net.WebClient.UploadFile",
            "M:System.Net.WebClient.UploadFileAsync",
            "M:System.Net.WebClient.UploadFileTaskAsync",
            "M:System.Net.WebClient.UploadString",
            "M:System.Net.WebClient.UploadStringAsync",
            "M:System.Net.WebClient.UploadStringTaskAsync",
            "M:System.Net.WebClient.UploadValues",
            "M:System.Net.WebClient.UploadValuesAsync",
            "M:System.Net.WebClient.UploadValuesTaskAsync",
            "M:System.Net.WebClient.OpenWrite",
            "M:System.Net.WebClient.OpenWriteAsync",
            "M:System.Net.WebClient.OpenWriteTaskAsync"),
    ];
}
