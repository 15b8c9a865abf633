namespace Orchestration.Ledger;

/// <summary>A run whose process ended before it did, as it was handed to a person.</summary>
/// <param name="Run">The run.</param>
/// <param name="Workflow">The workflow.</param>
/// <param name="State">The state that it had entered.</param>
/// <param name="Write">The write that it had begun, and that is in doubt; null when it had begun none.</param>
public sealed record Escalation(OpaqueRef Run, DeclarationId Workflow, DeclaredName State, MutationRequest? Write);
