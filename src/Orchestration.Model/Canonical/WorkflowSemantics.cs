using System.Text;

namespace Orchestration.Model.Canonical;

/// <summary>
/// What a workflow means: the SHA-256 of its canonical text and of everything that it pins (its trigger, its views, and
/// the rules of its policies). Two builds with one hash decide and do the same, whatever else changed around them (CP-18).
/// </summary>
public static class WorkflowSemantics
{
    /// <summary>Hashes a workflow.</summary>
    /// <param name="bound">The workflow with its shapes and the signatures of its policies.</param>
    /// <param name="policies">The policies in full. One that is missing makes no sense itself, and denies everything.</param>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string Hash(BoundWorkflow bound, IEnumerable<PolicyModel> policies)
    {
        var text = new StringBuilder("workflow-semantics 1\n").Append(CanonicalText.Write(bound.Workflow));
        var known = policies.GroupBy(policy => policy.Type).ToDictionary(group => group.Key, group => group.First());
        foreach (var policy in bound.Policies.OrderBy(policy => policy.Type.FullName, StringComparer.Ordinal))
        {
            text.Append(known.TryGetValue(policy.Type, out var model)
                ? CanonicalText.Write(model)
                : $"policy {policy.Id}@{policy.Version} {policy.Type.FullName} denies-all\n");
        }

        foreach (var shape in bound.Shapes.OrderBy(shape => shape.Type.FullName, StringComparer.Ordinal))
            text.Append(CanonicalText.Write(shape));
        return CanonicalText.Hash(text.ToString());
    }
}
