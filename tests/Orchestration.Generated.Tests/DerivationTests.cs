using System.Reflection;
using Orchestration.Generated.Tests.Translation;
using Orchestration.Model.Canonical;
using Orchestration.Runtime;

namespace Orchestration.Generated.Tests;

/// <summary>Two views, a facet that is derived from both, a policy over it: compiled and run.</summary>
public sealed class DerivationTests
{
    private static readonly Assembly s_program = GeneratedProgram.Load("""
        using System.Linq;
        using System.Threading.Tasks;
        using Orchestration;
        using Orchestration.InMemory;
        using Orchestration.Runtime;
        using static Intake;

        public enum Band { Green, Amber, Red }

        [Trigger("visit.requested", 1)]
        public readonly partial record struct VisitRequested(OpaqueRef Visit, [Within(0, 5)] byte Urgency, bool? Escorted);

        [View("clinic.queue", "1.0.0")]
        public readonly partial record struct Queue([Within(0, 365)] int WaitDays);

        [View("clinic.staff", "1.0.0")]
        public readonly partial record struct Staff([Within(0, 50)] int Nurses);

        [View("visit.load", "1.0.0")]
        public readonly partial record struct Load(
            [From<Queue>, Within(0, 365)] int WaitDays,
            [From<Staff>, Within(0, 50)] int Nurses,
            [From<VisitRequested>] bool? Escorted,
            bool IsStretched,
            [Within(0, 9)] int? Slack,
            [OneOf("none", "some")] string Escort,
            Band Band)
        {
            public static int Calls;

            [Derive(nameof(IsStretched))] public static bool Stretched(int waitDays, int nurses) { Calls++; return waitDays > 10 * nurses; }
            [Derive(nameof(Slack))] public static int? SlackOf(int nurses) => nurses == 0 ? null : nurses - 1;
            [Derive(nameof(Escort))] public static string EscortOf(bool? escorted) => escorted == true ? "some" : "none";
            [Derive(nameof(Band))] public static Band BandOf(int waitDays) => waitDays > 100 ? Band.Red : Band.Green;
        }

        [Policy<VisitRequested>("visit.triage", "1.0.0")]
        public enum Triage { [Allow] Any }

        [Policy<Load>("visit.load-policy", "1.0.0")]
        public enum LoadPolicy
        {
            [Deny, When(nameof(Load.IsStretched), Is = true)] Stretched,
            [Escalate, When(nameof(Load.Slack), Unknown = true)] Unstaffed,
            [Escalate, When(nameof(Load.Escort), Is = "some"), When(nameof(Load.Band), Is = Band.Red)] Escorted,
            [Allow] Rest,
        }

        [Workflow("visit.intake", "1.0.0"), StartsOn<VisitRequested>]
        public enum Intake
        {
            [Evaluate<Triage>("1.0.0"), On(Signal.Allow, ReadQueue), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)] First,
            [Read<Queue>("1.0.0"), On(Signal.Available, ReadStaff), On(Signal.Unavailable, Declined)] ReadQueue,
            [Read<Staff>("1.0.0"), On(Signal.Available, Decide), On(Signal.Unavailable, Declined)] ReadStaff,
            [Evaluate<LoadPolicy>("1.0.0"), On(Signal.Allow, Accepted), On(Signal.Escalate, Review), On(Signal.Deny, Declined)] Decide,
            [Pause("visit.review@v1"), On(Signal.Approved, Accepted), On(Signal.Rejected, Declined)] Review,
            [Terminate(Outcome.Completed)] Accepted,
            [Terminate(Outcome.Declined)] Declined,
        }

        public static class Host
        {
            public static async Task<string> Run(int waitDays, int nurses, bool? escorted)
            {
                Load.Calls = 0;
                var (audit, decisions) = (new InMemoryAuditSink(), new InMemoryDecisionSink());
                var ports = new OrchestrationPorts { Audit = audit, Decisions = decisions, Gateway = new InMemoryMutationGateway(), Ledger = new InMemoryIdempotencyLedger(), Checkpoints = new InMemoryCheckpointStore(audit) };
                var driver = new IntakeDriver(ports,
                    new InMemoryViewReader<Queue>(_ => ViewResult<Queue>.Available(new(waitDays))), new InMemoryViewReader<Staff>(_ => ViewResult<Staff>.Available(new(nurses))));
                var result = await driver.SpawnAsync(OpaqueRef.Issue(), new VisitRequested(OpaqueRef.Issue(), 3, escorted));
                return $"{result.Status} {result.Rejection.Reason} {result.Rejection.Facet} by {decisions.Signals[decisions.Signals.Count - 1].Rule}, {Load.Calls} call";
            }
        }
        """);

    private static readonly Func<int, int, bool?, Task<string>> s_run =
        s_program.GetType("Host")!.GetMethod("Run")!.CreateDelegate<Func<int, int, bool?, Task<string>>>();

    [Theory]
    [InlineData(60, 5, null, "Ended None  by Stretched, 1 call")]
    [InlineData(0, 0, null, "Paused None  by Unstaffed, 1 call")]
    [InlineData(101, 10, true, "Ended None  by Stretched, 1 call")]
    [InlineData(20, 4, true, "Ended None  by Rest, 1 call")]
    // What a method computes outside of the facet's declaration is refused before anything is decided by it.
    [InlineData(101, 11, true, "Refused InvalidFacet Slack by Any, 1 call")]
    public async Task A_policy_decides_by_what_was_derived_once(int waitDays, int nurses, bool? escorted, string expected) =>
        Assert.Equal(expected, await s_run(waitDays, nurses, escorted));

    [Fact]
    public void The_manifest_says_what_is_derived_by_what_from_what()
    {
        var text = s_program.GetCustomAttribute<OrchestrationManifestAttribute>()!.Text;
        Assert.Matches("\n  facet IsStretched required bool derived Stretched [0-9a-f]{64} WaitDays Nurses\n", text);
        Assert.Matches("\n  facet Escort required text \"none\" \"some\" derived EscortOf [0-9a-f]{64} Escorted\n", text);
        Assert.True(CanonicalText.Parse(text).Shapes.Single(shape => shape.Id == "visit.load").IsComposed);
    }
}
