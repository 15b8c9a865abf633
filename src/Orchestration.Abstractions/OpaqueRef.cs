namespace Orchestration;

/// <summary>Placeholder committed with the skeleton of the tree; see the next commit.</summary>
public readonly record struct OpaqueRef;
