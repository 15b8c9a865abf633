internal static class Sample
{
    public static object? Run() => AppContext.TryGetSwitch("Clinic.Fast", out var fast) && fast; // expect ORCH2004
}
