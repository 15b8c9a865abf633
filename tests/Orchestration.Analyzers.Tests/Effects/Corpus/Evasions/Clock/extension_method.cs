internal static class Extensions
{
    public static int AgeOn(this DateTime born) => DateTime.UtcNow.Year - born.Year; // expect ORCH2001
}
