using Scrutor;

namespace Scrutor
{
    public interface ITypeSourceSelector
    {
        IImplementationTypeSelector FromEntryAssembly();
    }

    public interface IImplementationTypeSelector
    {
        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action);
    }

    public interface IImplementationTypeFilter
    {
        IImplementationTypeFilter AssignableTo<T>();
    }

    public interface IServiceTypeSelector
    {
        IServiceTypeSelector AsImplementedInterfaces();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection Scan(this IServiceCollection services, Action<ITypeSourceSelector> action) => services;
    }
}
