using System.Globalization;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Emission;

/// <summary>What the build vouches for.</summary>
/// <param name="Role">The role.</param>
/// <param name="Outcome">How strict the build was: <c>sealed</c>, <c>draft</c> or <c>proposed</c>.</param>
/// <param name="Drafts">The drafts that are declared, each as id and version, in ordinal order.</param>
internal sealed record StampModel(Role Role, string Outcome, EquatableArray<string> Drafts);

/// <summary>Prints the stamp, as assembly metadata.</summary>
internal static class StampEmitter
{
    public static string Emit(StampModel stamp, string tool, int rules)
    {
        var source = new SourceWriter();
        source.Line($"[assembly: {Code.Runtime}OrchestrationStamp(");
        using (source.Indent())
        {
            source.Line($"role: {Code.Literal(stamp.Role.ToString())},");
            source.Line($"tool: {Code.Literal(tool)},");
            source.Line($"rules: {rules.ToString(CultureInfo.InvariantCulture)},");
            source.Line($"outcome: {Code.Literal(stamp.Outcome)},");
            source.Line($"drafts: {Code.Literal(string.Join(" ", stamp.Drafts))})]");
        }

        return source.ToString();
    }
}
