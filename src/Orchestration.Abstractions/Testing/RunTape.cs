using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Orchestration.InMemory;

namespace Orchestration.Testing;

/// <summary>
/// Records what the world told a run (views, reservations, outcomes, and which calls failed), and what the run did (audit
/// records, decisions, effects). Played back, the same trigger and answers come to the same text, byte for byte: a run is a
/// function of what it was told (ADR 3.1, deterministic). Of an exception the tape keeps its type and nothing else: its text
/// may quote data (ADR 4). For tests and for looking into an incident; one run at a time.
/// </summary>
public sealed partial class RunTape : IAuditSink, IDecisionSink, IMutationGateway, IIdempotencyLedger
{
    private readonly OrchestrationPorts? _inner;
    private readonly RunTape? _recorded;
    private readonly ConcurrentQueue<object> _told = new();
    private readonly ConcurrentQueue<object> _telling;
    private readonly StringBuilder _text = new();

    private RunTape(OrchestrationPorts? inner, RunTape? recorded)
    {
        (_inner, _recorded) = (inner, recorded);
        _telling = new(recorded?._told ?? []);
        Ports = new OrchestrationPorts { Audit = this, Decisions = this, Gateway = this, Ledger = this, Checkpoints = new InMemoryCheckpointStore(this) };
    }

    /// <summary>The ports to run on. Paused runs are kept in memory, with the tape.</summary>
    public OrchestrationPorts Ports { get; }

    /// <summary>What the run did, one thing a line, each line ended by a line feed.</summary>
    public string Text => _text.ToString();

    /// <summary>Records what happens on ports.</summary>
    /// <param name="ports">The ports; their checkpoint store is left out.</param>
    public static RunTape Record(OrchestrationPorts ports)
    {
        ArgumentNullException.ThrowIfNull(ports);
        return new RunTape(ports, null);
    }

    /// <summary>A tape that tells a run what this one was told, in the same order, and writes nothing anywhere else.</summary>
    public RunTape Replay() => new(null, this);

    /// <summary>A reader of views on this tape.</summary>
    /// <typeparam name="TView">The view.</typeparam>
    /// <param name="inner">Where to read when recording; left out when playing back.</param>
    public IViewReader<TView> Reader<TView>(IViewReader<TView>? inner = null)
        where TView : struct => new Views<TView>(this, inner);

    /// <inheritdoc/>
    public async ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        await CallAsync("audit", () => _inner!.Audit.AppendAsync(record, cancellationToken), cancellationToken).ConfigureAwait(false);
        Line("audit", $"{record.Run} {record.Sequence} {record.Lifecycle} {record.Workflow} {record.From} -{record.Signal}-> {record.To} {record.Subject} {record.Rule} {record.Failure} {record.Rejection}");
    }

    /// <inheritdoc/>
    public async ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken)
    {
        await CallAsync("decision", () => _inner!.Decisions.RecordAsync(signal, cancellationToken), cancellationToken).ConfigureAwait(false);
        Line("decision", $"{signal.Run} {signal.Sequence} {signal.Policy} {signal.Decision} {signal.Rule}");
    }

    /// <inheritdoc/>
    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken) =>
        await TellAsync<Reservation>("reserve", () => _inner!.Ledger.ReserveAsync(run, request, cancellationToken), new(ReservationStatus.InDoubt), cancellationToken)
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken) =>
        CallAsync("complete", () => _inner!.Ledger.CompleteAsync(key, outcome, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        Line("effect", $"{request.Operation} {request.Template} {request.To} {request.Key.Workflow} {request.Key.State} {request.Key.Subject}");
        return await TellAsync("execute", () => _inner!.Gateway.ExecuteAsync(request, cancellationToken), MutationOutcome.InDoubt, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Asks and notes the answer, or plays it back; a tape that has no such answer next gives the one that fails closed.</summary>
    private async ValueTask<T> TellAsync<T>(string port, Func<ValueTask<T>> ask, T closed, CancellationToken cancellationToken)
        where T : struct
    {
        var given = closed;
        await CallAsync(port, async () => _told.Enqueue(given = await ask().ConfigureAwait(false)), cancellationToken).ConfigureAwait(false);
        if (_recorded is not null && _telling.TryDequeue(out var told) && told is T answer)
            given = answer;
        return given;
    }

    private void Line(string what, FormattableString how) =>
        _text.Append(what).Append(' ').Append(how.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private sealed class Views<TView>(RunTape tape, IViewReader<TView>? inner) : IViewReader<TView>
        where TView : struct
    {
        public ValueTask<ViewResult<TView>> ReadAsync(ViewRequest request, CancellationToken cancellationToken) =>
            tape.TellAsync(
                "read", () => inner?.ReadAsync(request, cancellationToken) ?? ValueTask.FromResult(ViewResult<TView>.Unavailable(Failure.NotFound)),
                ViewResult<TView>.Unavailable(Failure.NotFound), cancellationToken);
    }
}
