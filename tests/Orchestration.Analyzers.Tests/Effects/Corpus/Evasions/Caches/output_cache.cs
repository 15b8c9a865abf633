// role: Host

internal static class Endpoints
{
    [Microsoft.AspNetCore.OutputCaching.OutputCache] // expect ORCH6003
    public static int Decide() => 1;
}
