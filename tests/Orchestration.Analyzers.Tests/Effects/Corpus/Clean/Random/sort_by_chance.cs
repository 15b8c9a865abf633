internal static class Sample
{
    public static object? Run(List<int> clinics) => clinics.OrderBy(clinic => -clinic);
}
