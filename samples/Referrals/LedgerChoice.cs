using System.Diagnostics.CodeAnalysis;
using Orchestration;
using Orchestration.InMemory;
using Orchestration.Ledger;

namespace Referrals;

/// <summary>Where runs are kept: in this process, in a file, or on a server.</summary>
internal abstract record LedgerChoice
{
    private const string Sqlite = "sqlite=";
    private const string Postgres = "postgres=";

    /// <summary>What can be asked for, for help and complaints.</summary>
    public const string Form = "memory|sqlite=FILE|postgres=CONNECTION";

    /// <summary>Whether another process can go on with what this one leaves waiting.</summary>
    public abstract bool IsDurable { get; }

    /// <summary>How the same ledger is asked for again. A connection string may hold a password, so it is not repeated.</summary>
    public abstract string Argument { get; }

    /// <summary>Opens it.</summary>
    /// <param name="gateway">Does the writes.</param>
    public abstract ValueTask<OpenLedger> OpenAsync(IMutationGateway gateway);

    /// <summary>Reads the command line's word for it.</summary>
    /// <param name="text">The word; null for this process's memory.</param>
    /// <param name="choice">The choice, when the word is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LedgerChoice? choice)
    {
        choice = text switch
        {
            null or "memory" => new Memory(),
            _ when text.StartsWith(Sqlite, StringComparison.Ordinal) && text.Length > Sqlite.Length => new File(text[Sqlite.Length..]),
            _ when text.StartsWith(Postgres, StringComparison.Ordinal) && text.Length > Postgres.Length => new Server(text[Postgres.Length..]),
            _ => null,
        };
        return choice is not null;
    }

    private sealed record Memory : LedgerChoice
    {
        public override bool IsDurable => false;

        public override string Argument => "memory";

        public override ValueTask<OpenLedger> OpenAsync(IMutationGateway gateway)
        {
            var audit = new InMemoryAuditSink();
            var ports = new OrchestrationPorts
            {
                Audit = audit, Decisions = new InMemoryDecisionSink(), Gateway = gateway,
                Ledger = new InMemoryIdempotencyLedger(), Checkpoints = new InMemoryCheckpointStore(audit),
            };
            return ValueTask.FromResult(new OpenLedger(
                ports, run => ValueTask.FromResult<IReadOnlyList<AuditRecord>>([.. audit.Records.Where(record => record.Run == run)]), Durable: null));
        }
    }

    private sealed record File(string Path) : LedgerChoice
    {
        public override bool IsDurable => true;

        public override string Argument => Sqlite + Path;

        public override async ValueTask<OpenLedger> OpenAsync(IMutationGateway gateway) =>
            OpenLedger.Of(await DurableLedger.OpenSqliteAsync(Path), gateway);
    }

    private sealed record Server(string Connection) : LedgerChoice
    {
        public override bool IsDurable => true;

        public override string Argument => Postgres + "...";

        public override async ValueTask<OpenLedger> OpenAsync(IMutationGateway gateway) =>
            OpenLedger.Of(await DurableLedger.OpenPostgresAsync(Connection), gateway);
    }
}

/// <summary>A ledger in use.</summary>
/// <param name="Ports">The ports of every run.</param>
/// <param name="Trail">A run's audit records, from the first.</param>
/// <param name="Durable">The ledger when it outlives this process.</param>
internal sealed record OpenLedger(OrchestrationPorts Ports, Func<OpaqueRef, ValueTask<IReadOnlyList<AuditRecord>>> Trail, DurableLedger? Durable)
    : IAsyncDisposable
{
    /// <summary>All durable ports are one ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="gateway">Does the writes.</param>
    public static OpenLedger Of(DurableLedger ledger, IMutationGateway gateway) => new(
        new OrchestrationPorts { Audit = ledger, Decisions = ledger, Gateway = gateway, Ledger = ledger, Checkpoints = ledger },
        run => ledger.FindTrailAsync(run), ledger);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Durable?.DisposeAsync() ?? ValueTask.CompletedTask;
}
