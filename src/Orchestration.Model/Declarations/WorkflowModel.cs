using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>A workflow: states, each with one step and an edge for every signal the step can give.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Id">The dotted name.</param>
/// <param name="Version">The Semantic Version.</param>
/// <param name="Trigger">The trigger that starts it.</param>
/// <param name="States">The states in the order of the declaration; the first is where it starts.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
/// <param name="Widens">The decision record that allows it to do more than the version before; null for none.</param>
public sealed record WorkflowModel(
    TypeName Type, string Id, string Version, TypeName Trigger, EquatableArray<StateModel> States, bool IsPublic = true, string? Widens = null)
{
    /// <summary>Id and version.</summary>
    public string Key => Id + "@" + Version;
}

/// <summary>A state.</summary>
/// <param name="Name">The enum member.</param>
/// <param name="Step">What is done in it.</param>
/// <param name="Edges">Where it goes, in the order of the declaration.</param>
public sealed record StateModel(string Name, StepModel Step, EquatableArray<EdgeModel> Edges)
{
    /// <summary>The state that a signal leads to, or null.</summary>
    /// <param name="signal">The signal.</param>
    public string? Next(Signal signal) => Edges.AsImmutableArray().FirstOrDefault(edge => edge.Signal == signal)?.Next;
}

/// <summary>An edge.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Next">The name of the next state.</param>
public sealed record EdgeModel(Signal Signal, string Next);

/// <summary>What is done in a state.</summary>
public abstract record StepModel
{
    private protected StepModel()
    {
    }

    /// <summary>The attribute that declares it, without its suffix.</summary>
    public abstract string Attribute { get; }

    /// <summary>The signals that it can give; each needs an edge.</summary>
    public abstract EquatableArray<Signal> Signals { get; }
}

/// <summary>Decides by a policy.</summary>
/// <param name="Policy">The policy's enum.</param>
/// <param name="Version">The pinned version.</param>
public sealed record EvaluateStep(TypeName Policy, string Version) : StepModel
{
    /// <inheritdoc/>
    public override string Attribute => "Evaluate";

    /// <inheritdoc/>
    public override EquatableArray<Signal> Signals => [Signal.Allow, Signal.Escalate, Signal.Deny];
}

/// <summary>Reads a view.</summary>
/// <param name="View">The view.</param>
/// <param name="Version">The pinned version.</param>
public sealed record ReadStep(TypeName View, string Version) : StepModel
{
    /// <inheritdoc/>
    public override string Attribute => "Read";

    /// <inheritdoc/>
    public override EquatableArray<Signal> Signals => [Signal.Available, Signal.Unavailable];
}

/// <summary>Waits for a person.</summary>
/// <param name="Queue">The queue and its version, <c>name@vN</c>.</param>
public sealed record PauseStep(string Queue) : StepModel
{
    /// <inheritdoc/>
    public override string Attribute => "Pause";

    /// <inheritdoc/>
    public override EquatableArray<Signal> Signals => [Signal.Approved, Signal.Rejected];
}

/// <summary>Writes through the gateway.</summary>
/// <param name="Operation">The operation and its version, <c>name@vN</c>.</param>
/// <param name="Template">The message template.</param>
/// <param name="To">The trigger's facet that names the recipient.</param>
/// <param name="Key">The trigger's facet that makes the write idempotent.</param>
/// <param name="ApprovedBy">The states one of which must have approved on every path.</param>
public sealed record WriteStep(string Operation, string Template, string To, string Key, EquatableArray<string> ApprovedBy) : StepModel
{
    /// <inheritdoc/>
    public override string Attribute => "Write";

    /// <inheritdoc/>
    public override EquatableArray<Signal> Signals => [Signal.Succeeded, Signal.Failed, Signal.InDoubt];
}

/// <summary>Ends the run.</summary>
/// <param name="Outcome">How.</param>
public sealed record TerminateStep(Outcome Outcome) : StepModel
{
    /// <inheritdoc/>
    public override string Attribute => "Terminate";

    /// <inheritdoc/>
    public override EquatableArray<Signal> Signals => default;
}
