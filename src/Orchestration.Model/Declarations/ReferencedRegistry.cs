using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>The registry of a referenced assembly, as its metadata tells of it.</summary>
/// <param name="Type">The registry's type.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Routes">What it dispatches, in ordinal order.</param>
public sealed record ReferencedRegistry(TypeName Type, string Assembly, EquatableArray<RegistryRoute> Routes);

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

    /// <summary>
    /// The routes that several registries share, or that would start two workflows on one trigger: which of them is meant
    /// would be a guess, so none is taken.
    /// </summary>
    /// <param name="registries">The registries.</param>
    public static IEnumerable<(RegistryRoute Route, ReferencedRegistry First, ReferencedRegistry Second)> Clashes(IEnumerable<ReferencedRegistry> registries)
    {
        var all = registries.SelectMany(registry => registry.Routes.Select(route => (Route: route, Registry: registry))).ToList();
        for (var second = 0; second < all.Count; second++)
        {
            var (route, registry) = all[second];
            var first = all.Take(second).FirstOrDefault(other => other.Registry != registry && (other.Route.Workflow == route.Workflow
                || ((other.Route.TriggerId, other.Route.TriggerVersion) == (route.TriggerId, route.TriggerVersion) && other.Route.WorkflowId != route.WorkflowId)));
            if (first.Route is not null)
                yield return (route, first.Registry, registry);
        }
    }
}
