namespace Orchestration.Generated.Tests.Faults;

/// <summary>
/// Every path of the acceptance program, with every call of every port failing in every way: whatever fails, nothing
/// happens unrecorded, unapproved or twice, and the caller is told by type.
/// </summary>
public sealed class FaultTests
{
    public static TheoryData<int, Fault> Cases => [.. Scenario.All.Index().SelectMany(scenario => Enum.GetValues<Fault>().Select(fault => (scenario.Index, fault)))];

    [Fact]
    public async Task Every_path_that_a_policy_decides_for_is_run_and_is_a_golden_trace()
    {
        var paths = new List<string>();
        foreach (var scenario in Scenario.All)
        {
            var clinic = new FaultyClinic(scenario);
            Assert.Null(await clinic.GoAsync());
            paths.Add(Trace(clinic.Records) + $" ({clinic.Records[^1].To switch { var to when to == new DeclaredName("Accepted") => "Completed", var to when to == new DeclaredName("Declined") => "Declined", _ => "Failed" }})");
        }

        // The routing policy never denies; its edge is there all the same, and MachineTests walk it.
        var golden = ReferralIntakeTraces.Text.Split('\n')[1..^1].Where(path => !path.Contains("Route -Deny->", StringComparison.Ordinal));
        Assert.Equal(golden, paths.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task Whichever_call_fails_nothing_is_unrecorded_unapproved_or_twice(int index, Fault fault)
    {
        var scenario = Scenario.All[index];
        var whole = new FaultyClinic(scenario);
        await whole.GoAsync();
        for (var call = 0; call < whole.Calls.Count; call++)
        {
            var clinic = new FaultyClinic(scenario);
            clinic.FailAt(call, fault);
            var told = await clinic.GoAsync();
            var failed = clinic.Calls[call].Call;
            AssertTold(failed, fault, told);
            AssertTrail(clinic);

            // An interrupted pause can be answered, and the trigger can be sent again: still nothing twice.
            clinic.FailAt(int.MaxValue, fault);
            await clinic.AnswerAsync();
            AssertTrail(clinic);
            Assert.Null(await clinic.GoAsync());
            AssertTrail(clinic);
            Assert.Equal(Lifecycle.Terminate, clinic.Records[^1].Lifecycle);
        }
    }

    /// <summary>A reader or a gateway that fails is an outcome; any other port ends the call, by type and without its text.</summary>
    private static void AssertTold(string failed, Fault fault, Exception? told)
    {
        if (fault == Fault.Cancels && failed != "execute" && failed != "complete")
            Assert.True(told is OperationCanceledException, $"{failed}: {told}");
        else if (failed is "read" or "execute")
            Assert.True(told is null or OperationCanceledException, $"{failed}: {told}");
        else
            Assert.True(told is PortException or OperationCanceledException, $"{failed}: {told}");
        Assert.DoesNotContain("Jane", told?.ToString() ?? string.Empty, StringComparison.Ordinal);
    }

    private static void AssertTrail(FaultyClinic clinic)
    {
        Assert.True(clinic.Executed.Select(request => request.Key).Distinct().Count() == clinic.Executed.Count, "executed twice");
        foreach (var (call, last) in clinic.Calls)
        {
            string? state = call switch { "execute" or "reserve" or "complete" => "Notify", "read" => "CheckCapacity", _ => null };
            if (state is not null)
                Assert.Equal(state, last?.To.ToString());
            if (call == "decide")
                Assert.True(last?.To.ToString() is "Triage" or "Route", last?.To.ToString());
        }

        foreach (var run in clinic.Records.Where(record => record.Lifecycle != Lifecycle.Refuse).GroupBy(record => record.Run))
        {
            var records = run.ToList();
            Assert.Equal(Enumerable.Range(0, records.Count), records.Select(record => record.Sequence));
            Assert.Contains(ReferralIntakeTraces.Text.Split('\n'), path => path.StartsWith(Trace(records), StringComparison.Ordinal));
            if (records.Exists(record => record.To.ToString() == "Notify"))
                Assert.Contains(records, record => (record.From.ToString(), record.Signal) is ("Route", Signal.Allow) or ("Review", Signal.Approved));
        }
    }

    private static string Trace(List<AuditRecord> records) =>
        records[0].To + string.Concat(records.Skip(1).Select(record => $" -{record.Signal}-> {record.To}"));
}
