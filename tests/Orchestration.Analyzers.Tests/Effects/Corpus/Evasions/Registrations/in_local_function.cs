// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static Action<IServiceCollection> Run<T>()
        where T : class, IHostedService
    {
        return Add;

        static void Add(IServiceCollection services) => services.AddHostedService<T>(); // expect ORCH3003
    }
}
