internal static class Sample
{
    public static Action? Handler; // expect ORCH2009
}
