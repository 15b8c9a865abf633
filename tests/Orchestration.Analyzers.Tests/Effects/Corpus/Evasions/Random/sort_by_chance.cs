internal static class Sample
{
    public static object? Run(List<int> clinics) => clinics.OrderBy(_ => Random.Shared.Next()); // expect ORCH2002
}
