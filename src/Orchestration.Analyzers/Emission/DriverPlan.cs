using System.Collections.Immutable;
using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>What a driver holds: the shapes that are known during a run, under names that do not collide.</summary>
internal sealed class DriverPlan
{
    private readonly ImmutableDictionary<TypeName, string> _facts;

    public DriverPlan(BoundWorkflow bound)
    {
        Bound = bound;
        Trigger = bound.FindShape(bound.Workflow.Trigger)!;
        Views = bound.Workflow.States.Select(state => state.Step).OfType<ReadStep>().Select(step => step.View).Distinct()
            .OrderBy(view => view.FullName, StringComparer.Ordinal).Select(view => bound.FindShape(view)!).ToImmutableArray();
        _facts = UniqueNames(Views.Select(view => view.Type)).Add(Trigger.Type, "Trigger");
    }

    public BoundWorkflow Bound { get; }

    public ShapeModel Trigger { get; }

    /// <summary>The views that are read, in ordinal order: also the order of the driver's readers.</summary>
    public ImmutableArray<ShapeModel> Views { get; }

    /// <summary>Whether other assemblies can see everything that the driver's signature names.</summary>
    public bool IsPublic => Bound.Workflow.IsPublic && Trigger.IsPublic && Views.All(view => view.IsPublic);

    /// <summary>The field that holds a shape during a run.</summary>
    public string Fact(TypeName shape) => "facts." + _facts[shape];

    public string FactName(TypeName shape) => _facts[shape];

    /// <summary>Simple names, or full ones with underscores where two simple names are one or the simple one is taken.</summary>
    public static ImmutableDictionary<TypeName, string> UniqueNames(IEnumerable<TypeName> types)
    {
        var all = types.Distinct().ToImmutableArray();
        return all.ToImmutableDictionary(
            type => type,
            type => all.Count(other => other.Name == type.Name) > 1 || IsTaken(type.Name) ? type.FullName.Replace('.', '_') + "_" : type.Name);
    }

    /// <summary>Whether a name is the language's, the trigger's or the ports'.</summary>
    private static bool IsTaken(string name) =>
        Code.Identifier(name) != name || name is "Trigger" || string.Equals(name, "Ports", StringComparison.OrdinalIgnoreCase);
}
