using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>
/// One call of a generated driver: it numbers and appends the audit records, reports decisions, reads views, does
/// writes through the ledger and keeps the checkpoint. What to do next is the machine's business, never this one's.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RunContext
{
    private readonly OrchestrationPorts _ports;
    private readonly DeclarationId _workflow;
    private readonly CancellationToken _cancellationToken;
    private int _sequence;
    private DeclarationId _subject;
    private DeclaredName _rule;
    private Failure _failure;
    private Checkpoint? _taken;

    /// <summary>Starts or goes on with a run.</summary>
    /// <param name="ports">The ports.</param>
    /// <param name="workflow">The workflow.</param>
    /// <param name="run">The run.</param>
    /// <param name="sequence">The number of the next audit record.</param>
    /// <param name="cancellationToken">Cancels between effects.</param>
    public RunContext(OrchestrationPorts ports, DeclarationId workflow, OpaqueRef run, int sequence, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ports);
        (_ports, _workflow, Run, _sequence, _cancellationToken) = (ports, workflow, run, sequence, cancellationToken);
    }

    /// <summary>The run.</summary>
    public OpaqueRef Run { get; }

    /// <summary>Appends a refusal.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The refusal as the call's result.</returns>
    public async ValueTask<RunResult> RefuseAsync(Rejection rejection)
    {
        // No transition, so it has no number: a refused answer must not take that of the answer that counts.
        var record = new AuditRecord { Run = Run, Workflow = _workflow, Sequence = -1, Lifecycle = Lifecycle.Refuse, Rejection = rejection };
        await _ports.Audit.AppendAsync(record, _cancellationToken).ConfigureAwait(false);
        return RunResult.Refused(Run, rejection);
    }

    /// <summary>Appends the entry into the first state.</summary>
    /// <param name="first">The first state.</param>
    public ValueTask SpawnedAsync(DeclaredName first) =>
        AppendAsync(new AuditRecord { Lifecycle = Lifecycle.Spawn, To = first });

    /// <summary>Appends a transition, with what the left state was about and how it went.</summary>
    /// <param name="from">The state that was left.</param>
    /// <param name="signal">The signal it was left on.</param>
    /// <param name="to">The state that is entered.</param>
    /// <param name="lifecycle">The stage that entering it amounts to.</param>
    public async ValueTask EnteredAsync(DeclaredName from, Signal signal, DeclaredName to, Lifecycle lifecycle)
    {
        var record = new AuditRecord
        {
            Lifecycle = lifecycle, From = from, Signal = signal, To = to,
            Subject = _subject, Rule = _rule, Failure = _failure,
        };
        (_subject, _rule, _failure) = (default, default, default);
        try
        {
            await AppendAsync(record).ConfigureAwait(false);
        }
        catch (Exception) when (_taken is not null)
        {
            // An answer that could not be recorded has not been given: the run waits as before.
            await _ports.Checkpoints.SaveAsync(_taken, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        _taken = null;
    }

    /// <summary>Reports a decision to the control plane (CP-16).</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="decision">What it decided.</param>
    /// <param name="rule">The rule that decided; empty for the default deny.</param>
    /// <returns>The decision's signal.</returns>
    public async ValueTask<Signal> DecidedAsync(DeclarationId policy, Decision decision, DeclaredName rule)
    {
        var signal = new DecisionSignal(Run, _sequence - 1, policy, decision, rule);
        await _ports.Decisions.RecordAsync(signal, _cancellationToken).ConfigureAwait(false);
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
        var reservation = await _ports.Ledger.ReserveAsync(request, _cancellationToken).ConfigureAwait(false);
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

    /// <summary>Keeps the run until a person answers.</summary>
    /// <param name="state">The state that waits.</param>
    /// <param name="queue">The queue it waits in.</param>
    /// <param name="facets">The facets that it goes on with.</param>
    /// <returns>The pause as the call's result.</returns>
    public async ValueTask<RunResult> PauseAsync(DeclaredName state, DeclarationId queue, FacetText facets)
    {
        var checkpoint = new Checkpoint(Run, _workflow, state, _sequence, queue, facets);
        await _ports.Checkpoints.SaveAsync(checkpoint, _cancellationToken).ConfigureAwait(false);
        return RunResult.Paused(Run, queue);
    }

    /// <summary>Takes the checkpoint: of two callers with the same answer at the same time, one goes on.</summary>
    /// <param name="checkpoint">The checkpoint that was found.</param>
    public async ValueTask<bool> TryTakeAsync(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var taken = await _ports.Checkpoints.TryTakeAsync(checkpoint, _cancellationToken).ConfigureAwait(false);
        (_subject, _taken) = (checkpoint.Queue, taken ? checkpoint : null);
        return taken;
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

        // The write may have happened: its outcome is recorded even when the caller has stopped waiting.
        await _ports.Ledger.CompleteAsync(request.Key, outcome, CancellationToken.None).ConfigureAwait(false);
        return outcome;
    }

    private async ValueTask AppendAsync(AuditRecord record)
    {
        // Counted only once it is appended: a record that the sink refused leaves no gap.
        var numbered = record with { Run = Run, Workflow = _workflow, Sequence = _sequence };
        await _ports.Audit.AppendAsync(numbered, _cancellationToken).ConfigureAwait(false);
        _sequence++;
    }
}
