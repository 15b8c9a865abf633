internal static class Sample
{
    public static object? Run() => System.Security.Cryptography.RandomNumberGenerator.GetInt32(6); // expect ORCH2002
}
