// role: Host

internal static class Endpoints
{
    [Microsoft.AspNetCore.Mvc.ResponseCache(Duration = 60)] // expect ORCH6003
    public static int Decide() => 1;
}
