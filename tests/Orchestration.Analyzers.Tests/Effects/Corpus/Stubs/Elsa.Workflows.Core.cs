namespace Elsa.Workflows;

public abstract class Activity;
