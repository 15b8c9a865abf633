using System.Reflection;

namespace Orchestration;

/// <summary>
/// The tree that the tests were built from. It is found from where they run, because a build in CI maps the paths of its
/// sources, those that <c>CallerFilePath</c> gives included.
/// </summary>
internal static class Tree
{
    /// <summary>Its root: the folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The configuration that the tests, and so the package's parts, were built in.</summary>
    public static string Configuration { get; } =
        typeof(Tree).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    /// <summary>The command line tool, as it was built with the tests.</summary>
    public static string ToolPath => PathOf("src", "Orchestration.Tool", "bin", Configuration, "net8.0", "Orchestration.Tool.dll");

    /// <summary>A path in the tree.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Copies a project's sources, and nothing that a build has put beside them.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj")
                continue;
            var target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Orchestration.Analyzers.sln")))
                return directory.FullName;
        }

        throw new InvalidOperationException("The tests do not lie in the tree of the solution.");
    }
}
