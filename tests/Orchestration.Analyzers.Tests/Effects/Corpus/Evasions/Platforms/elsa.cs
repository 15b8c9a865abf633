// role: Host

internal sealed class Assess : Elsa.Workflows.Activity; // expect ORCH3014
