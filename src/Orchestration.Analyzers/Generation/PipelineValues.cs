using Orchestration.Model;

namespace Orchestration.Analyzers.Generation;

/// <summary>A policy on its way through the generator.</summary>
/// <param name="Signature">Its id, version and view, also when its rules make no sense.</param>
/// <param name="IsPublic">Whether other assemblies see it and its view.</param>
/// <param name="Bound">The policy; null when it makes no sense, and everything is denied.</param>
internal sealed record PolicyInput(PolicySignature Signature, bool IsPublic, BoundPolicy? Bound);
