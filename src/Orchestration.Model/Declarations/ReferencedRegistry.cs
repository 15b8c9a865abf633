using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>The registry of a referenced assembly, as its metadata tells of it.</summary>
/// <param name="Type">The registry's type.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Routes">What it dispatches, in ordinal order.</param>
public sealed record ReferencedRegistry(TypeName Type, string Assembly, EquatableArray<RegistryRoute> Routes)
{
    /// <summary>What it would dispatch, but that another registry clashes with it: refused, whichever is meant.</summary>
    public EquatableArray<RegistryRoute> Refused { get; init; } = default;
}

/// <summary>One workflow that a registry dispatches to.</summary>
/// <param name="TriggerId">The trigger's id.</param>
/// <param name="TriggerVersion">The trigger's version, as digits.</param>
/// <param name="Workflow">The workflow's id and version.</param>
public sealed record RegistryRoute(string TriggerId, string TriggerVersion, string Workflow)
{
    /// <summary>The workflow's id.</summary>
    public string WorkflowId => Workflow.Split('@')[0];

    /// <summary>Reads <c>trigger@vN workflow@version</c>; null for anything else.</summary>
    /// <param name="route">The text.</param>
    public static RegistryRoute? Parse(string route) =>
        route.Split(' ') is [var trigger, var workflow] && trigger.Split('@') is [var id, ['v', .. var version]] && workflow.IndexOf('@') > 0
            && version.Length is > 0 and < 10 && version.All(digit => digit is >= '0' and <= '9')
            ? new(id, version, workflow)
            : null;

    /// <summary>The trigger, as an envelope names it: <c>id@vN</c>.</summary>
    public string Trigger => $"{TriggerId}@v{TriggerVersion}";

    /// <summary>
    /// The triggers for which it would be a guess what starts: they start two workflows, or one version of one workflow
    /// that two registries have.
    /// </summary>
    /// <param name="registries">The registries.</param>
    public static ISet<string> Clashing(IEnumerable<ReferencedRegistry> registries)
    {
        var routes = registries.SelectMany(registry => registry.Routes).ToList();
        var workflows = routes.GroupBy(route => route.Trigger).Where(group => group.Select(route => route.WorkflowId).Distinct().Count() > 1).Select(group => group.Key);
        var versions = routes.GroupBy(route => route.Workflow).Where(group => group.Count() > 1).SelectMany(group => group).Select(route => route.Trigger);
        return new HashSet<string>(workflows.Concat(versions), StringComparer.Ordinal);
    }
}
