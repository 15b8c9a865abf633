using System.Text;

namespace Orchestration.Analyzers.Effects;

/// <summary>Nodes of the call graph as a chain shows them.</summary>
internal static class NodeText
{
    private const string Arrow = " -> ";

    /// <summary>Whether a reader knows the node: what stands for several, and lambdas, are left out.</summary>
    public static bool IsShown(string key) =>
        key[1] == ':' && !key.EndsWith("#made", StringComparison.Ordinal) && !IsLambda(key);

    /// <summary>A chain, each member with its type where that is another than before: <c>Reader.ReadAsync -> Load -> File.Delete</c>.</summary>
    /// <param name="keys">The nodes.</param>
    /// <param name="api">The effect at the end.</param>
    public static string Chain(IEnumerable<string> keys, string api)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var key in keys.Where(IsShown))
        {
            var (type, member) = Parts(key);
            if (text.Length > 0)
                text.Append(Arrow);
            text.Append(type == before || member.IndexOf(' ') >= 0 ? member : type + "." + member);
            before = type;
        }

        return text.Append(Arrow).Append(api).ToString();
    }

    /// <summary>Whether the node stands for what a delegate may hold.</summary>
    public static bool IsDelegate(string key) => key.StartsWith("D|", StringComparison.Ordinal);

    /// <summary>On what a dispatched call depends.</summary>
    public static string Condition(string key) => IsDelegate(key)
        ? $"if that is what '{Name(key.Substring(2).Split('|')[0])}' holds"
        : $"if the call reaches '{Name(key)}'";

    /// <summary>A node by the type and the name of its member.</summary>
    public static string Name(string key)
    {
        var (type, member) = Parts(key);
        return member.IndexOf(' ') >= 0 ? member : type + "." + member;
    }

    private static bool IsLambda(string key)
    {
        var mark = key.LastIndexOf('#');
        return mark >= 0 && mark + 1 < key.Length && char.IsDigit(key[mark + 1]);
    }

    private static (string Type, string Member) Parts(string key)
    {
        var end = key.IndexOf('(');
        var path = end < 0 ? key.Substring(2) : key.Substring(2, end - 2);
        if (key[0] == 'T')
        {
            var mark = path.IndexOf('#');
            var type = Last(mark < 0 ? path : path.Substring(0, mark));
            return (type, path.EndsWith("#static", StringComparison.Ordinal) ? "static " + type : "new " + type);
        }

        var dot = path.LastIndexOf('.');
        var (container, member) = dot < 0 ? ("", path) : (Last(path.Substring(0, dot)), WithoutArity(path.Substring(dot + 1)));
        return member switch
        {
            "#ctor" => (container, "new " + container),
            "#cctor" => (container, "static " + container),
            _ when member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) => (container, member.Substring(4)),
            // An explicit implementation has the whole name of its contract in its own.
            _ => (container, member.Substring(member.LastIndexOf('#') + 1)),
        };
    }

    private static string Last(string path) => WithoutArity(path.Substring(path.LastIndexOf('.') + 1));

    private static string WithoutArity(string name) => name.IndexOf('`') is var arity and >= 0 ? name.Substring(0, arity) : name;
}
