internal static class Sample
{
    public static Task Run(Acme.Clinical.Pending pending)
    {
        return Inner();
        async Task Inner() => await pending; // expect ORCH2100
    }
}
