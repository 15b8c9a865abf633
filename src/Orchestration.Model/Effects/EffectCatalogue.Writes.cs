namespace Orchestration.Model.Effects;

/// <content>Family 4: writes that do not pass the mutation gateway (ADR 4, CP-17). Files are in their own file.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Writes() => FileWrites().Concat(DatabaseWrites()).Concat(HttpWrites());

    private static IEnumerable<Effect> DatabaseWrites() =>
        DatabaseCommands().Concat(EntityFrameworkWrites()).Concat(BulkCopies());

    private static IEnumerable<Effect> DatabaseCommands() =>
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
            "M:Dapper.SqlMapper.Execute",
            "M:Dapper.SqlMapper.ExecuteAsync",
            "M:Dapper.SqlMapper.ExecuteReader",
            "M:Dapper.SqlMapper.ExecuteReaderAsync",
            "M:Dapper.SqlMapper.ExecuteScalar",
            "M:Dapper.SqlMapper.ExecuteScalarAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSql",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRaw",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlInterpolated",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlInterpolatedAsync"),
    ];

    private static IEnumerable<Effect> EntityFrameworkWrites() =>
    [
        .. Rows(EffectRules.DatabaseWrite, "saves changes to a database",
            "M:Microsoft.EntityFrameworkCore.DbContext.SaveChanges",
            "M:Microsoft.EntityFrameworkCore.DbContext.SaveChangesAsync",
            "M:System.Data.Entity.DbContext.SaveChanges",
            "M:System.Data.Entity.DbContext.SaveChangesAsync"),

        // EF Core 7 and 8 declare these in the first class, later versions in the second.
        .. Rows(EffectRules.DatabaseWrite, "changes rows of a database",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.ExecuteUpdate",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.ExecuteUpdateAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.ExecuteDelete",
            "M:Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.ExecuteDeleteAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdate",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDelete",
            "M:Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDeleteAsync"),

        .. Rows(EffectRules.DatabaseWrite, "changes the schema of a database",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureCreated",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureCreatedAsync",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureDeleted",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade.EnsureDeletedAsync",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.Migrate",
            "M:Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.MigrateAsync"),
    ];

    private static IEnumerable<Effect> BulkCopies() =>
    [
        .. Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:System.Data.SqlClient.SqlBulkCopy.WriteToServer",
            "M:System.Data.SqlClient.SqlBulkCopy.WriteToServerAsync",
            "M:Microsoft.Data.SqlClient.SqlBulkCopy.WriteToServer",
            "M:Microsoft.Data.SqlClient.SqlBulkCopy.WriteToServerAsync",
            "M:Npgsql.NpgsqlConnection.BeginBinaryImport",
            "M:Npgsql.NpgsqlConnection.BeginBinaryImportAsync",
            "M:Npgsql.NpgsqlConnection.BeginTextImport",
            "M:Npgsql.NpgsqlConnection.BeginTextImportAsync"),
    ];

    private static IEnumerable<Effect> HttpWrites() =>
    [
        .. Rows(EffectRules.HttpWrite, "sends a request that can change another system",
            "M:System.Net.Http.HttpClient.PostAsync",
            "M:System.Net.Http.HttpClient.PutAsync",
            "M:System.Net.Http.HttpClient.PatchAsync",
            "M:System.Net.Http.HttpClient.DeleteAsync",
            "M:System.Net.Http.HttpClient.Send",
            "M:System.Net.Http.HttpClient.SendAsync",
            "M:System.Net.Http.HttpMessageInvoker.Send",
            "M:System.Net.Http.HttpMessageInvoker.SendAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.PatchAsJsonAsync",
            "M:System.Net.Http.Json.HttpClientJsonExtensions.DeleteFromJsonAsync",
            "M:System.Net.WebRequest.Create",
            "M:System.Net.WebRequest.CreateDefault",
            "M:System.Net.WebRequest.CreateHttp"),

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
