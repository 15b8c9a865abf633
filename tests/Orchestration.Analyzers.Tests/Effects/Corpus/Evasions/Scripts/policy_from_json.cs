internal static class Sample
{
    public static object? Run() => System.Text.Json.JsonSerializer.Deserialize<string[]>("[]"); // expect ORCH8012
}
