using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Seal;
using Orchestration.Model.Workflows;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Asks of a manifest what the build asks of the source, by the same code: does every path to a write pass an approval, does
/// every [Never] hold, does not knowing permit anything. A build whose analyzers were kept from running has asked nothing.
/// </summary>
internal static class DeclarationRules
{
    /// <summary>What a default deny covers is told in editors and is no error.</summary>
    private const string Gap = "ORCH1108";

    /// <summary>The rules that the declarations of a manifest break.</summary>
    /// <param name="model">The manifest.</param>
    /// <param name="beside">The manifests of what lies beside it.</param>
    public static IReadOnlyList<(string Rule, string Message)> Examine(OrchestrationModel model, IReadOnlyList<OrchestrationModel> beside)
    {
        try
        {
            return [.. Broken(model, beside)];
        }
        catch (Exception exception) when (Damage.Is(exception) || exception is KeyNotFoundException)
        {
            return [(VerifyRules.Manifest, "has a manifest that no compiler gives")];
        }
    }

    private static IEnumerable<(string Rule, string Message)> Broken(OrchestrationModel model, IReadOnlyList<OrchestrationModel> beside)
    {
        var all = beside.Prepend(model).ToArray();
        var shapes = all.SelectMany(each => each.Shapes).GroupBy(shape => shape.Type).ToDictionary(group => group.Key, group => group.First());
        foreach (var policy in model.Policies)
        {
            if (!shapes.TryGetValue(policy.View, out var view) || new BoundPolicy(policy, view) is not { } bound || !LockIndex.IsSound(bound))
                continue;
            foreach (var finding in PolicyFindings.Examine(bound).Where(finding => finding.RuleId != Gap))
                yield return (finding.RuleId, Say(policy.Key, finding.Arguments));
        }

        var signatures = all.SelectMany(each => each.Policies).Select(policy => new PolicySignature(policy.Type, policy.Id, policy.Version, policy.View)).ToArray();
        foreach (var workflow in model.Workflows)
        {
            foreach (var finding in WorkflowAnalysis.Examine(new BoundWorkflow(workflow, signatures.ToEquatableArray(), shapes.Values.ToEquatableArray())))
                yield return (finding.RuleId, Say(workflow.Key, finding.Arguments));
        }
    }

    private static string Say(string key, EquatableArray<string> arguments) => $"'{key}' breaks the rule: {string.Join("; ", arguments)}";
}
