using System.Globalization;
using Orchestration.InMemory;

namespace Orchestration.Ledger.Child;

/// <summary>
/// <c>runs LEDGER FOLDER FIRST COUNT DIES-AT</c> takes COUNT referrals, every second one through a person's approval;
/// <c>race LEDGER FOLDER FIRST COUNT</c> reserves, executes and completes COUNT keys that other processes want too;
/// <c>Executed</c> or <c>NotExecuted LEDGER FOLDER FIRST COUNT DIES-AT</c> settles COUNT keys so; <c>tape</c> is <see cref="Tape"/>. LEDGER is <c>sqlite=FILE</c> or <c>postgres=CONNECTION</c>. Effects and what was answered go to files of their own.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args[0] == "tape")
        {
            await Tape.WriteAsync(args[1]);
            return 0;
        }

        var (first, count) = (Number(args[3]), Number(args[4]));
        if (Enum.TryParse<Settlement>(args[0], out var found))
        {
            Console.Out.Write(await SettleAsync(args[1], new MortalClock(Number(args[5])), found, first, count));
            return 0;
        }

        await using var ledger = await OpenAsync(args[1]);
        var effects = Native.OpenForAppend(Path.Combine(args[2], "effects"));
        var answers = Native.OpenForAppend(Path.Combine(args[2], "answers"));
        if (args[0] == "race")
        {
            await RaceAsync(ledger, new MortalPorts(ledger, effects, diesAt: 0), first, count);
            return 0;
        }

        var ports = new MortalPorts(ledger, effects, Number(args[5]));
        // What a host does when it starts: nobody else is at this ledger.
        await ledger.EscalateInterruptedAsync(TimeSpan.Zero);
        Console.Out.WriteLine("ready");
        for (var subject = first; subject < first + count; subject++)
            Native.AppendLine(answers, $"{Reference(subject)} {await RunAsync(ports, subject)}");
        Console.Out.WriteLine($"passed {ports.Passed}");
        return 0;
    }

    private static async Task<Outcome?> RunAsync(MortalPorts ports, int subject)
    {
        var registry = new OrchestrationRegistry(
            new OrchestrationPorts { Audit = ports, Decisions = ports, Gateway = ports, Ledger = ports, Checkpoints = ports },
            new InMemoryViewReader<ClinicCapacity>(_ => ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3))));
        var isMinor = subject % 2 == 1;
        var facets = new ReferralReceived(
            Reference(subject), Reference(1), Specialty.Neurology, Urgency: 1, Consent.Granted, Age: isMinor ? (byte)11 : (byte)41, "gp");
        var result = await registry.SpawnAsync(new TriggerEnvelope(OpaqueRef.Issue(), new("referral.received"), 1, facets));
        if (result.Status == RunStatus.Paused)
            result = await registry.ResumeAsync(result.Run, ReviewAnswer.Approve);
        return result.Outcome;
    }

    private static async Task RaceAsync(DurableLedger ledger, MortalPorts gateway, int first, int count)
    {
        var run = OpaqueRef.Issue();
        for (var subject = first; subject < first + count; subject++)
        {
            var request = new MutationRequest(
                new(new("race.flow@1.0.0"), new("Notify"), Reference(subject)), new(CommOperation.SendMessage), new("race.template"), Reference(1));
            if ((await ledger.ReserveAsync(run, request, default)).Status == ReservationStatus.Reserved)
                await ledger.CompleteAsync(request.Key, await gateway.ExecuteAsync(request, default), default);
        }
    }

    private static async Task<int> SettleAsync(string database, MortalClock clock, Settlement found, int first, int count)
    {
        await using var ledger = await OpenAsync(database, clock);
        var settled = 0;
        for (var subject = first; subject < first + count; subject++)
        {
            var result = await ledger.SettleAsync(new(new("race.flow@1.0.0"), new("Notify"), Reference(subject)), found, new("child"));
            settled += result.Status == SettlementStatus.Settled ? 1 : 0;
        }

        return settled;
    }

    private static ValueTask<DurableLedger> OpenAsync(string ledger, TimeProvider? clock = null) => ledger.StartsWith("sqlite=", StringComparison.Ordinal)
        ? DurableLedger.OpenSqliteAsync(ledger["sqlite=".Length..], TimeSpan.FromMinutes(1), clock)
        : DurableLedger.OpenPostgresAsync(ledger["postgres=".Length..], clock);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static OpaqueRef Reference(int number) =>
        OpaqueRef.TryParse(number.ToString("x32", CultureInfo.InvariantCulture), out var reference) ? reference : throw new FormatException();
}
