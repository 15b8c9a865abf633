using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class DatabaseWrittenTests
{
    private static DiagnosticResult Database(int location, string api, string does = "runs a command that changes a database") =>
        EffectVerify.Found("ORCH4003", "ADR 4, CP-17", location, api, does);

    private const string Libraries = """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext
            {
                public virtual int SaveChanges() => 0;
                public virtual Task<int> SaveChangesAsync(CancellationToken token = default) => null!;
            }
            public static class RelationalQueryableExtensions
            {
                public static int ExecuteDelete<T>(this IQueryable<T> source) => 0;
            }
            public static class EntityFrameworkQueryableExtensions
            {
                public static Task<int> ExecuteUpdateAsync<T>(this IQueryable<T> source, Action<T> set) => null!;
                public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source) => null!;
            }
        }
        namespace Dapper
        {
            public static class SqlMapper
            {
                public static int Execute(this IDbConnection connection, string sql) => 0;
                public static Task<int> ExecuteAsync(this IDbConnection connection, string sql) => null!;
                public static IEnumerable<T> Query<T>(this IDbConnection connection, string sql) => null!;
            }
        }
        namespace Microsoft.Data.SqlClient
        {
            public class SqlBulkCopy(string connection) { public string At => connection; public void WriteToServer(DataTable table) { } }
        }
        """;

    private static string Program(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        class C
        {
            {{members}}
        }
        {{Libraries}}
        """;

    [Fact]
    public Task Commands_of_ado_net_and_of_its_providers() => EffectVerify.Finds(Program("""
            int A(IDbCommand command) => command.{|#0:ExecuteNonQuery|}();
            int B(DbCommand command) => command.{|#1:ExecuteNonQuery|}();
            Task<int> D(DbCommand command) => command.{|#2:ExecuteNonQueryAsync|}();
            Func<CancellationToken, Task<int>> E(DbCommand command) => command.{|#3:ExecuteNonQueryAsync|};
            int F(Provider command) => command.{|#4:ExecuteNonQuery|}();
            int G(DbBatch batch) => batch.{|#5:ExecuteNonQuery|}();
            int H(Bare adapter) => adapter.{|#6:Update|}(new DataSet());
            abstract class Provider : DbCommand { public override int ExecuteNonQuery() => 0; }
            abstract class Bare : IDataAdapter
            {
                public int Update(DataSet set) => 0;
                public abstract MissingMappingAction MissingMappingAction { get; set; }
                public abstract MissingSchemaAction MissingSchemaAction { get; set; }
                public abstract ITableMappingCollection TableMappings { get; }
                public abstract int Fill(DataSet set);
                public abstract DataTable[] FillSchema(DataSet set, SchemaType type);
                public abstract IDataParameter[] GetFillParameters();
            }
        """),
        Database(0, "IDbCommand.ExecuteNonQuery"), Database(1, "DbCommand.ExecuteNonQuery"), Database(2, "DbCommand.ExecuteNonQueryAsync"),
        Database(3, "DbCommand.ExecuteNonQueryAsync"), Database(4, "Provider.ExecuteNonQuery"), Database(5, "DbBatch.ExecuteNonQuery"),
        Database(6, "Bare.Update"));

    [Fact]
    public Task Object_mappers_and_bulk_copies() => EffectVerify.Finds(Program("""
            class Clinic : DbContext { public override int SaveChanges() => base.{|#0:SaveChanges|}(); }
            int A(Clinic clinic) => clinic.{|#1:SaveChanges|}();
            Task<int> B(DbContext context) => context.{|#2:SaveChangesAsync|}();
            int D(IQueryable<int> rows) => rows.{|#3:ExecuteDelete|}();
            Task<int> E(IQueryable<int> rows) => EntityFrameworkQueryableExtensions.{|#4:ExecuteUpdateAsync|}(rows, _ => { });
            int F(IDbConnection connection) => connection.{|#5:Execute|}("");
            Func<string, Task<int>> G(IDbConnection connection) => connection.{|#6:ExecuteAsync|};
            void H(DataTable table) => new Microsoft.Data.SqlClient.SqlBulkCopy("").{|#7:WriteToServer|}(table);
        """),
        Database(0, "DbContext.SaveChanges", "saves changes to a database"), Database(1, "Clinic.SaveChanges", "saves changes to a database"),
        Database(2, "DbContext.SaveChangesAsync", "saves changes to a database"),
        Database(3, "RelationalQueryableExtensions.ExecuteDelete", "changes rows of a database"),
        Database(4, "EntityFrameworkQueryableExtensions.ExecuteUpdateAsync", "changes rows of a database"),
        Database(5, "SqlMapper.Execute"), Database(6, "SqlMapper.ExecuteAsync"),
        Database(7, "SqlBulkCopy.WriteToServer", "copies rows into a database"));

    private const string Reading = """
            DbDataReader A(DbCommand command) => command.ExecuteReader();
            IEnumerable<int> B(IDbConnection connection) => connection.Query<int>("");
            Task<List<int>> D(IQueryable<int> rows) => rows.ToListAsync();
            string E() => nameof(DbContext.SaveChanges);
            class Basket { public int SaveChanges() => 0; public int ExecuteNonQuery() => 0; }
            int F(Basket basket) => basket.SaveChanges() + basket.ExecuteNonQuery();
        """;

    [Fact]
    public Task Reading_and_namesakes_are_silent() => EffectVerify.IsSilentOf("ORCH4003", Program(Reading));

    [Fact]
    public Task The_host_may_write_to_its_database() =>
        EffectVerify.IsSilentInHost(Program("int A(DbCommand command) => command.ExecuteNonQuery();"));
}
