using Orchestration;

namespace Recalls;

/// <summary>A screening is due again.</summary>
[Trigger("recall.due", 1)]
public readonly partial record struct RecallDue(OpaqueRef Recall, OpaqueRef Patient, bool IsOverdue, bool HasOptedOut);

/// <summary>The rules until the spring.</summary>
[Policy<RecallDue>("recall.check", "1.0.0")]
public enum RecallCheckV1
{
    [Deny, When(nameof(RecallDue.HasOptedOut), Is = true)] OptedOut,
    [Allow, When(nameof(RecallDue.HasOptedOut), Is = false)] Due,
}

/// <summary>The rules since: who is overdue is asked after by a person.</summary>
[Policy<RecallDue>("recall.check", "2.0.0")]
public enum RecallCheckV2
{
    [Deny, When(nameof(RecallDue.HasOptedOut), Is = true)] OptedOut,
    [Escalate, When(nameof(RecallDue.IsOverdue), Is = true)] Overdue,
    [Allow, When(nameof(RecallDue.HasOptedOut), Is = false), When(nameof(RecallDue.IsOverdue), Is = false)] Due,
}
