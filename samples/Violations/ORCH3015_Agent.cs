namespace Violations.Agent;

public static class Triage
{
    public static object Ask(Microsoft.Extensions.AI.IChatClient model) => model.Ask("accept?"); // ORCH3015
}
