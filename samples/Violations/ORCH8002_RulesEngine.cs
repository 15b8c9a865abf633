namespace Violations.StoredRules;

public static class TriageRules
{
    public static object Load(string[] workflows) => new RulesEngine.RulesEngine(workflows); // ORCH8002
}
