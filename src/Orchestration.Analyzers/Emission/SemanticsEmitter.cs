using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints what a workflow means, as a hash. It is a file of its own: an edited rule changes it, and leaves the
/// workflow's machine and driver as they are.
/// </summary>
internal static class SemanticsEmitter
{
    public static string Emit(TypeName workflow, string hash)
    {
        var source = new SourceWriter();
        using (source.OpenNamespace(workflow.Namespace))
        {
            source.Line($"/// <summary>The meaning of {Code.See(workflow)}: its states, and the policies, views and trigger that it pins.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"internal static class {Code.Identifier(workflow.With("Semantics").Name)}"))
            {
                source.Line("/// <summary>The SHA-256 of their canonical text.</summary>");
                source.Line($"public const string Hash = {Code.Literal(hash)};");
            }
        }

        return source.ToString();
    }
}
