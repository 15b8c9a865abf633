internal static class Names
{
    public const string Close = "case." + "close@v1";
}

internal enum Intake
{
    [Write(Names.Close)] // expect ORCH4001
    Close,
}
