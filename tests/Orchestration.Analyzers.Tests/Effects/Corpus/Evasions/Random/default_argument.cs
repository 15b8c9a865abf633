internal static class Sample
{
    public static int Run(int? roll = null) => roll ?? Random.Shared.Next(6); // expect ORCH2002
}
