namespace WorkflowCore.Interface;

public interface IStepBody;
