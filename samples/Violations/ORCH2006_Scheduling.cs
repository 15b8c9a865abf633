namespace Violations.Scheduling;

public static class FirstAnswer
{
    public static Task<Task<int>> Of(Task<int> clinic, Task<int> registry) => Task.WhenAny(clinic, registry); // ORCH2006
}
