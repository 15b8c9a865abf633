internal static class Names
{
    public const string Close = "comm." + "send_message@v1";
}

internal enum Intake
{
    [Write(Names.Close)]
    Close,
}
