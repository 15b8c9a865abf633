using System.Globalization;
using Orchestration.InMemory;
using Orchestration.Testing;

namespace Orchestration.Ledger.Child;

/// <summary>
/// <c>tape CULTURE</c> prints what must be the same bytes wherever it runs: the golden traces, two recorded runs with their
/// checkpoint, and their playback. The first line says where it ran.
/// </summary>
internal static class Tape
{
    public static async Task WriteAsync(string culture)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = new CultureInfo(culture);
        var noon = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc);
        Console.Out.Write($"{culture} {TimeZoneInfo.Local.GetUtcOffset(noon).TotalMinutes.ToString(CultureInfo.InvariantCulture)} {1234.5.ToString("N1", null)} {noon:d}\n");
        Console.Out.Write(ReferralIntakeTraces.Text);
        foreach (var age in (byte[])[41, 11])
        {
            var tape = RunTape.Record(new OrchestrationPorts
            {
                Audit = new InMemoryAuditSink(), Decisions = new InMemoryDecisionSink(), Gateway = new InMemoryMutationGateway(),
                Ledger = new InMemoryIdempotencyLedger(), Checkpoints = new InMemoryCheckpointStore(new InMemoryAuditSink()),
            });
            await RunAsync(tape, tape.Reader(new InMemoryViewReader<ClinicCapacity>(_ => ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 1234 % 365)))), age);
            var again = tape.Replay();
            await RunAsync(again, again.Reader<ClinicCapacity>(), age);
            Console.Out.Write(tape.Text);
            Console.Out.Write(again.Text);
        }
    }

    private static async Task RunAsync(RunTape tape, IViewReader<ClinicCapacity> reader, byte age)
    {
        var registry = new OrchestrationRegistry(tape.Ports, reader);
        var facets = new ReferralReceived(Reference(7), Reference(8), Specialty.Neurology, Urgency: 1, Consent.Granted, age, "gp");
        var result = await registry.SpawnAsync(new TriggerEnvelope(Reference(9), new("referral.received"), 1, facets));
        if (await tape.Ports.Checkpoints.FindAsync(Reference(9), default) is { } kept)
        {
            Console.Out.Write(Convert.ToHexString(kept.Bytes) + "\n");
            result = await registry.ResumeAsync(Reference(9), ReviewAnswer.Approve);
        }

        Console.Out.Write($"{result.Status} {result.Outcome}\n");
    }

    private static OpaqueRef Reference(int number) =>
        OpaqueRef.TryParse(number.ToString("x32", CultureInfo.InvariantCulture), out var reference) ? reference : throw new FormatException();
}
