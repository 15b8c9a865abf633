namespace Orchestration.Analyzers.Tests;

/// <summary>The policy of the sample: equations over GF(2) that run across each other, which no engine decides within its budget.</summary>
internal static class Entangled
{
    /// <summary>The program, without its namespace and using directive, and with the policy first.</summary>
    public static string Source { get; } = Create();

    private static string Create()
    {
        var text = File.ReadAllText(Tree.PathOf("samples", "Violations", "ORCH1107_Unproven.cs"));
        return text[(text.IndexOf('\n', text.IndexOf("namespace ", StringComparison.Ordinal)) + 1)..];
    }
}
