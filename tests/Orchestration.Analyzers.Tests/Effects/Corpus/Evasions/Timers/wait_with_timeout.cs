internal static class Sample
{
    public static bool Run(ManualResetEventSlim signal)
    {
        return signal.Wait(5); // expect ORCH2006
    }
}
