using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Emission;

/// <summary>What the registry has to know of a workflow: no states, so that editing them leaves it alone.</summary>
/// <param name="Workflow">The workflow's enum.</param>
/// <param name="Key">Its id and version.</param>
/// <param name="Trigger">The trigger's type.</param>
/// <param name="TriggerId">The trigger's id.</param>
/// <param name="TriggerVersion">The trigger's version, as digits.</param>
/// <param name="Views">The views that its driver reads, in the order of its constructor.</param>
/// <param name="IsPublic">Whether its driver is public.</param>
internal sealed record RegistryEntry(
    TypeName Workflow, string Key, TypeName Trigger, string TriggerId, string TriggerVersion, EquatableArray<TypeName> Views, bool IsPublic)
{
    /// <summary>The id without the version.</summary>
    public string Id => Key.Substring(0, Key.IndexOf('@'));

    /// <summary>What it dispatches, as the assembly says it to others.</summary>
    public string Route => $"{TriggerId}@v{TriggerVersion} {Key}";
}
