using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>
/// Where an assembly's registry is and what it dispatches, so that an assembly that references several can be compiled to
/// dispatch to all of them, without reflection.
/// </summary>
/// <param name="registry">The registry's type.</param>
/// <param name="routes">One per workflow, <c>trigger@vN workflow@version</c>, in ordinal order.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OrchestrationRegistryAttribute(Type registry, params string[] routes) : Attribute
{
    /// <summary>The registry's type.</summary>
    public Type Registry { get; } = registry;

    /// <summary>One per workflow, <c>trigger@vN workflow@version</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Routes { get; } = routes;
}
