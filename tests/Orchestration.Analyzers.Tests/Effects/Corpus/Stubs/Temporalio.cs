namespace Temporalio.Workflows;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class WorkflowAttribute : Attribute;
