namespace Orchestration;

/// <summary>
/// Declares a workflow: an enum whose members are states, the first of which evaluates a policy (ADR 3.1, 4). It is
/// acyclic, and every state has exactly one step.
/// </summary>
/// <param name="id">A constant dotted name in lower case.</param>
/// <param name="version">A Semantic Version 2.0.0; a prerelease is a draft.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WorkflowAttribute(string id, string version) : Attribute
{
    /// <summary>The dotted name.</summary>
    public string Id { get; } = id;

    /// <summary>The Semantic Version.</summary>
    public string Version { get; } = version;
}

/// <summary>The trigger that starts the workflow; exactly one.</summary>
/// <typeparam name="TTrigger">The trigger's type.</typeparam>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class StartsOnAttribute<TTrigger> : Attribute
    where TTrigger : struct;

/// <summary>A step that decides by a policy. Signals <see cref="Signal.Allow"/>, <see cref="Signal.Escalate"/>, <see cref="Signal.Deny"/>.</summary>
/// <typeparam name="TPolicy">The policy's enum.</typeparam>
/// <param name="version">The policy's version, pinned.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EvaluateAttribute<TPolicy>(string version) : Attribute
    where TPolicy : struct, Enum
{
    /// <summary>The pinned version.</summary>
    public string Version { get; } = version;
}

/// <summary>A step that reads a view. Signals <see cref="Signal.Available"/>, <see cref="Signal.Unavailable"/>.</summary>
/// <typeparam name="TView">The view's type.</typeparam>
/// <param name="version">The view's version, pinned.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ReadAttribute<TView>(string version) : Attribute
    where TView : struct
{
    /// <summary>The pinned version.</summary>
    public string Version { get; } = version;
}

/// <summary>A step that waits for a person. Signals <see cref="Signal.Approved"/>, <see cref="Signal.Rejected"/>.</summary>
/// <param name="queue">The queue and its version, written <c>name@vN</c>.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PauseAttribute(string queue) : Attribute
{
    /// <summary>The queue and its version.</summary>
    public string Queue { get; } = queue;
}

/// <summary>
/// A step that writes through the gateway, once per key (ADR 4; CP-17). Signals <see cref="Signal.Succeeded"/>,
/// <see cref="Signal.Failed"/>, <see cref="Signal.InDoubt"/>.
/// </summary>
/// <param name="operation">An operation of <see cref="CommOperation"/>; every other one is refused by the build.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class WriteAttribute(string operation) : Attribute
{
    /// <summary>The operation and its version.</summary>
    public string Operation { get; } = operation;

    /// <summary>The message template, a constant dotted name; the text lives with the gateway.</summary>
    public string? Template { get; init; }

    /// <summary>The trigger's <see cref="OpaqueRef"/> facet that names the recipient.</summary>
    public string? To { get; init; }

    /// <summary>The trigger's <see cref="OpaqueRef"/> facet that makes the write idempotent.</summary>
    public string? Key { get; init; }

    /// <summary>The states, of this workflow, one of which must have approved on every path here.</summary>
    public object[]? ApprovedBy { get; init; }
}

/// <summary>A step that ends the run.</summary>
/// <param name="outcome">How it ended.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TerminateAttribute(Outcome outcome) : Attribute
{
    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; } = outcome;
}

/// <summary>An edge: on the signal, the next state. Every signal that the step can give has exactly one.</summary>
/// <param name="signal">A signal that the step can give.</param>
/// <param name="next">A state of the same workflow.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class OnAttribute(Signal signal, object next) : Attribute
{
    /// <summary>The signal.</summary>
    public Signal Signal { get; } = signal;

    /// <summary>The next state.</summary>
    public object Next { get; } = next;
}
