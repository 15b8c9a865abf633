using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>
/// One call of a generated driver: it numbers and appends the audit records, reports decisions, reads views, does
/// writes through the ledger and keeps the checkpoint. What to do next is the machine's business, never this one's. A port
/// that fails ends the call with a <see cref="PortException"/>: nothing is done that was not recorded.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RunContext
{
    private readonly GuardedPorts _ports;
    private readonly DeclarationId _workflow;
    private readonly CancellationToken _cancellationToken;
    private int _sequence;
    private DeclarationId _subject;
    private DeclaredName _rule;
    private Failure _failure;

    /// <summary>Starts or goes on with a run.</summary>
    /// <param name="ports">The ports.</param>
    /// <param name="workflow">The workflow.</param>
    /// <param name="run">The run.</param>
    /// <param name="sequence">The number of the next audit record.</param>
    /// <param name="cancellationToken">Cancels between effects.</param>
    public RunContext(OrchestrationPorts ports, DeclarationId workflow, OpaqueRef run, int sequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ports);
        (_ports, _workflow, Run, _sequence, _cancellationToken) = (new(ports, cancellationToken), workflow, run, sequence, cancellationToken);
    }

    /// <summary>The run.</summary>
    public OpaqueRef Run { get; }

    /// <summary>Appends a refusal.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The refusal as the call's result.</returns>
    public async ValueTask<RunResult> RefuseAsync(Rejection rejection)
    {
        // No transition, so it has no number: a refused answer must not take that of the answer that counts.
        await _ports.AppendAsync(new AuditRecord { Run = Run, Workflow = _workflow, Sequence = -1, Lifecycle = Lifecycle.Refuse, Rejection = rejection })
            .ConfigureAwait(false);
        return RunResult.Refused(Run, rejection);
    }

    /// <summary>Appends the entry into the first state.</summary>
    /// <param name="first">The first state.</param>
    public async ValueTask SpawnedAsync(DeclaredName first)
    {
        await _ports.AppendAsync(new AuditRecord { Run = Run, Workflow = _workflow, Sequence = _sequence, Lifecycle = Lifecycle.Spawn, To = first })
            .ConfigureAwait(false);
        _sequence++;
    }

    /// <summary>Appends a transition, with what the left state was about and how it went; a pause is kept in the same step.</summary>
    /// <param name="from">The state that was left.</param>
    /// <param name="signal">The signal it was left on.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="lifecycle">The stage that entering it amounts to.</param>
    /// <param name="pause">What to keep, when the state that is entered waits for a person.</param>
    public async ValueTask EnteredAsync(DeclaredName from, Signal signal, DeclaredName to, Lifecycle lifecycle, Pause? pause = null)
    {
        var record = Transition(from, signal, to, lifecycle);
        if (pause is { } kept)
            await _ports.SaveAsync(Next(to, kept), record).ConfigureAwait(false);
        else
            await _ports.AppendAsync(record).ConfigureAwait(false);
        Move();
    }

    /// <summary>
    /// Takes the checkpoint and appends the transition that the answer amounts to, in one step: of two answers to one
    /// pause one counts, and a process that ends in the middle leaves the run waiting.
    /// </summary>
    /// <param name="checkpoint">The checkpoint that was found.</param>
    /// <param name="queue">The queue that the run waited in.</param>
    /// <param name="from">The state that waited.</param>
    /// <param name="signal">The answer.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="lifecycle">The stage that entering it amounts to.</param>
    /// <param name="pause">What to keep, when the state that is entered waits for a person too.</param>
    /// <returns>Whether this answer counts.</returns>
    public async ValueTask<bool> TryAnswerAsync(
        Checkpoint checkpoint, DeclarationId queue, DeclaredName from, Signal signal, DeclaredName to, Lifecycle lifecycle, Pause? pause = null)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        _subject = queue;
        var record = Transition(from, signal, to, lifecycle);
        var isMine = await _ports.TryTakeAsync(checkpoint, record, pause is { } kept ? Next(to, kept) : null).ConfigureAwait(false);
        if (isMine)
            Move();
        return isMine;
    }

    /// <summary>Looks the run up where paused ones are kept.</summary>
    /// <returns>The checkpoint, sound or not; null when the run does not wait.</returns>
    public ValueTask<Checkpoint?> FindAsync() => _ports.FindAsync(Run);

    /// <summary>Reports a decision to the control plane (CP-16).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="decision">What it decided.</param>
    /// <param name="rule">The rule that decided; empty for the default deny.</param>
    /// <returns>The decision's signal.</returns>
    public async ValueTask<Signal> DecidedAsync(DeclarationId policy, Decision decision, DeclaredName rule)
    {
        var signal = new DecisionSignal(Run, _sequence - 1, policy, decision, rule);
        await _ports.RecordAsync(signal).ConfigureAwait(false);
        (_subject, _rule) = (policy, rule);
        return Signals.Of(decision);
    }

    /// <summary>Reads a view (CP-18). A reader that throws is unavailable; its exception goes nowhere.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="view">The view and its version.</param>
    /// <param name="trigger">What started the run.</param>
    /// <param name="validate">Finds the first facet that is outside its declaration.</param>
    /// <returns>The facets, or none.</returns>
    public async ValueTask<ViewResult<TView>> ReadAsync<TView>(
        IViewReader<TView> reader, DeclarationId view, ITrigger trigger, Func<TView, Rejection?> validate)
        where TView : struct
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(validate);
        ViewResult<TView> result;
        try
        {
            result = await reader.ReadAsync(new ViewRequest(Run, view, trigger), _cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // A caller that stopped waiting is told so, but not in the reader's words: they could be PHI.
            _cancellationToken.ThrowIfCancellationRequested();
            result = ViewResult<TView>.Unavailable(Failure.Unavailable);
        }

        if (result.IsAvailable && validate(result.View) is not null)
            result = ViewResult<TView>.Unavailable(Failure.InvalidResponse);
        (_subject, _failure) = (view, result.Failure);
        return result;
    }

    /// <summary>
    /// Does a write once per key: reserve, execute, complete (CP-17, CP-20). A gateway that throws or is cancelled
    /// leaves the write in doubt, and so does a reservation without an outcome: neither is ever tried again.
    /// </summary>
    /// <param name="state">The state that writes.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="template">The message template.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="subject">What makes it the same write.</param>
    /// <returns><see cref="Signal.Succeeded"/>, <see cref="Signal.Failed"/> or <see cref="Signal.InDoubt"/>.</returns>
    public async ValueTask<Signal> WriteAsync(
        DeclaredName state, DeclarationId operation, DeclaredName template, OpaqueRef to, OpaqueRef subject)
    {
        var key = new IdempotencyKey(_workflow.WithoutBuildMetadata(), state, subject);
        var request = new MutationRequest(key, operation, template, to);
        var reservation = await _ports.ReserveAsync(Run, request).ConfigureAwait(false);
        var outcome = reservation.Status switch
        {
            ReservationStatus.Reserved => await ExecuteAsync(request).ConfigureAwait(false),
            ReservationStatus.Replayed => reservation.Recorded,
            ReservationStatus.Conflict => new MutationOutcome(Failure.Conflict),
            _ => MutationOutcome.InDoubt,
        };
        (_subject, _failure) = (operation, outcome.Failure);
        return outcome.Signal;
    }

    private async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request)
    {
        MutationOutcome outcome;
        try
        {
            outcome = await _ports.Gateway.ExecuteAsync(request, _cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            outcome = MutationOutcome.InDoubt;
        }

        await _ports.CompleteAsync(request.Key, outcome).ConfigureAwait(false);
        return outcome;
    }

    private AuditRecord Transition(DeclaredName from, Signal signal, DeclaredName to, Lifecycle lifecycle) => new()
    {
        Run = Run, Workflow = _workflow, Sequence = _sequence, Lifecycle = lifecycle,
        From = from, Signal = signal, To = to, Subject = _subject, Rule = _rule, Failure = _failure,
    };

    /// <summary>Counted, and what was said of the left state forgotten, only once it is appended: a record that was refused leaves no gap.</summary>
    private void Move()
    {
        _sequence++;
        (_subject, _rule, _failure) = (default, default, default);
    }

    private Checkpoint Next(DeclaredName state, Pause pause) =>
        Checkpoint.Of(new(Run, _workflow, pause.Semantics, state, _sequence + 1, pause.Queue, pause.Facets));
}
