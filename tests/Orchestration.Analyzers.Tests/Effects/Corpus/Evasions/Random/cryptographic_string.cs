internal static class Sample
{
    public static object? Run() => System.Security.Cryptography.RandomNumberGenerator.GetHexString(8); // expect ORCH2002
}
