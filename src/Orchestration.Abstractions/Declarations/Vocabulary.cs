namespace Orchestration;

/// <summary>What a policy decides. The default value is the one that permits nothing.</summary>
public enum Decision : byte
{
    /// <summary>The case may not go ahead.</summary>
    Deny = 0,

    /// <summary>A person decides.</summary>
    Escalate = 1,

    /// <summary>The case may go ahead.</summary>
    Allow = 2,
}

/// <summary>How matching rules combine, after FHIR's <c>permission-rule-combining</c> and XACML 3.0.</summary>
public enum Combining : byte
{
    /// <summary>A matching Deny wins, then Escalate, then Allow; nothing matching is Deny. Independent of order.</summary>
    DenyOverrides = 0,

    /// <summary>The matching rule with the smallest enum constant wins; nothing matching is Deny.</summary>
    FirstApplicable = 1,
}

/// <summary>What a step tells the machine when it is done.</summary>
public enum Signal : byte
{
    /// <summary>Nothing: no edge can be declared on it.</summary>
    None = 0,

    /// <summary>The policy allowed.</summary>
    Allow = 1,

    /// <summary>The policy escalated.</summary>
    Escalate = 2,

    /// <summary>The policy denied.</summary>
    Deny = 3,

    /// <summary>The view was read.</summary>
    Available = 4,

    /// <summary>The view could not be read, or was outside its declaration.</summary>
    Unavailable = 5,

    /// <summary>A person approved.</summary>
    Approved = 6,

    /// <summary>A person rejected.</summary>
    Rejected = 7,

    /// <summary>The write happened.</summary>
    Succeeded = 8,

    /// <summary>The write did not happen.</summary>
    Failed = 9,

    /// <summary>Nobody knows whether the write happened; it is never tried again by itself.</summary>
    InDoubt = 10,
}

/// <summary>How a run ends.</summary>
public enum Outcome : byte
{
    /// <summary>Something did not work.</summary>
    Failed = 0,

    /// <summary>It was decided against.</summary>
    Declined = 1,

    /// <summary>It was done.</summary>
    Completed = 2,
}

/// <summary>The write operations there are; ADR 4 and CP-17 allow no others.</summary>
public static class CommOperation
{
    /// <summary>Sends a message.</summary>
    public const string SendMessage = "comm.send_message@v1";

    /// <summary>Creates a notification.</summary>
    public const string CreateNotification = "comm.create_notification@v1";
}
