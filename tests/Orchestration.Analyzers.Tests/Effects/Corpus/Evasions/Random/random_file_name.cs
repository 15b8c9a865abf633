internal static class Sample
{
    public static object? Run() => Path.GetRandomFileName(); // expect ORCH2002
}
