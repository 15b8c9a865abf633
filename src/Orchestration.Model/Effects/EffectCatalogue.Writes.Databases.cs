namespace Orchestration.Model.Effects;

/// <content>Family 4: ORMs, providers and migrations.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> WritesDatabasesRows() =>
    [
        .. WritesDatabasesMicrosoftEntityFrameworkCore(),
        .. WritesDatabasesMicrosoftEntityFrameworkCoreRelational(),
        .. WritesDatabasesMicrosoftEntityFrameworkCoreSqlServer(),
        .. WritesDatabasesNpgsqlEntityFrameworkCorePostgreSQL(),
        .. WritesDatabasesNpgsql(),
        .. WritesDatabasesMicrosoftDataSqlClient(),
        .. WritesDatabasesSystemDataSqlClient(),
        .. WritesDatabasesMySqlConnector(),
        .. WritesDatabasesMicrosoftDataSqliteCore(),
        .. WritesDatabasesFluentMigratorRunnerCore(),
        .. WritesDatabasesdbupcore(),
        .. WritesDatabasesDapper(),
    ];

    private static IEnumerable<Effect> WritesDatabasesMicrosoftEntityFrameworkCore() => Of("Microsoft.EntityFrameworkCore",
        Rows(EffectRules.DatabaseWrite, "marks rows of a database to be changed",
            "M:Microsoft.EntityFrameworkCore.DbContext Add AddAsync AddRange AddRangeAsync Update UpdateRange Remove RemoveRange Attach",
            "M:Microsoft.EntityFrameworkCore.DbContext AttachRange",
            "M:Microsoft.EntityFrameworkCore.DbSet`1 Add AddAsync AddRange AddRangeAsync Update UpdateRange Remove RemoveRange Attach",
            "M:Microsoft.EntityFrameworkCore.DbSet`1 AttachRange"),
        Rows(EffectRules.DatabaseWrite, "begins a transaction of a database",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade BeginTransaction BeginTransactionAsync CommitTransaction",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade CommitTransactionAsync"),
        Rows(EffectRules.SdkRetry, "runs work again when the database fails",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade CreateExecutionStrategy",
            "T:Microsoft.EntityFrameworkCore.Storage IExecutionStrategy",
            "M:Microsoft.EntityFrameworkCore.ExecutionStrategyExtensions Execute ExecuteAsync ExecuteInTransaction ExecuteInTransactionAsync"));

    private static IEnumerable<Effect> WritesDatabasesMicrosoftEntityFrameworkCoreRelational() => Of("Microsoft.EntityFrameworkCore.Relational",
        Rows(EffectRules.SdkRetry, "runs work again when the database fails",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.RelationalDbContextOptionsBuilder`2 ExecutionStrategy"));

    private static IEnumerable<Effect> WritesDatabasesMicrosoftEntityFrameworkCoreSqlServer() => Of("Microsoft.EntityFrameworkCore.SqlServer",
        Rows(EffectRules.SdkRetry, "runs work again when the database fails",
            "M:Microsoft.EntityFrameworkCore.Infrastructure.SqlServerDbContextOptionsBuilder EnableRetryOnFailure",
            "T:Microsoft.EntityFrameworkCore SqlServerRetryingExecutionStrategy"));

    private static IEnumerable<Effect> WritesDatabasesNpgsqlEntityFrameworkCorePostgreSQL() => Of("Npgsql.EntityFrameworkCore.PostgreSQL",
        Rows(EffectRules.SdkRetry, "runs work again when the database fails",
            "M:Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder EnableRetryOnFailure",
            "T:Npgsql.EntityFrameworkCore.PostgreSQL NpgsqlRetryingExecutionStrategy"));

    private static IEnumerable<Effect> WritesDatabasesNpgsql() => Of("Npgsql",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:Npgsql.NpgsqlConnection BeginRawBinaryCopy BeginRawBinaryCopyAsync"),
        Rows(EffectRules.Hook, "runs code when the database says so",
            "E:Npgsql.NpgsqlConnection Notification",
            "M:Npgsql.NpgsqlConnection Wait WaitAsync",
            "T:Npgsql.Replication LogicalReplicationConnection PhysicalReplicationConnection"));

    private static IEnumerable<Effect> WritesDatabasesMicrosoftDataSqlClient() => Of("Microsoft.Data.SqlClient",
        Families(EffectRules.SdkRetry, "retries behind its user",
            "T:Microsoft.Data.SqlClient SqlRetryLogicBaseProvider SqlConfigurableRetryFactory SqlRetryLogicOption"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Microsoft.Data.SqlClient.SqlConnectionStringBuilder ConnectRetryCount",
            "P:Microsoft.Data.SqlClient.SqlConnection RetryLogicProvider",
            "P:Microsoft.Data.SqlClient.SqlCommand RetryLogicProvider"),
        Families(EffectRules.Hook, "runs code when the database says so",
            "T:Microsoft.Data.SqlClient SqlDependency",
            "T:Microsoft.Data.Sql SqlNotificationRequest"),
        Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:Microsoft.Data.SqlClient.SqlCommand BeginExecuteNonQuery"));

    private static IEnumerable<Effect> WritesDatabasesSystemDataSqlClient() => Of("System.Data.SqlClient",
        Families(EffectRules.Hook, "runs code when the database says so",
            "T:System.Data.SqlClient SqlDependency"),
        Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:System.Data.SqlClient.SqlCommand BeginExecuteNonQuery"));

    private static IEnumerable<Effect> WritesDatabasesMySqlConnector() => Of("MySqlConnector",
        Rows(EffectRules.DatabaseWrite, "copies rows into a database",
            "M:MySqlConnector.MySqlBulkCopy WriteToServer WriteToServerAsync",
            "M:MySqlConnector.MySqlBulkLoader Load LoadAsync"));

    private static IEnumerable<Effect> WritesDatabasesMicrosoftDataSqliteCore() => Of("Microsoft.Data.Sqlite.Core",
        Rows(EffectRules.DatabaseWrite, "changes a database",
            "M:Microsoft.Data.Sqlite.SqliteConnection BackupDatabase CreateFunction CreateAggregate LoadExtension EnableExtensions",
            "T:Microsoft.Data.Sqlite SqliteBlob"));

    private static IEnumerable<Effect> WritesDatabasesFluentMigratorRunnerCore() => Of("FluentMigrator.Runner.Core",
        Families(EffectRules.DatabaseWrite, "changes the schema of a database",
            "T:FluentMigrator.Runner IMigrationRunner"));

    private static IEnumerable<Effect> WritesDatabasesdbupcore() => Of("dbup-core",
        Families(EffectRules.DatabaseWrite, "changes the schema of a database",
            "T:DbUp.Engine UpgradeEngine"));

    private static IEnumerable<Effect> WritesDatabasesDapper() => Of("Dapper",
        Rows(EffectRules.DatabaseWrite, "runs a command that changes a database",
            "M:Dapper.SqlMapper AddTypeHandler SetTypeMap"));
}
