using Orchestration.Model;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>The lock that assemblies are held against.</summary>
/// <param name="Reading">What was read of it.</param>
/// <param name="Path">Its path as findings name it.</param>
internal sealed record VerifiedLock(LockReading Reading, string Path);

/// <summary>Everything that can be said of one assembly from its bytes.</summary>
internal static class AssemblyVerifier
{
    /// <summary>Examines an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="path">Its path as findings name it.</param>
    /// <param name="sealedLock">The lock that it is held against; null for none.</param>
    /// <param name="neighbours">What lies beside it: the shapes of its policies may be declared there.</param>
    public static IEnumerable<ToolFinding> Examine(GovernedAssembly assembly, string path, VerifiedLock? sealedLock, Neighbours neighbours)
    {
        ToolFinding At(string rule, string message) => new(rule, path, 0, message);
        if (!assembly.KnowsOrchestration && assembly.Stamps.Count == 0 && assembly.Manifests.Count == 0)
            yield break;
        var declared = Declarations.Of(assembly).ToArray();
        foreach (var problem in StampProblems(assembly, declared))
            yield return At(VerifyRules.Stamp, problem);
        foreach (var id in assembly.Suppressions.Distinct().Order(StringComparer.Ordinal))
            yield return At(VerifyRules.Suppression, $"suppresses {id}");
        OrchestrationModel? model = null;
        if (assembly.Manifests.Count > 0)
        {
            (model, var problem) = assembly.ReadManifest();
            if (model is null)
                yield return At(VerifyRules.Manifest, problem!);
        }
        else if (declared.Length > 0)
        {
            yield return At(VerifyRules.Manifest, "declares orchestrations and has no manifest");
        }

        if (model is not null)
        {
            foreach (var (rule, message) in ModelProblems(assembly, model, declared, neighbours))
                yield return At(rule, message);
            foreach (var finding in LockVerifier.Examine(model, Subjects.IsClosed(model) ? [] : neighbours.Models, path, sealedLock))
                yield return finding;
        }

        var role = assembly.Stamps is [{ Role: "Host" }] ? Role.Host : Role.Orchestration;
        foreach (var (rule, message) in new EffectReferenceCheck(assembly, role, model).Examine())
            yield return At(rule, message);
    }

    private static IEnumerable<string> StampProblems(GovernedAssembly assembly, string[] declared)
    {
        switch (assembly.Stamps)
        {
            case []:
                if (assembly.Manifests.Count > 0 || declared.Length > 0)
                    yield return "has orchestrations and no stamp of the build that governs them";
                break;
            case [var stamp]:
                if (stamp.Outcome is not ("sealed" or "draft"))
                    yield return "was compiled only to be sealed";
                if (stamp.Drafts.Length > 0)
                    yield return $"declares drafts: {stamp.Drafts}";
                if (stamp.Rules < 1 || stamp.Role is not ("Orchestration" or "Host"))
                    yield return "has a stamp that no build writes";
                break;
            default:
                yield return "has several stamps";
                break;
        }
    }

    private static IEnumerable<(string Rule, string Message)> ModelProblems(GovernedAssembly assembly, OrchestrationModel model, string[] declared, Neighbours neighbours)
    {
        if (assembly.Stamps is [var stamp] && model.Role.ToString() != stamp.Role)
            yield return (VerifyRules.Manifest, $"is stamped as {stamp.Role}, and its manifest says {model.Role}");
        foreach (var policy in model.Policies)
        {
            if (TableProblem(assembly, model, policy, neighbours) is { } problem)
                yield return (VerifyRules.Table, $"'{policy.Key}' {problem}");
        }

        foreach (var (rule, message) in DeclarationRules.Examine(model, Subjects.IsClosed(model) ? [] : neighbours.Models))
            yield return (rule, message);
        foreach (var (rule, message) in ShapeMembers.Examine(assembly, model))
            yield return (rule, message);
        var keys = Subjects.Keys(model).ToArray();
        foreach (var missing in declared.Except(keys, StringComparer.Ordinal))
            yield return (VerifyRules.Manifest, $"declares '{missing}', which its manifest leaves out");
        foreach (var invented in keys.Except(declared, StringComparer.Ordinal))
            yield return (VerifyRules.Manifest, $"has '{invented}' in its manifest, and declares no such thing");
    }

    /// <summary>What is wrong with the table of a policy. Its shape is looked for here first, then beside.</summary>
    private static string? TableProblem(GovernedAssembly assembly, OrchestrationModel model, PolicyModel policy, Neighbours neighbours)
    {
        var (home, view) = (assembly, model.Shapes.AsImmutableArray().FirstOrDefault(shape => shape.Type == policy.View));
        if (view is null)
        {
            (home, var found) = neighbours.All.FirstOrDefault(each => each.Model.Shapes.Any(shape => shape.Type == policy.View));
            view = found?.Shapes.AsImmutableArray().First(shape => shape.Type == policy.View);
        }

        if (view is null)
            return $"tests '{policy.View}', which neither this assembly nor one beside it declares: its table cannot be held against its text";
        var bound = new BoundPolicy(policy, view);
        return LockIndex.IsSound(bound) ? PolicyTableCheck.Examine(assembly, home, bound) : "is declared in a way that no compiler accepts";
    }
}
