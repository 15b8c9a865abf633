namespace System.Linq.Dynamic.Core;

public static class DynamicQueryableExtensions
{
    public static IQueryable<TSource> Where<TSource>(this IQueryable<TSource> source, string predicate, params object?[] args) => source;
}
