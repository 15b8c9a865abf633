namespace Microsoft.EntityFrameworkCore;

public class DbContext
{
    public virtual int SaveChanges() => 0;

    public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);
}

public static class EntityFrameworkQueryableExtensions
{
    public static int ExecuteDelete<TSource>(this IQueryable<TSource> source) => 0;
}
