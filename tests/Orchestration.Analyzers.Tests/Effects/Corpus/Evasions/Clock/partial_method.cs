internal static partial class Sample
{
    public static partial DateTime Run();
}

internal static partial class Sample
{
    public static partial DateTime Run() => DateTime.UtcNow; // expect ORCH2001
}
