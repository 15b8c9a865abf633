internal interface IWard
{
    Action Full { get; set; }
}

internal static class Sample
{
    public static void Run(IWard ward) => ward.Full += () => { };
}
