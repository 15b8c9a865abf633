using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Generation;

/// <summary>A policy on its way through the generator.</summary>
/// <param name="Signature">Its id, version and view, also when its rules make no sense.</param>
/// <param name="IsPublic">Whether other assemblies see it and its view.</param>
/// <param name="Bound">The policy; null when it makes no sense, and everything is denied.</param>
internal sealed record PolicyInput(PolicySignature Signature, bool IsPublic, BoundPolicy? Bound);

/// <summary>A workflow with its meaning, which an edited rule changes although the workflow stays as it is.</summary>
/// <param name="Bound">The workflow.</param>
/// <param name="Hash">Its semantic hash.</param>
internal sealed record WorkflowMeaning(BoundWorkflow Bound, string Hash);

/// <summary>What a policy can decide at all.</summary>
/// <param name="Policy">The policy's enum.</param>
/// <param name="Decisions">The decisions that some case has.</param>
internal sealed record PossibleDecisions(TypeName Policy, EquatableArray<Decision> Decisions);

/// <summary>A workflow's semantic hash.</summary>
/// <param name="Workflow">The workflow's enum.</param>
/// <param name="Hash">64 hexadecimal digits.</param>
internal sealed record WorkflowHash(TypeName Workflow, string Hash);

/// <summary>What a policy leaves to the default deny.</summary>
/// <param name="Policy">The policy's id and version, <c>id@version</c>.</param>
/// <param name="Cell">The smallest cell of such cases.</param>
internal sealed record PolicyGap(string Policy, string Cell);
