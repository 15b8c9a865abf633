namespace Microsoft.EntityFrameworkCore.Infrastructure;

public class SqlServerDbContextOptionsBuilder
{
    public virtual SqlServerDbContextOptionsBuilder EnableRetryOnFailure() => this;
}
