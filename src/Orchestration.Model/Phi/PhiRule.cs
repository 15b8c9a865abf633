namespace Orchestration.Model.Phi;

/// <summary>What the sinks of one rule have in common.</summary>
/// <param name="Id">The rule, such as <c>ORCH5003</c>.</param>
/// <param name="Barred">The labels that may not arrive. Only audit, keys and signals are closed to pseudonyms as well.</param>
/// <param name="IsSignal">Whether what merely chose the value counts too, as a warning (ADR 4: decision signals).</param>
public sealed record PhiRule(string Id, Labels Barred, bool IsSignal = false);

/// <summary>The rules of family 5 that flows break.</summary>
public static class PhiRules
{
    private const Labels Identity = Labels.Phi | Labels.Pii | Labels.Tenant | Labels.Actor | Labels.Request | Labels.Cursor;

    private const Labels Everything = Identity | Labels.Pseudonym;

    /// <summary>Logs, consoles, traces and event sources.</summary>
    public static readonly PhiRule Log = new("ORCH5003", Identity);

    /// <summary>Activities, baggage, meters and telemetry clients.</summary>
    public static readonly PhiRule Telemetry = new("ORCH5004", Identity);

    /// <summary>Messages and data of exceptions.</summary>
    public static readonly PhiRule Exception = new("ORCH5005", Identity);

    /// <summary>Keys, values and tags of caches.</summary>
    public static readonly PhiRule Cache = new("ORCH5006", Everything);

    /// <summary>Correlation and idempotency keys.</summary>
    public static readonly PhiRule Key = new("ORCH5007", Everything);

    /// <summary>Headers, cookies and URLs.</summary>
    public static readonly PhiRule Header = new("ORCH5008", Identity);

    /// <summary>Files, databases and blobs.</summary>
    public static readonly PhiRule Storage = new("ORCH5009", Identity);

    /// <summary>Whatever leaves the process for somebody else.</summary>
    public static readonly PhiRule External = new("ORCH5010", Identity);

    /// <summary>Audit records, triggers, views and envelopes.</summary>
    public static readonly PhiRule Metadata = new("ORCH5011", Everything);

    /// <summary>Decision signals.</summary>
    public static readonly PhiRule Signal = new("ORCH5011", Everything, IsSignal: true);

    /// <summary>A member, parameter or result without a label.</summary>
    public static readonly PhiRule Unlabelled = new("ORCH5012", Everything);

    /// <summary>A declassifier that nobody sealed, or a redactor for no classification.</summary>
    public const string UntrustedDeclassifier = "ORCH5013";

    /// <summary>A guard that is switched off.</summary>
    public const string WeakenedGuard = "ORCH5014";

    /// <summary>A body that is too large to be proved.</summary>
    public const string TooLarge = "ORCH5015";

    /// <summary>A flow of what only its name says is PHI.</summary>
    public const string Suspected = "ORCH5016";

    /// <summary>A decision signal that PHI chose.</summary>
    public const string ChosenSignal = "ORCH5017";

    /// <summary>A file of patterns or declassifiers that makes no sense.</summary>
    public const string MalformedFile = "ORCH5018";
}
