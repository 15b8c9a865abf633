// role: Host

internal abstract class Assess : WorkflowCore.Interface.IStepBody; // expect ORCH3014
