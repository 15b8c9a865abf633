internal static class Sample
{
    public static Task RunAsync() => Task.Delay(5); // expect ORCH3001
}
