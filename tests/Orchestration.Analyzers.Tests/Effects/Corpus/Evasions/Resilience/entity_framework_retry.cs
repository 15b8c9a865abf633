// role: Host

using Microsoft.EntityFrameworkCore;

internal static class Sample
{
    public static void Run(Microsoft.EntityFrameworkCore.Infrastructure.SqlServerDbContextOptionsBuilder options) => options.EnableRetryOnFailure(); // expect ORCH7003
}
