internal interface IWard
{
    event Action Full; // expect ORCH3010
}

internal static class Sample
{
    public static void Run(IWard ward) => ward.Full += () => { };
}
