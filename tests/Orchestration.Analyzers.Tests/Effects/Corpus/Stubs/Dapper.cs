using System.Data;

namespace Dapper;

public static class SqlMapper
{
    public static int Execute(this IDbConnection cnn, string sql, object? param = null) => 0;

    public static IEnumerable<T> Query<T>(this IDbConnection cnn, string sql, object? param = null) => [];
}
