// role: Host

[Temporalio.Workflows.Workflow] // expect ORCH3014
internal sealed class Intake;
