internal static class Sample
{
    public static object? Run() => Guid.CreateVersion7(); // expect ORCH2003
}
