namespace Violations.UnclassifiedCall;

public static class Headers
{
    public static string? Priority(string line)
    {
        var headers = new System.Net.WebHeaderCollection(); // ORCH2100
        headers.Add(line); // ORCH2100
        return headers["X-Priority"];
    }
}
