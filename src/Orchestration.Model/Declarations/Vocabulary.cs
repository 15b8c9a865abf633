namespace Orchestration.Model;

/// <summary>What a policy decides; the constants are those of the attribute vocabulary.</summary>
public enum Decision
{
    /// <summary>The case may not go ahead.</summary>
    Deny = 0,

    /// <summary>A person decides.</summary>
    Escalate = 1,

    /// <summary>The case may go ahead.</summary>
    Allow = 2,
}

/// <summary>How matching rules combine; the constants are those of the attribute vocabulary.</summary>
public enum Combining
{
    /// <summary>A matching Deny wins, then Escalate, then Allow.</summary>
    DenyOverrides = 0,

    /// <summary>The matching rule with the smallest constant wins.</summary>
    FirstApplicable = 1,
}

/// <summary>What a step tells the machine; the constants are those of the attribute vocabulary.</summary>
public enum Signal
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The policy allowed.</summary>
    Allow = 1,

    /// <summary>The policy escalated.</summary>
    Escalate = 2,

    /// <summary>The policy denied.</summary>
    Deny = 3,

    /// <summary>The view was read.</summary>
    Available = 4,

    /// <summary>The view could not be read.</summary>
    Unavailable = 5,

    /// <summary>A person approved.</summary>
    Approved = 6,

    /// <summary>A person rejected.</summary>
    Rejected = 7,

    /// <summary>The write happened.</summary>
    Succeeded = 8,

    /// <summary>The write did not happen.</summary>
    Failed = 9,

    /// <summary>Nobody knows whether the write happened.</summary>
    InDoubt = 10,
}

/// <summary>How a run ends; the constants are those of the attribute vocabulary.</summary>
public enum Outcome
{
    /// <summary>Something did not work.</summary>
    Failed = 0,

    /// <summary>It was decided against.</summary>
    Declined = 1,

    /// <summary>It was done.</summary>
    Completed = 2,
}

/// <summary>What the build holds an assembly to.</summary>
public enum Role
{
    /// <summary>The whole assembly is governed, deny by default.</summary>
    Orchestration = 0,

    /// <summary>Port adapters and composition root.</summary>
    Host = 1,
}
