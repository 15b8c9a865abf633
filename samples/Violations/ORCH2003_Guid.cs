namespace Violations.FreshIdentifier;

public static class CaseNumber
{
    public static string Next() => Guid.NewGuid().ToString("N"); // ORCH2003
}
