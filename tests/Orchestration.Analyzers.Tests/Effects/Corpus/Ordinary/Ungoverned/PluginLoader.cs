using System.Linq.Expressions;
using System.Reflection;

namespace Clinic.Plugins;

public static class PluginLoader
{
    public static IEnumerable<object?> Load(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.dll")
        from type in Assembly.LoadFrom(path).GetTypes()
        where type is { IsAbstract: false, IsPublic: true }
        select Activator.CreateInstance(type);

    public static Func<T, bool> Compile<T>(Expression<Func<T, bool>> rule) => rule.Compile();

    public static object Call(dynamic plugin) => plugin.Run(Environment.MachineName);
}
