namespace Violations.RulesFromData;

public static class Stored
{
    public static int Read(string text) => System.Text.Json.JsonSerializer.Deserialize<int>(text); // ORCH8012
}
